import { copyOfJson } from '../../schema/copy-of-json.js';
import { valueAt } from '../json/json-path.js';
import { scanJson } from '../json/json-scanner.js';
import { applyEdits, type TextEdit } from '../json/text-edits.js';
import { isRecord } from './contract-walker.js';
import type { DataChange, Repair } from './finding.js';

/**
 * Applies a repair to the text of a file. Nothing else in it changes, its layout included.
 *
 * @param text The text that was checked.
 * @returns The same text where the value of a change is no longer there.
 */
export function repairText(text: string, repair: Repair): string {
  if ('edits' in repair) return applyEdits(text, repair.edits);
  const { spans } = scanJson(
    text,
    repair.changes.map(({ path }) => path),
  );
  const edits = repair.changes.map((change, index): TextEdit | undefined => {
    const span = spans[index];
    if ('value' in change)
      return span && { start: span.start, end: span.end, text: JSON.stringify(change.value) };
    const { keyStart, keyEnd } = span ?? {};
    return keyStart === undefined
      ? undefined
      : { start: keyStart, end: keyEnd!, text: JSON.stringify(change.newKey) };
  });
  return edits.includes(undefined) ? text : applyEdits(text, edits as TextEdit[]);
}

/**
 * Applies the changes of a repair to the data of a file.
 *
 * @returns A copy; the order of keys stays.
 */
export function repairData(data: unknown, changes: readonly DataChange[]): unknown {
  const copy = copyOfJson(data);
  for (const change of changes) {
    const parent = valueAt(copy, change.path.slice(0, -1)) as Record<string | number, unknown> | undefined;
    const key = change.path.at(-1)!;
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) continue;
    if ('value' in change) parent[key] = change.value;
    else if (isRecord(parent)) renameKey(parent, String(key), change.newKey);
  }
  return copy;
}

/** Renames a key in place, without changing the order of keys. */
function renameKey(record: Record<string, unknown>, key: string, newKey: string): void {
  const entries = Object.entries(record);
  for (const [name] of entries) delete record[name];
  for (const [name, value] of entries) record[name === key ? newKey : name] = value;
}
