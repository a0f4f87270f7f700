import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { FinderPart } from '../finder-part.js';

/** How long typing has to rest before the search starts: long enough that not every letter is announced. */
const SEARCH_DEBOUNCE_MS = 150;

/** The field for search words, with its label. */
export class SearchField extends FinderPart {
  static readonly tag = 'pk-finder-search';

  /** The query that is shown. Compared with the field in every update: what is typed there is not written back at once. */
  @property({ attribute: false, hasChanged: () => true }) query = '';

  /** How long typing has to rest before the query changes; the search over all municipalities waits longer. */
  @property({ attribute: false }) debounceMs = SEARCH_DEBOUNCE_MS;

  @query('input') private readonly input!: HTMLInputElement;

  #debounce?: ReturnType<typeof setTimeout>;

  /** Applies what has been typed without waiting: called before anything else changes. */
  commit(): void {
    if (!this.#debounce) return;
    clearTimeout(this.#debounce);
    this.#debounce = undefined;
    // Whoever searches leaves the shortlist.
    this.change({ query: this.input.value.trim(), filters: { serviceIds: undefined } });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#debounce);
    this.#debounce = undefined;
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    return html`<div class="field search" part="search">
      <label for="search">${words.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        placeholder=${words.searchHint}
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
      />
    </div>`;
  }

  protected override updated(): void {
    // What people are typing stays as it is, with a space at its end.
    if (!this.#debounce && this.input.value.trim() !== this.query) this.input.value = this.query;
  }

  #onInput(): void {
    clearTimeout(this.#debounce);
    this.#debounce = setTimeout(() => this.commit(), this.debounceMs);
  }

  /** Enter leads to the first result: past the filters by keyboard, and on a phone the on-screen keyboard goes away. */
  #onKeydown({ key, isComposing }: KeyboardEvent): void {
    if (key !== 'Enter' || isComposing) return;
    this.commit();
    this.change({}, '.result, .nothing > p');
  }
}
