import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  createAnswer,
  emptyDraft,
  hasAnswer,
  type AnswerDraft,
  type ServiceDraft,
} from '../../authoring/inquiries/answer.js';
import type { AskedService } from '../../authoring/inquiries/asked-service.js';
import { openLink, type InquiryProblem } from '../../authoring/inquiries/inquiry-link.js';
import type { Inquiry } from '../../authoring/inquiries/inquiry.js';
import { berlinTime } from '../../model/dates.js';
import { controls } from '../styles/controls.styles.js';
import { workshopTheme } from '../styles/workshop-theme.styles.js';
import { AnswerReturn } from './answer-return.js';
import { restoreAnswer, saveAnswer, type EnteredAnswer } from './draft-history.js';
import { renderTextField } from './fields.js';
import { LinkProblem } from './link-problem.js';
import { providerFormStyles } from './provider-form.styles.js';
import { ProposalList } from './proposal-list.js';
import { ProviderPart } from './provider-part.js';
import { ServiceCard } from './service-card.js';
import type { UnfinishedEvent } from './unfinished-event.js';
import type { ValueChangeEvent } from './value-change-event.js';

/** The key of a new service whose form is open. */
const NEW_SERVICE = 'new';

/**
 * The form in which a provider of services says whether what a municipality knows of them is right. What it asks is in the
 * fragment of the page's address, and what is answered leaves the page only by the provider's own mail.
 *
 * @summary Form for providers of services, for a page of its own.
 */
export class ProviderFormElement extends ProviderPart {
  static readonly tag = 'pk-provider-form';
  static readonly dependencies = [ServiceCard, ProposalList, AnswerReturn, LinkProblem];
  static override styles = [workshopTheme, ...controls, providerFormStyles];

  /** The link, or its fragment; that of the page by default. */
  @property({ attribute: false }) link?: string;

  @state() private inquiry?: Inquiry;
  @state() private problem?: InquiryProblem;
  @state() private draft: AnswerDraft = emptyDraft;
  @state() private isReturning = false;
  @state() private needsAnswer = false;

  /** What was typed into open forms. It is not rendered from: the forms have it themselves. */
  #unfinished: EnteredAnswer['unfinished'] = {};

  /** The link that was opened last: an earlier one may take longer. */
  #opening?: ReturnType<typeof openLink>;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#openPageLink);
    if (!this.hasAttribute('language') && document.documentElement.lang.startsWith('en'))
      this.language = 'en';
    if (this.link === undefined) this.#openPageLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#openPageLink);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('link') && this.link !== undefined) void this.#open(this.link);
  }

  protected override render() {
    const { guide, loading } = this.words;
    const otherLanguage = this.language === 'de' ? 'en' : 'de';
    return html`<header>
        <p>
          <b>${this.inquiry?.municipality.name ?? guide}</b>
          ${this.inquiry ? html`<span class="quiet small">${guide}</span>` : nothing}
        </p>
        <button type="button" class="link small" lang=${otherLanguage} @click=${this.#switchLanguage}>
          ${otherLanguage === 'en' ? 'English' : 'Deutsch'}
        </button>
      </header>
      <main lang=${this.language}>
        ${
          this.problem
            ? html`<pk-provider-link-problem
                .language=${this.language}
                .problem=${this.problem}
                @pk-value-change=${({ value }: ValueChangeEvent<string>) => void this.#open(value)}
              ></pk-provider-link-problem>`
            : this.inquiry
              ? this.#renderInquiry(this.inquiry)
              : html`<p role="status">${loading}</p>`
        }
      </main>
      ${this.inquiry && !this.isReturning ? this.#renderWayOn(this.inquiry) : nothing}`;
  }

  #renderInquiry(inquiry: Inquiry) {
    if (this.isReturning) {
      return html`<pk-provider-return
        .language=${this.language}
        .answer=${createAnswer(inquiry, this.draft, today())}
        .replyTo=${inquiry.replyTo ?? ''}
        .openCount=${this.#openCount(inquiry)}
        @pk-cancel=${() => (this.isReturning = false)}
      ></pk-provider-return>`;
    }
    const { title, intro, introNone, deadline, part, kept } = this.words;
    const { provider, services } = inquiry;
    const until = inquiry.deadline ? deadline(this.texts.date(inquiry.deadline)) : '';
    return html`<div>
        <h1>${title}</h1>
        <p>${services.length ? `${intro(provider, services.length)}${until}.` : `${introNone(provider)}.`}</p>
        ${inquiry.part ? html`<p class="quiet">${part(...inquiry.part)}</p>` : nothing}
      </div>
      ${services.length ? this.#renderProgress(inquiry) : nothing}
      ${services.map(
        (inquired, position) =>
          html`<pk-provider-service
            .language=${this.language}
            .textLanguage=${inquiry.language ?? 'de'}
            .inquired=${inquired}
            .draft=${this.draft.services[position]}
            .unfinished=${this.#unfinished[position]}
            @pk-unfinished=${({ service }: UnfinishedEvent) => this.#keepUnfinished(String(position), service)}
            @pk-value-change=${({ value }: ValueChangeEvent<ServiceDraft | undefined>) =>
              this.#answerService(position, value)}
          ></pk-provider-service>`,
      )}
      ${this.#renderMore()}
      <p class="quiet small">${kept}</p>`;
  }

  #renderProgress(inquiry: Inquiry) {
    const { services } = inquiry;
    const done = services.length - this.#openCount(inquiry);
    return html`<div>
      <div
        class="bars"
        role="progressbar"
        aria-label=${this.words.progressLabel}
        aria-valuemin="0"
        aria-valuemax=${services.length}
        aria-valuenow=${done}
      >
        ${services.map((_, index) => html`<i class=${this.draft.services[index] ? 'done' : ''}></i>`)}
      </div>
      <p class="quiet small" role="status">${this.words.progress(done, services.length)}</p>
    </div>`;
  }

  /** Services that were not asked about, and what else there is to say. */
  #renderMore() {
    const { note, noteHelp } = this.words;
    return html`<div class="more">
      <pk-provider-proposals
        .language=${this.language}
        .value=${this.draft.proposals}
        .unfinished=${this.#unfinished[NEW_SERVICE]}
        @pk-value-change=${({ value }: ValueChangeEvent<readonly AskedService[]>) =>
          this.#setDraft({ proposals: value })}
        @pk-unfinished=${({ service }: UnfinishedEvent) => this.#keepUnfinished(NEW_SERVICE, service)}
      ></pk-provider-proposals>
      ${renderTextField({
        id: 'note',
        label: note,
        help: noteHelp,
        rows: 2,
        value: this.draft.note,
        set: (text) => this.#setDraft({ note: text }),
      })}
    </div>`;
  }

  #renderWayOn(inquiry: Inquiry) {
    const { open, left, nothingSent, nothingYet } = this.words.give;
    return html`<div class="give">
      <button type="button" class="main" aria-describedby="sent" @click=${this.#giveBack}>${open}</button>
      ${this.needsAnswer ? html`<p class="problem" role="alert">${nothingYet}</p>` : nothing}
      <p class="quiet small" id="sent">
        ${inquiry.services.length ? left(this.#openCount(inquiry)) : ''}${nothingSent}
      </p>
    </div>`;
  }

  readonly #openPageLink = () => {
    if (this.link === undefined) void this.#open(location.hash);
  };

  async #open(text: string): Promise<void> {
    const opening = (this.#opening = openLink(text));
    const result = await opening;
    if (opening !== this.#opening) return;
    this.isReturning = this.needsAnswer = false;
    this.problem = 'problem' in result ? result.problem : undefined;
    this.inquiry = 'inquiry' in result ? result.inquiry : undefined;
    if (!this.inquiry) return;
    const { draft, unfinished } = restoreAnswer(this.inquiry);
    this.draft = draft;
    this.#unfinished = unfinished;
    document.title = `${this.words.title} – ${this.inquiry.provider}`;
  }

  #openCount({ services }: Inquiry): number {
    return services.filter((_, position) => !this.draft.services[position]).length;
  }

  #answerService(position: number, answered: ServiceDraft | undefined): void {
    const { [position]: _, ...others } = this.draft.services;
    this.#setDraft({ services: answered ? { ...others, [position]: answered } : others });
  }

  #setDraft(change: Partial<AnswerDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.needsAnswer = false;
    this.#save();
  }

  #keepUnfinished(key: string, service: AskedService | undefined): void {
    const { [key]: _, ...others } = this.#unfinished;
    this.#unfinished = service ? { ...others, [key]: service } : others;
    this.#save();
  }

  #save(): void {
    if (this.inquiry) saveAnswer(this.inquiry, { draft: this.draft, unfinished: this.#unfinished });
  }

  readonly #giveBack = () => {
    this.needsAnswer = !hasAnswer(this.draft);
    this.isReturning = !this.needsAnswer;
    if (this.isReturning) scrollTo({ top: 0 });
  };

  readonly #switchLanguage = () => {
    this.language = this.language === 'de' ? 'en' : 'de';
    document.documentElement.lang = this.language;
  };
}

const today = () => berlinTime(new Date()).slice(0, 10);

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-form': ProviderFormElement;
  }
}
