import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { splitIds } from '../../src/program/attributes.js';
import { pickText } from '../../src/model/text.js';
import type { Program } from '../../src/schema/index.js';
import { namedInFile, taken, type BlockClass, type Option } from './options.js';
import { PageElement } from './page-element.js';
import type { AnyOptionWords } from './words.js';

/** An option has been set, or left at its default: `option-set`. */
export class OptionSetEvent extends Event {
  constructor(
    readonly attribute: string,
    /** As the attribute says it; empty where it is left alone. */
    readonly value: string,
  ) {
    super('option-set', { bubbles: true });
  }
}

/** The field for one option of an element, as fits what it takes. */
export class OptionField extends PageElement {
  @property({ attribute: false }) block!: BlockClass;
  @property({ attribute: false }) option!: Option;
  @property({ attribute: false }) label!: AnyOptionWords;
  @property() value = '';

  /** The file on show, where there is one. */
  @property({ attribute: false }) program?: Program;

  protected override render() {
    const { name, standard } = this.option;
    if (typeof standard === 'boolean') return this.#renderSwitch();
    if (typeof standard === 'number') return this.#renderNumber(standard);
    const named = namedInFile[name];
    if (named) return this.#renderNamed(named.isMany);
    const { words } = this.label;
    if (!words) return this.#renderText();
    // One of the words where the property's default is one of them; a list of them where it is none.
    return String(standard) in words ? this.#renderChoice(words) : this.#renderList(words);
  }

  #renderSwitch() {
    const set = (event: Event) => this.#set((event.target as HTMLInputElement).checked ? 'true' : '');
    return html`<label class="choice">
      <input type="checkbox" .checked=${this.value === 'true'} @change=${set} /> ${this.label.label}
    </label>`;
  }

  #renderNumber(standard: number) {
    const isWrong = this.value !== '' && taken(this.block, this.option, this.value) !== Number(this.value);
    const help = isWrong ? this.words.options.wrongNumber : this.label.help;
    return this.#field(
      html`<input
        id=${this.#id}
        type="number"
        inputmode="numeric"
        .value=${this.value || String(standard)}
        aria-invalid=${isWrong}
        aria-describedby="${this.#id}-help"
        @input=${this.#typed}
      />`,
      help,
      isWrong,
    );
  }

  #renderText() {
    return this.#field(
      html`<input
        id=${this.#id}
        type="text"
        autocomplete="off"
        .value=${this.value}
        aria-describedby="${this.#id}-help"
        @input=${this.#typed}
      />`,
      this.label.help,
    );
  }

  #renderChoice(words: Record<string, string>) {
    const chosen = this.value || String(this.option.standard);
    return this.#field(
      html`<select id=${this.#id} aria-describedby="${this.#id}-help" @change=${this.#typed}>
        ${Object.entries(words).map(
          ([word, text]) => html`<option value=${word} ?selected=${word === chosen}>${text}</option>`,
        )}
      </select>`,
      this.label.help,
    );
  }

  #renderList(words: Record<string, string>) {
    const chosen = splitIds(this.value);
    const toggle = (word: string) =>
      this.#set(
        (chosen.includes(word) ? chosen.filter((other) => other !== word) : [...chosen, word]).join(' '),
      );
    return html`<fieldset>
      <legend>${this.label.label}</legend>
      <div class="choices">
        ${Object.entries(words).map(
          ([word, text]) =>
            html`<label class="choice">
              <input type="checkbox" .checked=${chosen.includes(word)} @change=${() => toggle(word)} />
              ${text}
            </label>`,
        )}
      </div>
      ${this.label.help ? html`<p class="help">${this.label.help}</p>` : nothing}
    </fieldset>`;
  }

  /** What the file on show has to choose from; to be typed where it has nothing. */
  #renderNamed(isMany: boolean) {
    const { program } = this;
    const named = program ? namedInFile[this.option.name]!.of(program) : [];
    if (!named.length) {
      const help = program ? this.words.options.noIds : this.label.help;
      return isMany && program ? this.#field(nothing, help) : this.#renderText();
    }
    const words = Object.fromEntries(
      named.map(({ id, label }) => [id, pickText(label, this.language, program!.language).text]),
    );
    const { standard } = this.option;
    if (isMany) return this.#renderList(words);
    return this.#renderChoice(String(standard) in words ? words : { [String(standard)]: '–', ...words });
  }

  get #id(): string {
    return `option-${this.option.attribute}`;
  }

  #field(control: unknown, help?: string, isWrong = false) {
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

  readonly #typed = (event: Event) => {
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
