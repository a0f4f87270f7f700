import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { lineFormat } from '../../authoring/values/line-formats.js';
import {
  isCertain,
  type TypedValue,
  type TypingDoubt,
  type TypingProblem,
  type ValueFormat,
} from '../../authoring/values/typed-value.js';
import { berlinTime } from '../../model/dates.js';
import { FieldElement } from './field-element.js';

const inputModes: Readonly<Record<string, string>> = {
  phone: 'tel',
  email: 'email',
  url: 'url',
  share: 'decimal',
  count: 'decimal',
  base: 'numeric',
  number: 'decimal',
  latitude: 'decimal',
  longitude: 'decimal',
  'postal-code': 'numeric',
  ags: 'numeric',
};

/** Dates for which today is offered. */
const todayFields = new Set(['lastVerified', 'updated']);

/**
 * A value of one line: a date, a number, an address, a phone number. While somebody types, what can be read already is taken
 * at once; what can't is called wrong only once the field is left, and then kept as it was typed, so that nothing is lost.
 */
export class LineFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-line-field';

  /** What is being typed; `undefined` where the value is shown as it is. */
  @state() private draft?: string;
  /** What was understood of what was typed last, where it may have been meant otherwise. */
  @state() private doubt?: TypingDoubt;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasForeignValue(changed)) this.draft = this.doubt = undefined;
  }

  protected override render(): TemplateResult {
    const { field } = this;
    const problem = this.#problem;
    return html`<div class="field">
      <label for="line">${this.labelText}</label>
      <input
        id="line"
        autocomplete="off"
        autocapitalize=${field.kind === 'line' ? 'off' : nothing}
        inputmode=${inputModes[field.expected ?? ''] ?? nothing}
        .value=${this.#shownText}
        aria-describedby="help problem"
        aria-invalid=${problem !== undefined || this.isInvalid}
        aria-required=${field.isRequired}
        @input=${this.#handleInput}
        @change=${this.#handleChange}
      />
      ${this.#renderToday()} ${this.renderHelp(this.#help)} ${this.renderProblems(problem, this.doubt)}
    </div>`;
  }

  /** A day that is today in most cases: when something was checked, or the file was changed. */
  #renderToday() {
    const { field, words } = this;
    const today = berlinTime(new Date()).slice(0, 10);
    if (!todayFields.has(field.key) || this.value === today) return nothing;
    return html`<p class="small">
      <button
        type="button"
        class="link"
        aria-label="${field.title}: ${words.forms.today}"
        @click=${() => {
          this.draft = undefined;
          this.choose(today);
          this.renderRoot.querySelector<HTMLElement>('#line')?.focus();
        }}
      >
        ${words.forms.today}
      </button>
    </p>`;
  }

  get #format(): ValueFormat {
    return lineFormat(this.field.expected, this.field.kind === 'number');
  }

  get #shownText(): string {
    return this.draft ?? this.#format.format(this.value, this.language);
  }

  /** What is wrong with the value, except while it is being typed. */
  get #problem(): TypingProblem | undefined {
    const text = this.#shownText;
    return this.draft === undefined && text.trim() ? this.#read(text).problem : undefined;
  }

  get #help(): string {
    const { field, words } = this;
    const { kinds } = words.forms;
    if (field.kind === 'date')
      return [field.help, field.hasTime ? kinds.dateTime : kinds.date].join(' ').trim();
    if (field.expected === 'share') return kinds.share;
    if (field.expected === 'url' && isRelative(this.value))
      return [field.help, kinds.relativeAddress].join(' ').trim();
    return field.help;
  }

  #read(text: string): TypedValue {
    const { minimum, maximum, expected } = this.field;
    const typed = this.#format.parse(text, this.language);
    if (!('value' in typed) || typeof typed.value !== 'number' || expected === 'share') return typed;
    if (minimum !== undefined && typed.value < minimum) return { problem: 'too-small' };
    if (maximum !== undefined && typed.value > maximum) return { problem: 'too-large' };
    return typed;
  }

  readonly #handleInput = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    this.draft = text;
    this.doubt = undefined;
    if (!text.trim()) return this.edit(undefined);
    const typed = this.#read(text);
    if (isCertain(typed)) this.edit(typed.value);
  };

  readonly #handleChange = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    this.draft = undefined;
    if (!text.trim()) return this.edit(undefined);
    const typed = this.#read(text);
    if (!('value' in typed)) return this.edit(text);
    this.doubt = typed.doubt;
    this.edit(typed.value);
  };
}

/** Whether an address leads from the place of the file, or of the website. */
const isRelative = (value: unknown) =>
  typeof value === 'string' && /^[^:\s]+$/.test(value) && !/^(?:www\.|#|\/\/)/i.test(value);

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-line-field': LineFieldElement;
  }
}
