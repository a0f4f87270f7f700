import type { DataIssue, Expectation } from '../../schema/index.js';
import type { JsonPath } from '../json/json-path.js';
import type { TextEdit, TextLocation } from '../json/text-edits.js';

/** How bad a finding is: something is not shown, it is shown but probably wrong, or it is incomplete. */
export type Severity = 'error' | 'warning' | 'hint';

/** All severities, the worst first. */
export const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/**
 * What may be found in a file, in the order in which it is listed, each with its severity. Whatever the reader leaves out
 * because of it is an error all the same.
 */
export const findingSeverities = {
  // The file itself.
  empty: 'error',
  'foreign-file': 'error',
  syntax: 'error',
  'wrong-encoding': 'warning',
  // Values that can't be read, as far as nothing below says more.
  missing: 'error',
  unreadable: 'error',
  // What should not be in a public file.
  'private-person': 'warning',
  // Keys and references.
  'misspelt-key': 'warning',
  'misplaced-key': 'warning',
  'duplicate-id': 'warning',
  'undefined-topic': 'warning',
  // Values in a wrong form: most of them are left out.
  'date-form': 'warning',
  'time-form': 'warning',
  'weekday-form': 'warning',
  'age-form': 'warning',
  'number-form': 'warning',
  'text-form': 'warning',
  'list-form': 'warning',
  'word-form': 'warning',
  'language-name': 'warning',
  'unknown-language': 'warning',
  percentage: 'warning',
  // Values that can be read, but can hardly be meant.
  'thousands-point': 'warning',
  contradiction: 'warning',
  'ages-in-years': 'warning',
  'date-in-future': 'warning',
  'end-before-start': 'warning',
  'address-without-scheme': 'warning',
  'address-is-mail': 'warning',
  'address-is-local': 'warning',
  'phone-too-short': 'warning',
  'phone-too-long': 'warning',
  'phone-without-prefix': 'warning',
  'coordinates-swapped': 'warning',
  'coordinates-abroad': 'warning',
  'coordinate-alone': 'warning',
  'garbled-text': 'warning',
  'lost-characters': 'warning',
  'html-text': 'warning',
  // What is missing.
  'no-date': 'hint',
  outdated: 'hint',
  'figure-undated': 'hint',
  'figure-unsourced': 'hint',
  'figure-empty': 'hint',
  'event-undated': 'hint',
  'service-ageless': 'hint',
  'service-unchecked': 'hint',
  'service-outdated': 'hint',
  'service-unreachable': 'hint',
  'service-sample': 'hint',
  'contact-unreachable': 'hint',
  'topic-unnamed': 'hint',
  'place-without-coordinates': 'hint',
  'address-without-https': 'hint',
  'image-undescribed': 'hint',
  'image-uncredited': 'hint',
  'unknown-key': 'hint',
  'no-profile': 'hint',
  'no-contacts': 'hint',
  'no-indicators': 'hint',
  'no-agenda': 'hint',
  'no-services': 'hint',
} as const satisfies Record<string, Severity>;

/** What a finding is about. */
export type FindingKind = keyof typeof findingSeverities;

/** All kinds of findings, in the order in which they are listed. */
export const findingKinds = Object.keys(findingSeverities) as FindingKind[];

/** What the words of a finding need: values as they are written in the file, numbers as numbers. */
export type FindingDetails = Readonly<Record<string, string | number>>;

/** A change of a file's data: a value is replaced, or its key. */
export type DataChange =
  { readonly path: JsonPath; readonly value: unknown } | { readonly path: JsonPath; readonly newKey: string };

/** What corrects a finding: edits of a text that is not JSON, or changes of data. Nothing else in the file changes. */
export type Repair = { readonly edits: readonly TextEdit[] } | { readonly changes: readonly DataChange[] };

/** Where a finding is in the text of its file. */
export interface FindingLocation extends TextLocation {
  /** In UTF-16 code units from the start of the text. */
  offset: number;
}

/** Something in a file that its editor should correct, look at, or complete. `describeFinding` puts it into words. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Where in the data of the file; what is missing has the path that it should have. */
  readonly path: JsonPath;
  readonly details: FindingDetails;
  /** What was expected of a value that can't be read. */
  readonly expected?: Expectation;
  /** What is not shown because of it. */
  readonly lost?: 'value' | 'record' | 'file';
  readonly repair?: Repair;
}

/** What is lost by an issue of the reader. */
export function lossOf({ path, lost }: DataIssue): Finding['lost'] {
  if (lost === undefined) return undefined;
  if (!lost) return 'file';
  return lost === path ? 'value' : 'record';
}
