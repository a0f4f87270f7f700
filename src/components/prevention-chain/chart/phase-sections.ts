import { html, type TemplateResult } from 'lit';
import { lifePhases, phaseOrder, type LifePhase } from '../../../model/ages.js';
import type { Cell, Chain, Row } from '../../../model/chain.js';
import { chainEntryOf, spansMonth } from '../../../model/chain-entry.js';
import type { Service } from '../../../schema/index.js';
import type { ChainContext } from '../chain-context.js';
import {
  renderBar,
  renderBundle,
  renderCellButton,
  renderOverlaps,
  renderRowName,
  renderThroughout,
  renderTransition,
} from '../chain-parts.js';
import { renderPhaseLine } from './phase-line.js';

/** The chart for narrow screens: life runs downwards, with a section for each phase and the transitions between. */
export function renderPhaseSections(
  chain: Chain,
  rows: readonly Row[],
  context: ChainContext,
): TemplateResult {
  return html`<div class="sections">
    ${phaseOrder.map((phase, position) => {
      const transition = chain.transitions[position]!;
      return html`<section class="section phase-${phase}">
          ${context.heading(context.words.phases[phase], 1)}
          <ul role="list">
            ${rows.map((row, index) => renderRow(row, row.cells[position]!, index, context))}
          </ul>
        </section>
        <div class="step">${renderTransition(transition, false, context)}</div>`;
    })}
  </div>`;
}

function renderRow(row: Row, cell: Cell, index: number, context: ChainContext): TemplateResult {
  return html`<li data-row=${index} class=${cell.services.length ? '' : 'gap'}>
    ${renderCell(row, cell, context)}
  </li>`;
}

function renderCell(row: Row, cell: Cell, context: ChainContext): TemplateResult {
  const { services, bundle, phase } = cell;
  const { chainWords } = context;
  const name = html`<b>${renderRowName(row, context)}</b>`;
  if (!services.length) return html`${name} <span class="none">${chainWords.nothing}</span>`;
  const bundled = new Set([...(bundle?.services ?? []), ...row.throughout]);
  const withOwnBar = services.filter((service) => !bundled.has(service));
  const label = html`${name}
    <span class="quiet">${chainWords.services(services.length)}</span>${renderOverlaps(cell, context)}`;
  return html`${renderCellButton(row, cell, label, false, context)} ${renderThroughout(row, false, context)}
  ${withOwnBar.map((service) => {
    return renderBar(service, renderSectionLine(service, phase), false, context);
  })}
  ${renderBundle(row, cell, false, context)}`;
}

/** The part of a service in one phase, with knots where it comes from before or goes on. */
function renderSectionLine(service: Service, phase: LifePhase): TemplateResult {
  const entry = chainEntryOf(service);
  const [start, end] = lifePhases[phase];
  return renderPhaseLine([
    {
      phase,
      months: entry.inPhases[phaseOrder.indexOf(phase)]!,
      continuesBefore: spansMonth(entry, start),
      continuesAfter: spansMonth(entry, end),
    },
  ]);
}
