import { isRecord, itemsOf, type JsonRecord } from '../check/contract-walker.js';
import { idStems } from '../check/generated-ids.js';
import type { RecordList } from './fields-of.js';

/**
 * What may be part of an address and is easy to type: `Stillcafé für Väter` as `stillcafe-fuer-vaeter`.
 *
 * @returns Empty where a text has no letters or digits of the Latin script.
 */
export function idFrom(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

/** An id that no record of a list has: the wanted one, or that with a number. */
export function uniqueId(records: unknown, wanted: string): string {
  const taken = new Set(itemsOf(records).map((record) => (isRecord(record) ? record.id : undefined)));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * A new record of a list, with an id where others refer to it by one. It stands at the end of the list.
 *
 * @param records The list as it is, of whatever kind.
 */
export function newRecord(list: RecordList, records: unknown): JsonRecord {
  const stem = idStems[list];
  return {
    ...(stem && { id: uniqueId(records, `${stem}-${itemsOf(records).length + 1}`) }),
    // A figure is nothing without a value: its fields are there at once.
    ...(list === 'indicators' && { observations: [{}] }),
  };
}

/** A copy of a record that stands for another thing: with an id of its own, and checked by nobody yet. */
export function copyOfRecord(list: RecordList, records: unknown, record: JsonRecord): JsonRecord {
  const { id, lastVerified: _, ...others } = record;
  return typeof id === 'string' && idStems[list] ? { id: uniqueId(records, id), ...others } : others;
}
