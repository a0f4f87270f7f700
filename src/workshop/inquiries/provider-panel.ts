import { css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { createLinks, type InquiryLinks } from '../../authoring/inquiries/inquiry-link.js';
import { isMailAddress, type AskingMunicipality, type Inquiry } from '../../authoring/inquiries/inquiry.js';
import type { InquirySettings } from '../../authoring/inquiries/inquiry-settings.js';
import { inquiryMail, mailLink } from '../../authoring/inquiries/mail.js';
import type { Provider } from '../../authoring/inquiries/providers.js';
import { controls } from '../styles/controls.styles.js';
import { CopyButton } from './copy-button.js';
import { InquiryPart } from './inquiry-part.js';
import { SettingsChangeEvent } from './settings-change-event.js';

/**
 * What it takes to ask one provider: whom to write to, the links, and the mail.
 *
 * @fires pk-settings-change - The provider's mail address, for the keeper's own settings.
 */
export class ProviderPanel extends InquiryPart {
  static readonly tag = 'pk-inquiry-provider';
  static readonly dependencies = [CopyButton];
  static override styles = [
    ...controls,
    css`
      .panel {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1em;
        padding: 0.9em 1em 1.1em;
        background: var(--_raised);
        border-block-start: 3px solid var(--_accent);
      }

      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
        gap: 1em 1.5em;
      }

      .link {
        font-family: ui-monospace, monospace;
        font-size: 0.8em;
        white-space: nowrap;
        text-overflow: ellipsis;
      }

      .body {
        min-block-size: 14em;
        font-size: 0.93em;
      }

      a.main {
        background: var(--_accent);
        border-color: var(--_accent);
        color: var(--_on-accent);
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) provider!: Provider;
  @property({ attribute: false }) municipality!: AskingMunicipality;
  @property({ attribute: false }) settings!: InquirySettings;
  /** The day by which an answer is wanted; empty for none. */
  @property({ attribute: false }) deadline = '';
  @property({ attribute: false }) mailLanguage: EditorLanguage = 'de';
  /** The language of the file's texts. */
  @property({ attribute: false }) textLanguage = 'de';

  @state() private made?: InquiryLinks;
  @query('.body') private body?: HTMLTextAreaElement;

  /** What the links were made from last: those of an earlier state may be ready later. */
  #latest?: Inquiry;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('provider') || changed.has('settings') || changed.has('deadline')) void this.#makeLinks();
  }

  protected override render() {
    const { providers: words } = this.words;
    return html`<div class="panel" role="group" aria-label=${words.asking(this.provider.name)}>
      ${this.#renderAddress()} ${this.made ? this.#renderLinks(this.made) : nothing}
    </div>`;
  }

  #renderAddress() {
    const { providers: words, settings } = this.words;
    const mail = this.#mailAddress;
    const suggestions = mail ? [] : this.provider.mails;
    const isBad = !!mail && !isMailAddress(mail);
    return html`<div class="field">
      <label for="mail">${words.mail}</label>
      <input
        id="mail"
        type="email"
        .value=${mail}
        aria-invalid=${isBad ? 'true' : nothing}
        aria-describedby="mail-help mail-problem"
        @change=${(event: Event) => this.#setMail((event.target as HTMLInputElement).value.trim())}
      />
      <p class="problem" id="mail-problem" ?hidden=${!isBad}>${settings.noMail}</p>
      <p class="help" id="mail-help">${words.mailHelp}</p>
      <div class="row">
        ${suggestions.map(
          (suggestion) =>
            html`<button type="button" class="link" @click=${() => this.#setMail(suggestion)}>
              ${words.mailSuggestion(suggestion)}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #renderLinks({ links, inquiries, tooLong }: InquiryLinks) {
    const { providers: words } = this.words;
    return html`${links.length > 1 ? html`<p class="notice">${words.split(links.length)}</p>` : nothing}
    ${
      tooLong.length
        ? html`<p class="problem">${words.tooLong(tooLong.map(({ service }) => service.name).join(', '))}</p>`
        : nothing
    }
    ${links.map((link, index) => {
      const label = links.length > 1 ? words.part(index + 1, links.length) : words.link;
      const names = inquiries[index]!.services.map(({ service }) => service.name).join(', ');
      return html`<div class="field">
        <label for="link-${index}">${label}</label>
        ${links.length > 1 ? html`<p class="help">${words.partServices(names)}</p>` : nothing}
        <input id="link-${index}" class="link" readonly .value=${link} @focus=${selectAll} />
        <div class="row">
          <pk-inquiry-copy
            .language=${this.language}
            .text=${link}
            .label=${words.copyLink}
            .select=${() => this.renderRoot.querySelector<HTMLInputElement>(`#link-${index}`)?.select()}
          ></pk-inquiry-copy>
          <a href=${link} target="_blank" rel="noopener noreferrer">${words.openLink}</a>
        </div>
      </div>`;
    })}
    ${links.length ? this.#renderMail(links, inquiries) : nothing}`;
  }

  #renderMail(links: readonly string[], inquiries: readonly Inquiry[]) {
    const { providers: words } = this.words;
    const mail = inquiryMail(inquiries, links, this.#mailAddress, this.mailLanguage);
    const { href, hasBody } = mailLink(mail);
    const copyBody = () => this.renderRoot.querySelector<CopyButton>('#copy-body')?.copy();
    return html`<div class="field">
        <label for="subject">${words.subject}</label>
        <input id="subject" readonly .value=${mail.subject} @focus=${selectAll} />
      </div>
      <div class="field">
        <label for="body">${words.text}</label>
        <textarea id="body" class="body" readonly lang=${this.mailLanguage} .value=${mail.body}></textarea>
      </div>
      <div class="row">
        <a class="button main" href=${href} @click=${() => !hasBody && void copyBody()}
          >${hasBody ? words.openMail : words.openMailCopied}</a
        >
        <pk-inquiry-copy
          id="copy-body"
          .language=${this.language}
          .text=${mail.body}
          .label=${words.copyText}
          .select=${() => this.body?.select()}
        ></pk-inquiry-copy>
      </div>
      ${hasBody ? nothing : html`<p class="help">${words.openMailCopiedHelp}</p>`}`;
  }

  get #mailAddress(): string {
    return this.settings.mails[this.provider.name] ?? '';
  }

  async #makeLinks(): Promise<void> {
    const { provider, municipality, deadline, settings, textLanguage } = this;
    const inquiry: Inquiry = {
      municipality,
      provider: provider.name,
      services: provider.services,
      ...(deadline && { deadline }),
      ...(isMailAddress(settings.replyTo) && { replyTo: settings.replyTo }),
      ...(textLanguage !== 'de' && { language: textLanguage }),
    };
    this.#latest = inquiry;
    const made = await createLinks(inquiry, settings.formAddress);
    if (this.#latest === inquiry) this.made = made;
  }

  #setMail(mail: string): void {
    const { [this.provider.name]: _, ...others } = this.settings.mails;
    const mails = mail ? { ...others, [this.provider.name]: mail } : others;
    this.dispatchEvent(new SettingsChangeEvent({ ...this.settings, mails }));
  }
}

const selectAll = (event: Event) => (event.target as HTMLInputElement).select();

declare global {
  interface HTMLElementTagNameMap {
    'pk-inquiry-provider': ProviderPanel;
  }
}
