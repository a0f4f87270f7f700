import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { splitIds } from '../../src/program/attributes.js';
import { pickText } from '../../src/model/text.js';
import type { Program } from '../../src/schema/index.js';
import { choicesInFile, parseOption, type BlockClass, type Option } from './options.js';
import { PageElement } from './page-element.js';
import type { AnyOptionWords } from './words.js';

/** `option-set`: an option was set, or reset to its default. */
export class OptionSetEvent extends Event {
  constructor(
    readonly attribute: string,
    /** The attribute's value; empty for the default. */
    readonly value: string,
  ) {
    super('option-set', { bubbles: true });
  }
}

/** The form control for one option of an element, of a kind that fits the option's values. */
export class OptionField extends PageElement {
  @property({ attribute: false }) block!: BlockClass;
  @property({ attribute: false }) option!: Option;
  @property({ attribute: false }) label!: AnyOptionWords;
  @property() value = '';

  /** The program in the preview, if there is one. */
  @property({ attribute: false }) program?: Program;

  protected override render() {
    const { name, defaultValue } = this.option;
    if (typeof defaultValue === 'boolean') return this.#renderCheckbox();
    if (typeof defaultValue === 'number') return this.#renderNumber(defaultValue);
    const fromFile = choicesInFile[name];
    if (fromFile) return this.#renderChoices(fromFile.isMany);
    const { values } = this.label;
    if (!values) return this.#renderText();
    // If the default is one of the values, the option takes one; otherwise it takes a list of them.
    return String(defaultValue) in values ? this.#renderSelect(values) : this.#renderCheckboxes(values);
  }

  #renderCheckbox() {
    const set = (event: Event) => this.#set((event.target as HTMLInputElement).checked ? 'true' : '');
    return html`<label class="choice">
      <input type="checkbox" .checked=${this.value === 'true'} @change=${set} /> ${this.label.label}
    </label>`;
  }

  #renderNumber(defaultValue: number) {
    const isWrong =
      this.value !== '' && parseOption(this.block, this.option, this.value) !== Number(this.value);
    const help = isWrong ? this.words.options.wrongNumber : this.label.help;
    return this.#renderField(
      html`<input
        id=${this.#id}
        type="number"
        inputmode="numeric"
        .value=${this.value || String(defaultValue)}
        aria-invalid=${isWrong}
        aria-describedby="${this.#id}-help"
        @input=${this.#handleInput}
      />`,
      help,
      isWrong,
    );
  }

  #renderText() {
    return this.#renderField(
      html`<input
        id=${this.#id}
        type="text"
        autocomplete="off"
        .value=${this.value}
        aria-describedby="${this.#id}-help"
        @input=${this.#handleInput}
      />`,
      this.label.help,
    );
  }

  #renderSelect(labels: Record<string, string>) {
    const selected = this.value || String(this.option.defaultValue);
    return this.#renderField(
      html`<select id=${this.#id} aria-describedby="${this.#id}-help" @change=${this.#handleInput}>
        ${Object.entries(labels).map(
          ([value, label]) => html`<option value=${value} ?selected=${value === selected}>${label}</option>`,
        )}
      </select>`,
      this.label.help,
    );
  }

  #renderCheckboxes(labels: Record<string, string>) {
    const selected = splitIds(this.value);
    const toggle = (value: string) =>
      this.#set(
        (selected.includes(value) ? selected.filter((other) => other !== value) : [...selected, value]).join(
          ' ',
        ),
      );
    return html`<fieldset>
      <legend>${this.label.label}</legend>
      <div class="choices">
        ${Object.entries(labels).map(
          ([value, label]) =>
            html`<label class="choice">
              <input type="checkbox" .checked=${selected.includes(value)} @change=${() => toggle(value)} />
              ${label}
            </label>`,
        )}
      </div>
      ${this.label.help ? html`<p class="help">${this.label.help}</p>` : nothing}
    </fieldset>`;
  }

  /** A choice from what the previewed file has; a text field without a file. */
  #renderChoices(isMany: boolean) {
    const { program } = this;
    const choices = program ? choicesInFile[this.option.name]!.of(program) : [];
    if (!choices.length) {
      const help = program ? this.words.options.noChoices : this.label.help;
      return isMany && program ? this.#renderField(nothing, help) : this.#renderText();
    }
    const labels = Object.fromEntries(
      choices.map(({ id, label }) => [id, pickText(label, this.language, program!.language).text]),
    );
    const { defaultValue } = this.option;
    if (isMany) return this.#renderCheckboxes(labels);
    return this.#renderSelect(
      String(defaultValue) in labels ? labels : { [String(defaultValue)]: '–', ...labels },
    );
  }

  get #id(): string {
    return `option-${this.option.attribute}`;
  }

  #renderField(control: unknown, help?: string, isWrong = false) {
    return html`<div class="field">
      ${control === nothing ? html`<span>${this.label.label}</span>` : html`<label for=${this.#id}>${this.label.label}</label>`}
      ${control}
      <p class="help ${isWrong ? 'wrong' : ''}" id="${this.#id}-help" role=${isWrong ? 'alert' : nothing}>
        ${help}
      </p>
    </div>`;
  }

  #set(value: string): void {
    this.value = value;
    this.dispatchEvent(new OptionSetEvent(this.option.attribute, value));
  }

  readonly #handleInput = (event: Event) => {
    this.#set((event.target as HTMLInputElement | HTMLSelectElement).value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'option-field': OptionField;
  }
  interface HTMLElementEventMap {
    'option-set': OptionSetEvent;
  }
}
