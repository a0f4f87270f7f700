import { css, html, nothing, type TemplateResult } from 'lit';
import { isRecord, itemsOf } from '../../authoring/check/contract-walker.js';
import { nameOfRecord } from '../../authoring/check/record-names.js';
import type { FormField } from '../../authoring/form/form-field.js';
import type { JsonPath } from '../../authoring/json/json-path.js';
import { controls } from '../styles/controls.styles.js';
import { FieldElement } from './field-element.js';
import { fieldGrid } from './field-grid.styles.js';
import { renderField } from './render-field.js';

/** How many records are unfolded at first. */
const MAX_UNFOLDED = 2;

/** The fields of a record within a record, or of each record of a list: an address, places, the values of a figure. */
export class RecordFieldsElement extends FieldElement {
  static readonly tag = 'pk-workshop-record-fields';
  static override styles = [
    ...controls,
    fieldGrid,
    css`
      details {
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        padding: 0.3em 0.8em;
      }

      details[open] {
        padding-block-end: 0.8em;
      }

      details + details {
        margin-block-start: 0.5em;
      }

      summary {
        font-weight: 600;
        padding-block: 0.3em;
        cursor: pointer;
      }

      .more {
        border: 0;
        padding-inline: 0;
      }

      .more > summary {
        color: var(--_text-quiet);
      }

      .single {
        border-inline-start: 3px solid var(--_line);
        padding-inline-start: 0.8em;
      }

      .foot {
        margin-block-start: 0.6em;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#handleFocusOut);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('focusout', this.#handleFocusOut);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return this.field.kind === 'records' ? this.#renderList() : this.#renderRecord();
  }

  #renderRecord(): TemplateResult {
    return html`<fieldset class="field">
      <legend>${this.labelText}</legend>
      ${this.renderHelp()} ${this.renderKnownValues(() => void this.#focusFirst())}
      <div class="single">${this.#renderFields(this.value, this.path)}</div>
      ${this.renderProblems()}
    </fieldset>`;
  }

  #renderList(): TemplateResult {
    const records = itemsOf(this.value);
    const { list } = this.words.forms;
    const { title } = this.field;
    return html`<fieldset class="field">
      <legend>${this.labelText}</legend>
      ${this.renderHelp()}
      <div>
        ${records.map(
          (record, index) =>
            html`<details
              ?open=${records.length <= MAX_UNFOLDED || !isRecord(record) || !Object.keys(record).length}
            >
              <summary>${this.#nameOf(record, index)}</summary>
              ${this.#renderFields(record, [...this.path, index])}
              <p class="foot small row">
                <button
                  type="button"
                  class="link"
                  @click=${() => this.choose(undefined, records.length > 1 ? [...this.path, index] : this.path)}
                >
                  ${list.remove(this.#nameOf(record, index))}
                </button>
                ${
                  index
                    ? html`<button type="button" class="link" @click=${() => this.#moveUp(index)}>
                        ${list.up}<span class="unseen">: ${this.#nameOf(record, index)}</span>
                      </button>`
                    : nothing
                }
              </p>
            </details>`,
        )}
      </div>
      ${this.renderKnownValues(() => void this.#focusFirst())}
      <p>
        <button type="button" class="add" @click=${() => void this.#add()}>${list.add(title)}</button>
      </p>
      ${this.renderProblems()}
    </fieldset>`;
  }

  #renderFields(record: unknown, path: JsonPath): TemplateResult {
    const values = isRecord(record) ? record : {};
    // In a record that nobody has begun, and nobody has to, nothing must be there.
    const isOptional = record === undefined && !this.field.isRequired;
    const fields = isOptional
      ? this.field.fields.map((field) => ({ ...field, isRequired: false }))
      : this.field.fields;
    const render = (field: FormField) =>
      renderField(field, values[field.key], [...path, field.key], this.context, this.language);
    const folded = fields.filter(({ isFolded }) => isFolded);
    return html`<div class="fields">${fields.filter(({ isFolded }) => !isFolded).map(render)}</div>
      ${
        folded.length
          ? html`<details class="more">
              <summary>${this.words.forms.groups.more}</summary>
              <div class="fields">${folded.map(render)}</div>
            </details>`
          : nothing
      }`;
  }

  async #focusFirst(): Promise<void> {
    await this.whenShown();
    const first = this.renderRoot.querySelector<HTMLElement>('.add, .single [data-path]');
    (first?.shadowRoot?.querySelector<HTMLElement>('input') ?? first)?.focus();
  }

  #nameOf(record: unknown, index: number): string {
    const position = this.words.forms.list.item(this.field.title, index + 1);
    const name = nameOfRecord(record, this.language, this.context.documentLanguage);
    return name ? `${index + 1}. ${name}` : position;
  }

  /** What is below a field of its own is said there. */
  protected override get findings() {
    const depth = this.path.length + (this.field.kind === 'records' ? 1 : 0);
    return super.findings.filter(({ path, kind }) => path.length <= depth || kind.endsWith('-key'));
  }

  async #add(): Promise<void> {
    const index = itemsOf(this.value).length;
    this.choose({}, [...this.path, index]);
    await this.whenShown();
    const records = [...this.renderRoot.querySelectorAll('details:not(.more)')];
    const first = records[index]?.querySelector<FieldElement>('[data-path]');
    await first?.updateComplete;
    first?.shadowRoot?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }

  /**
   * Records of a list that were emptied, or never filled, go once somebody has left the list. Not before: they may be about to
   * be filled, and whoever looks something up in another window has left nothing.
   */
  readonly #handleFocusOut = () => {
    setTimeout(() => {
      if (this.matches(':focus-within') || this.field.kind !== 'records') return;
      const records = itemsOf(this.value);
      const filled = records.filter((record) => !isRecord(record) || Object.keys(record).length > 0);
      if (filled.length < records.length) this.tidy(filled.length ? filled : undefined);
    });
  };

  #moveUp(index: number): void {
    const records = [...itemsOf(this.value)];
    records.splice(index - 1, 0, ...records.splice(index, 1));
    this.choose(records);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-record-fields': RecordFieldsElement;
  }
}
