import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { InquiryProblem } from '../../authoring/inquiries/inquiry-link.js';
import { controls } from '../styles/controls.styles.js';
import { renderTextField } from './fields.js';
import { ProviderPart } from './provider-part.js';
import { ValueChangeEvent } from './value-change-event.js';

/**
 * Says why a link can't be opened, and takes it from the text of the mail.
 *
 * @fires pk-value-change - The text that may have the link in it.
 */
export class LinkProblem extends ProviderPart {
  static readonly tag = 'pk-provider-link-problem';
  static override styles = [...controls];

  @property({ attribute: false }) problem: InquiryProblem = 'missing';

  @state() private text = '';

  protected override render() {
    const { problems, paste, pasteOpen } = this.words;
    const { title, text } = problems[this.problem];
    return html`<div class="stack">
      <h1>${title}</h1>
      <p role="alert">${text}</p>
      <form class="stack" @submit=${this.#handleSubmit}>
        ${renderTextField({
          id: 'paste',
          label: paste,
          rows: 4,
          value: this.text,
          set: (text) => (this.text = text),
        })}
        <div class="row"><button type="submit">${pasteOpen}</button></div>
      </form>
    </div>`;
  }

  readonly #handleSubmit = (event: Event) => {
    event.preventDefault();
    this.dispatchEvent(new ValueChangeEvent(this.text));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-link-problem': LinkProblem;
  }
}
