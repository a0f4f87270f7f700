import { foldWords } from '../../model/folding.js';
import { editDistance, slipsAllowed } from '../check/rules/edit-distance.js';

/** What a row or a record is recognized by. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  /** Names and providers in all languages that the table has, as cells have them. */
  readonly allNames: string;
}

/** Stands for "no record". */
export const NO_RECORD = -1;

/**
 * Finds the record of each row: by id, else by name and provider, in all languages or in that of the file, else by a name that
 * no other row or record has. Equal ones are matched in their order.
 *
 * @param fixed Rows whose record somebody has decided.
 * @param hasForeignIds Whether the ids of rows come from another system: then different ones may be of the same record.
 * @returns For each row the position of its record, or `NO_RECORD`.
 */
export function matchRows(
  rows: readonly Identity[],
  records: readonly Identity[],
  fixed: ReadonlyMap<number, number> = new Map(),
  hasForeignIds = false,
): number[] {
  const found = rows.map((_, row) => fixed.get(row) ?? NO_RECORD);
  const taken = new Set(found.filter((record) => record !== NO_RECORD));
  const match = (row: number, record: number) => {
    found[row] = record;
    taken.add(record);
  };
  const matchBy = (keyOf: (identity: Identity) => string, isUnique: boolean) => {
    const queues = new Map<string, number[]>();
    records.forEach((record, index) => {
      const key = taken.has(index) ? '' : keyOf(record);
      if (key) queues.set(key, [...(queues.get(key) ?? []), index]);
    });
    const counts = new Map<string, number>();
    const keys = rows.map((row, index) => (found[index] === NO_RECORD ? keyOf(row) : ''));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    keys.forEach((key, row) => {
      const queue = key ? queues.get(key) : undefined;
      if (!queue?.length || (isUnique && (queue.length > 1 || counts.get(key)! > 1))) return;
      const record = queue.shift()!;
      // Different ids of one system are different records, whatever their names are.
      const [idOfRow, idOfRecord] = [rows[row]!.id, records[record]!.id];
      if (hasForeignIds || !idOfRow || !idOfRecord || idOfRow === idOfRecord) match(row, record);
    });
  };
  matchBy(({ id }) => id, false);
  matchBy(({ name, allNames }) => (name ? allNames : ''), false);
  matchBy(({ name, provider }) => (name ? `${folded(name)}\n${folded(provider)}` : ''), false);
  matchBy(({ name }) => folded(name), true);
  return found;
}

/** Words as they are compared; a name of nothing but signs stays. */
const folded = (text: string) => foldWords(text) || text.trim();

/** Names without spaces and hyphens: `Still-Café` and `Stillcafé` become equal. */
const compact = (name: string) => foldWords(name).replaceAll(' ', '');

/** How long the same beginning of two names has to be for them to look alike, in letters. */
const MIN_START_LENGTH = 8;

/** Finds the record that a new row looks like: its name differs by spaces, hyphens or a slip, or has one more word. */
export class LookalikeFinder {
  readonly #records: readonly { name: string; provider: string }[];

  constructor(records: readonly Pick<Identity, 'name' | 'provider'>[]) {
    this.#records = records.map(({ name, provider }) => ({
      name: compact(name),
      provider: foldWords(provider),
    }));
  }

  /** @returns The position of the record; `undefined` where none looks alike. */
  find(row: Pick<Identity, 'name' | 'provider'>): number | undefined {
    const [name, provider] = [compact(row.name), foldWords(row.provider)];
    if (!name) return undefined;
    const limit = slipsAllowed(name.length);
    const index = this.#records.findIndex((record) => {
      const isKnownProvider = !!provider && !!record.provider;
      if (!record.name || (isKnownProvider && provider !== record.provider)) return false;
      if (record.name === name) return true;
      // Without providers, names have to be nearer.
      if (!isKnownProvider) return editDistance(name, record.name, 1) <= Math.min(limit, 1);
      const isLong = Math.min(name.length, record.name.length) >= MIN_START_LENGTH;
      if (isLong && (record.name.startsWith(name) || name.startsWith(record.name))) return true;
      return editDistance(name, record.name, limit) <= limit;
    });
    return index < 0 ? undefined : index;
  }
}
