import { html, nothing, type TemplateResult } from 'lit';
import { phaseOrder } from '../../../model/ages.js';
import type { Cell, Chain, Row } from '../../../model/chain.js';
import type { LanePiece } from '../../../model/chain-lanes.js';
import type { ChainContext } from '../chain-context.js';
import {
  renderAgelessCount,
  renderBar,
  renderBundle,
  renderCellButton,
  renderOverlaps,
  renderRowName,
  renderThroughout,
  renderTransition,
} from '../chain-parts.js';
import { renderPieceLine } from './phase-line.js';

/**
 * The chain as a drawing and a table in one: for each topic a row of counts, and below it lanes in which a bar spans
 * the phases of its service. A screen reader reads the table that others see, so no textual copy is needed.
 */
export function renderChart(chain: Chain, rows: readonly Row[], context: ChainContext): TemplateResult {
  const { chainWords, words, rowKind } = context;
  return html`<table class="chart" role="grid" aria-label=${chainWords.title(chainWords.rows[rowKind])}>
    <colgroup>
      <col class="names" />
      ${phaseOrder.map(() => html`<col />`)}
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${chainWords.rows[rowKind]}</th>
        ${phaseOrder.map(
          (phase) => html`<th scope="col" class="phase phase-${phase}">${words.phases[phase]}</th>`,
        )}
      </tr>
    </thead>
    ${rows.map((row, index) => renderRow(row, index, context))}
    <tfoot>
      <tr class="steps">
        <th scope="row">${chainWords.steps}</th>
        ${chain.transitions.map((transition) =>
          // The grid's arrow keys reach every cell: a cell without a button takes the focus itself.
          transition.services.length
            ? html`<td>${renderTransition(transition, true, context)}</td>`
            : html`<td tabindex="-1">${renderTransition(transition, true, context)}</td>`,
        )}
      </tr>
    </tfoot>
  </table>`;
}

function renderRow(row: Row, index: number, context: ChainContext): TemplateResult {
  const { cells, lanes, throughout } = row;
  const wholeLanes = lanes.filter(([piece]) => coversAllPhases(piece!));
  const otherLanes = lanes.slice(wholeLanes.length);
  const hasBundles = cells.some(({ bundle }) => bundle);
  const laneCount = Math.max(otherLanes.length, hasBundles ? 1 : 0);
  const rowSpan = 1 + wholeLanes.length + (throughout.length ? 1 : 0) + laneCount;
  return html`<tbody data-row=${index}>
    <tr>
      <th scope="rowgroup" rowspan=${rowSpan}>
        ${renderRowName(row, context)} ${renderAgelessCount(row, context)}
      </th>
      ${cells.map((cell) =>
        cell.services.length
          ? html`<td class="count">${renderCellCount(row, cell, context)}</td>`
          : html`<td class="gap" rowspan=${rowSpan} tabindex="-1">${context.chainWords.nothing}</td>`,
      )}
    </tr>
    ${
      throughout.length
        ? html`<tr>
            <td colspan=${phaseOrder.length}>${renderThroughout(row, true, context)}</td>
          </tr>`
        : nothing
    }
    ${wholeLanes.map(
      ([piece]) =>
        html`<tr>
          ${renderPiece(piece!, context)}
        </tr>`,
    )}
    ${Array.from(
      { length: laneCount },
      (_, index) =>
        html`<tr>
          ${renderLane(row, otherLanes[index] ?? [], index ? 0 : laneCount, context)}
        </tr>`,
    )}
  </tbody>`;
}

function renderCellCount(row: Row, cell: Cell, context: ChainContext): TemplateResult {
  const count = context.chainWords.services(cell.services.length);
  return renderCellButton(row, cell, html`${count}${renderOverlaps(cell, context)}`, true, context);
}

const coversAllPhases = ({ first, last, isFromBefore }: LanePiece) =>
  first === 0 && last === phaseOrder.length - 1 && !isFromBefore;

/**
 * One lane of a row.
 *
 * @param bundleRowSpan The first lane holds the bundles, which span all lanes; 0 in the others.
 */
function renderLane(row: Row, lane: readonly LanePiece[], bundleRowSpan: number, context: ChainContext) {
  return row.cells.map((cell, position) => {
    if (cell.bundle) {
      return bundleRowSpan
        ? html`<td rowspan=${bundleRowSpan}>${renderBundle(row, cell, true, context)}</td>`
        : nothing;
    }
    const piece = lane.find(({ first, last }) => first <= position && position <= last);
    if (piece) return piece.first === position ? renderPiece(piece, context) : nothing;
    return cell.services.length ? html`<td></td>` : nothing;
  });
}

function renderPiece(piece: LanePiece, context: ChainContext): TemplateResult {
  const { service, first, last } = piece;
  return html`<td colspan=${last - first + 1}>
    ${renderBar(service, renderPieceLine(piece), true, context)}
  </td>`;
}
