import { css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Answer } from '../../authoring/inquiries/answer.js';
import { mailLink } from '../../authoring/inquiries/mail.js';
import { fileName, saveFile } from '../../platform/save-file.js';
import { controls } from '../styles/controls.styles.js';
import { answerMailText, describeAnswer } from './answer-mail.js';
import { ProviderPart } from './provider-part.js';

/**
 * How an answer is given back: in a mail that opens with it, as text to copy, or as a file. Sends nothing by itself.
 *
 * @fires pk-cancel - Back to the form.
 */
export class AnswerReturn extends ProviderPart {
  static readonly tag = 'pk-provider-return';
  static override styles = [
    ...controls,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.9em;
      }

      .ways {
        display: grid;
        gap: 0.9em;
      }

      .ways > li {
        display: grid;
        gap: 0.3em;
      }

      .ways :is(button, .button) {
        min-block-size: 2.9em;
        font-weight: 650;
      }

      a.main {
        background: var(--_accent);
        border-color: var(--_accent);
        color: var(--_on-accent);
      }

      textarea {
        font-size: 0.87em;
        white-space: pre-wrap;
      }

      pre {
        font: inherit;
        font-size: 0.93em;
        white-space: pre-wrap;
        margin: 0.5em 0 0;
      }

      summary {
        cursor: pointer;
        font-weight: 620;
      }

      @media (forced-colors: active) {
        a.main {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  @property({ attribute: false }) answer!: Answer;
  /** The mail address that the answer goes to; empty where it is unknown. */
  @property({ attribute: false }) replyTo = '';
  /** How many services have not been answered. */
  @property({ attribute: false }) openCount = 0;

  @state() private text = '';
  @state() private outcome: 'copied' | 'selected' | '' = '';
  @query('h1') private heading?: HTMLElement;
  @query('textarea') private textarea!: HTMLTextAreaElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answer') || changed.has('language')) void this.#writeText();
  }

  protected override firstUpdated(): void {
    this.heading?.focus();
  }

  protected override render() {
    const { give: words } = this.words;
    return html`<section aria-labelledby="title" aria-busy=${!this.text}>
      <h1 id="title" tabindex="-1">${words.title}</h1>
      ${this.openCount ? html`<p class="notice">${words.open2(this.openCount)}</p>` : nothing}
      <p>${words.explain(this.replyTo)}</p>
      ${this.text ? this.#renderWays() : nothing}
      <div class="row">
        <button type="button" @click=${() => this.dispatchEvent(new Event('pk-cancel'))}>
          ${words.back}
        </button>
      </div>
    </section>`;
  }

  #renderWays() {
    const { give: words, mail } = this.words;
    const { provider, municipality } = this.answer;
    const link = mailLink({
      to: this.replyTo,
      subject: mail.subject(provider, municipality.name),
      body: this.text,
    });
    return html`<ol class="ways">
        <li>
          <a class="button main" href=${link.href} @click=${() => !link.hasBody && void this.#copy()}
            >${link.hasBody ? words.mail : words.mailWithCopy}</a
          >
          ${link.hasBody ? nothing : html`<p class="help">${words.mailWithCopyHelp}</p>`}
        </li>
        <li>
          <button type="button" @click=${this.#copy}>
            ${this.outcome ? words[this.outcome] : words.copy}
          </button>
        </li>
        <li>
          <button type="button" @click=${this.#save}>${words.file}</button>
          <p class="help">${words.fileHelp}</p>
        </li>
      </ol>
      <p class="unseen" role="status">${this.outcome ? words[this.outcome] : ''}</p>
      <details>
        <summary>${words.preview}</summary>
        <pre>${describeAnswer(this.answer, this.language)}</pre>
      </details>
      <textarea
        class="unseen"
        readonly
        tabindex="-1"
        aria-label=${words.preview}
        .value=${this.text}
      ></textarea>`;
  }

  async #writeText(): Promise<void> {
    this.text = '';
    this.outcome = '';
    const { answer, language } = this;
    const text = await answerMailText(answer, language);
    if (answer === this.answer && language === this.language) this.text = text;
  }

  readonly #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.outcome = 'copied';
    } catch {
      // Not permitted, or not a secure context: the text is selected, so that Ctrl+C copies it.
      this.textarea.select();
      this.outcome = 'selected';
    }
  };

  readonly #save = () => {
    const { provider, part } = this.answer;
    const name = [this.words.give.fileName, fileName(provider), part?.[0]].filter(Boolean).join('-');
    saveFile(`${name}.txt`, 'text/plain;charset=utf-8', this.text);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-return': AnswerReturn;
  }
}
