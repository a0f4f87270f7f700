import { html, type TemplateResult } from 'lit';
import { phaseOrder, type LifePhase } from '../../../model/ages.js';
import type { RenderContext } from '../../shared/render-context.js';
import { changing } from '../state/filter-change-event.js';

/**
 * The buttons of the life phases, of which one may be pressed.
 *
 * @param describe What a button says below the phase's name: how many services there are.
 */
export function renderPhaseButtons(
  selected: LifePhase | undefined,
  { words }: RenderContext,
  describe: (phase: LifePhase) => unknown,
): TemplateResult {
  return html`<div class="phases" part="phases" role="group" aria-label=${words.phase}>
    ${phaseOrder.map((phase) => {
      const isSelected = phase === selected;
      // A phase takes the place of a more exact age.
      const filters = { phase: isSelected ? undefined : phase, ageInMonths: undefined };
      return html`<button
        type="button"
        class="phase-${phase}"
        aria-pressed=${isSelected ? 'true' : 'false'}
        @click=${changing({ filters })}
      >
        <b>${words.phases[phase]}</b> <span class="quiet">${describe(phase)}</span>
      </button>`;
    })}
  </div>`;
}
