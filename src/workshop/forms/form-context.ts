import type { Finding } from '../../authoring/check/finding.js';

/** What all fields of a form know about the record that they belong to. */
export interface FormContext {
  /** The data of the file. */
  readonly data: unknown;
  /** What the record is called, for the steps that can be undone. */
  readonly recordName: string;
  /** The language of texts that name none. */
  readonly documentLanguage: string;
  /** The other languages that texts of the file have. */
  readonly otherLanguages: readonly string[];
  /** The findings in the record. */
  readonly findings: readonly Finding[];
}
