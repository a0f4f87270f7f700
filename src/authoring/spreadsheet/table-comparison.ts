import type { TypingDoubt, TypingProblem } from '../values/typed-value.js';
import type { RecordCell } from './record-cell.js';
import type { FieldColumn } from './record-field.js';

/** What a row says of one field, beside what the file says. */
export interface FieldDifference {
  /** Tells choices apart. */
  readonly key: string;
  readonly column: FieldColumn;
  /** The notation of what the file says; empty where it says nothing. */
  readonly before: string;
  /** The notation of what was understood; empty where nothing was. */
  readonly after: string;
  /** What stands in the cell. */
  readonly written: string;
  readonly doubt?: TypingDoubt | undefined;
  /** Why the cell can't be read: then it can't be taken. */
  readonly problem?: TypingProblem | undefined;
  /** What was read; missing with a problem. */
  readonly cell?: Extract<RecordCell, { value: unknown }> | undefined;
}

/** Names a record or a row for people. */
export interface NamedRecord {
  readonly key: string;
  readonly name: string;
  readonly provider: string;
}

/** A record of the file of which its row says something else. */
export interface ChangedRecord extends NamedRecord {
  /** Its position in the file. */
  readonly index: number;
  /** Its number in the sheet. */
  readonly row: number;
  readonly differences: readonly FieldDifference[];
}

/** Why a new row may be no new record. */
export type RowDoubt =
  | { readonly kind: 'lookalike'; readonly index: number; readonly name: string }
  | { readonly kind: 'duplicate'; readonly row: number }
  | { readonly kind: 'only-name' };

/** A row of which the file has no record. */
export interface AddedRecord extends NamedRecord {
  readonly row: number;
  /** Its position among the rows. */
  readonly position: number;
  readonly doubt?: RowDoubt | undefined;
  /** What it says, also what can't be read. */
  readonly fields: readonly FieldDifference[];
}

/** A record of the file without a row. */
export interface MissingRecord extends NamedRecord {
  readonly index: number;
  /** When it was last checked, as a cell has it. */
  readonly lastVerified: string;
}

/** A table beside the records of a file. */
export interface TableComparison {
  readonly changed: readonly ChangedRecord[];
  readonly added: readonly AddedRecord[];
  readonly missing: readonly MissingRecord[];
  /** How many rows say the same as the file. */
  readonly sameCount: number;
  /** The numbers of rows without a name: nobody could find them again. */
  readonly namelessRows: readonly number[];
}

/** Which keys somebody has decided, and how: true takes what the table says. */
export type ImportChoices = ReadonlyMap<string, boolean>;

/** Whether a difference is taken: a doubtful one only where somebody says so. */
export const isFieldTaken = ({ key, doubt, problem }: FieldDifference, choices: ImportChoices): boolean =>
  !problem && (choices.get(key) ?? !doubt);

/** Whether a row becomes a record. */
export const isAdded = ({ key, doubt }: AddedRecord, choices: ImportChoices): boolean =>
  choices.get(key) ?? !doubt;

/** Whether a record without a row is archived: never by itself. */
export const isArchived = ({ key }: MissingRecord, choices: ImportChoices): boolean =>
  choices.get(key) ?? false;

/** Doubts of the same kind about the same field, which can be decided together. */
export interface DoubtGroup {
  readonly key: string;
  readonly doubt: TypingDoubt;
  readonly column: FieldColumn;
  readonly differences: readonly FieldDifference[];
}

/** How many doubts of a kind are so many that nobody wants to decide each. */
const MIN_GROUP_SIZE = 3;

/** The doubts of a comparison that come up several times. */
export function doubtGroups({ changed, added }: TableComparison): DoubtGroup[] {
  const groups = new Map<string, DoubtGroup>();
  const all = [
    ...changed.flatMap(({ differences }) => differences),
    ...added.flatMap(({ fields }) => fields),
  ];
  for (const difference of all) {
    const { doubt, column } = difference;
    if (!doubt) continue;
    const key = `${doubt}:${column.field.id}`;
    const known = groups.get(key)?.differences ?? [];
    groups.set(key, { key, doubt, column, differences: [...known, difference] });
  }
  return [...groups.values()].filter(({ differences }) => differences.length >= MIN_GROUP_SIZE);
}
