import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { controls } from '../styles/controls.styles.js';
import { EmbeddingPart } from './embedding-part.js';

/** Lines of markup, configuration or text, with a button that copies them. */
export class CopyLinesElement extends EmbeddingPart {
  static readonly tag = 'pk-workshop-copy-lines';
  static override styles = [
    ...controls,
    css`
      figure {
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        overflow: hidden;
      }

      figcaption {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.8em;
        padding: 0.35em 0.35em 0.35em 0.75em;
        font-weight: 620;
        border-block-end: 1px solid var(--_line);
      }

      figcaption button {
        flex: none;
      }

      pre {
        margin: 0;
        padding: 0.75em;
        max-block-size: 24em;
        overflow: auto;
        background: var(--_raised);
        font-size: 0.9em;
        line-height: 1.5;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }

      pre:focus-visible {
        outline-offset: -3px;
      }

      :host([prose]) :is(pre, code) {
        font: inherit;
      }
    `,
  ];

  /** The text to copy. */
  @property() lines = '';

  /** The name of the text, in the caption and in the button's label. */
  @property() label = '';

  /** Whether people read it: a text for a page, not code. */
  @property({ type: Boolean, reflect: true }) prose = false;

  /** The language of a text that people read. */
  @property() textLanguage = 'de';

  @state() private outcome: 'copied' | 'selected' | '' = '';

  @query('code') private readonly code!: HTMLElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lines')) this.outcome = '';
  }

  protected override render(): TemplateResult {
    const { copy } = this.words;
    const announce = this.outcome === 'copied' ? copy.announceCopied : copy.announceSelected;
    return html`<figure>
      <figcaption>
        <span>${this.label}</span>
        <button type="button" @click=${this.#copy} aria-label="${copy.copy}: ${this.label}">
          ${this.outcome ? copy[this.outcome] : copy.copy}
        </button>
      </figcaption>
      <pre tabindex="0" role="group" aria-label=${this.label}><code
        lang=${this.prose ? this.textLanguage : 'zxx'}
        translate="no"
      >${this.lines}</code></pre>
      <span class="unseen" role="status">${this.outcome ? announce(this.label) : ''}</span>
    </figure>`;
  }

  readonly #copy = async () => {
    this.outcome = '';
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.lines);
      this.outcome = 'copied';
    } catch {
      // Not permitted, or not a secure context: the text is selected, so that Ctrl+C copies it.
      getSelection()?.selectAllChildren(this.code);
      this.outcome = 'selected';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-copy-lines': CopyLinesElement;
  }
}
