import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  answerItems,
  changesOfAnswer,
  isUndisputed,
  itemKey,
  type AnswerItem,
} from '../../authoring/inquiries/answer-changes.js';
import type { Answer } from '../../authoring/inquiries/answer.js';
import { askedFields, type AskedField, type AskedService } from '../../authoring/inquiries/asked-service.js';
import {
  compareAnswer,
  type AnswerComparison,
  type FieldComparison,
  type ServiceComparison,
} from '../../authoring/inquiries/compare-answer.js';
import { berlinTime } from '../../model/dates.js';
import { WorkshopEditEvent } from '../edit-event.js';
import { answerReviewStyles } from './answer-review.styles.js';
import { InquiryPart } from './inquiry-part.js';

/**
 * An answer beside the file: each change can be taken or left, old beside new. Nothing is chosen by itself, since nobody can
 * prove who wrote it.
 *
 * @fires pk-workshop-edit - What was taken, as one step.
 */
export class AnswerReview extends InquiryPart {
  static readonly tag = 'pk-inquiry-answer';
  static override styles = answerReviewStyles;

  /** The data of the file. */
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) answer!: Answer;

  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private takenCount = 0;

  #result!: ReturnType<typeof compareAnswer>;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answer')) this.takenCount = 0;
    if (!changed.has('answer') && !changed.has('data')) return;
    this.#result = compareAnswer(this.data, this.answer);
    this.chosen = new Set();
  }

  protected override render() {
    const { answer: words, inbox } = this.words;
    const { provider, date, part, note } = this.answer;
    const result = this.#result;
    if ('problem' in result) {
      const { problem } = result;
      return html`<p class="problem" role="alert">
        ${
          problem.kind === 'other-municipality'
            ? inbox.comparison[problem.kind](problem.asked, problem.file)
            : inbox.comparison[problem.kind](problem.provider)
        }
      </p>`;
    }
    const about = [date && words.date(this.texts.date(date)), part && words.part(...part)].filter(Boolean);
    return html`<section aria-labelledby="title">
      <h2 id="title">${words.title(provider)} <span class="quiet small">${about.join(', ')}</span></h2>
      ${
        this.takenCount
          ? html`<p class="taken" role="status">${words.taken(this.takenCount)}</p>
              <div class="row">
                <button type="button" class="link" @click=${() => (this.takenCount = 0)}>
                  ${words.lookAgain}
                </button>
              </div>`
          : this.#renderComparison(result.comparison, note)
      }
    </section>`;
  }

  #renderComparison(comparison: AnswerComparison, note: string | undefined) {
    const { answer: words } = this.words;
    const items = answerItems(comparison);
    const count = this.chosen.size;
    return html`<p class="notice">${words.unproven}</p>
      ${
        note
          ? html`<div>
              <h3>${words.note}</h3>
              <p class="note">${note}</p>
            </div>`
          : nothing
      }
      ${comparison.services.map((service, position) => this.#renderService(service, position))}
      ${comparison.proposals.map((proposal, position) => this.#renderProposal(proposal, position))}
      ${
        items.length
          ? html`<div class="row">
                <button type="button" class="main" ?disabled=${!count} @click=${() => this.#take(comparison)}>
                  ${words.take(count)}
                </button>
                <button
                  type="button"
                  @click=${() => this.#choose(items.filter((item) => isUndisputed(comparison, item)))}
                >
                  ${words.chooseUndisputed}
                </button>
                <button type="button" ?disabled=${!count} @click=${() => this.#choose([])}>
                  ${words.chooseNone}
                </button>
              </div>
              <p class="help">${words.takeHelp}</p>`
          : html`<p>${words.empty}</p>`
      }`;
  }

  #renderService(service: ServiceComparison, position: number) {
    const { answer: words } = this.words;
    const { name, index, verdict, fields, unreadable, comment } = service;
    const isVerified = !fields.some(({ state }) => state !== 'done');
    const warnings = [
      index === undefined && words.isMissing,
      service.isOutdated && words.isOutdated,
      service.isForeign && words.isForeign,
      unreadable.length > 0 && words.unreadable(unreadable.map((field) => this.#title(field)).join(', ')),
    ].filter((warning) => typeof warning === 'string');
    return html`<article>
      <h3>${name}</h3>
      ${warnings.map((warning) => html`<p class="problem warning">${warning}</p>`)}
      ${
        comment
          ? html`<p>${words.comment}</p>
              <p class="note">${comment}</p>`
          : nothing
      }
      ${fields.map((field, number) => this.#renderField(field, { kind: 'field', service: position, field: number }))}
      ${
        index === undefined
          ? nothing
          : verdict === 'gone'
            ? this.#renderChoice({ kind: 'gone', service: position }, words.gone)
            : isVerified
              ? this.#renderChoice({ kind: 'verified', service: position }, words.verified)
              : nothing
      }
    </article>`;
  }

  #renderField(comparison: FieldComparison, item: AnswerItem) {
    const { field, current, proposed, seen, state, losesPosition, otherLanguages } = comparison;
    const { answer: words } = this.words;
    const title = this.#title(field);
    const hint =
      state === 'conflict'
        ? words.states.conflict(this.#lines(field, seen).join('; '))
        : state === 'merge'
          ? words.states.merge
          : '';
    return html`<div class="change" role="group" aria-label=${title}>
      ${
        state === 'done'
          ? html`<p>${title} <span class="tag go">${words.states.done}</span></p>`
          : this.#renderChoice(item, title)
      }
      ${state === 'done' ? nothing : html`<dl>${this.#renderValue(words.before, field, current)}${this.#renderValue(words.after, field, proposed)}</dl>`}
      ${hint ? html`<p class="problem warning">${hint}</p>` : nothing}
      ${otherLanguages.length ? html`<p class="help">${words.otherLanguages(this.texts.languages(otherLanguages).join())}</p>` : nothing}
      ${losesPosition ? html`<p class="problem warning">${words.losesPosition}</p>` : nothing}
    </div>`;
  }

  #renderValue(label: string, field: AskedField, value: unknown) {
    return html`<div>
      <dt>${label}</dt>
      <dd>${this.#lines(field, value).map((line) => html`<p>${line}</p>`)}</dd>
    </div>`;
  }

  #renderProposal({ service, isKnown }: { service: AskedService; isKnown: boolean }, position: number) {
    const { answer: words } = this.words;
    const known = askedFields.filter((field) => field !== 'name' && service[field] !== undefined);
    return html`<article>
      <h3>${service.name} <span class="tag">${words.newService}</span></h3>
      ${isKnown ? html`<p class="problem warning">${words.isKnown}</p>` : nothing}
      <dl>${known.map((field) => this.#renderValue(this.#title(field), field, service[field]))}</dl>
      ${this.#renderChoice({ kind: 'proposal', proposal: position }, words.proposal)}
    </article>`;
  }

  #renderChoice(item: AnswerItem, label: string): TemplateResult {
    const key = itemKey(item);
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${this.chosen.has(key)}
        @change=${(event: Event) => {
          const chosen = new Set(this.chosen);
          if ((event.target as HTMLInputElement).checked) chosen.add(key);
          else chosen.delete(key);
          this.chosen = chosen;
        }}
      />${label}
    </label>`;
  }

  #title(field: string): string {
    return this.texts.fieldName(field);
  }

  #lines(field: AskedField, value: unknown): string[] {
    const lines = this.texts.describe(field, value);
    return lines.length ? lines : [this.words.answer.nothing];
  }

  #choose(items: readonly AnswerItem[]): void {
    this.chosen = new Set(items.map(itemKey));
  }

  #take(comparison: AnswerComparison): void {
    const taken = answerItems(comparison).filter((item) => this.chosen.has(itemKey(item)));
    const today = berlinTime(new Date()).slice(0, 10);
    const label = this.words.answer.stepLabel(this.answer.provider);
    this.takenCount = taken.length;
    this.dispatchEvent(
      new WorkshopEditEvent(changesOfAnswer(this.data, comparison, taken, today), { label }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-inquiry-answer': AnswerReview;
  }
}
