import type { Expectation } from '../../schema/index.js';

/** What kind of control a value is edited with. */
export type FieldKind =
  /** One text, or one for each language; `texts` is a list of them. */
  | 'text'
  | 'texts'
  /** A string of a certain form, which `expected` names; `lines` is a list of them. */
  | 'line'
  | 'lines'
  /** Lists of texts that belong together: synonyms. */
  | 'word-groups'
  | 'number'
  | 'date'
  | 'yes-no'
  /** One of a few values, or several. */
  | 'choice'
  | 'choices'
  | 'ages'
  | 'schedules'
  | 'phones'
  | 'topics'
  | 'languages'
  /** Whether a person may be shown. */
  | 'consent'
  /** Fields of its own; `records` is a list of them. */
  | 'record'
  | 'records'
  /** The contract has it, but there is no control for it: it is kept as it is. */
  | 'other';

/** One field of a form, as the contract describes it. */
export interface FormField {
  readonly key: string;
  /** In the editor's language. */
  readonly title: string;
  /** What an editor should know, without a word of how files are written; empty where the contract says no more. */
  readonly help: string;
  /** Whether its words are German, as those of the contract are. */
  readonly isGerman: boolean;
  readonly kind: FieldKind;
  /** What the contract expects of a value, or of the items of a list. */
  readonly expected: Expectation | undefined;
  readonly isRequired: boolean;
  /** A boolean that is `false` where nothing is said: it can't be unknown. */
  readonly hasDefault: boolean;
  /** A text of several paragraphs. */
  readonly isLong: boolean;
  /** Rarely needed in a record within a record: closed at first. */
  readonly isFolded: boolean;
  /** A date that may have a time of day. */
  readonly hasTime: boolean;
  readonly options: readonly string[];
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** The fields of a record, or of the records of a list, in the order of the form. */
  readonly fields: readonly FormField[];
}

/** Fields under one heading. */
export interface FormGroup {
  /** A key of the words for groups. */
  readonly name: string;
  /** Rarely needed: closed at first. */
  readonly isFolded: boolean;
  readonly fields: readonly FormField[];
}
