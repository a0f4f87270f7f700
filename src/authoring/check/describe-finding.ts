import type { JsonMistakeKind } from '../json/json-mistake.js';
import { parsePath, pathText, type JsonPath } from '../json/json-path.js';
import type { Finding, FindingKind } from './finding.js';
import { fieldName, fieldTitle, nameOfRecord, recordName } from './record-names.js';
import { pathOfField } from './finding-field.js';
import type { ForeignFormat } from './recognize-file.js';
import { isRecord, itemsOf } from './contract-walker.js';
import { de } from './words/de.js';
import { notations } from './words/expectations.js';
import { detailsInWords, foundInWords } from './words/details-in-words.js';
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
  /** How files have what is meant, for those who read the file itself; empty where the message says it. */
  notation: string;
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
    field: fieldName(data, namedPath(finding), language),
    message: sentences.join(' '),
    repair: finding.repair ? repairLabel(finding, data, words, language) : '',
    place: pathText(path),
    notation: notationOf(finding),
  };
}

/** The path of the field where somebody can do something; what a key is called that nobody knows is said in the message. */
const namedPath = (finding: Finding): JsonPath =>
  finding.kind.endsWith('-key') ? finding.path.slice(0, -1) : pathOfField(finding);

function notationOf({ kind, details, expected }: Finding): string {
  if (kind === 'misspelt-key') return String(details.guess);
  return (kind === 'unreadable' && notations[expected ?? 'content']) || '';
}

function messageOf(finding: Finding, data: unknown, words: CheckWords, language: EditorLanguage): string {
  const { kind, details, expected } = finding;
  if (kind === 'syntax') return words.mistakes[details.mistake as JsonMistakeKind];
  if (kind === 'foreign-file') return words.formats[details.format as ForeignFormat];
  if (kind === 'unreadable')
    return words.unreadable(
      words.expectations[expected ?? 'content'],
      foundInWords(String(details.found), language),
    );
  return words.findings[kind].message(wordDetails(finding, data, words, language));
}

const wordDetails = (
  finding: Finding,
  data: unknown,
  words: CheckWords,
  language: EditorLanguage,
): WordDetails => ({
  ...detailsInWords(finding, language),
  ...namesIn(finding, data, words, language),
});

/** The details that are keys, ids or places of the file, by the names of what is there. */
function namesIn(
  { kind, path, details }: Finding,
  data: unknown,
  words: CheckWords,
  language: EditorLanguage,
): WordDetails {
  const { other, field, guess } = details;
  const titleOf = (key: string | number) => fieldTitle([...path.slice(0, -1), String(key)], language);
  return {
    ...(other !== undefined && { other: recordName(data, parsePath(String(other)), language, words) }),
    ...(field !== undefined && {
      field: titleOf(field),
      found: fieldTitle([...path.slice(0, -1), String(field), String(details.found)], language),
    }),
    ...(guess !== undefined && {
      guess: kind === 'undefined-topic' ? topicLabel(String(guess), data, language) : titleOf(guess),
    }),
  };
}

function topicLabel(id: string, data: unknown, language: EditorLanguage): string {
  const topics = itemsOf(isRecord(data) ? data.topics : undefined);
  return (
    nameOfRecord(
      topics.find((topic) => isRecord(topic) && topic.id === id),
      language,
    ) ?? id
  );
}

function repairLabel(finding: Finding, data: unknown, words: CheckWords, language: EditorLanguage): string {
  const { kind, details } = finding;
  if (kind === 'syntax') return words.mistakeRepairs[details.mistake as JsonMistakeKind] ?? words.repair;
  if (kind === 'foreign-file' || kind === 'unreadable') return words.repair;
  return words.findings[kind].repair?.(wordDetails(finding, data, words, language)) ?? words.repair;
}
