import { html, nothing, type TemplateResult } from 'lit';
import { describeAges } from '../../localization/ages.js';
import { phaseOrder } from '../../model/ages.js';
import type { Cell, Chain, Row } from '../../model/chain.js';
import type { Service } from '../../schema/index.js';
import { entryOf } from '../../model/chain-entry.js';
import { renderLine } from './bars.js';
import {
  openBundle,
  openCell,
  openService,
  renderName,
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
          ${voice.heading(voice.finder.phases[phase], 1)}
          <ul role="list">
            ${rows.map(
              (row) =>
                html`<li class=${row.cells[position]!.services.length ? '' : 'gap'}>
                  ${renderCell(row, row.cells[position]!, voice)}
                </li>`,
            )}
          </ul>
        </section>
        <div class="step">${renderStep(transition, voice)}</div>`;
    })}
  </div>`;
}

function renderCell(row: Row, cell: Cell, voice: ChainVoice): TemplateResult {
  const { services, bundle, phase } = cell;
  const { words } = voice;
  const name = html`<b>${renderRowName(row, voice)}</b>`;
  if (!services.length) return html`${name} <span class="none">${words.nothing}</span>`;
  const bundled = new Set([...(bundle?.services ?? []), ...row.throughout]);
  const drawn = services.filter((service) => !bundled.has(service));
  return html`<button
      class="open"
      type="button"
      aria-haspopup="dialog"
      @click=${() => openCell(row, cell, voice)}
    >
      ${name} <span class="quiet">${words.services(services.length)}</span>${renderOverlaps(cell, voice)}
    </button>
    ${row.throughout.length ? renderThroughout(row, voice) : nothing}
    ${drawn.map((service) => renderBar(service, cell, voice))}
    ${
      bundle
        ? html`<button
            class="bar"
            type="button"
            aria-haspopup="dialog"
            @click=${() => openBundle(row, cell, voice)}
          >
            <span class="name">${words.bundled(bundle.services.length)}</span>
            ${renderLine([{ phase, months: bundle.months }])}
          </button>`
        : nothing
    }`;
}

function renderBar(service: Service, { phase }: Cell, voice: ChainVoice): TemplateResult {
  const months = entryOf(service).inPhases[phaseOrder.indexOf(phase)]!;
  return html`<button
    class="bar"
    type="button"
    aria-haspopup="dialog"
    @click=${() => openService(service, voice)}
  >
    <span class="name"
      >${renderName(service, voice)}<span class="unseen"
        >, ${describeAges(service.ages, voice.finder)}</span
      ></span
    >
    ${renderLine([{ phase, months }])}
  </button>`;
}
