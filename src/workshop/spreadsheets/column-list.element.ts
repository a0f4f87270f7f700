import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { columnTitle } from '../../authoring/spreadsheet/column-titles.js';
import type { ColumnMatch } from '../../authoring/spreadsheet/match-columns.js';
import { columnKey, type FieldColumn, type RecordType } from '../../authoring/spreadsheet/record-field.js';
import { recordFields } from '../../authoring/spreadsheet/record-fields.js';
import { controls } from '../styles/controls.styles.js';
import { spreadsheets as german } from '../words/de/spreadsheets.js';
import { spreadsheets as english } from '../words/en/spreadsheets.js';
import { wordsIn } from '../words/words.js';
import { ColumnAssignEvent } from './import-events.js';

/**
 * The second step of an import: what each column of a table means, to be corrected.
 *
 * @fires pk-import-column - A column was given another field.
 */
export class ColumnListElement extends LitElement {
  static readonly tag = 'pk-workshop-column-list';
  static override styles = [
    ...controls,
    css`
      :host {
        container-type: inline-size;
      }

      td {
        vertical-align: middle;
      }

      td:first-child {
        font-weight: 600;
      }

      .example {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        max-inline-size: 22em;
      }

      .outside select {
        color: var(--_text-quiet);
      }

      @container (max-width: 40em) {
        thead {
          display: none;
        }

        tr,
        td {
          display: block;
        }

        tr {
          padding-block: 0.6em;
          border-block-end: 1px solid var(--_line);
        }

        td {
          border: 0;
          padding-block: 0.15em;
        }
      }
    `,
  ];

  @property() language: EditorLanguage = 'de';
  @property({ attribute: false }) recordType: RecordType = 'services';
  @property({ attribute: false }) columns: readonly ColumnMatch[] = [];

  protected override render(): TemplateResult {
    const words = this.#words;
    const shown = this.columns.filter(({ title, examples }) => title || examples.length);
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.columnTitle}</th>
          <th scope="col">${words.examples}</th>
          <th scope="col">${words.field}</th>
          <th scope="col">${words.certainty}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((match) => this.#renderMatch(match))}
      </tbody>
    </table>`;
  }

  #renderMatch(match: ColumnMatch): TemplateResult {
    const words = this.#words;
    const { index, title, column, confidence, examples } = match;
    const name = title || words.untitledColumn(index + 1);
    const isUnsure = confidence === 'likely' || confidence === 'content';
    const options = this.#options(column);
    return html`<tr class=${column ? '' : 'outside'}>
      <td>${name}</td>
      <td class="quiet">
        ${examples.slice(0, 2).map((example) => html`<span class="example">${example}</span>`)}
      </td>
      <td>
        <select
          aria-label=${words.fieldFor(name)}
          @change=${(event: Event) => this.#onChange(event, index, options)}
        >
          <option value="" .selected=${!column}>${words.outside}</option>
          ${options.map(
            (option) =>
              html`<option
                value=${columnKey(option)}
                .selected=${!!column && columnKey(option) === columnKey(column)}
              >
                ${columnTitle(option, this.recordType, this.language)}
              </option>`,
          )}
        </select>
      </td>
      <td class=${isUnsure ? 'warn' : 'quiet'}>${confidence ? words.confidence[confidence] : nothing}</td>
    </tr>`;
  }

  /** All fields, and those of columns with a language. */
  #options(column: FieldColumn | undefined): FieldColumn[] {
    const withLanguages = [column, ...this.columns.map((match) => match.column)].filter(
      (found): found is FieldColumn => !!found?.language,
    );
    const unique = new Map(withLanguages.map((found) => [columnKey(found), found]));
    return recordFields[this.recordType].flatMap((field) => [
      { field },
      ...[...unique.values()].filter((found) => found.field === field),
    ]);
  }

  #onChange(event: Event, index: number, options: readonly FieldColumn[]): void {
    const { value } = event.target as HTMLSelectElement;
    const column = options.find((option) => columnKey(option) === value);
    this.dispatchEvent(new ColumnAssignEvent(index, column));
  }

  get #words(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }
}
