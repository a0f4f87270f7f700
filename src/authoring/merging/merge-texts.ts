import { SCHEMA_VERSION } from '../../schema/vocabulary.js';
import type { JsonObject } from '../../sources/shared/json-values.js';
import { findChanges, type Change } from '../changes/find-changes.js';
import { nameOfRecord } from '../check/record-names.js';
import { rewriteJson } from '../json/rewrite-json.js';
import { isJsonObject } from './json-equality.js';
import { mergeThreeWay, type MergeConflict, type MergeOptions } from './three-way-merge.js';
import type { Versions } from './versions.js';

/** Why files can't be merged. */
export type MergeProblem =
  | { kind: 'empty' | 'not-json' | 'not-a-municipality' | 'too-deep'; file: keyof Versions }
  | { kind: 'other-version'; file: keyof Versions; version: string }
  | { kind: 'other-municipality'; names: [string, string] };

/** Two changed files made one. */
export interface MergedText {
  /** The text of `mine` with what the other side changed, and nothing else, changed. */
  text: string;
  conflicts: MergeConflict[];
  /** What changed in `mine`. */
  changes: Change[];
}

/**
 * Merges the texts of three files of one municipality. An empty `base` stands for none: both sides added the file.
 *
 * @returns The merged text, or why there is none.
 */
export function mergeTexts(
  texts: Versions<string>,
  options: MergeOptions = {},
): { merged: MergedText } | { problem: MergeProblem } {
  const files = {
    base: parseFile('base', texts.base),
    mine: parseFile('mine', texts.mine),
    theirs: parseFile('theirs', texts.theirs),
  };
  for (const { problem } of [files.mine, files.theirs, files.base])
    if (problem && !(problem.kind === 'empty' && problem.file === 'base')) return { problem };
  const [base, mine, theirs] = [files.base.data, files.mine.data!, files.theirs.data!];
  const names = differentMunicipalities([base, mine, theirs].filter((file) => file !== undefined));
  if (names) return { problem: { kind: 'other-municipality', names } };
  if (texts.mine === texts.theirs || texts.base === texts.theirs)
    return { merged: { text: texts.mine, conflicts: [], changes: [] } };
  try {
    const { value, conflicts } = mergeThreeWay({ base, mine, theirs }, options);
    // The other side's own bytes, where it alone has changed the file.
    const text = texts.base === texts.mine ? texts.theirs : rewriteJson(texts.mine, value);
    return { merged: { text, conflicts, changes: findChanges(mine, value) } };
  } catch (error) {
    if (error instanceof RangeError) return { problem: { kind: 'too-deep', file: 'mine' } };
    throw error;
  }
}

function parseFile(file: keyof Versions, text: string): { data?: JsonObject; problem?: MergeProblem } {
  const json = text.replace(/^\ufeff/, '');
  if (!json.trim()) return { problem: { kind: 'empty', file } };
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { problem: { kind: 'not-json', file } };
  }
  if (!isJsonObject(data) || data.schemaVersion === undefined)
    return { problem: { kind: 'not-a-municipality', file } };
  const { schemaVersion } = data;
  if (schemaVersion !== SCHEMA_VERSION)
    return { problem: { kind: 'other-version', file, version: JSON.stringify(schemaVersion) } };
  return { data };
}

/**
 * Two municipalities among the files, if there are several: those with different keys (AGS) and different names. Somebody
 * may correct one of the two. Without keys, all names must differ.
 */
function differentMunicipalities(files: readonly JsonObject[]): [string, string] | undefined {
  const municipalities = files.map(({ municipality }) => {
    const { ags, name } = isJsonObject(municipality) ? municipality : {};
    return { ags: typeof ags === 'string' ? ags.trim() : '', name: nameOfRecord({ name }, 'de') ?? '' };
  });
  const known = municipalities.filter(({ name }) => name);
  const [first] = known;
  if (!first) return undefined;
  const other = known.find(({ ags, name }) => ags && first.ags && ags !== first.ags && name !== first.name);
  if (other) return [first.name, other.name];
  const hasKeys = known.every(({ ags }) => ags);
  const areAllDifferent = known.length > 1 && new Set(known.map(({ name }) => name)).size === files.length;
  return !hasKeys && areAllDifferent ? [first.name, known[1]!.name] : undefined;
}
