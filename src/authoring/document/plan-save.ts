import type { Change } from '../changes/find-changes.js';
import { findChanges } from '../changes/find-changes.js';
import { rewriteJson } from '../json/rewrite-json.js';
import { mergeTexts } from '../merging/merge-texts.js';
import type { MergeConflict } from '../merging/three-way-merge.js';
import type { Side } from '../merging/versions.js';

/** What is to be written, or why nothing can be. */
export type SavePlan =
  /** Nobody else has changed the file: this is its new text. */
  | { readonly kind: 'write'; readonly text: string }
  /** Somebody has: both changes are in the text and the data. `theirs` is what came from the disk. */
  | {
      readonly kind: 'merged';
      readonly text: string;
      readonly data: unknown;
      readonly theirs: readonly Change[];
      readonly conflicts: readonly MergeConflict[];
    }
  | { readonly kind: 'unreadable' | 'other-file' };

/**
 * Decides what saving writes. Where the file has been changed on the disk meanwhile, both changes are merged against the
 * text that was opened; only values that both sides changed are conflicts.
 *
 * @param opened The text that was opened or saved last.
 * @param data The data as it is now.
 * @param onDisk The text that is on the disk; `undefined` where that is not known, or there is none.
 * @param resolve Decides a conflict; the own change stays by default.
 * @throws {RangeError} if the data is nested too deeply.
 */
export function planSave(
  opened: string,
  data: unknown,
  onDisk: string | undefined,
  resolve?: (conflict: MergeConflict) => Side,
): SavePlan {
  const mine = rewriteJson(opened, data);
  if (onDisk === undefined || onDisk === opened || onDisk === mine) return { kind: 'write', text: mine };
  const result = mergeTexts({ base: opened, mine, theirs: onDisk }, { resolve });
  if ('problem' in result)
    return { kind: result.problem.kind === 'other-municipality' ? 'other-file' : 'unreadable' };
  const merged: unknown = JSON.parse(result.merged.text.replace(/^\uFEFF/, ''));
  return {
    kind: 'merged',
    // What nobody changed keeps the characters that it has on the disk.
    text: rewriteJson(onDisk, merged),
    data: merged,
    theirs: findChanges(data, merged),
    conflicts: result.merged.conflicts,
  };
}
