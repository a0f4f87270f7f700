import { pickText } from '../../model/text.js';
import type { Text } from '../../schema/index.js';
import { englishField } from '../english/english-fields.js';
import { programTitles, type FieldTitles } from '../generated/field-titles.js';
import { valueAt, type JsonPath } from '../json/json-path.js';
import { isRecord } from './contract-walker.js';
import { isGeneratedId } from './generated-ids.js';
import type { CheckWords, EditorLanguage } from './words/finding-words.js';

/** The fields that a record is known by, the best first. */
const nameFields = ['name', 'title', 'label', 'department', 'organization', 'reference', 'id'];

/**
 * The name of the record that a path leads into, for people: Angebot „Stillcafé“. A part of the file that is no list of
 * records is named by its title.
 *
 * @param data The data of the file, of whatever kind.
 */
export function recordName(
  data: unknown,
  path: JsonPath,
  language: EditorLanguage,
  words: CheckWords,
): string {
  const [list, index] = path;
  if (list === undefined) return words.wholeFile;
  const kind = words.records[list] ?? fieldTitle([list], language);
  if (typeof index !== 'number') return fieldTitle([list], language);
  const record = valueAt(data, [list, index]);
  const documentLanguage = isRecord(data) && typeof data.language === 'string' ? data.language : 'de';
  const name = nameOfRecord(record, language, documentLanguage);
  return name ? words.named(kind, name) : words.nameless(kind, index + 1);
}

/** What a record is called, as well as its fields tell; `undefined` for a value that is no record. */
export function nameOfRecord(
  record: unknown,
  language: EditorLanguage,
  documentLanguage = 'de',
): string | undefined {
  if (!isRecord(record)) return undefined;
  return nameFields
    .filter((field) => field !== 'id' || !isGeneratedId(record.id))
    .map((field) => nameIn(record[field], language, documentLanguage))
    .find(Boolean);
}

/** A text in the language of the editor, if the value is one. */
function nameIn(value: unknown, language: string, documentLanguage: string): string | undefined {
  const isText =
    typeof value === 'string' ||
    (isRecord(value) && Object.values(value).every((line) => typeof line === 'string'));
  return isText ? pickText(value as Text, language, documentLanguage).text || undefined : undefined;
}

/**
 * The titles of the fields that lead from a record to a value: "Orte (2), Anschrift, Straße und Hausnummer". An item is
 * numbered where its list has several.
 *
 * @returns Empty for a record itself.
 */
export function fieldName(data: unknown, path: JsonPath, language: EditorLanguage): string {
  const start = typeof path[1] === 'number' ? 2 : 1;
  const names: string[] = [];
  for (let level = start; level < path.length; level++) {
    const step = path[level]!;
    // Ages are one field, from when to when.
    if (step === 'fromMonths' || step === 'toMonths') continue;
    if (typeof step === 'string') names.push(fieldTitle(path.slice(0, level + 1), language));
    else {
      const list = valueAt(data, path.slice(0, level));
      if (names.length && Array.isArray(list) && list.length > 1) names.push(`${names.pop()} (${step + 1})`);
    }
  }
  return names.join(', ');
}

/** The title of the field that a path leads to; its key where the contract has none. */
export function fieldTitle(path: JsonPath, language: EditorLanguage): string {
  return contractTitle(path, language) ?? String(path.at(-1));
}

/** The title of the field that a path leads to, in German until it has an English one; `undefined` where the contract has none. */
export function contractTitle(path: JsonPath, language: EditorLanguage): string | undefined {
  const entry = entryAt(path);
  if (!entry) return undefined;
  const [english] =
    (language === 'en' && englishField(path.filter((step) => typeof step === 'string'))) || [];
  return english ?? (typeof entry === 'string' ? entry : entry[0]);
}

function entryAt(path: JsonPath): FieldTitles[string] | undefined {
  let titles: FieldTitles | undefined = programTitles;
  let entry: FieldTitles[string] | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    entry = titles && Object.hasOwn(titles, step) ? titles[step] : undefined;
    titles = typeof entry === 'object' ? entry[1] : undefined;
  }
  return entry;
}
