import { foldWords } from '../../model/folding.js';
import { isJsonObject } from '../merging/json-equality.js';
import { valueAt } from '../json/json-path.js';
import { notationContext } from '../spreadsheet/notation-context.js';
import type { NotationContext } from '../spreadsheet/notation/cell-notation.js';
import { plainText } from '../values/plain-text.js';
import { writeCell } from '../spreadsheet/record-cell.js';
import type { RecordType } from '../spreadsheet/record-field.js';
import { StatusRules, statusOrder, type RowStatus } from './row-status.js';
import { tableColumns } from './table-columns.js';

/** A record as a row of a table. */
export interface RecordRow {
  /** Its position in the file. */
  readonly index: number;
  readonly name: string;
  readonly cells: readonly string[];
  readonly provider: string;
  readonly topics: readonly string[];
  readonly status: RowStatus;
}

/** By what rows are sorted: the position of a column, or their status. */
export interface RowSort {
  readonly by: number | 'status';
  readonly isDescending: boolean;
}

/** Which rows are shown; what is empty filters nothing. */
export interface RowFilter {
  readonly query: string;
  readonly topic: string;
  readonly provider: string;
  readonly status: RowStatus | '';
}

/** A filter that shows everything. */
export const NO_FILTER: RowFilter = { query: '', topic: '', provider: '', status: '' };

interface KnownRow {
  readonly cells: readonly string[];
  readonly provider: string;
  readonly topics: readonly string[];
  readonly name: string;
}

/** Makes rows of records. What has not changed is taken from the last time, so that an edit costs one row. */
export class TableRows {
  readonly #rules: StatusRules;
  readonly #today: string;
  #known = new WeakMap<object, KnownRow>();
  /** The rows of the last time: one that is the same object has not changed in anything. */
  readonly #rows = new WeakMap<KnownRow, RecordRow>();
  #topics: unknown;
  #language: unknown;
  #context: NotationContext | undefined;

  constructor(now: Date, today: string) {
    this.#rules = new StatusRules(now);
    this.#today = today;
  }

  /** What cells are read and written with; valid for the data of the last call of `of`. */
  get context(): NotationContext {
    return this.#context!;
  }

  of(data: unknown, type: RecordType, toCheck: ReadonlySet<number>): RecordRow[] {
    this.#follow(data);
    const records = valueAt(data, [type]);
    return (Array.isArray(records) ? records : []).map((record: unknown, index) => {
      const status = this.#rules.statusOf(record, type, toCheck.has(index));
      const known = this.#row(record, type);
      const last = this.#rows.get(known);
      if (last?.index === index && last.status === status) return last;
      const row = { index, ...known, status };
      this.#rows.set(known, row);
      return row;
    });
  }

  #follow(data: unknown): void {
    const [topics, language] = [valueAt(data, ['topics']), valueAt(data, ['language'])];
    if (this.#context && topics === this.#topics && language === this.#language) return;
    [this.#topics, this.#language] = [topics, language];
    this.#context = notationContext(data, this.#today);
    this.#known = new WeakMap();
  }

  #row(record: unknown, type: RecordType): KnownRow {
    const source = isJsonObject(record) ? record : {};
    let row = this.#known.get(source);
    if (!row) {
      const cells = tableColumns[type].map((column) => writeCell(source, column, this.context));
      const { language } = this.context;
      const topics = Array.isArray(source.topics) ? source.topics : [];
      row = {
        cells,
        name: cells[0] || plainText(source.name ?? source.title, language),
        provider: plainText(source.organization, language),
        topics: topics.filter((topic) => typeof topic === 'string'),
      };
      this.#known.set(source, row);
    }
    return row;
  }
}

/** The rows that a filter shows, in their order. */
export function filterRows(
  rows: readonly RecordRow[],
  { query, topic, provider, status }: RowFilter,
): RecordRow[] {
  const words = foldWords(query).split(' ').filter(Boolean);
  return rows.filter((row) => {
    if (topic && !row.topics.includes(topic)) return false;
    if (provider && row.provider !== provider) return false;
    if (status && row.status !== status) return false;
    if (!words.length) return true;
    const text = searchedText(row);
    return words.every((word) => text.includes(word));
  });
}

const searchedTexts = new WeakMap<RecordRow, string>();

/** What is searched in a row; made once for all letters that are typed. */
function searchedText(row: RecordRow): string {
  const text = searchedTexts.get(row) ?? foldWords([row.name, ...row.cells].join(' '));
  searchedTexts.set(row, text);
  return text;
}

const collator = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });

/**
 * Sorts rows: texts as a German list, dates and ages by what they mean, empty cells last.
 *
 * @param data The data of the file that the rows are of.
 */
export function sortRows(
  rows: readonly RecordRow[],
  { by, isDescending }: RowSort,
  data: unknown,
  type: RecordType,
): RecordRow[] {
  const direction = isDescending ? -1 : 1;
  if (by === 'status')
    return rows.toSorted(
      (a, b) => direction * (statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status)),
    );
  const { field } = tableColumns[type][by]!;
  const keys = new Map(
    rows.map((row) => [row, sortKey(valueAt(data, [type, row.index, ...field.path]), row.cells[by]!)]),
  );
  return rows.toSorted((a, b) => {
    const [keyOfA, keyOfB] = [keys.get(a)!, keys.get(b)!];
    if (keyOfA === '' || keyOfB === '') return Number(keyOfA === '') - Number(keyOfB === '');
    if (typeof keyOfA === 'number' && typeof keyOfB === 'number') return direction * (keyOfA - keyOfB);
    return direction * collator.compare(String(keyOfA), String(keyOfB));
  });
}

/** Ages by their first month, dates as the file has them, other cells by their text. */
function sortKey(value: unknown, cell: string): string | number {
  if (
    Array.isArray(value) &&
    isJsonObject(value[0]) &&
    ('fromMonths' in value[0] || 'toMonths' in value[0])
  ) {
    const { fromMonths, toMonths } = value[0];
    return (
      (typeof fromMonths === 'number' ? fromMonths : 0) +
      (typeof toMonths === 'number' ? toMonths / 10_000 : 1)
    );
  }
  if (typeof value === 'string' && /^\d{4}(?:-|$)/.test(value)) return value;
  return cell;
}
