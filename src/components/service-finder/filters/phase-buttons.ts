import { html, nothing, type TemplateResult } from 'lit';
import { phaseOrder, type LifePhase } from '../../../model/ages.js';
import type { RenderContext } from '../../shared/render-context.js';
import { changing } from '../state/filter-change-event.js';

/**
 * The buttons of the life phases, of which one may be pressed, with the number of services for each once they are
 * counted. Where they stand in one row on a phone, the styles show the short texts.
 */
export function renderPhaseButtons(
  selected: LifePhase | undefined,
  { words, format }: RenderContext,
  counts: Readonly<Partial<Record<LifePhase, number>>> | undefined,
): TemplateResult {
  const renderCount = (count: number) => renderByWidth(words.services(count), format.number(count));
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
        <b>${renderByWidth(words.phases[phase], words.shortPhases[phase])}</b>
        <span class="quiet">${counts ? renderCount(counts[phase] ?? 0) : nothing}</span>
      </button>`;
    })}
  </div>`;
}

function renderByWidth(long: string, short: string): TemplateResult {
  return html`<span class="long">${long}</span><span class="short">${short}</span>`;
}
