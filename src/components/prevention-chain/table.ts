import { html, nothing, type TemplateResult } from 'lit';
import { phaseOrder } from '../../model/ages.js';
import type { Cell, Chain, Row } from '../../model/chain.js';
import type { Service } from '../../schema/index.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import {
  openStep,
  renderAgeless,
  renderButton,
  renderCount,
  renderName,
  renderOverlaps,
  renderRowName,
  type ChainVoice,
} from './chain-voice.js';
import { tableStyles } from './table.styles.js';

/** The look of the table comes with it. */
export const adoptTableStyles = (root: ShadowRoot) => adoptStyles(root, tableStyles);

/** How many names a cell lists before it says how many more there are. */
const LISTED = 6;

/** The chain in figures and names alone: topics down, phases across; where that is too wide, phases down, too. */
export function renderTable(
  chain: Chain,
  rows: readonly Row[],
  isNarrow: boolean,
  voice: ChainVoice,
): TemplateResult {
  const { chain: words, kind } = voice;
  return html`<table class="plain" aria-label=${words.title(words.rows[kind])}>
    <colgroup>
      <col class="names" />
      ${(isNarrow ? [0] : phaseOrder).map(() => html`<col />`)}
    </colgroup>
    ${isNarrow ? renderNarrow(rows, voice) : renderWide(rows, voice)} ${renderSteps(chain, isNarrow, voice)}
  </table>`;
}

function renderWide(rows: readonly Row[], voice: ChainVoice): TemplateResult {
  return html`<thead>
      <tr>
        <th scope="col">${voice.chain.rows[voice.kind]}</th>
        ${phaseOrder.map((phase) => html`<th scope="col" class="phase phase-${phase}">${voice.words.phases[phase]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, index) =>
          html`<tr data-row=${index}>
            <th scope="row">${renderRowName(row, voice)} ${renderAgeless(row, voice)}</th>
            ${row.cells.map((cell) => renderCell(row, cell, voice))}
          </tr>`,
      )}
    </tbody>`;
}

function renderNarrow(rows: readonly Row[], voice: ChainVoice) {
  return rows.map(
    (row, index) =>
      html`<tbody data-row=${index}>
        <tr>
          <th scope="rowgroup" colspan="2">${renderRowName(row, voice)} ${renderAgeless(row, voice)}</th>
        </tr>
        ${row.cells.map(
          (cell) =>
            html`<tr>
              <th scope="row" class="phase phase-${cell.phase}">${voice.words.phases[cell.phase]}</th>
              ${renderCell(row, cell, voice)}
            </tr>`,
        )}
      </tbody>`,
  );
}

function renderSteps({ transitions }: Chain, isNarrow: boolean, voice: ChainVoice): TemplateResult {
  const { chain: words } = voice;
  const names = transitions.map(({ name }) => words.step[name]);
  const cells = transitions.map((transition) => {
    const { services } = transition;
    const count = words.accompanied(services.length);
    const head = services.length
      ? renderButton('open', count, false, () => openStep(transition, voice))
      : count;
    return html`<td>${renderList(services, head, voice)}</td>`;
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
  // The steps stand between the columns: what heads them is said anew.
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

function renderCell(row: Row, cell: Cell, voice: ChainVoice): TemplateResult {
  const { services } = cell;
  if (!services.length) return html`<td class="gap">${voice.chain.nothing}</td>`;
  const count = voice.chain.services(services.length);
  const head = html`${renderCount(row, cell, count, false, voice)}${renderOverlaps(cell, voice)}`;
  return html`<td>${renderList(services, head, voice)}</td>`;
}

function renderList(services: readonly Service[], head: unknown, voice: ChainVoice) {
  if (!services.length) return head;
  const rest = services.length - LISTED;
  return html`${head}
    <ul role="list">
      ${services.slice(0, LISTED).map((service) => html`<li>${renderName(service, voice)}</li>`)}
      ${rest > 0 ? html`<li class="quiet">${voice.chain.more(rest)}</li>` : nothing}
    </ul>`;
}
