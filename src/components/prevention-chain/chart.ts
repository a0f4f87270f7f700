import { html, nothing, type TemplateResult } from 'lit';
import { describeAges } from '../../localization/ages.js';
import { phaseOrder } from '../../model/ages.js';
import type { Chain, Row } from '../../model/chain.js';
import type { Piece } from '../../model/chain-lanes.js';
import { renderLine, renderPieceLine } from './bars.js';
import {
  openBundle,
  openCell,
  openService,
  renderAgeless,
  renderName,
  renderOverlaps,
  renderRowName,
  renderStep,
  renderThroughout,
  type ChainVoice,
} from './chain-voice.js';

/**
 * The chain as a drawing that is a table, too: a row of counts for each topic, below it its lanes, in which a bar spans
 * the phases that its service does. So it is read aloud as it is seen, and needs no copy in words.
 */
export function renderChart(chain: Chain, rows: readonly Row[], voice: ChainVoice): TemplateResult {
  const { words, finder, kind } = voice;
  return html`<table class="chart" role="grid" aria-label=${words.titles[kind]} aria-describedby="keys">
    <colgroup>
      <col class="names" />
      ${phaseOrder.map(() => html`<col />`)}
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${words.rows[kind]}</th>
        ${phaseOrder.map(
          (phase) => html`<th scope="col" class="phase phase-${phase}">${finder.phases[phase]}</th>`,
        )}
      </tr>
    </thead>
    ${rows.map((row) => renderRow(row, voice))}
    <tfoot>
      <tr class="steps">
        <th scope="row">${words.steps}</th>
        ${chain.transitions.map((transition) =>
          transition.services.length
            ? html`<td>${renderStep(transition, voice)}</td>`
            : html`<td tabindex="-1">${renderStep(transition, voice)}</td>`,
        )}
      </tr>
    </tfoot>
  </table>`;
}

function renderRow(row: Row, voice: ChainVoice): TemplateResult {
  const { cells, lanes, throughout } = row;
  const through = lanes.filter(([piece]) => isWhole(piece!));
  const others = lanes.slice(through.length);
  const hasBundles = cells.some(({ bundle }) => bundle);
  const below = Math.max(others.length, hasBundles ? 1 : 0);
  const height = 1 + through.length + (throughout.length ? 1 : 0) + below;
  return html`<tbody>
    <tr>
      <th scope="rowgroup" rowspan=${height}>${renderRowName(row, voice)} ${renderAgeless(row, voice)}</th>
      ${cells.map((cell) =>
        cell.services.length
          ? html`<td class="count">
              <button
                class="open"
                type="button"
                tabindex="-1"
                aria-haspopup="dialog"
                @click=${() => openCell(row, cell, voice)}
              >
                ${voice.words.services(cell.services.length)}${renderOverlaps(cell, voice)}
              </button>
            </td>`
          : html`<td class="gap" rowspan=${height} tabindex="-1">${voice.words.nothing}</td>`,
      )}
    </tr>
    ${
      throughout.length
        ? html`<tr>
            <td colspan=${phaseOrder.length}>${renderThroughout(row, voice)}</td>
          </tr>`
        : nothing
    }
    ${through.map(
      (lane) =>
        html`<tr>
          ${renderPiece(lane[0]!, voice)}
        </tr>`,
    )}
    ${Array.from(
      { length: below },
      (_, index) =>
        html`<tr>
          ${renderLane(row, others[index] ?? [], index ? 0 : below, voice)}
        </tr>`,
    )}
  </tbody>`;
}

const isWhole = ({ first, last, isFromBefore }: Piece) =>
  first === 0 && last === phaseOrder.length - 1 && !isFromBefore;

/** One line of a row; the first of them holds the bundles, as high as all of them together. */
function renderLane(row: Row, lane: readonly Piece[], bundleHeight: number, voice: ChainVoice) {
  return row.cells.map((cell, position) => {
    if (cell.bundle) {
      return bundleHeight
        ? html`<td rowspan=${bundleHeight}>
            <button
              class="bar"
              type="button"
              tabindex="-1"
              aria-haspopup="dialog"
              @click=${() => openBundle(row, cell, voice)}
            >
              <span class="name">${voice.words.bundled(cell.bundle.services.length)}</span>
              ${renderLine([{ phase: cell.phase, months: cell.bundle.months }])}
            </button>
          </td>`
        : nothing;
    }
    const piece = lane.find(({ first, last }) => first <= position && position <= last);
    if (piece) return piece.first === position ? renderPiece(piece, voice) : nothing;
    return cell.services.length ? html`<td></td>` : nothing;
  });
}

function renderPiece(piece: Piece, voice: ChainVoice): TemplateResult {
  const { service, first, last } = piece;
  return html`<td colspan=${last - first + 1}>
    <button
      class="bar"
      type="button"
      tabindex="-1"
      aria-haspopup="dialog"
      @click=${() => openService(service, voice)}
    >
      <span class="name"
        >${renderName(service, voice)}<span class="unseen"
          >, ${describeAges(service.ages, voice.finder)}</span
        ></span
      >
      ${renderPieceLine(piece)}
    </button>
  </td>`;
}
