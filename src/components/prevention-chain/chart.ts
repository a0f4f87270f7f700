import { html, nothing, type TemplateResult } from 'lit';
import { phaseOrder } from '../../model/ages.js';
import type { Cell, Chain, Row } from '../../model/chain.js';
import type { LanePiece } from '../../model/chain-lanes.js';
import { renderPieceLine } from './bars.js';
import {
  renderAgeless,
  renderBar,
  renderBundle,
  renderCount,
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
  const { chain: words, words: finder, kind } = voice;
  return html`<table class="chart" role="grid" aria-label=${words.title(words.rows[kind])}>
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
    ${rows.map((row, index) => renderRow(row, index, voice))}
    <tfoot>
      <tr class="steps">
        <th scope="row">${words.steps}</th>
        ${chain.transitions.map((transition) =>
          transition.services.length
            ? html`<td>${renderStep(transition, true, voice)}</td>`
            : html`<td tabindex="-1">${renderStep(transition, true, voice)}</td>`,
        )}
      </tr>
    </tfoot>
  </table>`;
}

function renderRow(row: Row, index: number, voice: ChainVoice): TemplateResult {
  const { cells, lanes, throughout } = row;
  const through = lanes.filter(([piece]) => isWhole(piece!));
  const others = lanes.slice(through.length);
  const hasBundles = cells.some(({ bundle }) => bundle);
  const below = Math.max(others.length, hasBundles ? 1 : 0);
  const height = 1 + through.length + (throughout.length ? 1 : 0) + below;
  return html`<tbody data-row=${index}>
    <tr>
      <th scope="rowgroup" rowspan=${height}>${renderRowName(row, voice)} ${renderAgeless(row, voice)}</th>
      ${cells.map((cell) =>
        cell.services.length
          ? html`<td class="count">${renderCount(row, cell, countOf(cell, voice), true, voice)}</td>`
          : html`<td class="gap" rowspan=${height} tabindex="-1">${voice.chain.nothing}</td>`,
      )}
    </tr>
    ${
      throughout.length
        ? html`<tr>
            <td colspan=${phaseOrder.length}>${renderThroughout(row, true, voice)}</td>
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

const countOf = (cell: Cell, voice: ChainVoice) =>
  html`${voice.chain.services(cell.services.length)}${renderOverlaps(cell, voice)}`;

const isWhole = ({ first, last, isFromBefore }: LanePiece) =>
  first === 0 && last === phaseOrder.length - 1 && !isFromBefore;

/** One line of a row; the first of them holds the bundles, as high as all of them together. */
function renderLane(row: Row, lane: readonly LanePiece[], bundleHeight: number, voice: ChainVoice) {
  return row.cells.map((cell, position) => {
    if (cell.bundle) {
      return bundleHeight
        ? html`<td rowspan=${bundleHeight}>${renderBundle(row, cell, true, voice)}</td>`
        : nothing;
    }
    const piece = lane.find(({ first, last }) => first <= position && position <= last);
    if (piece) return piece.first === position ? renderPiece(piece, voice) : nothing;
    return cell.services.length ? html`<td></td>` : nothing;
  });
}

function renderPiece(piece: LanePiece, voice: ChainVoice): TemplateResult {
  const { service, first, last } = piece;
  return html`<td colspan=${last - first + 1}>
    ${renderBar(service, renderPieceLine(piece), true, voice)}
  </td>`;
}
