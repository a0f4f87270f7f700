import { css, html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../styles/controls.styles.js';
import { InquiryPart } from './inquiry-part.js';

/** A button that copies a text, and says so; where that is not permitted, the text is asked to be selected. */
export class CopyButton extends InquiryPart {
  static readonly tag = 'pk-inquiry-copy';
  static override styles = [
    ...controls,
    css`
      :host {
        display: inline-block;
      }
    `,
  ];

  @property({ attribute: false }) text = '';
  @property() label = '';
  /** Selects the text where it is shown; called where copying is not permitted. */
  @property({ attribute: false }) select?: () => void;

  @state() private outcome: 'copied' | 'selected' | '' = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.outcome = '';
  }

  protected override render() {
    const { providers: words } = this.words;
    const outcome = this.outcome && words[this.outcome];
    return html`<button type="button" @click=${this.copy}>${outcome || this.label}</button>
      <span class="unseen" role="status">${outcome && `${this.label}: ${outcome}`}</span>`;
  }

  /** Copies the text. */
  readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.outcome = 'copied';
    } catch {
      this.select?.();
      this.outcome = 'selected';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-inquiry-copy': CopyButton;
  }
}
