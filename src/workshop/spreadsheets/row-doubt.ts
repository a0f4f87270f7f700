import { html, nothing, type TemplateResult } from 'lit';
import type { AddedRecord } from '../../authoring/spreadsheet/table-comparison.js';
import type { spreadsheets } from '../words/de/spreadsheets.js';
import { RowMergeEvent } from './import-events.js';

/**
 * Why a new row may be no new record, and what can be done about it.
 *
 * @param origin What the row is of, in words.
 */
export function renderRowDoubt(
  { doubt, name, position }: AddedRecord,
  words: typeof spreadsheets,
  origin: string,
): TemplateResult | typeof nothing {
  switch (doubt?.kind) {
    case undefined:
      return nothing;
    case 'past':
      return html`<span class="quiet">${words.past}</span>`;
    case 'only-name':
      return html`<span class="problem warning">${words.onlyName}</span>`;
    case 'duplicate':
      return html`<span class="problem warning">${words.duplicate(doubt.row, origin)}</span>`;
    case 'lookalike': {
      const merge = (event: Event) => event.target!.dispatchEvent(new RowMergeEvent(position, doubt.index));
      return html`<span class="problem warning">${words.lookalike(doubt.name)}</span>
        <button type="button" class="link" aria-label=${words.mergeWith(name, doubt.name)} @click=${merge}>
          ${words.merge}
        </button>`;
    }
  }
}
