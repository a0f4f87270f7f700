import { fold } from '../../../model/folding.js';
import type { Shape } from '../../../schema/table.js';
import { programTitles, type FieldTitles } from '../../generated/field-titles.js';
import type { JsonPath } from '../../json/json-path.js';
import { isRecord, type JsonRecord } from '../contract-walker.js';
import type { FindingCollector } from '../finding-collector.js';
import { nearestWord } from './edit-distance.js';
import { fieldWords } from './field-words.js';

/** Keys that are for editors and programs: `$schema`, `_note`, `x-internal`. */
const privateKey = /^(?:[$_@]|x-|\/\/)/i;

const comparable = (word: string) => fold(word).replace(/[\s_-]+/g, '');

const keysByWord = new Map(
  Object.entries(fieldWords).map(([word, keys]) => [comparable(word), keys.split(' ')]),
);

/** The parts of the titles of a record's fields: "Telefon und Fax" is said as "Telefon" and as "Fax". */
const wordsOfTitles = new WeakMap<FieldTitles, Map<string, string[]>>();

/**
 * Finds the keys of a record that the contract does not know: the page does not show what stands there.
 *
 * A guess is, in this order: a key in another spelling (`last_verified`), the German title of a field, an everyday word for
 * one (`field-words.ts`), a key with a slip or two. Only keys that this record may have are guessed, and a repair is
 * offered only where that key is not taken. A key of a part of this record (`street` beside `address`) is misplaced.
 */
export function checkKeys(
  values: JsonRecord,
  shape: Shape,
  path: JsonPath,
  collector: FindingCollector,
): void {
  const fields = shape.fields!;
  for (const key of Object.keys(values)) {
    if (fields.has(key) || privateKey.test(key)) continue;
    const at = [...path, key];
    const guess = guessKey(key, fields, titlesAt(path));
    const home = guess === undefined ? fieldWithKey(key, fields) : undefined;
    if (home) collector.add(at, 'misplaced-key', { found: key, field: home });
    else if (guess === undefined) collector.add(at, 'unknown-key', { found: key });
    else {
      const isFree = values[guess] === undefined;
      const changes = isFree ? renaming(at, guess, values[key], fields.get(guess)!) : undefined;
      collector.add(at, 'misspelt-key', { found: key, guess }, changes);
    }
  }
}

/** Renames a key if its value is of a kind that the field takes. */
function renaming(path: JsonPath, newKey: string, value: unknown, { kind }: Shape) {
  const isFitting =
    kind === 'list'
      ? Array.isArray(value)
      : kind === 'record'
        ? isRecord(value)
        : kind === 'text' || !isObject(value);
  return isFitting ? [{ path, newKey }] : undefined;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

function guessKey(
  key: string,
  fields: ReadonlyMap<string, Shape>,
  titles: FieldTitles | undefined,
): string | undefined {
  const word = comparable(key);
  if (!word) return undefined;
  const keys = [...fields.keys()];
  const isKnown = (candidate: string) => fields.has(candidate);
  return (
    keys.find((candidate) => comparable(candidate) === word) ??
    (titles && wordsOf(titles).get(word)?.find(isKnown)) ??
    keysByWord.get(word)?.find(isKnown) ??
    nearestWord(key, keys) ??
    nearestWord(
      key.toLowerCase(),
      keys.filter((candidate) => candidate === candidate.toLowerCase()),
    )
  );
}

function wordsOf(titles: FieldTitles): Map<string, string[]> {
  let words = wordsOfTitles.get(titles);
  if (words) return words;
  words = new Map<string, string[]>();
  for (const [key, entry] of Object.entries(titles)) {
    const title = typeof entry === 'string' ? entry : entry[0];
    for (const part of [title, ...title.split(/\s*(?:,|\bund\b|\boder\b|[()])\s*/)]
      .map(comparable)
      .filter(Boolean))
      words.set(part, [...(words.get(part) ?? []), key]);
  }
  wordsOfTitles.set(titles, words);
  return words;
}

/** The titles of the fields of the record that a path leads to. */
export function titlesAt(path: JsonPath): FieldTitles | undefined {
  let titles: FieldTitles | undefined = programTitles;
  for (const step of path) {
    if (typeof step === 'number') continue;
    const entry: FieldTitles[string] | undefined = titles?.[step];
    titles = typeof entry === 'object' ? entry[1] : undefined;
  }
  return titles;
}

/** The field of a record whose own record, or the items of whose list, have a key. */
function fieldWithKey(key: string, fields: ReadonlyMap<string, Shape>): string | undefined {
  for (const [name, shape] of fields) {
    const inner = shape.kind === 'list' ? shape.item! : shape;
    if (inner.kind === 'record' && inner.fields!.has(key)) return name;
  }
  return undefined;
}
