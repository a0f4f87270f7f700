import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { valueAt } from '../../authoring/json/json-path.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import { berlinTime } from '../../model/dates.js';
import { controls } from '../styles/controls.styles.js';
import { spreadsheets as german } from '../words/de/spreadsheets.js';
import { spreadsheets as english } from '../words/en/spreadsheets.js';
import { wordsIn } from '../words/words.js';
import { saveTable, type TableFormat } from './save-table.js';

/** Writes services or dates into a spreadsheet: as XLSX with a sheet that explains the fields, or as CSV. */
export class ExportElement extends LitElement {
  static readonly tag = 'pk-workshop-export';
  static override styles = [
    ...controls,
    css`
      .stack {
        max-inline-size: 48em;
        padding: 0.8em 1.25em 1.2em;
      }
    `,
  ];

  @property() language: EditorLanguage = 'de';
  /** The data of the file. */
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) recordType: RecordType = 'services';
  @state() private _isBusy = false;

  protected override render(): TemplateResult {
    const words = wordsIn(this.language, { de: german, en: english });
    const records = valueAt(this.data, [this.recordType]);
    const count = Array.isArray(records) ? records.length : 0;
    const button = (format: TableFormat, label: string) =>
      html`<button type="button" ?disabled=${this._isBusy} @click=${() => void this.#save(format)}>
        ${label}
      </button>`;
    return html`<div class="stack">
      <h1 tabindex="-1">${words.exportTitle}</h1>
      <p>${words.exportIntro(count, this.recordType)}</p>
      <p class="row">${button('xlsx', words.exportXlsx)} ${button('csv', words.exportCsv)}</p>
      <p role="status" class="quiet">${this._isBusy ? words.exporting : nothing}</p>
    </div>`;
  }

  async #save(format: TableFormat): Promise<void> {
    const today = berlinTime(new Date()).slice(0, 10);
    const { fileNames } = wordsIn(this.language, { de: german, en: english });
    this._isBusy = true;
    try {
      await saveTable(this.data, this.recordType, format, `${fileNames[this.recordType]} ${today}`, today);
    } finally {
      this._isBusy = false;
    }
  }
}
