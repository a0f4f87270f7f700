import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  fromWeeklyTimes,
  timeProblem,
  toWeeklyTimes,
  type WeeklyTime,
  type WeeklyTimes,
} from '../../authoring/inquiries/weekly-times.js';
import { isSameJson } from '../../authoring/merging/json-equality.js';
import { weekdays, type Weekday } from '../../model/schedule-days.js';
import type { Schedule } from '../../schema/index.js';
import { controls } from '../styles/controls.styles.js';
import { renderCheckbox } from './fields.js';
import { ProviderPart } from './provider-part.js';
import { ValueChangeEvent } from './value-change-event.js';

/**
 * Opening hours of a week: days to tap, from when to when.
 *
 * @fires pk-value-change - The schedules, without times that are not complete yet.
 */
export class TimesEditor extends ProviderPart {
  static readonly tag = 'pk-provider-times';
  static override styles = [
    ...controls,
    css`
      .time {
        border: var(--_line-width) solid var(--_line);
        border-radius: var(--_radius);
        padding: 0.6em;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.6em;
      }

      .days {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(1.7em, 1fr));
        gap: 0.25em;
      }

      .days button {
        padding-inline: 0;
        min-inline-size: 0;
        font-size: 0.93em;
      }

      .hours {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
        align-items: center;
      }

      .hours label {
        max-inline-size: 100%;
        display: flex;
        align-items: center;
        gap: 0.4em;
        font-weight: 400;
      }

      .hours input {
        inline-size: 8.4em;
        min-inline-size: 0;
      }

      .hours button {
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) value: readonly Schedule[] = [];
  /** Whether problems are shown: once somebody wants to be done. */
  @property({ type: Boolean }) validated = false;

  @state() private entered: WeeklyTimes = toWeeklyTimes([]);

  /** What was sent last: it comes back as the value, and must not undo what is only half typed. */
  #sent?: readonly Schedule[];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && !isSameJson(this.value, this.#sent)) this.entered = toWeeklyTimes(this.value);
  }

  /** How many times are not complete. */
  get problemCount(): number {
    return this.entered.times.filter(timeProblem).length;
  }

  protected override render() {
    const { times: words } = this.words;
    const { times, others } = this.entered;
    return html`<div class="stack">
      ${times.map((time, index) => this.#renderTime(time, index))}
      <div class="row">
        <button type="button" class="add" @click=${this.#add}>
          ${times.length ? words.addMore : words.add}
        </button>
      </div>
      <div class="row">
        ${this.#renderRule('isByAppointment', words.byAppointment)}
        ${this.#renderRule('isClosedInSchoolHolidays', words.notInHolidays)}
        ${this.#renderRule('isClosedOnPublicHolidays', words.notOnPublicHolidays)}
      </div>
      ${others.length ? this.#renderOthers(others) : nothing}
    </div>`;
  }

  #renderRule(
    rule: 'isByAppointment' | 'isClosedInSchoolHolidays' | 'isClosedOnPublicHolidays',
    label: string,
  ) {
    return renderCheckbox(label, this.entered[rule], (isOn) => this.#set({ [rule]: isOn }));
  }

  #renderTime(time: WeeklyTime, index: number) {
    const { times: words, remove } = this.words;
    const problem = this.validated ? timeProblem(time) : undefined;
    return html`<div class="time" role="group" aria-label=${words.time(index + 1)}>
      <div class="days">
        ${weekdays.map(
          (day, position) =>
            html`<button
              type="button"
              aria-pressed=${time.days.includes(day)}
              title=${words.dayNames[position]!}
              aria-describedby=${problem ? `problem-${index}` : nothing}
              @click=${() => this.#toggleDay(index, day)}
            >
              ${words.days[position]}
            </button>`,
        )}
      </div>
      <div class="hours">
        ${(['opens', 'closes'] as const).map(
          (end) =>
            html`<label
              >${end === 'opens' ? words.from : words.to}<input
                type="time"
                .value=${time[end]}
                aria-invalid=${problem && problem !== 'no-days' ? 'true' : nothing}
                aria-describedby=${problem ? `problem-${index}` : nothing}
                @change=${(event: Event) => this.#setTime(index, { [end]: valueOf(event) })}
            /></label>`,
        )}
        <button
          type="button"
          class="link"
          aria-label="${words.time(index + 1)}: ${remove}"
          @click=${() => this.#setTimes(this.entered.times.toSpliced(index, 1))}
        >
          ${remove}
        </button>
      </div>
      ${problem ? html`<p class="problem" id="problem-${index}">${words.problem[problem]}</p>` : nothing}
    </div>`;
  }

  #renderOthers(others: readonly Schedule[]) {
    const { times: words, remove } = this.words;
    return html`<div>
      <p class="label">${words.others}</p>
      <ul class="stack">
        ${others.map((schedule, index) => {
          const text = this.texts.schedules([schedule]).join(', ');
          return html`<li class="row">
            ${text}
            <button
              type="button"
              class="link"
              aria-label="${text}: ${remove}"
              @click=${() => this.#set({ others: others.toSpliced(index, 1) })}
            >
              ${remove}
            </button>
          </li>`;
        })}
      </ul>
    </div>`;
  }

  readonly #add = async () => {
    this.#setTimes([...this.entered.times, { days: [], opens: '', closes: '' }]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.time:last-of-type button')?.focus();
  };

  #toggleDay(index: number, day: Weekday): void {
    const { days } = this.entered.times[index]!;
    this.#setTime(index, {
      days: weekdays.filter((other) => (other === day ? !days.includes(day) : days.includes(other))),
    });
  }

  #setTime(index: number, change: Partial<WeeklyTime>): void {
    this.#setTimes(this.entered.times.with(index, { ...this.entered.times[index]!, ...change }));
  }

  #setTimes(times: readonly WeeklyTime[]): void {
    this.#set({ times });
  }

  #set(change: Partial<WeeklyTimes>): void {
    this.entered = { ...this.entered, ...change };
    this.#sent = fromWeeklyTimes(this.entered);
    this.dispatchEvent(new ValueChangeEvent(this.#sent));
  }
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-times': TimesEditor;
  }
}
