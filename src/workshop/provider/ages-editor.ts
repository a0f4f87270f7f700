import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { lifePhases, phaseOrder, phasesOf, type LifePhase } from '../../model/ages.js';
import type { AgeSpan } from '../../schema/index.js';
import { phases } from '../../theme/phases.js';
import { controls } from '../styles/controls.styles.js';
import { ProviderPart } from './provider-part.js';
import { ValueChangeEvent } from './value-change-event.js';

type Unit = 'months' | 'years';

/** Ages up to here are entered in months where they are no full years. */
const MONTHS_PER_YEAR = 12;

/**
 * For which age: phases to tap first, exact ages second, and the phrase that families read below.
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

      .exact label {
        display: flex;
        align-items: center;
        gap: 0.4em;
        font-weight: 400;
      }

      .exact input {
        inline-size: 4.5em !important;
      }

      .exact select {
        inline-size: auto !important;
      }
    `,
  ];

  @property({ attribute: false }) value: readonly AgeSpan[] = [];

  @state() private unit: Unit = 'years';
  #sent?: readonly AgeSpan[];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.value !== this.#sent) this.unit = unitOf(this.value);
  }

  protected override render() {
    const { editor: words } = this.words;
    const chosen = phasesOf({ ages: this.value });
    const [line] = this.texts.ages(this.value);
    return html`<div class="stack">
      <div class="phases">
        ${phaseOrder.map(
          (phase) =>
            html`<button
              type="button"
              class="phase-${phase}"
              aria-pressed=${chosen.includes(phase)}
              @click=${() => this.#toggle(phase, chosen)}
            >
              ${words.phases[phase]}
            </button>`,
        )}
      </div>
      ${this.value.length === 1 ? this.#renderExact(this.value[0]!) : nothing}
      ${line ? html`<p class="help" role="status">${words.familiesRead(line)}</p>` : nothing}
    </div>`;
  }

  #renderExact({ fromMonths = 0, toMonths }: AgeSpan) {
    const { editor: words } = this.words;
    const size = this.unit === 'years' ? MONTHS_PER_YEAR : 1;
    // A pregnancy has no years and months: its phase says it all.
    if (fromMonths < 0) return nothing;
    const set = (change: AgeSpan) =>
      this.#set([{ fromMonths, ...(toMonths !== undefined && { toMonths }), ...change }]);
    return html`<div class="exact row">
      <label
        >${words.agesFrom}<input
          type="number"
          inputmode="numeric"
          min="0"
          max=${1200 / size}
          .value=${String(fromMonths / size)}
          @change=${(event: Event) => {
            const from = numberIn(event, size);
            if (from !== undefined && (toMonths === undefined || from < toMonths)) set({ fromMonths: from });
            else this.requestUpdate();
          }}
      /></label>
      <label
        >${words.agesTo}<input
          type="number"
          inputmode="numeric"
          min="0"
          max=${1200 / size}
          placeholder=${words.noUpperAge}
          .value=${toMonths === undefined ? '' : String(toMonths / size)}
          @change=${(event: Event) => {
            const to = numberIn(event, size);
            if (to === undefined) this.#set([{ fromMonths }]);
            else if (to > fromMonths) set({ toMonths: to });
            else this.requestUpdate();
          }}
      /></label>
      <select
        aria-label=${words.unitLabel}
        @change=${(event: Event) => (this.unit = (event.target as HTMLSelectElement).value as Unit)}
      >
        ${(['years', 'months'] as const).map(
          (unit) => html`<option value=${unit} ?selected=${unit === this.unit}>${words.unit[unit]}</option>`,
        )}
      </select>
    </div>`;
  }

  #toggle(phase: LifePhase, chosen: readonly LifePhase[]): void {
    const wanted = phaseOrder.filter((other) => (other === phase) !== chosen.includes(other));
    const ages: { fromMonths: number; toMonths: number }[] = [];
    for (const [fromMonths, toMonths] of wanted.map((one) => lifePhases[one])) {
      const last = ages.at(-1);
      if (last?.toMonths === fromMonths) last.toMonths = toMonths;
      else ages.push({ fromMonths, toMonths });
    }
    this.unit = unitOf(ages);
    this.#set(ages);
  }

  #set(ages: readonly AgeSpan[]): void {
    this.#sent = ages;
    this.value = ages;
    this.dispatchEvent(new ValueChangeEvent(ages));
  }
}

/** Years, unless an age is no full year. */
const unitOf = (ages: readonly AgeSpan[]): Unit =>
  ages.every(
    ({ fromMonths = 0, toMonths = 0 }) => !(fromMonths % MONTHS_PER_YEAR || toMonths % MONTHS_PER_YEAR),
  )
    ? 'years'
    : 'months';

function numberIn(event: Event, size: number): number | undefined {
  const { value } = event.target as HTMLInputElement;
  const number = Number(value.replace(',', '.'));
  return value.trim() && Number.isFinite(number) && number >= 0 ? Math.round(number * size) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-ages': AgesEditor;
  }
}
