import { css, html, nothing, type TemplateResult } from 'lit';
import { isRecord, itemsOf } from '../../authoring/check/contract-walker.js';
import { valueWord } from '../../authoring/check/words/value-words.js';
import { readPhone, readPhones } from '../../authoring/values/phones.js';
import { controls } from '../styles/controls.styles.js';
import { FieldElement } from './field-element.js';
import { textIn, withText } from './text-value.js';

const phoneTypes = ['voice', 'mobile', 'fax'] as const;

/** Phone numbers: one line each, with what it is and a note. There is always a line to type into. */
export class PhonesFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-phones-field';
  static override styles = [
    ...controls,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1.2fr) auto;
        gap: 0.4em;
        align-items: end;
      }

      li + li {
        margin-block-start: 0.4em;
      }

      li:not(:first-child) label {
        position: absolute;
        clip-path: inset(50%);
        inline-size: 1px;
        overflow: hidden;
        white-space: nowrap;
      }

      label {
        font-size: 0.87em;
        font-weight: 560;
      }

      .remove {
        justify-self: start;
        padding-inline: 0.7em;
      }

      @container (max-width: 28em) {
        li {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
      }

      :host {
        container-type: inline-size;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const phones = itemsOf(this.value);
    const lines = phones.length ? phones : [{}];
    const { phones: words } = this.words.forms;
    return html`<fieldset class="field" aria-describedby="help problem">
      <legend>${this.labelText}</legend>
      <ul role="list">
        ${lines.map((phone, index) => html`<li>${this.#renderPhone(phone, index)}</li>`)}
      </ul>
      ${
        phones.length
          ? html`<p>
              <button type="button" class="link" @click=${() => void this.#add()}>${words.add}</button>
            </p>`
          : nothing
      }
      ${this.renderHelp(this.words.forms.kinds.phone)} ${this.renderProblems()}
    </fieldset>`;
  }

  #renderPhone(phone: unknown, index: number): TemplateResult {
    const { phones: words } = this.words.forms;
    const { documentLanguage } = this.context;
    const { number, type = 'voice', note } = isRecord(phone) ? phone : { number: phone };
    const written = typeof number === 'string' || typeof number === 'number' ? String(number) : '';
    const isWrong = !!written && readPhone(written).problem !== undefined;
    const isOther = !(phoneTypes as readonly unknown[]).includes(type);
    return html`<div class="field">
        <label for="number-${index}">${words.number}</label>
        <input
          id="number-${index}"
          inputmode="tel"
          autocomplete="off"
          .value=${written}
          aria-describedby="help problem"
          aria-invalid=${isWrong && this.isInvalid}
          @input=${(event: Event) => this.#edit(index, 'number', (event.target as HTMLInputElement).value)}
          @change=${(event: Event) => this.#tidy(index, (event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="field">
        <label for="type-${index}">${words.type}</label>
        <select
          id="type-${index}"
          @change=${(event: Event) => {
            const chosen = (event.target as HTMLSelectElement).value;
            this.choose(chosen === 'voice' ? undefined : chosen, [...this.path, index, 'type']);
          }}
        >
          ${isOther ? html`<option value=${String(type)} selected>${String(type)}</option>` : nothing}
          ${phoneTypes.map((option) => html`<option value=${option} ?selected=${option === type}>${valueWord(option, this.language)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="note-${index}">${words.note}</label>
        <input
          id="note-${index}"
          autocomplete="off"
          .value=${textIn(note, documentLanguage, documentLanguage)}
          @input=${(event: Event) => {
            const text = (event.target as HTMLInputElement).value;
            this.#edit(index, 'note', withText(note, documentLanguage, text, documentLanguage));
          }}
        />
      </div>
      ${
        itemsOf(this.value).length
          ? html`<button
              type="button"
              class="remove"
              aria-label=${words.remove(written)}
              @click=${() => this.#remove(index)}
            >
              ×
            </button>`
          : nothing
      }`;
  }

  #edit(index: number, key: string, value: unknown): void {
    this.edit(value === '' ? undefined : value, [...this.path, index, key]);
  }

  async #add(): Promise<void> {
    const index = itemsOf(this.value).length;
    this.choose({ number: '' }, [...this.path, index]);
    await this.whenShown();
    this.renderRoot.querySelector<HTMLElement>(`#number-${index}`)?.focus();
  }

  /**
   * A number that was emptied goes with its line, unless a note stands there. What was pasted with its words, or several
   * numbers at once, is taken apart: `Tel. 05171 401-0; Fax: 05171 401-99`.
   */
  #tidy(index: number, text: string): void {
    const phones = itemsOf(this.value);
    const present = isRecord(phones[index]) ? phones[index] : {};
    if (!text.trim()) return present.note ? undefined : this.#remove(index);
    const typed = readPhones(text);
    if (!('value' in typed) || typed.doubt) return;
    const [first, ...more] = typed.value;
    if (!more.length && first!.number === text.trim()) return;
    const { note = first!.note, ...others } = present;
    const phone = { ...others, ...first, ...(note !== undefined && { note }) };
    this.choose(phones.toSpliced(index, 1, phone, ...more));
  }

  #remove(index: number): void {
    const isLast = itemsOf(this.value).length <= 1;
    this.choose(undefined, isLast ? this.path : [...this.path, index]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-phones-field': PhonesFieldElement;
  }
}
