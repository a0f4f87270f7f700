import type { DataChange } from '../check/finding.js';
import { valueAt } from '../json/json-path.js';
import { isJsonObject } from '../merging/json-equality.js';
import { recordChanges, topicChanges } from '../spreadsheet/import-changes.js';
import type { NotationContext } from '../spreadsheet/notation/cell-notation.js';
import { normalizeCell, readCell, withCell, withoutCell, writeCell } from '../spreadsheet/record-cell.js';
import type { FieldColumn, RecordType } from '../spreadsheet/record-field.js';
import { fieldOf, nameFieldOf } from '../spreadsheet/record-fields.js';
import type { TypingDoubt, TypingProblem } from '../values/typed-value.js';

/** What typing into a cell does: changes, perhaps doubtful ones; or why it can't be read. */
export type CellEdit =
  | { readonly changes: readonly DataChange[]; readonly doubt?: TypingDoubt | undefined }
  | { readonly problem: TypingProblem | 'no-name' };

/** Which cell of a table. */
export interface CellPlace {
  readonly type: RecordType;
  /** The position of the record in the file. */
  readonly index: number;
  readonly column: FieldColumn;
}

/**
 * Reads what somebody typed into a cell. A cell that was emptied takes its value out of the record; a name can't be taken out.
 *
 * @param data The data of the file.
 */
export function editCell(
  data: unknown,
  { type, index, column }: CellPlace,
  text: string,
  context: NotationContext,
): CellEdit {
  const found = valueAt(data, [type, index]);
  const record = isJsonObject(found) ? found : {};
  const written = normalizeCell(text);
  if (written === writeCell(record, column, context)) return { changes: [] };
  if (!written) {
    if (column.field.id === nameFieldOf[type]) return { problem: 'no-name' };
    return { changes: recordChanges([type, index], record, withoutCell(record, column, context)) };
  }
  const { textField } = column.field;
  const cell = readCell(
    written,
    column,
    context,
    textField ? { field: fieldOf(type, textField) } : undefined,
  );
  if ('problem' in cell) return cell;
  return {
    changes: [
      ...topicChanges(data, [{ column, written }], context),
      ...recordChanges([type, index], record, withCell(record, cell, context)),
    ],
    doubt: cell.doubt,
  };
}
