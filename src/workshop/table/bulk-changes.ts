import type { DataChange } from '../../authoring/check/finding.js';
import { copyOfRecord } from '../../authoring/form/new-record.js';
import { valueAt } from '../../authoring/json/json-path.js';
import { isJsonObject } from '../../authoring/merging/json-equality.js';
import { archiveChange } from '../../authoring/spreadsheet/import-changes.js';
import { withTextIn } from '../../authoring/values/plain-text.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';

/** Records of a list that are changed together, by their positions. */
export interface BulkTarget {
  readonly data: unknown;
  readonly type: RecordType;
  readonly indexes: readonly number[];
}

const recordAt = ({ data, type }: BulkTarget, index: number): Readonly<Record<string, unknown>> => {
  const record = valueAt(data, [type, index]);
  return isJsonObject(record) ? record : {};
};

/** @param today The day in Berlin. */
export const verifyAll = ({ type, indexes }: BulkTarget, today: string): DataChange[] =>
  indexes.map((index) => ({ path: [type, index, 'lastVerified'], value: today }));

/** Adds a topic to each record that does not have it. */
export const setTopic = (target: BulkTarget, topic: string): DataChange[] =>
  target.indexes.flatMap((index) => {
    const { topics } = recordAt(target, index);
    const present: unknown[] = Array.isArray(topics) ? topics : [];
    if (present.includes(topic)) return [];
    return [{ path: [target.type, index, 'topics'], value: [...present, topic] }];
  });

/** @param language The language of the file. */
export const setProvider = (target: BulkTarget, provider: string, language: string): DataChange[] =>
  target.indexes.map((index) => ({
    path: [target.type, index, 'organization'],
    value: withTextIn(recordAt(target, index).organization, language, language, provider),
  }));

/** Copies stand behind all records, with ids of their own. */
export function duplicateAll(target: BulkTarget): DataChange[] {
  const list = valueAt(target.data, [target.type]);
  const records: unknown[] = Array.isArray(list) ? [...(list as unknown[])] : [];
  return target.indexes.map((index) => {
    const copy = copyOfRecord(target.type, records, recordAt(target, index));
    records.push(copy);
    return { path: [target.type, records.length - 1], value: copy };
  });
}

/** Takes records off the pages without losing them. */
export const archiveAll = ({ type, indexes }: BulkTarget): DataChange[] =>
  indexes.map((index) => archiveChange(type, index));
