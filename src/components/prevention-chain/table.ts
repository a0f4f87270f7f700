import { html, nothing, type TemplateResult } from 'lit';
import { phaseOrder } from '../../model/ages.js';
import type { Cell, Chain, Row } from '../../model/chain.js';
import type { Service } from '../../schema/index.js';
import {
  openCell,
  openStep,
  renderAgeless,
  renderName,
  renderOverlaps,
  renderRowName,
  type ChainVoice,
} from './chain-voice.js';

/** How many names a cell lists before it says how many more there are. */
const LISTED = 6;

/** The chain in figures and names alone: topics down, phases across; where that is too wide, phases down, too. */
export function renderTable(
  chain: Chain,
  rows: readonly Row[],
  isNarrow: boolean,
  voice: ChainVoice,
): TemplateResult {
  const { words, kind } = voice;
  return html`<table class="plain" aria-label=${words.titles[kind]}>
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
        <th scope="col">${voice.words.rows[voice.kind]}</th>
        ${phaseOrder.map((phase) => html`<th scope="col" class="phase phase-${phase}">${voice.finder.phases[phase]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${renderRowName(row, voice)} ${renderAgeless(row, voice)}</th>
            ${row.cells.map((cell) => renderCell(row, cell, voice))}
          </tr>`,
      )}
    </tbody>`;
}

function renderNarrow(rows: readonly Row[], voice: ChainVoice) {
  return rows.map(
    (row) =>
      html`<tbody>
        <tr>
          <th scope="rowgroup" colspan="2">${renderRowName(row, voice)} ${renderAgeless(row, voice)}</th>
        </tr>
        ${row.cells.map(
          (cell) =>
            html`<tr>
              <th scope="row" class="phase phase-${cell.phase}">${voice.finder.phases[cell.phase]}</th>
              ${renderCell(row, cell, voice)}
            </tr>`,
        )}
      </tbody>`,
  );
}

function renderSteps({ transitions }: Chain, isNarrow: boolean, voice: ChainVoice): TemplateResult {
  const { words } = voice;
  const names = transitions.map(({ name }) => words.step[name]);
  const cells = transitions.map((transition) => {
    const { services } = transition;
    return html`<td>
      ${renderList(services, words.accompanied(services.length), () => openStep(transition, voice), voice)}
    </td>`;
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
  if (!services.length) return html`<td class="gap">${voice.words.nothing}</td>`;
  const count = voice.words.services(services.length);
  return html`<td>
    ${renderList(services, count, () => openCell(row, cell, voice), voice, renderOverlaps(cell, voice))}
  </td>`;
}

function renderList(
  services: readonly Service[],
  count: string,
  open: () => void,
  voice: ChainVoice,
  note: unknown = nothing,
): TemplateResult {
  const rest = services.length - LISTED;
  if (!services.length) return html`${count}`;
  return html`<button class="open" type="button" aria-haspopup="dialog" @click=${open}>${count}</button
    >${note}
    <ul role="list">
      ${services.slice(0, LISTED).map((service) => html`<li>${renderName(service, voice)}</li>`)}
      ${rest > 0 ? html`<li class="quiet">${voice.words.more(rest)}</li>` : nothing}
    </ul>`;
}
