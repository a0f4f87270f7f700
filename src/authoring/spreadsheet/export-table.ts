import { valueAt } from '../json/json-path.js';
import { isJsonObject } from '../merging/json-equality.js';
import { columnTitle } from './column-titles.js';
import { notationContext } from './notation-context.js';
import { writeCell } from './record-cell.js';
import { EACH, type FieldColumn, type RecordType } from './record-field.js';
import { recordFields } from './record-fields.js';
import type { Grid } from './table.js';

/** The records of a file as a table. */
export interface ExportedTable {
  readonly columns: readonly FieldColumn[];
  /** The titles, in German, as an import knows them. */
  readonly titles: readonly string[];
  /** A row for each record, in the order of the file. */
  readonly rows: Grid;
}

/** The longest text that Excel takes in one cell. A longer one stays out: an empty cell changes nothing. */
const MAX_CELL_LENGTH = 32_767;

/**
 * Writes the records of a file as a table: a column for each field, and one for each language that a text has.
 *
 * @param indexes The records to write, by their positions; all of them by default.
 */
export function exportTable(
  data: unknown,
  type: RecordType,
  today: string,
  indexes?: readonly number[],
): ExportedTable {
  const list = valueAt(data, [type]);
  const all: readonly unknown[] = Array.isArray(list) ? list : [];
  const records = indexes ? indexes.map((index) => all[index]) : all;
  const context = notationContext(data, today);
  const columns = recordFields[type]
    .filter(({ isForeign }) => !isForeign)
    .flatMap((field) => [
      { field },
      ...[...languagesIn(records, field.path)]
        .filter((language) => field.hasLanguages && language !== context.language)
        .map((language) => ({ field, language })),
    ])
    .filter((column) => !column.field.isRare || records.some((record) => writeCell(record, column, context)));
  return {
    columns,
    titles: columns.map((column) => columnTitle(column, type)),
    rows: records.map((record) =>
      columns.map((column) => {
        const cell = writeCell(record, column, context);
        return cell.length > MAX_CELL_LENGTH ? '' : cell;
      }),
    ),
  };
}

/** The languages of all texts at a path. */
function languagesIn(records: readonly unknown[], path: readonly string[]): Set<string> {
  const languages = new Set<string>();
  const visit = (value: unknown, [key, ...rest]: readonly string[]): void => {
    if (key === undefined) {
      if (isJsonObject(value)) for (const language of Object.keys(value)) languages.add(language);
    } else if (key === EACH) {
      if (Array.isArray(value)) for (const item of value) visit(item, rest);
    } else if (isJsonObject(value)) visit(value[key], rest);
  };
  for (const record of records) visit(record, path);
  return languages;
}
