import { html, nothing, type TemplateResult } from 'lit';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { columnTitle } from '../../authoring/spreadsheet/column-titles.js';
import type { ColumnMatch } from '../../authoring/spreadsheet/match-columns.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import type { TableComparison } from '../../authoring/spreadsheet/table-comparison.js';
import type { spreadsheets } from '../words/de/spreadsheets.js';
import type { ComparisonGroup } from './comparison-view.element.js';
import type { ComparisonOrigin } from './import-events.js';

/** What stands beside a comparison, and what can be done there. */
export interface AsideContext {
  readonly words: typeof spreadsheets;
  readonly origin: ComparisonOrigin;
  readonly language: EditorLanguage;
  readonly recordType: RecordType;
  readonly goTo: (group: ComparisonGroup) => void;
  readonly changeColumns: () => void;
}

/** Sums up a comparison: how much of what was found, from which columns, and how both were matched. */
export function renderComparisonAside(
  { changed, added, missing, sameCount }: TableComparison,
  columns: readonly ColumnMatch[],
  context: AsideContext,
): TemplateResult {
  const { words, origin, goTo } = context;
  const places = changed.reduce((sum, { differences }) => sum + differences.length, 0);
  const count = (group: ComparisonGroup, n: number, text: string) =>
    html`<button type="button" class="count" ?disabled=${!n} @click=${() => goTo(group)}>
      <b>${n}</b><span>${text}</span>
    </button>`;
  return html`<div class="summary">
    <h3>${words.found}</h3>
    <div>
      ${count('changed', changed.length, words.counts.changed(places))}
      ${count('added', added.length, words.counts.added)}
      ${count('missing', missing.length, words.counts.missing(words.origin[origin]))}
      <div class="count quiet"><b>${sameCount}</b><span>${words.counts.same}</span></div>
    </div>
    ${origin === 'table' ? renderColumns(columns, context) : nothing}
    <h3 class="roomy">${words.howCompared}</h3>
    <p class="quiet small roomy">${words.howComparedText[origin]}</p>
  </div>`;
}

function renderColumns(
  columns: readonly ColumnMatch[],
  { words, recordType, language, changeColumns }: AsideContext,
): TemplateResult {
  return html`<h3 class="roomy">${words.columns}</h3>
    <div class="mapping roomy">
      ${columns
        .filter(({ title }) => title)
        .map(
          ({ title, column }) =>
            html`<span>${title}</span><span aria-hidden="true">→</span>${
                column
                  ? html`<span>${columnTitle(column, recordType, language)}</span>`
                  : html`<b class="warn">${words.outside}</b>`
              }`,
        )}
    </div>
    <p><button type="button" class="link" @click=${changeColumns}>${words.changeColumns}</button></p>`;
}
