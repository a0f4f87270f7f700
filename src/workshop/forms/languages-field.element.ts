import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { itemsOf } from '../../authoring/check/contract-walker.js';
import { readLanguages } from '../../authoring/values/languages.js';
import { languageLabel } from '../language-label.js';
import { controls } from '../styles/controls.styles.js';
import { FieldElement } from './field-element.js';

/** Languages in which something is possible, by their names; any other by its name or tag. */
export class LanguagesFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-languages-field';
  static override styles = [
    ...controls,
    css`
      .languages {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35em;
      }

      .languages button[aria-pressed='true']::before {
        content: '✓';
      }

      .other input {
        inline-size: 12em !important;
      }
    `,
  ];

  @state() private isWrong = false;

  protected override render(): TemplateResult {
    const { languages: words, kinds } = this.words.forms;
    const chosen = itemsOf(this.value).filter((tag) => typeof tag === 'string');
    const shown = [...new Set([...words.common, ...chosen])];
    return html`<fieldset class="field" aria-describedby="problem">
      <legend>${this.labelText}</legend>
      <div class="languages">
        ${shown.map(
          (tag) =>
            html`<button
              type="button"
              aria-pressed=${chosen.includes(tag)}
              @click=${() => this.#toggle(tag, chosen)}
            >
              ${languageLabel(tag, this.language)}
            </button>`,
        )}
      </div>
      <div class="row other small">
        <label for="other">${words.add}</label>
        <input
          id="other"
          autocomplete="off"
          aria-describedby="help problem"
          aria-invalid=${this.isWrong}
          @change=${(event: Event) => this.#add(event.target as HTMLInputElement, chosen)}
        />
        <span class="help" id="help">${kinds.languageTag}</span>
      </div>
      ${this.renderProblems(this.isWrong ? 'language' : undefined)}
    </fieldset>`;
  }

  #toggle(tag: string, chosen: readonly string[]): void {
    const others = chosen.filter((other) => other !== tag);
    const tags = others.length < chosen.length ? others : [...chosen, tag];
    this.choose(tags.length ? tags : undefined);
  }

  #add(input: HTMLInputElement, chosen: readonly string[]): void {
    const typed = input.value.trim() ? readLanguages(input.value) : undefined;
    this.isWrong = typed !== undefined && !('value' in typed);
    if (!typed || !('value' in typed)) return;
    input.value = '';
    const added = typed.value.filter((tag) => !chosen.includes(tag));
    if (added.length) this.choose([...chosen, ...added]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-languages-field': LanguagesFieldElement;
  }
}
