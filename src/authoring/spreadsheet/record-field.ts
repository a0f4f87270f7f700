import type { CellNotation } from './notation/cell-notation.js';

/** Stands in the path of a field for each item of a list: a cell has a part for each, separated by `|`. */
export const EACH = '*';

/** The lists of records that can be a table. */
export type RecordType = 'services' | 'agenda';

/** What one column may say of a record. */
export interface RecordField {
  /** Its own name: the path without the marks for items. */
  readonly id: string;
  /** The keys that lead from a record to the value; `EACH` where each item of a list has one. */
  readonly path: readonly string[];
  readonly notation: CellNotation;
  /** A text that may have a column for each language. */
  readonly hasLanguages?: boolean;
  /** Understood where a foreign table has it, and never written: another column says the same. */
  readonly isForeign?: boolean;
  /** Written only where some record has a value. */
  readonly isRare?: boolean;
  /** The field that takes the text of a cell as it is where the notation can't read it. */
  readonly textField?: string;
}

/** A field in one column: a text in one language, or in that of the file. */
export interface FieldColumn {
  readonly field: RecordField;
  /** A tag of BCP 47; missing for the language of the file. */
  readonly language?: string | undefined;
}

/** Tells columns apart: `description@uk`. */
export const columnKey = ({ field, language }: FieldColumn): string =>
  language ? `${field.id}@${language}` : field.id;
