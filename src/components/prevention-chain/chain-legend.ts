import { html, nothing, type TemplateResult } from 'lit';
import type { Chain } from '../../model/chain.js';
import type { ChainContext } from './chain-context.js';

/**
 * What is drawn, in words: bars and their dots only above a chart, hatching and marked overlaps only where there are any.
 */
export function renderLegend(
  { gaps, overlaps }: Chain,
  isChart: boolean,
  { chainWords: words, minMarkedOrganizations: min }: ChainContext,
): TemplateResult | typeof nothing {
  const hasMarks = overlaps.some(({ organizations }) => organizations.length >= min);
  const entries = [
    isChart && renderEntry('run', words.barMeans),
    isChart && renderEntry('knot', words.dotMeans),
    gaps > 0 && renderEntry('hatching', words.nothingMeans),
    hasMarks && html`<li>${words.overlapMeans(min)}</li>`,
  ].filter(Boolean);
  return entries.length
    ? html`<ul class="legend quiet" part="legend" role="list">
        ${entries}
      </ul>`
    : nothing;
}

function renderEntry(sample: 'run' | 'knot' | 'hatching', meaning: string): TemplateResult {
  return html`<li><span class="sample ${sample}" aria-hidden="true"></span> ${meaning}</li>`;
}
