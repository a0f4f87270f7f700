import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { agesIn, writeAges } from '../../authoring/values/ages-writer.js';
import { ALL_AGES, readAges } from '../../authoring/values/ages.js';
import { hasPhase, togglePhase } from '../../authoring/values/phases.js';
import {
  asWritten,
  isCertain,
  type TypedValue,
  type TypingDoubt,
  type TypingProblem,
} from '../../authoring/values/typed-value.js';
import { serviceList as german } from '../../localization/de/service-list.js';
import { describeAges } from '../../localization/describe-ages.js';
import { serviceList as english } from '../../localization/en/service-list.js';
import { phaseOrder, type LifePhase } from '../../model/ages.js';
import { phases } from '../../theme/phases.js';
import { controls } from '../styles/controls.styles.js';
import { FieldElement } from './field-element.js';

/** Ages: the phases as buttons, anything else in words, and the phrase that families read. */
export class AgesFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-ages-field';
  static override styles = [
    ...controls,
    phases,
    css`
      .phases {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(4.4em, auto));
        gap: 0.4em;
      }

      .phases button {
        border-block-start: 4px solid var(--_phase);
        padding-inline: 0.4em;
        white-space: nowrap;
      }

      .phases [aria-pressed='true'] {
        color: inherit;
        background: color-mix(in oklab, var(--_phase) 16%, transparent);
        border-color: var(--_phase);
      }

      .phases [aria-pressed='true']::before {
        content: '✓';
      }
    `,
  ];

  /** What is being typed; `undefined` where the value is shown as it is. */
  @state() private draft?: string;
  @state() private problem?: TypingProblem;
  @state() private doubt?: TypingDoubt;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasForeignValue(changed)) this.draft = this.problem = this.doubt = undefined;
  }

  protected override render(): TemplateResult {
    const { words, language } = this;
    const ages = agesIn(this.value);
    const serviceWords = language === 'de' ? german : english;
    const phrase = ages.length ? describeAges(ages, serviceWords) : '';
    const written = Array.isArray(this.value) ? writeAges(ages, language) : asWritten(this.value);
    const { ages: ageWords } = words.forms;
    return html`<fieldset class="field" aria-describedby="phrase problem">
      <legend>${this.labelText}</legend>
      <div class="phases" role="group" aria-label=${ageWords.phases}>
        ${phaseOrder.map(
          (phase) =>
            html`<button
              type="button"
              class="phase-${phase}"
              aria-pressed=${hasPhase(ages, phase)}
              @click=${() => this.#toggle(phase)}
            >
              ${serviceWords.shortPhases[phase]}
            </button>`,
        )}
      </div>
      <div class="field">
        <label class="small" for="typed">${ageWords.typed}</label>
        <input
          id="typed"
          autocomplete="off"
          .value=${this.draft ?? written}
          aria-describedby="help problem"
          aria-invalid=${this.problem !== undefined || this.isInvalid}
          @input=${this.#handleInput}
          @change=${this.#handleChange}
        />
      </div>
      ${this.renderHelp(ageWords.typedHint)}
      <p class="small" id="phrase" aria-live="polite">
        ${phrase ? ageWords.families(phrase) : ageWords.unknown}
      </p>
      <div class="row small">
        ${this.#renderButton(ageWords.all, [ALL_AGES], !phaseOrder.every((phase) => hasPhase(ages, phase)))}
        ${this.#renderButton(ageWords.clear, undefined, this.value !== undefined)}
      </div>
      ${this.renderProblems(this.problem, this.doubt)}
    </fieldset>`;
  }

  #renderButton(label: string, value: unknown, isOffered: boolean) {
    return isOffered
      ? html`<button type="button" class="link" @click=${() => this.#set(value)}>${label}</button>`
      : nothing;
  }

  #toggle(phase: LifePhase): void {
    const ages = togglePhase(agesIn(this.value), phase);
    this.#set(ages.length ? ages : undefined);
  }

  #set(value: unknown): void {
    this.draft = this.problem = this.doubt = undefined;
    this.choose(value);
  }

  readonly #handleInput = (event: Event) => {
    this.draft = (event.target as HTMLInputElement).value;
    this.doubt = undefined;
    const typed: TypedValue = this.draft.trim() ? readAges(this.draft) : { value: undefined };
    if (!isCertain(typed)) return;
    this.problem = undefined;
    this.edit(typed.value);
  };

  /** Ages that can't be read would take the whole service from the page: they stay in the field alone, with what is wrong. */
  readonly #handleChange = () => {
    if (!this.draft?.trim()) return;
    const typed = readAges(this.draft);
    this.problem = typed.problem;
    if (!('value' in typed)) return;
    this.edit(typed.value);
    this.draft = undefined;
    this.doubt = typed.doubt;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-ages-field': AgesFieldElement;
  }
}
