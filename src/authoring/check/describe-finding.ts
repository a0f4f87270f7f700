import type { JsonMistakeKind } from '../json/json-mistake.js';
import { parsePath, pathText, type JsonPath } from '../json/json-path.js';
import type { Finding, FindingDetails, FindingKind } from './finding.js';
import { fieldName, fieldTitle, recordName } from './record-names.js';
import type { ForeignFormat } from './recognize-file.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import type { CheckWords, EditorLanguage, WordDetails } from './words/finding-words.js';

/** The words of the check, by language. */
export const checkWords: Record<EditorLanguage, CheckWords> = { de, en };

/** A finding in the words of a language. */
export interface FindingDescription {
  /** The record that it is about: Angebot „Stillcafé“. */
  record: string;
  /** The field of that record, with the fields on the way to it; empty for the record as a whole. */
  field: string;
  /** What is wrong, what to do about it, and what is not shown because of it. */
  message: string;
  /** What its repair does, on a button; empty without one. */
  repair: string;
  /** The path as developers write it. */
  place: string;
}

/** The heading above all findings of a kind. */
export function findingTitle(kind: FindingKind, language: EditorLanguage): string {
  const { titles, findings } = checkWords[language];
  return kind === 'syntax' || kind === 'foreign-file' || kind === 'unreadable'
    ? titles[kind]
    : findings[kind].title;
}

/**
 * Puts a finding into words.
 *
 * @param data The data of the file that was checked.
 */
export function describeFinding(
  finding: Finding,
  data: unknown,
  language: EditorLanguage,
): FindingDescription {
  const words = checkWords[language];
  const { kind, path, lost, details, expected } = finding;
  const isAboutMissing = kind === 'missing';
  const sentences = [messageOf(finding, data, words, language)];
  if (expected === 'version' && Number(String(details.found).replaceAll('"', '')) > 1)
    sentences.push(words.newerFile);
  if (
    lost &&
    kind !== 'syntax' &&
    kind !== 'foreign-file' &&
    kind !== 'empty' &&
    !(isAboutMissing && lost === 'value')
  )
    sentences.push(words.lost[lost]);
  return {
    record: recordName(data, path, language, words),
    field: fieldName(data, namedPath(kind, path), language),
    message: sentences.join(' '),
    repair: finding.repair ? repairLabel(finding, words, language) : '',
    place: pathText(path),
  };
}

/** The part of a path that has titles: what a key is called that nobody knows is said in the message. */
const namedPath = (kind: FindingKind, path: JsonPath) => (kind.endsWith('-key') ? path.slice(0, -1) : path);

function messageOf(finding: Finding, data: unknown, words: CheckWords, language: EditorLanguage): string {
  const { kind, details, expected } = finding;
  if (kind === 'syntax') return words.mistakes[details.mistake as JsonMistakeKind];
  if (kind === 'foreign-file') return words.formats[details.format as ForeignFormat];
  if (kind === 'unreadable')
    return words.unreadable(words.expectations[expected ?? 'content'], String(details.found));
  return words.findings[kind].message({
    ...written(details, language),
    ...namesIn(finding, data, words, language),
  });
}

/** The details that are places in the file, by the names of what is there: another record, the field that a key belongs to. */
function namesIn(
  { path, details }: Finding,
  data: unknown,
  words: CheckWords,
  language: EditorLanguage,
): WordDetails {
  const { other, field } = details;
  return {
    ...(other !== undefined && { other: recordName(data, parsePath(String(other)), language, words) }),
    ...(field !== undefined && { field: fieldTitle([...path.slice(0, -1), String(field)], language) }),
  };
}

function repairLabel({ kind, details }: Finding, words: CheckWords, language: EditorLanguage): string {
  if (kind === 'syntax') return words.mistakeRepairs[details.mistake as JsonMistakeKind] ?? words.repair;
  if (kind === 'foreign-file' || kind === 'unreadable') return words.repair;
  return words.findings[kind].repair?.(written(details, language)) ?? words.repair;
}

const formats: Record<EditorLanguage, Intl.NumberFormat> = {
  de: new Intl.NumberFormat('de', { maximumFractionDigits: 12 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 12 }),
};

/** The details as the language writes them: numbers in its format, texts as they are. */
const written = (details: FindingDetails, language: EditorLanguage): WordDetails =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'number' ? formats[language].format(value) : value,
    ]),
  );
