import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { changedFields, type CommentedService, type ServiceDraft } from '../../authoring/inquiries/answer.js';
import type { AskedService } from '../../authoring/inquiries/asked-service.js';
import type { InquiredService } from '../../authoring/inquiries/inquiry.js';
import { outdatedBefore } from '../../authoring/check/completeness.js';
import { controls } from '../styles/controls.styles.js';
import { serviceCardStyles } from './service-card.styles.js';
import { ProviderPart } from './provider-part.js';
import { ServiceEditor } from './service-editor.js';
import { UnfinishedEvent } from './unfinished-event.js';
import { ValueChangeEvent } from './value-change-event.js';

/** A check that is older is said to be long ago. */
const LONG_AGO_DAYS = 365;

/**
 * A service with the question whether it is right.
 *
 * @fires pk-value-change - What the provider says about it; `undefined` where it is taken back.
 */
export class ServiceCard extends ProviderPart {
  static readonly tag = 'pk-provider-service';
  static readonly dependencies = [ServiceEditor];
  static override styles = [...controls, serviceCardStyles];

  @property({ attribute: false }) inquired!: InquiredService;
  @property({ attribute: false }) draft?: ServiceDraft;
  /** What was typed into its form before the page was loaded again. */
  @property({ attribute: false }) unfinished?: CommentedService;
  /** The language of the texts of the service. */
  @property({ attribute: false }) textLanguage = 'de';

  @state() private isEditing = false;
  @query('.status, .actions button') private whereToGoOn?: HTMLElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('inquired')) this.isEditing = this.unfinished !== undefined;
  }

  protected override render() {
    const { service } = this.inquired;
    const shown: CommentedService = this.draft?.service ?? service;
    if (this.isEditing) return this.#renderEditor(shown);
    return html`<article class=${this.draft?.verdict ?? 'open'} aria-labelledby="name">
      <h2 id="name" lang=${this.textLanguage}>${shown.name}</h2>
      ${this.draft ? this.#renderAnswer(this.draft, shown) : this.#renderQuestion(service)}
    </article>`;
  }

  #renderQuestion(service: AskedService) {
    const { correct, change, about } = this.words;
    return html`${this.#renderDetails(service)}
      <div class="actions">
        <button
          type="button"
          class="correct"
          aria-label=${about(correct, service.name)}
          @click=${() => this.#answer({ verdict: 'correct' })}
        >
          ${correct}
        </button>
        <button type="button" aria-label=${about(change, service.name)} @click=${this.#edit}>
          ${change}
        </button>
      </div>`;
  }

  #renderAnswer({ verdict }: ServiceDraft, shown: CommentedService) {
    const { isCorrect, isChanged, isGone, changeAfterAll, takeBack, about, changes, commented } = this.words;
    const text = { correct: isCorrect, changed: isChanged, gone: isGone }[verdict];
    const fields = changedFields(this.inquired.service, shown).map(({ field }) =>
      this.texts.fieldName(field),
    );
    if (shown.comment) fields.push(commented);
    const link = (label: string, act: () => void) =>
      html`<button type="button" class="link" aria-label=${about(label, shown.name)} @click=${act}>
        ${label}
      </button>`;
    return html`<div class="answer">
      <p class="status" tabindex="-1">${text}</p>
      ${verdict === 'gone' ? nothing : link(changeAfterAll, () => void this.#edit())}
      ${verdict === 'correct' ? nothing : link(takeBack, () => this.#answer(undefined))}
      ${verdict === 'changed' && fields.length ? html`<p class="quiet small">${changes(fields.join(', '))}</p>` : nothing}
    </div>`;
  }

  #renderEditor(shown: CommentedService) {
    const { editor } = this.words;
    return html`<article class="editing" aria-label=${shown.name}>
      <h2>${shown.name}</h2>
      <div class="row">
        <button type="button" class="gone" @click=${() => this.#answer({ verdict: 'gone' })}>
          ${editor.gone}
        </button>
      </div>
      <pk-provider-editor
        .language=${this.language}
        .service=${shown}
        .translations=${this.inquired.translations ?? []}
        .unfinished=${this.unfinished}
        @pk-value-change=${({ value }: ValueChangeEvent<CommentedService>) => {
          const isChanged = !!value.comment || changedFields(this.inquired.service, value).length > 0;
          this.#answer(isChanged ? { verdict: 'changed', service: value } : { verdict: 'correct' });
        }}
        @pk-cancel=${this.#stopEditing}
      ></pk-provider-editor>
    </article>`;
  }

  #renderDetails(service: AskedService): TemplateResult {
    const { fields, missing, online } = this.words;
    const { texts } = this;
    const { phones, email, url, places = [] } = service;
    const isReachable = phones?.length || email || url;
    const audience = [
      ...texts.ages(service.ages),
      ...(service.appointment === undefined ? [] : texts.describe('appointment', service.appointment)),
    ].join(', ');
    const where = [...places.flatMap((place) => texts.place(place)), ...(service.online ? [online] : [])];
    const rows: (readonly [term: string, lines: readonly string[], isWanted: boolean])[] = [
      [fields.when, texts.when(service), true],
      [fields.audience, audience ? [audience] : [], true],
      [fields.phone, texts.phones(phones), !isReachable],
      [fields.mail, email ? [email] : [], false],
      [fields.website, url ? [url] : [], false],
      [fields.place, where, true],
      [fields.cost, texts.cost(service.cost), true],
      [fields.languages, texts.languages(service.languages), false],
    ];
    return html`${service.summary ? html`<p lang=${this.textLanguage}>${service.summary}</p>` : nothing}
      ${service.description ? html`<p class="description" lang=${this.textLanguage}>${service.description}</p>` : nothing}
      <dl>
        ${rows
          .filter(([, lines, isWanted]) => lines.length || isWanted)
          .map(
            ([term, lines]) =>
              html`<dt>${term}</dt>
                <dd>
                  ${lines.length ? lines.map((line) => html`<p>${line}</p>`) : html`<p class="warn">${missing}</p>`}
                </dd>`,
          )}
        ${this.#renderChecked()}
      </dl>`;
  }

  /** When it was last checked, if that is long ago. */
  #renderChecked() {
    const { fields, neverChecked, longAgo } = this.words;
    const { lastVerified } = this.inquired;
    if (lastVerified && !outdatedBefore(new Date(), LONG_AGO_DAYS)(lastVerified)) return nothing;
    return html`<dt>${fields.checked}</dt>
      <dd><strong class="stop">${lastVerified ? longAgo : neverChecked}</strong></dd>`;
  }

  readonly #edit = async () => {
    this.isEditing = true;
    await this.updateComplete;
    await this.renderRoot.querySelector<ServiceEditor>('pk-provider-editor')?.focusFirstField();
  };

  readonly #stopEditing = async () => {
    this.isEditing = false;
    this.dispatchEvent(new UnfinishedEvent(undefined));
    await this.updateComplete;
    this.whereToGoOn?.focus();
  };

  #answer(draft: ServiceDraft | undefined): void {
    this.draft = draft;
    this.dispatchEvent(new ValueChangeEvent(draft));
    void this.#stopEditing();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-service': ServiceCard;
  }
}
