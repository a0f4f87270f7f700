import type { Expectation } from '../../../schema/index.js';
import type { JsonMistakeKind } from '../../json/json-mistake.js';
import type { FindingKind, findingSeverities, Severity } from '../finding.js';
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

/** Kinds whose messages depend on what stands there: they have words of their own in `CheckWords`. */
type VaryingKind = 'syntax' | 'foreign-file' | 'unreadable';

type KindOf<Wanted extends Severity> = {
  [Kind in FindingKind]: (typeof findingSeverities)[Kind] extends Wanted ? Kind : never;
}[FindingKind];

/** The words for what is wrong in a file. */
export type ProblemWords = Record<Exclude<KindOf<'error' | 'warning'>, VaryingKind>, FindingWords>;

/** The words for what is missing in a file. */
export type HintWords = Record<KindOf<'hint'>, FindingWords>;

/** The words of the check in one language. */
export interface CheckWords {
  findings: ProblemWords & HintWords;
  titles: Record<VaryingKind, string>;
  mistakes: Record<JsonMistakeKind, string>;
  mistakeRepairs: Partial<Record<JsonMistakeKind, string>>;
  formats: Record<ForeignFormat, string>;
  expectations: Record<Expectation, string>;
  /** A value that can't be read: what was expected, and what stands there, if that can be said. */
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
