import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { findAnswers, type AnswerProblem } from '../../authoring/inquiries/answer-text.js';
import type { Answer } from '../../authoring/inquiries/answer.js';
import { controls } from '../styles/controls.styles.js';
import { labelledFields } from '../styles/labelled-fields.styles.js';
import { AnswerReview } from './answer-review.js';
import { InquiryPart } from './inquiry-part.js';

/** Files that are larger are no answers. */
const MAX_FILE_BYTES = 2_000_000;

/** Where answers come in: a file that is dropped or chosen, or the text of a mail. */
export class AnswerInbox extends InquiryPart {
  static readonly tag = 'pk-inquiry-inbox';
  static readonly dependencies = [AnswerReview];
  static override styles = [
    ...controls,
    labelledFields,
    css`
      .drop {
        border: 2px dashed var(--_edge);
        border-radius: var(--_radius);
        padding: 1em;
      }

      .drop.over {
        border-color: var(--_accent);
        background: var(--_accent-soft);
      }

      .chosen {
        border: 1px solid var(--_edge);
        border-radius: var(--_radius);
        padding: 1em;
      }

      input[type='file'] {
        max-inline-size: 100%;
      }
    `,
  ];

  /** The data of the file. */
  @property({ attribute: false }) data: unknown;

  @state() private answers: readonly Answer[] = [];
  @state() private problems: readonly (AnswerProblem | 'unreadable')[] = [];
  @state() private isDraggedOver = false;
  @state() private foundCount?: number;
  @query('textarea') private textarea!: HTMLTextAreaElement;

  protected override render() {
    const { inbox: words } = this.words;
    return html`<div class="stack">
      <div
        class="drop stack ${this.isDraggedOver ? 'over' : ''}"
        @dragover=${this.#handleDragOver}
        @dragleave=${() => (this.isDraggedOver = false)}
        @drop=${this.#handleDrop}
      >
        <label class="row">
          <span>${words.drop} ${words.choose}:</span>
          <input
            type="file"
            accept=".txt,.eml,text/plain,message/rfc822"
            multiple
            @change=${this.#handleFiles}
          />
        </label>
        <div class="field">
          <label for="text">${words.paste}</label>
          <textarea id="text" rows="4" spellcheck="false" aria-describedby="text-help"></textarea>
          <p class="help" id="text-help">${words.pasteHelp}</p>
        </div>
        <div class="row">
          <button type="button" class="main" @click=${() => void this.readText(this.textarea.value)}>
            ${words.read}
          </button>
        </div>
        <div role="alert">
          ${this.problems.map((problem) => html`<p class="problem">${words.problems[problem]}</p>`)}
        </div>
        <p class="unseen" role="status">${this.foundCount ? words.found(this.foundCount) : ''}</p>
      </div>
      ${this.answers.map((answer) => this.#renderAnswer(answer))}
    </div>`;
  }

  /** Finds the answers in a text, and shows them above those that are there. */
  async readText(text: string): Promise<void> {
    const { answers, problems } = await findAnswers(text);
    this.problems = problems;
    this.foundCount = answers.length;
    if (!answers.length) return;
    this.answers = [...answers, ...this.answers];
    this.textarea.value = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.chosen')?.focus();
  }

  #renderAnswer(answer: Answer) {
    const { inbox: words, answer: answerWords } = this.words;
    return html`<div
      class="chosen stack"
      role="group"
      tabindex="-1"
      aria-label=${answerWords.title(answer.provider)}
    >
      <pk-inquiry-answer .language=${this.language} .data=${this.data} .answer=${answer}></pk-inquiry-answer>
      <div class="row">
        <button
          type="button"
          aria-label="${words.discard}: ${answerWords.title(answer.provider)}"
          @click=${() => (this.answers = this.answers.filter((other) => other !== answer))}
        >
          ${words.discard}
        </button>
      </div>
    </div>`;
  }

  async #readFiles(files: readonly File[]): Promise<void> {
    if (files.some(({ size }) => size > MAX_FILE_BYTES)) {
      this.problems = ['too-large'];
      return;
    }
    try {
      const texts = await Promise.all(files.map((file) => file.text()));
      await this.readText(texts.join('\n'));
    } catch {
      this.problems = ['unreadable'];
    }
  }

  readonly #handleDragOver = (event: DragEvent) => {
    event.preventDefault();
    this.isDraggedOver = true;
  };

  readonly #handleDrop = (event: DragEvent) => {
    event.preventDefault();
    this.isDraggedOver = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length) void this.#readFiles(files);
    else void this.readText(event.dataTransfer?.getData('text/plain') ?? '');
  };

  readonly #handleFiles = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length) void this.#readFiles(files);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-inquiry-inbox': AnswerInbox;
  }
}
