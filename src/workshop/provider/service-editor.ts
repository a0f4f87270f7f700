import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CommentedService } from '../../authoring/inquiries/answer.js';
import type { AskedPhone, AskedPlace } from '../../authoring/inquiries/asked-service.js';
import { toWeeklyTimes } from '../../authoring/inquiries/weekly-times.js';
import type { AgeSpan, Schedule } from '../../schema/index.js';
import { controls } from '../styles/controls.styles.js';
import { labelledFields } from '../styles/labelled-fields.styles.js';
import { renderCheckbox, renderTextField, type TextField } from './fields.js';
import { renderLanguages } from './languages-fields.js';
import { PhonesEditor } from './phones-editor.js';
import { AgesEditor } from './ages-editor.js';
import { PlaceEditor, withoutEmpty } from './place-editor.js';
import { ProviderPart } from './provider-part.js';
import { serviceProblems, tidyService, type ServiceProblems } from './service-problems.js';
import { TimesEditor } from './times-editor.js';
import { renderTerms } from './terms-fields.js';
import { UnfinishedEvent } from './unfinished-event.js';
import { ValueChangeEvent } from './value-change-event.js';

type TextFieldName = 'name' | 'summary' | 'description' | 'email' | 'url';

/**
 * The form of one service.
 *
 * @fires pk-value-change - The service as it is to be, once somebody is done.
 * @fires pk-cancel - Nothing is to be changed.
 * @fires pk-unfinished - What was typed so far.
 */
export class ServiceEditor extends ProviderPart {
  static readonly tag = 'pk-provider-editor';
  static readonly dependencies = [TimesEditor, AgesEditor, PhonesEditor, PlaceEditor];
  static override styles = [
    ...controls,
    labelledFields,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.1em;
      }

      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.6em;
      }

      legend {
        font-size: 1.05em;
        margin-block-end: 0.4em;
      }

      .languages {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
        gap: 0.2em 0.75em;
      }

      .actions button.main {
        flex: 1 1 8em;
      }
    `,
  ];

  @property({ attribute: false }) service: CommentedService = { name: '' };
  /** What was typed before the page was loaded again. */
  @property({ attribute: false }) unfinished?: CommentedService;
  /** Other languages in which the texts of the service exist. */
  @property({ attribute: false }) translations: readonly string[] = [];

  @state() private edited: CommentedService = this.service;
  @state() private problems?: ServiceProblems;
  @state() private summary = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service')) {
      this.edited = this.unfinished ?? this.service;
      this.problems = undefined;
    } else if (this.problems) this.problems = serviceProblems(this.edited);
  }

  /** Puts the focus on the first field. */
  async focusFirstField(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render() {
    const { editor: words } = this.words;
    return html`<form novalidate @submit=${this.#handleSubmit}>
      ${this.translations.length ? html`<p class="help">${words.translations(this.texts.languages(this.translations).join())}</p>` : nothing}
      ${this.#renderText('name', { isRequired: true })}
      ${this.#renderText('summary', { help: words.summaryHelp, rows: 2 })}
      ${this.#renderText('description', { rows: 4 })} ${this.#renderWhen()} ${this.#renderComment()}
      <fieldset>
        <legend>${words.ages}</legend>
        <pk-provider-ages
          .language=${this.language}
          .value=${this.edited.ages ?? []}
          @pk-value-change=${({ value }: ValueChangeEvent<readonly AgeSpan[]>) =>
            this.#set({ ages: value.length ? value : undefined })}
        ></pk-provider-ages>
      </fieldset>
      ${this.#renderPhones()} ${this.#renderText('email', { type: 'email' })}
      ${this.#renderText('url', { type: 'url' })} ${this.#renderPlaces()}
      ${renderTerms(this.edited, words, (change) => this.#set(change))}
      ${renderLanguages(
        { chosen: this.edited.languages, known: this.service.languages },
        words.languages,
        this.texts,
        (languages) => this.#set({ languages }),
      )}
      <p class="problem" role="alert" ?hidden=${!this.summary}>${this.summary}</p>
      <div class="actions row">
        <button type="submit" class="main">${words.done}</button>
        <button type="button" @click=${() => this.dispatchEvent(new Event('pk-cancel'))}>
          ${words.cancel}
        </button>
      </div>
    </form>`;
  }

  #renderText(field: TextFieldName, more: Partial<TextField> = {}): TemplateResult {
    const { editor: words } = this.words;
    const problem = this.problems?.fields[field as 'name'];
    return renderTextField({
      id: field,
      label: words[field],
      value: this.edited[field],
      set: (text) => this.#set({ [field]: text || (field === 'name' ? '' : undefined) }),
      problem: problem && words.problem[problem],
      ...more,
    });
  }

  /** Hours of each place; those of the service itself where it has some, or has no place. */
  #renderWhen() {
    const { editor: words, times } = this.words;
    const { schedules = [], places = [] } = this.edited;
    return html`${
      schedules.length || !places.length
        ? html`<fieldset>
            <legend>${words.when}</legend>
            ${this.#renderTimes(schedules, (value) => this.#set({ schedules: value.length ? value : undefined }))}
          </fieldset>`
        : nothing
    }
    ${places.map((place, index) => {
      const name = place.name ?? place.address?.street ?? words.place(index + 1);
      return html`<fieldset>
        <legend>${places.length > 1 || schedules.length ? words.whenAt(name) : words.when}</legend>
        ${this.#renderTimes(place.schedules ?? [], (value) =>
          this.#setPlace(index, { schedules: value.length ? value : undefined }),
        )}
        ${renderTextField({
          id: `hours-${index}`,
          label: times.words,
          help: times.wordsHelp,
          value: place.hours,
          set: (hours) => this.#setPlace(index, { hours: hours || undefined }),
        })}
      </fieldset>`;
    })}`;
  }

  /** A remark on hours that the form shows and can't change: every second week, from May on, single days. */
  #renderComment() {
    const { schedules = [], places = [], comment } = this.edited;
    const all = [schedules, ...places.map((place) => place.schedules ?? [])];
    if (!comment && !all.some((some) => toWeeklyTimes(some).others.length)) return nothing;
    const { times } = this.words;
    return renderTextField({
      id: 'comment',
      label: times.comment,
      help: times.commentHelp,
      rows: 2,
      value: comment,
      set: (text) => this.#set({ comment: text || undefined }),
    });
  }

  #renderTimes(schedules: readonly Schedule[], set: (schedules: readonly Schedule[]) => void) {
    return html`<pk-provider-times
      .language=${this.language}
      .value=${schedules}
      .validated=${!!this.problems}
      @pk-value-change=${({ value }: ValueChangeEvent<readonly Schedule[]>) => set(value)}
    ></pk-provider-times>`;
  }

  #renderPhones() {
    return html`<fieldset>
      <legend>${this.words.editor.phones}</legend>
      <pk-provider-phones
        .language=${this.language}
        .value=${this.edited.phones ?? []}
        .problems=${this.problems?.phones ?? new Set()}
        @pk-value-change=${({ value }: ValueChangeEvent<readonly AskedPhone[]>) =>
          this.#set({ phones: value.length ? value : undefined })}
      ></pk-provider-phones>
    </fieldset>`;
  }

  #renderPlaces() {
    const { editor: words, remove } = this.words;
    const places = this.edited.places ?? [];
    const set = (places: readonly AskedPlace[]) => this.#set({ places: places.length ? places : undefined });
    return html`<fieldset>
      <legend>${words.places}</legend>
      ${places.map((place, index) => {
        const label = words.place(index + 1);
        return html`<div class="stack" role="group" aria-label=${label}>
          <pk-provider-place
            .language=${this.language}
            .value=${place}
            @pk-value-change=${({ value }: ValueChangeEvent<AskedPlace>) => set(places.with(index, value))}
          ></pk-provider-place>
          <div class="row">
            <button
              type="button"
              aria-label="${label}: ${remove}"
              @click=${() => set(places.toSpliced(index, 1))}
            >
              ${remove}
            </button>
          </div>
        </div>`;
      })}
      <div class="row">
        <button type="button" @click=${() => set([...places, {}])}>
          ${places.length ? words.addPlace : words.place(1)}
        </button>
      </div>
      ${renderCheckbox(words.online, this.edited.online === true, (online) =>
        this.#set({ online: online || (this.service.online === undefined ? undefined : false) }),
      )}
    </fieldset>`;
  }

  #setPlace(index: number, change: Partial<AskedPlace>): void {
    const places = this.edited.places ?? [];
    this.#set({ places: places.with(index, withoutEmpty({ ...places[index]!, ...change })) });
  }

  #set(change: Partial<CommentedService>): void {
    this.edited = withoutEmpty({ ...this.edited, ...change });
    this.summary = '';
    this.dispatchEvent(new UnfinishedEvent(this.edited));
  }

  readonly #handleSubmit = async (event: Event) => {
    event.preventDefault();
    const service = tidyService(this.edited);
    const problems = serviceProblems(service);
    const parts = [
      ...this.renderRoot.querySelectorAll<TimesEditor | AgesEditor>('pk-provider-times, pk-provider-ages'),
    ];
    const count = problems.count + parts.reduce((sum, { problemCount }) => sum + problemCount, 0);
    if (!count) {
      this.dispatchEvent(new ValueChangeEvent(service));
      return;
    }
    this.problems = problems;
    this.summary = this.words.editor.problems(count);
    await this.updateComplete;
    await this.#focusFirstProblem();
  };

  /** Puts the focus on the first field, in the order of the page, that has a problem. */
  async #focusFirstProblem(): Promise<void> {
    for (const node of this.renderRoot.querySelectorAll<HTMLElement>(
      '[aria-invalid], pk-provider-times, pk-provider-ages, pk-provider-phones',
    )) {
      if (!(node instanceof ProviderPart)) return node.focus();
      await node.updateComplete;
      const inside = node.renderRoot.querySelector<HTMLElement>(
        '[aria-invalid], [aria-describedby^="problem-"]',
      );
      if (inside) return inside.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-editor': ServiceEditor;
  }
}
