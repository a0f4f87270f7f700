import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PageElement } from './page-element.js';

/** Lines of markup or configuration, with a button that copies them. */
export class CopyLines extends PageElement {
  /** The text to copy. */
  @property() lines = '';

  /** The name of the text, in the caption and in the button's label. */
  @property() label = '';

  @state() private outcome: 'copied' | 'selected' | '' = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lines')) this.outcome = '';
  }

  protected override render() {
    const { copy } = this.words;
    const announce = this.outcome === 'copied' ? copy.announceCopied : copy.announceSelected;
    return html`<figure class="lines">
      <figcaption>
        <span>${this.label}</span>
        <button type="button" @click=${this.#copy} aria-label="${copy.copy}: ${this.label}">
          ${this.outcome ? copy[this.outcome] : copy.copy}
        </button>
      </figcaption>
      <pre
        tabindex="0"
        role="group"
        aria-label=${this.label}
      ><code lang="zxx" translate="no">${this.lines}</code></pre>
      <span class="visually-hidden" role="status">${this.outcome ? announce(this.label) : ''}</span>
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
      getSelection()?.selectAllChildren(this.querySelector('code')!);
      this.outcome = 'selected';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-lines': CopyLines;
  }
}
