import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import {
  schedulesOf,
  spanProblem,
  weekOf,
  withSpans,
  type DaySpan,
  type Week,
} from '../../authoring/values/hours/week.js';
import { readHours } from '../../authoring/values/hours/hours-reader.js';
import { writeHours } from '../../authoring/values/hours/hours-writer.js';
import { keepItems } from '../../authoring/values/lists.js';
import { readTime, writeTime } from '../../authoring/values/times.js';
import { itemsOf } from '../../authoring/check/contract-walker.js';
import { weekdays, type Weekday } from '../../model/schedule-days.js';
import { controls } from '../styles/controls.styles.js';
import { describeSchedule } from './describe-schedule.js';
import { FieldElement } from './field-element.js';
import { hoursFieldStyles } from './hours-field.styles.js';

/** Opening hours as a week: times for each day, breaks between them, and one step to copy a day to others. */
export class HoursFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-hours-field';
  static override styles = [...controls, hoursFieldStyles];

  /** The week as it is being typed, with times that are not complete yet. */
  @state() private week: Week = weekOf(undefined);
  /** The day whose times are about to be copied. */
  @state() private copiedDay?: Weekday;
  @state() private targetDays: readonly Weekday[] = [];
  /** Where something was typed that is no time: its day, its position, and which end. */
  @state() private wrongInput = '';
  /** Hours in words that are not understood; `undefined` where the words are those of the value. */
  @state() private draft?: string;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && !this.hasForeignValue(changed)) return;
    this.week = weekOf(this.value);
    this.draft = undefined;
  }

  protected override render(): TemplateResult {
    const { hours } = this.words.forms;
    const { week } = this;
    return html`<fieldset class="field" aria-describedby="problem">
      <legend>${this.labelText}</legend>
      <ul class="week" role="list">
        ${weekdays.map((day, index) => html`<li>${this.#renderDay(day, index)}</li>`)}
      </ul>
      ${
        week.others.length
          ? html`<div>
              <p class="small label">${hours.others}</p>
              <ul role="list">
                ${week.others.map((schedule, index) => this.#renderOther(schedule, index))}
              </ul>
            </div>`
          : nothing
      }
      <div class="rules">
        ${this.#renderRule('byAppointment', hours.byAppointment)}
        ${this.#renderRule('notInSchoolHolidays', hours.notInHolidays)}
        ${this.#renderRule('notOnPublicHolidays', hours.notOnPublicHolidays)}
      </div>
      ${this.#renderWords()}
      ${this.renderProblems(this.draft !== undefined ? 'hours' : this.wrongInput ? 'time' : this.#problem)}
    </fieldset>`;
  }

  /** All hours in one line, to type or to paste: `Mo, Mi 9–12; Do 14–16`. */
  #renderWords(): TemplateResult {
    const { hours } = this.words.forms;
    return html`<div class="field words">
      <label class="small" for="words">${hours.typed}</label>
      <input
        id="words"
        autocomplete="off"
        .value=${this.draft ?? writeHours(itemsOf(this.value), this.context.documentLanguage)}
        aria-describedby="words-help problem"
        aria-invalid=${this.draft !== undefined}
        @change=${this.#handleWords}
      />
      <p class="help" id="words-help">${hours.typedHint}</p>
    </div>`;
  }

  readonly #handleWords = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    const typed = text.trim() ? readHours(text) : { value: [] };
    this.draft = 'value' in typed ? undefined : text;
    if (!('value' in typed)) return;
    const { documentLanguage } = this.context;
    const schedules = keepItems(this.value, typed.value, (one) => writeHours([one], documentLanguage));
    this.week = weekOf(schedules);
    this.choose(schedules.length ? schedules : undefined);
  };

  #renderDay(day: Weekday, index: number): TemplateResult {
    const { hours } = this.words.forms;
    const name = hours.days[index]!;
    const spans = this.week.days[day];
    const isTyped = spans.some((span) => !spanProblem(span));
    return html`<div class="day">
        <span class="name"
          ><span aria-hidden="true">${hours.shortDays[index]}</span><span class="unseen">${name}</span></span
        >
        <span class="spans">
          ${spans.length ? nothing : html`<span class="quiet">${hours.unknown}</span>`}
          ${spans.map((span, position) => this.#renderSpan(day, name, span, position))}
        </span>
        <span class="actions small">
          <button
            type="button"
            class="link"
            aria-label=${spans.length ? hours.addBreakOn(name) : hours.addOn(name)}
            @click=${() => void this.#addSpan(day)}
          >
            ${spans.length ? hours.addBreak : hours.add}
          </button>
          ${
            isTyped
              ? html`<button
                  type="button"
                  class="link"
                  aria-label=${hours.copyFrom(name)}
                  data-copy=${day}
                  aria-expanded=${this.copiedDay === day}
                  @click=${() => this.#toggleCopy(day)}
                >
                  ${hours.copy}
                </button>`
              : nothing
          }
        </span>
      </div>
      ${this.copiedDay === day ? this.#renderCopy(day) : nothing}`;
  }

  #renderSpan(day: Weekday, name: string, span: DaySpan, position: number): TemplateResult {
    const { hours } = this.words.forms;
    const input = (end: keyof DaySpan, label: string) =>
      html`<input
        class="time"
        id="${day}-${position}-${end}"
        inputmode="numeric"
        autocomplete="off"
        aria-label=${label}
        aria-describedby="problem"
        aria-invalid=${this.wrongInput === `${day}-${position}-${end}` || (!!span.opens && !!span.closes && !!spanProblem(span))}
        .value=${writeTime(span[end])}
        @change=${(event: Event) => this.#setTime(day, position, end, event.target as HTMLInputElement)}
      />`;
    return html`${position ? html`<span class="quiet">${hours.and}</span>` : nothing}
      <span class="span"
        >${input('opens', hours.opens(name))}<span aria-hidden="true">–</span
        >${input('closes', hours.closes(name))}<button
          type="button"
          class="link"
          aria-label=${hours.removeOn(name)}
          @click=${() =>
            this.#setSpans(
              [day],
              this.week.days[day].filter((_, index) => index !== position),
            )}
        >
          ×
        </button></span
      >`;
  }

  #renderCopy(day: Weekday): TemplateResult {
    const { hours } = this.words.forms;
    const complete = this.week.days[day].filter((span) => !spanProblem(span));
    const times = complete.map(({ opens, closes }) => `${writeTime(opens)}–${writeTime(closes)}`).join(', ');
    return html`<div class="copy" role="group" aria-label=${hours.copyTo(times)}>
      <strong class="small">${hours.copyTo(times)}</strong>
      ${weekdays.map((target, index) =>
        target === day
          ? nothing
          : html`<button
              type="button"
              aria-label=${hours.days[index]}
              aria-pressed=${this.targetDays.includes(target)}
              @click=${() => this.#toggleTarget(target)}
            >
              ${hours.shortDays[index]}
            </button>`,
      )}
      <button
        type="button"
        class="main"
        ?disabled=${!this.targetDays.length}
        @click=${() => void this.#copy(day, complete)}
      >
        ${hours.insert}
      </button>
    </div>`;
  }

  #renderOther(schedule: unknown, index: number): TemplateResult {
    const { hours } = this.words.forms;
    const text = describeSchedule(schedule, this.language);
    return html`<li class="row">
      ${text}
      <button
        type="button"
        class="link small"
        aria-label="${hours.removeOther}: ${text}"
        @click=${() => this.#setWeek({ ...this.week, others: this.week.others.filter((_, position) => position !== index) })}
      >
        ${hours.removeOther}
      </button>
    </li>`;
  }

  #renderRule(rule: 'byAppointment' | 'notInSchoolHolidays' | 'notOnPublicHolidays', label: string) {
    return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${this.week[rule]}
        @change=${(event: Event) => this.#setWeek({ ...this.week, [rule]: (event.target as HTMLInputElement).checked })}
      />${label}</label
    >`;
  }

  /** Something is wrong with times that are complete. */
  get #problem() {
    return weekdays
      .flatMap((day) => this.week.days[day])
      .filter(({ opens, closes }) => opens && closes)
      .map(spanProblem)
      .find(Boolean);
  }

  async #addSpan(day: Weekday): Promise<void> {
    const position = this.week.days[day].length;
    this.week = withSpans(this.week, [day], [...this.week.days[day], { opens: '', closes: '' }]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${day}-${position}-opens`)?.focus();
  }

  #setTime(day: Weekday, position: number, end: keyof DaySpan, input: HTMLInputElement): void {
    const typed = input.value.trim() ? readTime(input.value) : { value: '' };
    this.wrongInput = 'value' in typed ? '' : input.id;
    if (!('value' in typed)) return;
    const spans = this.week.days[day].map((span, index) =>
      index === position ? { ...span, [end]: typed.value } : span,
    );
    this.#setSpans([day], spans);
    input.value = writeTime(typed.value);
  }

  #toggleCopy(day: Weekday): void {
    this.copiedDay = this.copiedDay === day ? undefined : day;
    this.targetDays = [];
  }

  #toggleTarget(day: Weekday): void {
    this.targetDays = this.targetDays.includes(day)
      ? this.targetDays.filter((target) => target !== day)
      : [...this.targetDays, day];
  }

  async #copy(day: Weekday, spans: readonly DaySpan[]): Promise<void> {
    this.#setSpans(this.targetDays, spans);
    this.copiedDay = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-copy="${day}"]`)?.focus();
  }

  #setSpans(days: readonly Weekday[], spans: readonly DaySpan[]): void {
    this.#setWeek(withSpans(this.week, days, spans));
  }

  #setWeek(week: Week): void {
    this.week = week;
    this.draft = undefined;
    this.choose(schedulesOf(week));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-hours-field': HoursFieldElement;
  }
}
