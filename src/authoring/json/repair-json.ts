import type { JsonMistake } from './json-mistake.js';
import { scanJson } from './json-scanner.js';
import { applyEdits, type TextEdit } from './text-edits.js';

/** A text that was made valid JSON, with the edits that did it. */
export interface RepairedJson {
  text: string;
  data: unknown;
  edits: readonly TextEdit[];
}

/**
 * Makes a text valid JSON by the repairs of its mistakes; nothing else in it changes.
 *
 * @returns `undefined` if one of the mistakes has no safe repair.
 */
export function repairJson(
  text: string,
  mistakes: readonly JsonMistake[] = scanJson(text).mistakes,
): RepairedJson | undefined {
  const edits = mistakes.flatMap(({ repair }) => repair ?? []);
  if (!mistakes.length || mistakes.some(({ repair }) => !repair)) return undefined;
  const repaired = applyEdits(text, edits);
  try {
    return { text: repaired, data: JSON.parse(repaired), edits };
  } catch {
    return undefined;
  }
}
