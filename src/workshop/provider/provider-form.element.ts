import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
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
import { restoreDraft, saveDraft } from './draft-history.js';
import { renderTextField } from './fields.js';
import { LinkProblem } from './link-problem.js';
import { providerFormStyles } from './provider-form.styles.js';
import { ProviderPart } from './provider-part.js';
import { ServiceCard } from './service-card.js';
import { ServiceEditor } from './service-editor.js';
import type { ValueChangeEvent } from './value-change-event.js';

/** The position of a proposal that is not in the list yet. */
const NEW_PROPOSAL = -1;

/**
 * The form in which a provider of services says whether what a municipality knows of them is right. What it asks is in the
 * fragment of the page's address, and what is answered leaves the page only by the provider's own mail.
 *
 * @summary Form for providers of services, for a page of its own.
 */
export class ProviderFormElement extends ProviderPart {
  static readonly tag = 'pk-provider-form';
  static readonly dependencies = [ServiceCard, ServiceEditor, AnswerReturn, LinkProblem];
  static override styles = [workshopTheme, ...controls, providerFormStyles];

  /** The link, or its fragment; that of the page by default. */
  @property({ attribute: false }) link?: string;

  @state() private inquiry?: Inquiry;
  @state() private problem?: InquiryProblem;
  @state() private draft: AnswerDraft = emptyDraft;
  @state() private isReturning = false;
  @state() private editedProposal?: number;
  @state() private needsAnswer = false;
  @query('#propose') private proposeButton?: HTMLElement;

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
    const { propose, note, noteHelp } = this.words;
    const { proposals } = this.draft;
    return html`<div class="more">
      ${proposals.map((service, index) => this.#renderProposal(service, index))}
      ${
        this.editedProposal === NEW_PROPOSAL
          ? this.#renderProposalEditor({ name: '' }, NEW_PROPOSAL)
          : html`<div>
              <button
                id="propose"
                type="button"
                class="link"
                @click=${() => this.#editProposal(NEW_PROPOSAL)}
              >
                ${propose}
              </button>
            </div>`
      }
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

  #renderProposal(service: AskedService, index: number) {
    if (this.editedProposal === index) return this.#renderProposalEditor(service, index);
    const { newService, change, remove, about } = this.words;
    const button = (label: string, act: () => void) =>
      html`<button type="button" class="link" aria-label=${about(label, service.name)} @click=${act}>
        ${label}
      </button>`;
    return html`<div class="proposal">
      <b>${service.name} <span class="tag go">${newService}</span></b>
      ${button(change, () => void this.#editProposal(index))}
      ${button(remove, () => this.#setDraft({ proposals: this.draft.proposals.toSpliced(index, 1) }))}
    </div>`;
  }

  #renderProposalEditor(service: AskedService, index: number) {
    const { proposals } = this.draft;
    return html`<div class="new" role="group" aria-label=${service.name || this.words.newService}>
      <h2>${service.name || this.words.newService}</h2>
      <pk-provider-editor
        .language=${this.language}
        .service=${service}
        @pk-value-change=${({ value }: ValueChangeEvent<AskedService>) => {
          this.#setDraft({
            proposals: index === NEW_PROPOSAL ? [...proposals, value] : proposals.with(index, value),
          });
          void this.#leaveProposal();
        }}
        @pk-cancel=${this.#leaveProposal}
      ></pk-provider-editor>
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
    this.editedProposal = undefined;
    this.problem = 'problem' in result ? result.problem : undefined;
    this.inquiry = 'inquiry' in result ? result.inquiry : undefined;
    if (!this.inquiry) return;
    this.draft = restoreDraft(this.inquiry);
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
    if (this.inquiry) saveDraft(this.inquiry, this.draft);
  }

  async #editProposal(index: number): Promise<void> {
    this.editedProposal = index;
    await this.updateComplete;
    await this.renderRoot.querySelector<ServiceEditor>('.new pk-provider-editor')?.focusFirstField();
  }

  readonly #leaveProposal = async () => {
    this.editedProposal = undefined;
    await this.updateComplete;
    this.proposeButton?.focus();
  };

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
