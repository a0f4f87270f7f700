import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fileOptions, type FileChoice, type FileOption } from '../../authoring/embedding/file-choices.js';
import { pickText } from '../../model/text.js';
import { splitIds } from '../../program/attributes.js';
import type { Program } from '../../schema/index.js';
import { controls } from '../styles/controls.styles.js';
import type { OptionTexts } from '../words/element-texts.js';
import { OptionChangeEvent } from './embed-events.js';
import { parseOption, type ElementOption, type ShownElementClass } from './element-options.js';
import { EmbeddingPart } from './embedding-part.js';

/** A choice with its label as a person reads it. */
interface LabelledChoice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly count?: number | undefined;
}

/** The control for one option of an element, of a kind that fits the option's values. */
export class OptionFieldElement extends EmbeddingPart {
  static readonly tag = 'pk-workshop-option-field';
  static override styles = [
    ...controls,
    css`
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
        gap: 0.35em 1em;
        margin-block: 0.3em;
      }

      .long {
        grid-template-columns: minmax(0, 1fr);
      }

      .many {
        max-block-size: 16em;
        overflow: auto;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        padding: 0.4em 0.6em;
      }

      .check > span {
        min-inline-size: 0;
      }
    `,
  ];

  /** The name of the element without its prefix. */
  @property() name = '';
  @property({ attribute: false }) element!: ShownElementClass;
  @property({ attribute: false }) option!: ElementOption;
  @property({ attribute: false }) texts!: OptionTexts;
  @property() value = '';

  /** What is in the file, if one is read. */
  @property({ attribute: false }) program?: Program | undefined;

  protected override render(): TemplateResult {
    const { name, defaultValue } = this.option;
    if (typeof defaultValue === 'boolean') return this.#renderCheckbox();
    if (typeof defaultValue === 'number') return this.#renderNumber(defaultValue);
    const fileOption = fileOptions[name];
    if (fileOption) return this.#renderFromFile(fileOption);
    const { values } = this.texts;
    if (!values) return this.#renderText(this.texts.help);
    const choices = Object.entries(values).map(([value, label]) => ({ value, label }));
    // If the default is one of the values, the option takes one; otherwise it takes a list of them.
    return String(defaultValue) in values
      ? this.#renderSelect(choices)
      : this.#renderCheckboxes(choices, ' ');
  }

  #renderCheckbox(): TemplateResult {
    const set = (event: Event) => this.#set((event.target as HTMLInputElement).checked ? 'true' : '');
    return html`<div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.value === 'true'}
          aria-describedby=${this.texts.help ? 'help' : nothing}
          @change=${set}
        />
        ${this.texts.label}
      </label>
      ${this.texts.help ? html`<p class="help" id="help">${this.texts.help}</p>` : nothing}
    </div>`;
  }

  #renderNumber(defaultValue: number): TemplateResult {
    const isWrong =
      this.value !== '' && parseOption(this.element, this.option, this.value) !== Number(this.value);
    return html`<div class="field">
      <label for="control">${this.texts.label}</label>
      <input
        id="control"
        type="number"
        inputmode="numeric"
        .value=${this.value || String(defaultValue)}
        aria-invalid=${isWrong}
        aria-describedby="help"
        @input=${this.#handleInput}
      />
      <div id="help">
        ${isWrong ? html`<p class="problem" role="alert">${this.words.options.wrongNumber}</p>` : html`<p class="help">${this.texts.help}</p>`}
      </div>
    </div>`;
  }

  #renderText(help = ''): TemplateResult {
    return html`<div class="field">
      <label for="control">${this.texts.label}</label>
      <input
        id="control"
        type="text"
        autocomplete="off"
        .value=${this.value}
        aria-describedby="help"
        @input=${this.#handleInput}
      />
      <p class="help" id="help">${help}</p>
    </div>`;
  }

  /** What the file has, to choose from. Before there is a file, it can only be typed. */
  #renderFromFile({ isMany, separator, choicesIn }: FileOption): TemplateResult {
    const { program } = this;
    if (!program) return this.#renderText(this.words.options.typed);
    const choices = choicesIn(program, this.name).map((choice) => this.#label(choice, program));
    if (!choices.length)
      return html`<div class="field">
        <p class="label">${this.texts.label}</p>
        <p class="help">${this.words.options.noChoices[this.option.name]}</p>
      </div>`;
    if (isMany) return this.#renderCheckboxes(choices, separator);
    const { defaultValue } = this.option;
    const isDefaultListed = choices.some(({ value }) => value === defaultValue);
    return this.#renderSelect(
      isDefaultListed
        ? choices
        : [{ value: String(defaultValue), label: this.words.options.none }, ...choices],
    );
  }

  #label({ value, label, detail, count }: FileChoice, { language }: Program): LabelledChoice {
    const text = (of: NonNullable<FileChoice['detail']>) => pickText(of, this.language, language).text;
    return { value, label: text(label), ...(detail && { detail: text(detail) }), count };
  }

  #renderSelect(choices: readonly LabelledChoice[]): TemplateResult {
    const selected = this.value || String(this.option.defaultValue);
    return html`<div class="field">
      <label for="control">${this.texts.label}</label>
      <select
        id="control"
        aria-describedby=${this.texts.help ? 'help' : nothing}
        @change=${this.#handleInput}
      >
        ${choices.map(
          ({ value, label }) =>
            html`<option value=${value} ?selected=${value === selected}>${label}</option>`,
        )}
      </select>
      ${this.texts.help ? html`<p class="help" id="help">${this.texts.help}</p>` : nothing}
    </div>`;
  }

  #renderCheckboxes(choices: readonly LabelledChoice[], separator: string): TemplateResult {
    const selected = splitIds(this.value);
    const toggle = (value: string) => {
      const before = splitIds(this.value);
      const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
      this.#set(after.join(separator));
    };
    const look = `${choices.some(({ detail }) => detail) ? 'long' : ''} ${choices.length > 12 ? 'many' : ''}`;
    return html`<fieldset>
      <legend>${this.texts.label}</legend>
      <div class="choices ${look}">
        ${choices.map(
          ({ value, label, detail, count }) =>
            html`<label class="check">
              <input type="checkbox" .checked=${selected.includes(value)} @change=${() => toggle(value)} />
              <span
                >${label} ${detail ? html`<span class="quiet small">${detail}</span>` : nothing}
                ${count === undefined ? nothing : html`<span class="quiet small">${`(${count})`}</span>`}</span
              >
            </label>`,
        )}
      </div>
      ${this.texts.help ? html`<p class="help">${this.texts.help}</p>` : nothing}
    </fieldset>`;
  }

  #set(value: string): void {
    this.value = value;
    this.dispatchEvent(new OptionChangeEvent(this.option.attribute, value));
  }

  readonly #handleInput = (event: Event) => {
    this.#set((event.target as HTMLInputElement | HTMLSelectElement).value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-option-field': OptionFieldElement;
  }
}
