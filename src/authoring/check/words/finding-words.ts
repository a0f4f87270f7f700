import type { Expectation } from '../../../schema/index.js';
import type { JsonMistakeKind } from '../../json/json-mistake.js';
import type { FindingKind } from '../finding.js';
import type { ForeignFormat } from '../recognize-file.js';

/** The languages that findings are worded in: those of the editors of files. */
export type EditorLanguage = 'de' | 'en';

/** The details of a finding, as words need them: numbers are written as the language writes them, texts as they are. */
export type WordDetails = Readonly<Record<string, string>>;

/** The words for a kind of finding. */
export interface FindingWords {
  /** A heading above all findings of this kind. */
  title: string;
  /** What is wrong, and what to do about it, in a sentence or two. */
  message: (details: WordDetails) => string;
  /** What its repair does, on a button. */
  repair?: (details: WordDetails) => string;
}

/** The words of the check in one language. */
export interface CheckWords {
  /** Findings, apart from those whose message depends on what stands there: `syntax`, `foreign-file`, `unreadable`. */
  findings: Record<Exclude<FindingKind, 'syntax' | 'foreign-file' | 'unreadable'>, FindingWords>;
  titles: Record<'syntax' | 'foreign-file' | 'unreadable', string>;
  mistakes: Record<JsonMistakeKind, string>;
  mistakeRepairs: Partial<Record<JsonMistakeKind, string>>;
  formats: Record<ForeignFormat, string>;
  expectations: Record<Expectation, string>;
  /** A value that can't be read: what was expected, and what stands there. */
  unreadable: (expectation: string, found: string) => string;
  lost: Record<'value' | 'record' | 'file', string>;
  newerFile: string;
  /** The button of a repair without words of its own. */
  repair: string;
  /** Records by their lists; `nameless` is one without a name, by its number from 1. */
  records: Record<string, string>;
  named: (kind: string, name: string) => string;
  nameless: (kind: string, position: number) => string;
  wholeFile: string;
}
