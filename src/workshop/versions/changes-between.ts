import { describeChanges } from '../../authoring/changes/describe-changes.js';
import { findChanges } from '../../authoring/changes/find-changes.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { berlinTime } from '../../model/dates.js';

/** What leads from one state of a file to another, in words. */
export function changesBetween(from: unknown, to: unknown, language: EditorLanguage): string[] {
  const today = berlinTime(new Date()).slice(0, 10);
  return describeChanges(findChanges(from, to), { language, today });
}
