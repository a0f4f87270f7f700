import { css, html, nothing, type TemplateResult } from 'lit';
import { valueWord } from '../../authoring/check/words/value-words.js';
import { asWritten } from '../../authoring/values/typed-value.js';
import { controls } from '../styles/controls.styles.js';
import { FieldElement } from './field-element.js';

/** One of a few values, several of them, or yes and no, which may be unknown. */
export class ChoiceFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-choice-field';
  static override styles = [
    ...controls,
    css`
      .boxes {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.2em;
      }
    `,
  ];

  protected override render(): TemplateResult {
    switch (this.field.kind) {
      case 'choice':
        return this.#renderChoice();
      case 'choices':
        return this.#renderChoices();
      default:
        return this.field.hasDefault ? this.#renderBox() : this.#renderYesNo();
    }
  }

  #renderChoice(): TemplateResult {
    const { field, words } = this;
    const written = asWritten(this.value);
    const known = field.options.includes(written);
    return html`<div class="field">
      <label for="choice">${this.labelText}</label>
      <select
        id="choice"
        aria-describedby="help problem"
        aria-invalid=${this.isInvalid}
        @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value || undefined)}
      >
        <option value="" ?selected=${this.value === undefined}>${words.forms.notGiven}</option>
        ${
          this.value !== undefined && !known
            ? html`<option value=${written} selected>${written}</option>`
            : ''
        }
        ${field.options.map((option) => html`<option value=${option} ?selected=${option === this.value}>${this.#nameOf(option)}</option>`)}
      </select>
      ${this.renderHelp()} ${this.renderProblems()}
    </div>`;
  }

  #renderChoices(): TemplateResult {
    const { field } = this;
    const chosen: readonly unknown[] = Array.isArray(this.value) ? this.value : [];
    const toggle = (option: string) => {
      const others = chosen.filter((value) => value !== option);
      const values = others.length === chosen.length ? [...chosen, option] : others;
      this.choose(values.length ? values : undefined);
    };
    return html`<fieldset class="field" aria-describedby="help problem">
      <legend>${this.labelText}</legend>
      <div class="boxes">
        ${field.options.map(
          (option) =>
            html`<label class="check"
              ><input
                type="checkbox"
                .checked=${chosen.includes(option)}
                @change=${() => toggle(option)}
              />${this.#nameOf(option)}</label
            >`,
        )}
      </div>
      ${this.renderHelp()} ${this.renderProblems()}
    </fieldset>`;
  }

  #renderYesNo(): TemplateResult {
    const { field, words } = this;
    const ownNames = words.forms.yesNo[field.key];
    const names = ownNames ?? { yes: words.forms.yes, no: words.forms.no };
    const radio = (value: boolean | undefined, name: string) =>
      html`<label class="check"
        ><input
          type="radio"
          name="yes-no"
          .checked=${this.value === value}
          @change=${() => this.choose(value)}
        />${name}</label
      >`;
    return html`<fieldset class="field" aria-describedby="help problem">
      <legend>${this.labelText}</legend>
      <div class="boxes">
        ${radio(true, names.yes)} ${radio(false, names.no)} ${radio(undefined, words.forms.notGiven)}
      </div>
      ${ownNames ? nothing : this.renderHelp()} ${this.renderProblems()}
    </fieldset>`;
  }

  /** Something that is not so unless somebody says it is. */
  #renderBox(): TemplateResult {
    return html`<div class="field">
      <label class="check"
        ><input
          type="checkbox"
          .checked=${this.value === true}
          aria-describedby="help problem"
          @change=${(event: Event) => this.choose((event.target as HTMLInputElement).checked || undefined)}
        />${this.labelText}</label
      >
      ${this.renderHelp()} ${this.renderProblems()}
    </div>`;
  }

  #nameOf(option: string): string {
    return valueWord(option, this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-choice-field': ChoiceFieldElement;
  }
}
