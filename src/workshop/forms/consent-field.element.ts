import { html, type TemplateResult } from 'lit';
import { FieldElement } from './field-element.js';

/** Whether a person may be shown: a plain question, since only the person can allow it. */
export class ConsentFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-consent-field';

  protected override render(): TemplateResult {
    const { consent } = this.words.forms;
    const isPublic = this.value === true;
    const radio = (value: boolean, name: string) =>
      html`<label class="check"
        ><input
          type="radio"
          name="consent"
          .checked=${isPublic === value}
          @change=${() => this.choose(value || undefined)}
        />${name}</label
      >`;
    return html`<fieldset class="field" aria-describedby="help problem">
      <legend>${consent.question}</legend>
      ${radio(true, consent.yes)} ${radio(false, consent.no)}
      ${this.renderHelp(isPublic ? consent.yesMeans : consent.noMeans)} ${this.renderProblems()}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-consent-field': ConsentFieldElement;
  }
}
