import { html, type TemplateResult } from 'lit';
import { phaseOrder } from '../../model/ages.js';
import type { Cell, Chain, Row } from '../../model/chain.js';
import { chainEntryOf } from '../../model/chain-entry.js';
import { renderLine } from './bars.js';
import {
  renderBar,
  renderBundle,
  renderCount,
  renderOverlaps,
  renderRowName,
  renderStep,
  renderThroughout,
  type ChainVoice,
} from './chain-voice.js';

/** The chain where there is no room for columns: life runs downwards, a section for each phase, the steps between. */
export function renderTurned(chain: Chain, rows: readonly Row[], voice: ChainVoice): TemplateResult {
  return html`<div class="turned">
    ${phaseOrder.map((phase, position) => {
      const transition = chain.transitions[position]!;
      return html`<section class="section phase-${phase}">
          ${voice.heading(voice.words.phases[phase], 1)}
          <ul role="list">
            ${rows.map(
              (row, index) =>
                html`<li data-row=${index} class=${row.cells[position]!.services.length ? '' : 'gap'}>
                  ${renderCell(row, row.cells[position]!, voice)}
                </li>`,
            )}
          </ul>
        </section>
        <div class="step">${renderStep(transition, false, voice)}</div>`;
    })}
  </div>`;
}

function renderCell(row: Row, cell: Cell, voice: ChainVoice): TemplateResult {
  const { services, bundle, phase } = cell;
  const name = html`<b>${renderRowName(row, voice)}</b>`;
  if (!services.length) return html`${name} <span class="none">${voice.chain.nothing}</span>`;
  const bundled = new Set([...(bundle?.services ?? []), ...row.throughout]);
  const drawn = services.filter((service) => !bundled.has(service));
  const count = html`${name}
    <span class="quiet">${voice.chain.services(services.length)}</span>${renderOverlaps(cell, voice)}`;
  return html`${renderCount(row, cell, count, false, voice)} ${renderThroughout(row, false, voice)}
  ${drawn.map((service) => {
    const months = chainEntryOf(service).inPhases[phaseOrder.indexOf(phase)]!;
    return renderBar(service, renderLine([{ phase, months }]), false, voice);
  })}
  ${renderBundle(row, cell, false, voice)}`;
}
