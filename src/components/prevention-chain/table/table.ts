import { html, nothing, type TemplateResult } from 'lit';
import { phaseOrder } from '../../../model/ages.js';
import type { Cell, Chain, Row } from '../../../model/chain.js';
import type { Service } from '../../../schema/index.js';
import type { ChainContext } from '../chain-context.js';
import {
  openTransition,
  renderAgelessCount,
  renderButton,
  renderCellButton,
  renderOverlaps,
  renderRowName,
  renderServiceName,
} from '../chain-parts.js';

export { tableStyles } from './table.styles.js';

/** A cell lists the names of this many services, and counts the others. */
const MAX_LISTED_SERVICES = 6;

/** The chain as a plain table of counts and names: rows down and phases across, or phases down, too, where it is narrow. */
export function renderTable(
  chain: Chain,
  rows: readonly Row[],
  isNarrow: boolean,
  context: ChainContext,
): TemplateResult {
  const { chainWords, rowKind } = context;
  return html`<table class="plain" aria-label=${chainWords.title(chainWords.rows[rowKind])}>
    <colgroup>
      <col class="names" />
      ${(isNarrow ? [0] : phaseOrder).map(() => html`<col />`)}
    </colgroup>
    ${isNarrow ? renderNarrow(rows, context) : renderWide(rows, context)}
    ${renderTransitions(chain, isNarrow, context)}
  </table>`;
}

function renderWide(rows: readonly Row[], context: ChainContext): TemplateResult {
  return html`<thead>
      <tr>
        <th scope="col">${context.chainWords.rows[context.rowKind]}</th>
        ${phaseOrder.map((phase) => html`<th scope="col" class="phase phase-${phase}">${context.words.phases[phase]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, index) =>
          html`<tr data-row=${index}>
            <th scope="row">${renderRowName(row, context)} ${renderAgelessCount(row, context)}</th>
            ${row.cells.map((cell) => renderCell(row, cell, context))}
          </tr>`,
      )}
    </tbody>`;
}

function renderNarrow(rows: readonly Row[], context: ChainContext) {
  return rows.map(
    (row, index) =>
      html`<tbody data-row=${index}>
        <tr>
          <th scope="rowgroup" colspan="2">
            ${renderRowName(row, context)} ${renderAgelessCount(row, context)}
          </th>
        </tr>
        ${row.cells.map(
          (cell) =>
            html`<tr>
              <th scope="row" class="phase phase-${cell.phase}">${context.words.phases[cell.phase]}</th>
              ${renderCell(row, cell, context)}
            </tr>`,
        )}
      </tbody>`,
  );
}

function renderTransitions({ transitions }: Chain, isNarrow: boolean, context: ChainContext): TemplateResult {
  const { chainWords: words } = context;
  const names = transitions.map(({ name }) => words.step[name]);
  const cells = transitions.map((transition) => {
    const { services } = transition;
    const count = words.accompanied(services.length);
    const head = services.length
      ? renderButton('open', count, false, () => openTransition(transition, context))
      : count;
    return html`<td>${renderList(services, head, context)}</td>`;
  });
  if (isNarrow)
    return html`<tbody>
      <tr>
        <th scope="rowgroup" colspan="2">${words.steps}</th>
      </tr>
      ${cells.map(
        (cell, index) =>
          html`<tr>
            <th scope="row">${names[index]}</th>
            ${cell}
          </tr>`,
      )}
    </tbody>`;
  // Transitions lie between the phases, so they need column headers of their own.
  return html`<tbody>
    <tr>
      <td></td>
      ${names.map((name) => html`<th scope="col">${name}</th>`)}
    </tr>
    <tr>
      <th scope="row">${words.steps}</th>
      ${cells}
    </tr>
  </tbody>`;
}

function renderCell(row: Row, cell: Cell, context: ChainContext): TemplateResult {
  const { services } = cell;
  if (!services.length) return html`<td class="gap">${context.chainWords.nothing}</td>`;
  const count = context.chainWords.services(services.length);
  const head = html`${renderCellButton(row, cell, count, false, context)}${renderOverlaps(cell, context)}`;
  return html`<td>${renderList(services, head, context)}</td>`;
}

function renderList(services: readonly Service[], head: unknown, context: ChainContext) {
  if (!services.length) return head;
  const remaining = services.length - MAX_LISTED_SERVICES;
  return html`${head}
    <ul role="list">
      ${services.slice(0, MAX_LISTED_SERVICES).map((service) => html`<li>${renderServiceName(service, context)}</li>`)}
      ${remaining > 0 ? html`<li class="quiet">${context.chainWords.more(remaining)}</li>` : nothing}
    </ul>`;
}
