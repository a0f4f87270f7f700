import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { itemsOf } from '../../authoring/check/contract-walker.js';
import { splitList } from '../../authoring/values/lists.js';
import { FieldElement } from './field-element.js';
import { textIn, withText } from './text-value.js';

/**
 * A list of short texts, one a line: other names, search words, goals. A text with several languages keeps the others while
 * its line stays where it is; groups of words are separated by commas.
 */
export class LinesFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-lines-field';

  /** What is being typed, with lines that are still empty. */
  @state() private draft?: string;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasForeignValue(changed)) this.draft = undefined;
  }

  protected override render(): TemplateResult {
    const { field, words } = this;
    return html`<div class="field">
      <label for="lines">${this.labelText}</label>
      <textarea
        id="lines"
        rows="3"
        .value=${this.draft ?? this.#lines.join('\n')}
        aria-describedby="help problem"
        aria-invalid=${this.isInvalid}
        @input=${this.#handleInput}
        @change=${() => (this.draft = undefined)}
      ></textarea>
      ${this.renderHelp([field.help, words.forms.kinds.list].join(' ').trim())} ${this.renderProblems()}
    </div>`;
  }

  get #lines(): readonly string[] {
    const { documentLanguage } = this.context;
    const lineOf = (item: unknown): string => {
      if (Array.isArray(item)) return item.map(lineOf).join(', ');
      return textIn(item, documentLanguage, documentLanguage).replace(/\s*\n\s*/g, ' ');
    };
    return itemsOf(this.value).map(lineOf);
  }

  readonly #handleInput = (event: Event) => {
    this.draft = (event.target as HTMLTextAreaElement).value;
    const { documentLanguage } = this.context;
    const before = itemsOf(this.value);
    const lines = this.draft
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const isSameLength = lines.length === before.length;
    const items = lines.map((line, index): unknown => {
      if (this.field.kind === 'word-groups') return splitList(line);
      // A line whose place is known keeps what it says in other languages.
      const known = isSameLength
        ? before[index]
        : before.find((item) => textIn(item, documentLanguage, documentLanguage) === line);
      return withText(known, documentLanguage, line, documentLanguage);
    });
    this.edit(items.length ? items : undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-lines-field': LinesFieldElement;
  }
}
