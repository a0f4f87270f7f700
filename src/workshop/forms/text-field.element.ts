import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { pathText } from '../../authoring/json/json-path.js';
import { isRightToLeft } from '../../model/text.js';
import { EASY_GERMAN, languageLabel } from '../language-label.js';
import { controls } from '../styles/controls.styles.js';
import { FieldElement } from './field-element.js';
import { suggestionsFor } from './suggestions.js';
import { otherLanguagesOf, textIn, withText } from './text-value.js';

/** Short texts that are translated, too, where a file has several languages. */
const translatedFields = new Set(['name', 'title', 'label']);

/** Languages that are offered first where a text is to be written in another one. */
const offeredLanguages = [EASY_GERMAN, 'en', 'uk', 'ar', 'tr', 'ru'];

/** A text, in one language or in several side by side. */
export class TextFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-text-field';
  static override styles = [
    ...controls,
    css`
      .texts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
        gap: 0.6em;
      }

      .languages {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
      }

      select {
        inline-size: auto !important;
        min-block-size: 0;
        padding: 0.1em 0.3em !important;
        font-size: 0.87em;
        border-color: transparent;
        color: var(--_link);
      }

      .other-label {
        font-size: 0.87em;
        font-weight: 560;
      }
    `,
  ];

  /** Languages that somebody has opened, and not written yet. */
  @state() private openedLanguages: readonly string[] = [];
  @state() private suggestions: readonly string[] = [];

  protected override render(): TemplateResult {
    const { value, context } = this;
    const { documentLanguage } = context;
    const written = otherLanguagesOf(value, documentLanguage);
    const shown = [...new Set([...written, ...this.openedLanguages])].filter(
      (tag) => tag !== documentLanguage,
    );
    return html`<div class="field">
      <label for="text">${this.labelText}</label>
      <div class="texts">
        ${this.#renderInput(documentLanguage, 'text')}
        ${repeat(
          shown,
          (tag) => tag,
          (tag) =>
            html`<div class="field">
              <label class="other-label" for="text-${tag}">${this.#nameOf(tag)}</label>
              ${this.#renderInput(tag, `text-${tag}`)}
              ${tag === EASY_GERMAN ? html`<p class="help">${this.words.forms.text.easyHint}</p>` : nothing}
            </div>`,
        )}
      </div>
      ${this.renderKnownValues(() => this.renderRoot.querySelector<HTMLElement>('#text')?.focus())}
      ${this.#renderLanguages(shown)} ${this.renderHelp()} ${this.renderProblems()}
    </div>`;
  }

  #renderInput(tag: string, id: string): TemplateResult {
    const { field, context } = this;
    const text = textIn(this.value, tag, context.documentLanguage);
    const direction = isRightToLeft(tag) ? 'rtl' : 'auto';
    const handleInput = (event: Event) => this.#write(tag, (event.target as HTMLInputElement).value);
    if (field.isLong)
      return html`<textarea
        id=${id}
        lang=${tag}
        dir=${direction}
        rows="3"
        .value=${text}
        aria-describedby="help problem"
        aria-invalid=${this.isInvalid}
        @input=${handleInput}
      ></textarea>`;
    return html`<input
        id=${id}
        lang=${tag}
        dir=${direction}
        list="suggestions"
        autocomplete="off"
        .value=${text}
        aria-describedby="help problem"
        aria-invalid=${this.isInvalid}
        aria-required=${field.isRequired}
        @focus=${this.#loadSuggestions}
        @input=${handleInput}
      />${
        this.suggestions.length
          ? html`<datalist id="suggestions">
              ${this.suggestions.map((suggestion) => html`<option value=${suggestion}></option>`)}
            </datalist>`
          : nothing
      }`;
  }

  /** Names the languages in which the text is missing, as buttons that open a field for it. */
  #renderLanguages(shown: readonly string[]) {
    const { field, context, words } = this;
    const isTranslated = field.isLong || translatedFields.has(field.key) || shown.length > 0;
    if (!isTranslated) return nothing;
    const used = [...new Set([...context.otherLanguages, ...(field.isLong ? [EASY_GERMAN] : [])])];
    const missing = used.filter((tag) => !shown.includes(tag) && tag !== context.documentLanguage);
    const hasText = this.value !== undefined;
    if (!hasText || (!missing.length && !field.isLong)) return nothing;
    const addable = offeredLanguages.filter(
      (tag) => !shown.includes(tag) && !missing.includes(tag) && tag !== context.documentLanguage,
    );
    return html`<div class="languages small">
      ${missing.map(
        (tag) =>
          html`<button type="button" class="link" @click=${() => this.#open(tag)}>
            ${this.#nameOf(tag)} · ${words.forms.text.missing}
          </button>`,
      )}
      ${
        field.isLong && addable.length
          ? html`<select
              aria-label="${words.forms.text.in(field.title, words.forms.text.add)}"
              @change=${(event: Event) => this.#open((event.target as HTMLSelectElement).value)}
            >
              <option value="">${words.forms.text.add}</option>
              ${addable.map((tag) => html`<option value=${tag}>${this.#nameOf(tag)}</option>`)}
            </select>`
          : nothing
      }
    </div>`;
  }

  #nameOf(tag: string): string {
    return languageLabel(tag, this.language);
  }

  async #open(tag: string): Promise<void> {
    if (!tag) return;
    this.openedLanguages = [...this.openedLanguages, tag];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#text-${tag}`)?.focus();
  }

  #write(tag: string, text: string): void {
    this.edit(
      withText(this.value, tag, text, this.context.documentLanguage),
      this.path,
      `${pathText(this.path)} ${tag}`,
    );
  }

  /** What other records have in the same field, looked up when somebody is about to type. */
  readonly #loadSuggestions = () => {
    this.suggestions = suggestionsFor(this.field.key, this.context.data, this.context.documentLanguage);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-text-field': TextFieldElement;
  }
}
