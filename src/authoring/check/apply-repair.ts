import { scanJson } from '../json/json-scanner.js';
import { applyEdits, type TextEdit } from '../json/text-edits.js';
import type { Repair } from './finding.js';

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
