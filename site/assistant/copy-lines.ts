import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PageElement } from './page-element.js';

/** Lines to copy, with a button that does. */
export class CopyLines extends PageElement {
  /** What is copied. */
  @property() lines = '';

  /** What it is called. */
  @property() label = '';

  @state() private done: 'copied' | 'selected' | '' = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lines')) this.done = '';
  }

  protected override render() {
    const { copy } = this.words;
    const said = this.done === 'copied' ? copy.said : copy.saidSelected;
    return html`<figure class="lines">
      <figcaption>
        <span>${this.label}</span>
        <button type="button" @click=${this.#copy} aria-label="${copy.copy}: ${this.label}">
          ${this.done ? copy[this.done] : copy.copy}
        </button>
      </figcaption>
      <pre
        tabindex="0"
        role="group"
        aria-label=${this.label}
      ><code lang="zxx" translate="no">${this.lines}</code></pre>
      <span class="unseen" role="status">${this.done ? said(this.label) : ''}</span>
    </figure>`;
  }

  readonly #copy = async () => {
    this.done = '';
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.lines);
      this.done = 'copied';
    } catch {
      // Not allowed, or no secure page: the reader's own Ctrl+C always works.
      getSelection()?.selectAllChildren(this.querySelector('code')!);
      this.done = 'selected';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-lines': CopyLines;
  }
}
