import type { DataChange } from '../check/finding.js';
import { valueAt } from '../json/json-path.js';
import { isJsonObject, isSameJson } from '../merging/json-equality.js';
import { newRecordId } from './new-record-id.js';
import { notationContext } from './notation-context.js';
import type { NotationContext } from './notation/cell-notation.js';
import { splitList } from '../values/lists.js';
import { topicIdOf } from './notation/topic-notation.js';
import { withCell } from './record-cell.js';
import type { RecordType } from './record-field.js';
import {
  isAdded,
  isArchived,
  isFieldTaken,
  type FieldDifference,
  type ImportChoices,
  type TableComparison,
} from './table-comparison.js';

/** How many of each will be taken. */
export interface ImportCounts {
  readonly fields: number;
  readonly allFields: number;
  readonly added: number;
  readonly archived: number;
}

/** Counts what will be taken. */
export function countImport(comparison: TableComparison, choices: ImportChoices): ImportCounts {
  const differences = comparison.changed.flatMap((record) => record.differences);
  return {
    fields: differences.filter((difference) => isFieldTaken(difference, choices)).length,
    allFields: differences.length,
    added: comparison.added.filter((record) => isAdded(record, choices)).length,
    archived: comparison.missing.filter((record) => isArchived(record, choices)).length,
  };
}

/**
 * The changes that take from a table what somebody chose: fields of records, new records behind the others, records that are
 * archived, topics that the file lacks. Whatever a table has no column for stays as it is.
 *
 * @param today The day in Berlin.
 */
export function importChanges(
  data: unknown,
  comparison: TableComparison,
  choices: ImportChoices,
  type: RecordType,
  today: string,
): DataChange[] {
  const context = notationContext(data, today);
  const list = valueAt(data, [type]);
  const records: readonly unknown[] = Array.isArray(list) ? list : [];
  const taken: FieldDifference[] = [];
  const take = (record: Readonly<Record<string, unknown>>, fields: readonly FieldDifference[]) =>
    fields
      .filter((difference) => isFieldTaken(difference, choices))
      .reduce<Readonly<Record<string, unknown>>>((changed, difference) => {
        taken.push(difference);
        return withCell(changed, difference.cell!, context);
      }, record);

  const changes: DataChange[] = [];
  for (const { index, differences } of comparison.changed) {
    const record = isJsonObject(records[index]) ? records[index] : {};
    changes.push(...recordChanges([type, index], record, take(record, differences)));
  }
  for (const record of comparison.missing)
    if (isArchived(record, choices)) changes.push(archiveChange(type, record.index));
  const ids = new Set(
    records.flatMap((record) => (isJsonObject(record) && typeof record.id === 'string' ? [record.id] : [])),
  );
  let next = records.length;
  for (const added of comparison.added) {
    if (!isAdded(added, choices)) continue;
    const record = take({}, added.fields);
    const id = typeof record.id === 'string' ? record.id : newRecordId(added.name, ids);
    ids.add(id);
    changes.push({ path: [type, next++], value: { id, ...record } });
  }
  return [...topicChanges(data, taken, context), ...changes];
}

/** The changes that lead from one state of a record to another: one for each of its own fields. */
export function recordChanges(
  path: readonly (string | number)[],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): DataChange[] {
  return Object.keys({ ...before, ...after })
    .filter((key) => !isSameJson(before[key], after[key]))
    .map((key) => ({ path: [...path, key], value: after[key] }));
}

/** Takes a record off the pages without losing it: a service rests, a date is cancelled. */
export const archiveChange = (type: RecordType, index: number): DataChange => ({
  path: [type, index, 'status'],
  value: type === 'services' ? 'inactive' : 'cancelled',
});

/** The topics of cells that the file does not have, with the names that the cells give them. */
export function topicChanges(
  data: unknown,
  fields: readonly Pick<FieldDifference, 'column' | 'written'>[],
  { topics }: NotationContext,
): DataChange[] {
  const labels = new Map<string, string>();
  for (const { column, written } of fields) {
    if (column.field.id !== 'topics' || topics.idOf(written)) continue;
    for (const label of splitList(written))
      if (topics.idOf(label) === undefined && !labels.has(topicIdOf(label)))
        labels.set(topicIdOf(label), label);
  }
  const present = valueAt(data, ['topics']);
  const count = Array.isArray(present) ? present.length : 0;
  return [...labels].map(([id, label], index) => ({ path: ['topics', count + index], value: { id, label } }));
}
