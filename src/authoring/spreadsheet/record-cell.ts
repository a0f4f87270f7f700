import { isJsonObject } from '../merging/json-equality.js';
import type { TypingDoubt, TypingProblem } from '../values/typed-value.js';
import type { NotationContext } from './notation/cell-notation.js';
import { textIn, withTextIn } from '../values/plain-text.js';
import { EACH, type FieldColumn } from './record-field.js';

/** What one cell says of a record. */
export type RecordCell =
  | {
      /** The column whose field takes it: another one where a text could not be told apart. */
      readonly column: FieldColumn;
      /** A value, or for a field of items one of each; `undefined` where the cell leaves an item out. */
      readonly value: unknown;
      readonly doubt?: TypingDoubt | undefined;
    }
  | { readonly problem: TypingProblem };

/** Between the parts of several items: ` | `. */
const PART_SEPARATOR = ' | ';

/** What means nothing in a cell: which line ends and spaces it has, and those around its text. */
export const normalizeCell = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();

/** Writes what a record says in a column; empty where it says nothing. */
export function writeCell(record: unknown, column: FieldColumn, context: NotationContext): string {
  const { path } = column.field;
  const each = path.indexOf(EACH);
  if (each < 0) return normalizeCell(writeValue(valueIn(record, path), column, context));
  const items = valueIn(record, path.slice(0, each));
  if (!Array.isArray(items)) return '';
  const parts = items.map((item) =>
    escapePart(normalizeCell(writeValue(valueIn(item, path.slice(each + 1)), column, context))),
  );
  return parts.some(Boolean) ? normalizeCell(parts.join(PART_SEPARATOR)) : '';
}

/**
 * Reads a cell.
 *
 * @param text What stands in the cell, not empty.
 * @param textColumn Takes the text as it is where it can't be read, if the field has such a column.
 */
export function readCell(
  text: string,
  column: FieldColumn,
  context: NotationContext,
  textColumn?: FieldColumn,
): RecordCell {
  const written = normalizeCell(text);
  if (/^#(?:REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|BEZUG|NV|WERT|SPILL)[!?]?/i.test(written))
    return { problem: 'spreadsheet-error' };
  const { notation, path } = column.field;
  if (!path.includes(EACH)) {
    const reading = notation.read(written, context);
    return 'problem' in reading ? reading : { column, ...reading };
  }
  const values: unknown[] = [];
  let doubt: TypingDoubt | undefined;
  for (const part of splitParts(written)) {
    const reading = part ? notation.read(part, context) : { value: undefined };
    if ('problem' in reading) return textColumn ? readCell(text, textColumn, context) : reading;
    values.push(reading.value);
    doubt ??= reading.doubt;
  }
  return { column, value: values, doubt };
}

/** The record with what a cell says. What the cell does not say stays, also unknown keys. */
export function withCell(
  record: Readonly<Record<string, unknown>>,
  { column, value }: Extract<RecordCell, { value: unknown }>,
  context: NotationContext,
): Record<string, unknown> {
  const { path } = column.field;
  const each = path.indexOf(EACH);
  const merged = (present: unknown, part: unknown) => mergeValue(present, part, column, context);
  if (each < 0) return withValue(record, path, (present) => merged(present, value));
  return withValue(record, path.slice(0, each), (present) => {
    const items: unknown[] = Array.isArray(present) ? present : [];
    const parts = value as readonly unknown[];
    return Array.from({ length: Math.max(items.length, parts.length) }, (_, index) => {
      const item = isJsonObject(items[index]) ? items[index] : {};
      if (parts[index] === undefined) return items[index] ?? item;
      return withValue(item, path.slice(each + 1), (old) => merged(old, parts[index]));
    });
  });
}

/** The record without what it says in a column. What says nothing then is left out. */
export function withoutCell(
  record: Readonly<Record<string, unknown>>,
  column: FieldColumn,
  context: NotationContext,
): Record<string, unknown> {
  const { path } = column.field;
  const language = column.field.hasLanguages ? (column.language ?? context.language) : undefined;
  return (withoutValue(record, path, language) ?? {}) as Record<string, unknown>;
}

function withoutValue(value: unknown, [key, ...path]: readonly string[], language?: string): unknown {
  if (key === undefined) {
    if (language === undefined || !isJsonObject(value)) return undefined;
    const others = Object.entries(value).filter(([tag]) => tag !== language);
    return others.length ? Object.fromEntries(others) : undefined;
  }
  if (key === EACH) {
    if (!Array.isArray(value)) return value;
    const items = value.map((item: unknown) => withoutValue(item, path, language) ?? {});
    return items.some((item) => Object.keys(item).length) ? items : undefined;
  }
  if (!isJsonObject(value)) return value;
  const changed = withoutValue(value[key], path, language);
  const entries = Object.entries(value).flatMap(([name, old]) =>
    name !== key ? [[name, old]] : changed === undefined ? [] : [[name, changed]],
  );
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function writeValue(value: unknown, { field, language }: FieldColumn, context: NotationContext): string {
  if (!field.hasLanguages) return field.notation.write(value, context);
  return textIn(value, language ?? context.language, context.language);
}

function mergeValue(
  present: unknown,
  value: unknown,
  { field, language }: FieldColumn,
  context: NotationContext,
): unknown {
  if (field.hasLanguages)
    return withTextIn(present, language ?? context.language, context.language, String(value));
  return field.notation.merge?.(present, value, context) ?? value;
}

function valueIn(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isJsonObject(value) ? value[key] : undefined), record);
}

function withValue(
  record: Readonly<Record<string, unknown>>,
  [key = '', ...path]: readonly string[],
  change: (present: unknown) => unknown,
): Record<string, unknown> {
  const present = record[key];
  const value = path.length ? withValue(isJsonObject(present) ? present : {}, path, change) : change(present);
  return { ...record, [key]: value };
}

const escapePart = (part: string) => part.replace(/[\\|]/g, '\\$&');

function splitParts(text: string): string[] {
  const parts = [''];
  for (const [token] of text.matchAll(/\\[\\|]|[^]/gu)) {
    if (token === '|') parts.push('');
    else parts[parts.length - 1] += token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
  }
  return parts.map((part) => part.trim());
}
