import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { phaseOrder } from '../../model/ages.js';
import type { AgeSpan } from '../../schema/index.js';
import { writeAges } from '../../authoring/values/ages-writer.js';
import { readAges } from '../../authoring/values/ages.js';
import { hasPhase, togglePhase } from '../../authoring/values/phases.js';
import { isCertain } from '../../authoring/values/typed-value.js';
import { phases } from '../../theme/phases.js';
import { controls } from '../styles/controls.styles.js';
import { ProviderPart } from './provider-part.js';
import { ValueChangeEvent } from './value-change-event.js';

/**
 * For which age: phases to tap first, ages in words second, and the phrase that families read below.
 *
 * @fires pk-value-change - The ages in months, as the contract has them.
 */
export class AgesEditor extends ProviderPart {
  static readonly tag = 'pk-provider-ages';
  static override styles = [
    ...controls,
    phases,
    css`
      .phases {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
        gap: 0.4em;
      }

      .phases button {
        border-block-start: 4px solid var(--_phase);
        padding-inline: 0.2em;
        font-size: 0.93em;
      }
    `,
  ];

  @property({ attribute: false }) value: readonly AgeSpan[] = [];

  /** What is being typed; `undefined` where the value is shown. */
  @state() private draft?: string;
  @state() private hasProblem = false;
  #sent?: readonly AgeSpan[];

  /** Whether something was typed that is no age. */
  get problemCount(): number {
    return this.hasProblem ? 1 : 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.value !== this.#sent) this.#showValue();
  }

  protected override render() {
    const { editor: words } = this.words;
    const [line] = this.texts.ages(this.value);
    return html`<div class="stack">
      <div class="phases">
        ${phaseOrder.map(
          (phase) =>
            html`<button
              type="button"
              class="phase-${phase}"
              aria-pressed=${hasPhase(this.value, phase)}
              @click=${() => this.#choose(togglePhase(this.value, phase))}
            >
              ${words.phases[phase]}
            </button>`,
        )}
      </div>
      <div class="field">
        <label for="typed">${words.agesTyped}</label>
        <input
          id="typed"
          autocomplete="off"
          .value=${this.draft ?? writeAges(this.value, this.language)}
          aria-describedby="help problem"
          aria-invalid=${this.hasProblem ? 'true' : nothing}
          @input=${this.#handleInput}
          @change=${this.#handleChange}
        />
        <p class="help" id="help">${words.agesTypedHelp}</p>
        <p class="problem" id="problem" ?hidden=${!this.hasProblem}>${words.problem.ages}</p>
      </div>
      ${line ? html`<p class="help" role="status">${words.familiesRead(line)}</p>` : nothing}
    </div>`;
  }

  readonly #handleInput = (event: Event) => {
    this.draft = (event.target as HTMLInputElement).value;
    const typed = this.draft.trim() ? readAges(this.draft) : { value: [] };
    if (isCertain(typed)) this.#send(typed.value);
  };

  readonly #handleChange = () => {
    const typed = this.draft?.trim() ? readAges(this.draft) : { value: [] };
    this.hasProblem = !('value' in typed);
    if (!('value' in typed)) return;
    this.#send(typed.value);
    this.#showValue();
  };

  #choose(ages: readonly AgeSpan[]): void {
    this.#showValue();
    this.#send(ages);
  }

  #showValue(): void {
    this.draft = undefined;
    this.hasProblem = false;
  }

  #send(ages: readonly AgeSpan[]): void {
    this.#sent = ages;
    this.value = ages;
    this.dispatchEvent(new ValueChangeEvent(ages));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-ages': AgesEditor;
  }
}
