import { isJsonObject } from '../merging/json-equality.js';
import { valueAt } from '../json/json-path.js';
import type { ColumnMatch } from './match-columns.js';
import { LookalikeFinder, matchRows, NO_RECORD, type Identity } from './match-rows.js';
import { notationContext } from './notation-context.js';
import { plainText } from '../values/plain-text.js';
import { normalizeCell, readCell, withCell, writeCell } from './record-cell.js';
import { columnKey, type FieldColumn, type RecordType } from './record-field.js';
import { fieldOf, nameFieldOf } from './record-fields.js';
import type { Table } from './table.js';
import type {
  AddedRecord,
  ChangedRecord,
  FieldDifference,
  MissingRecord,
  TableComparison,
} from './table-comparison.js';

/** How a table is compared. */
export interface CompareOptions {
  readonly type: RecordType;
  /** The day in Berlin. */
  readonly today: string;
  /** Rows, by position, that somebody says are records of the file, by index. */
  readonly merges?: ReadonlyMap<number, number>;
  /** Waits where the page has to do something else, and learns how many rows have been compared. */
  readonly pause?: (rowCount: number) => Promise<void> | undefined;
}

type JsonRecord = Readonly<Record<string, unknown>>;

/** A column of the table that has a field. */
interface TableColumn {
  readonly index: number;
  readonly column: FieldColumn;
}

/**
 * Compares a table with the records of a file. A cell that says what the file says is no difference, however it is written;
 * an empty cell says nothing.
 *
 * @param data The data of the file. Nothing in it changes.
 */
export async function compareTable(
  table: Table,
  matches: readonly ColumnMatch[],
  data: unknown,
  options: CompareOptions,
): Promise<TableComparison> {
  return new TableComparer(table, matches, data, options).compare();
}

class TableComparer {
  readonly #context;
  readonly #records: readonly unknown[];
  readonly #columns: readonly TableColumn[];
  readonly #nameColumn: FieldColumn;
  readonly #textColumns = new Map<string, FieldColumn>();

  constructor(
    private readonly table: Table,
    matches: readonly ColumnMatch[],
    data: unknown,
    private readonly options: CompareOptions,
  ) {
    const { type, today } = options;
    this.#context = notationContext(data, today);
    const records = valueAt(data, [type]);
    this.#records = Array.isArray(records) ? records : [];
    this.#columns = matches.flatMap(({ index, column }) => (column ? [{ index, column }] : []));
    this.#nameColumn = { field: fieldOf(type, nameFieldOf[type]) };
    for (const { column } of this.#columns) {
      const { textField } = column.field;
      if (textField) this.#textColumns.set(column.field.id, { field: fieldOf(type, textField) });
    }
  }

  async compare(): Promise<TableComparison> {
    const named = this.table.rows.map((_, position) => position).filter((position) => this.#nameOf(position));
    const identities = named.map((position) => this.#identityOfRow(position));
    const records = this.#records.map((record) => this.#identityOf(record));
    const fixed = new Map(
      named.flatMap((position, row) => {
        const index = this.options.merges?.get(position);
        return index === undefined ? [] : [[row, index] as const];
      }),
    );
    const found = matchRows(identities, records, fixed);
    const lookalikes = new LookalikeFinder(records);
    const firstRows = new Map<string, number>();
    const changed: ChangedRecord[] = [];
    const added: AddedRecord[] = [];
    let sameCount = 0;
    for (const [row, position] of named.entries()) {
      await this.options.pause?.(row);
      const identity = identities[row]!;
      const index = found[row]!;
      const key = `${identity.name.toLowerCase()}\n${identity.provider.toLowerCase()}`;
      if (index === NO_RECORD) added.push(this.#added(position, identity, lookalikes, firstRows.get(key)));
      else {
        const differences = this.#differences(position, this.#records[index]);
        if (differences.length)
          changed.push({
            ...this.#names(records[index]!),
            key: `changed:${index}`,
            index,
            row: this.table.rows[position]!.number,
            differences,
          });
        else sameCount++;
      }
      if (!firstRows.has(key)) firstRows.set(key, this.table.rows[position]!.number);
    }
    const matched = new Set(found);
    return {
      changed,
      added,
      missing: records.flatMap((record, index) => (matched.has(index) ? [] : this.#missing(record, index))),
      sameCount,
      namelessRows: this.table.rows
        .filter((_, position) => !this.#nameOf(position))
        .map(({ number }) => number),
    };
  }

  #added(
    position: number,
    identity: Identity,
    lookalikes: LookalikeFinder,
    duplicateOf?: number,
  ): AddedRecord {
    const { number } = this.table.rows[position]!;
    const fields = this.#differences(position, {});
    const index = lookalikes.find(identity);
    const isOnlyName = fields.length === 1 && this.#columns.length > 2;
    return {
      ...this.#names(identity),
      key: `added:${position}`,
      row: number,
      position,
      fields,
      ...(duplicateOf !== undefined
        ? { doubt: { kind: 'duplicate', row: duplicateOf } as const }
        : index !== undefined
          ? {
              doubt: { kind: 'lookalike', index, name: this.#identityOf(this.#records[index]).name } as const,
            }
          : isOnlyName && { doubt: { kind: 'only-name' } as const }),
    };
  }

  /** What has been archived already is missed by nobody. */
  #missing(identity: Identity, index: number): MissingRecord[] {
    const record = this.#records[index];
    if (!isJsonObject(record) || record.status === 'inactive' || record.status === 'defunct') return [];
    const lastVerified =
      this.options.type === 'services'
        ? writeCell(record, { field: fieldOf('services', 'lastVerified') }, this.#context)
        : '';
    return [{ ...this.#names(identity), key: `missing:${index}`, index, lastVerified }];
  }

  #names({ name, provider }: Identity) {
    return { name, provider };
  }

  #differences(position: number, record: unknown): FieldDifference[] {
    const present = isJsonObject(record) ? record : {};
    return this.#columns.flatMap(({ index, column }) => {
      const written = normalizeCell(this.table.rows[position]!.cells[index] ?? '');
      return written ? this.#difference(written, column, present, position) : [];
    });
  }

  #difference(written: string, column: FieldColumn, record: JsonRecord, position: number): FieldDifference[] {
    const before = writeCell(record, column, this.#context);
    if (before === written) return [];
    const cell = readCell(written, column, this.#context, this.#textColumns.get(column.field.id));
    const key = `field:${position}:${columnKey(column)}`;
    if ('problem' in cell) return [{ key, column, before, after: '', written, problem: cell.problem }];
    const target = cell.column;
    const old = target === column ? before : writeCell(record, target, this.#context);
    const after = writeCell(withCell(record, cell, this.#context), target, this.#context);
    if (after === old) return [];
    return [{ key, column: target, before: old, after, written, doubt: cell.doubt, cell }];
  }

  #identityOf(record: unknown): Identity {
    const { id, name, title, organization, start } = isJsonObject(record) ? record : ({} as JsonRecord);
    const { language } = this.#context;
    return {
      id: typeof id === 'string' ? id.trim() : '',
      name: plainText(name ?? title, language),
      provider: plainText(organization, language) || (typeof start === 'string' ? start.slice(0, 10) : ''),
      allNames: this.#allNames(({ column }) => writeCell(record, column, this.#context)),
    };
  }

  #identityOfRow(position: number): Identity {
    const { cells } = this.table.rows[position]!;
    const cellOf = ({ index }: TableColumn) => normalizeCell(cells[index] ?? '');
    const row = this.#columns
      .filter(({ column: { field, language } }) => !language && identityFields.has(field.id))
      .reduce<JsonRecord>((record, column) => {
        const written = cellOf(column);
        const cell = written ? readCell(written, column.column, this.#context) : undefined;
        return cell && !('problem' in cell) ? withCell(record, cell, this.#context) : record;
      }, {});
    const identity = this.#identityOf(row);
    return { ...identity, name: identity.name || this.#nameOf(position), allNames: this.#allNames(cellOf) };
  }

  #allNames(cellOf: (column: TableColumn) => string): string {
    return this.#columns
      .filter(({ column: { field } }) => identityFields.has(field.id) && field.id !== 'id')
      .map(cellOf)
      .join('\n');
  }

  /** The name of a row in any of its languages. */
  #nameOf(position: number): string {
    const column = this.#columns
      .filter(({ column: { field } }) => field === this.#nameColumn.field)
      .find(({ index }) => this.table.rows[position]!.cells[index]);
    return column ? normalizeCell(this.table.rows[position]!.cells[column.index]!) : '';
  }
}

const identityFields = new Set(['id', 'name', 'title', 'organization', 'start']);
