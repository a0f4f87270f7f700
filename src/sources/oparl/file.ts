import type { EntryDraft } from '../entries.js';
import { fieldsOf, fileNameOf, listOf, stringOf, type Fields } from '../fields.js';
import { toLine } from '../html-text.js';

/** Documents as OParl has them, with the words of their links: its own where there is but one of a kind. */
export function documentsIn(
  object: Fields,
  kinds: readonly (readonly [field: string, label?: string])[],
): EntryDraft['documents'] {
  return kinds.flatMap(([field, label]) =>
    listOf(object[field]).flatMap((value) => {
      const file = fieldsOf(value);
      const url = stringOf(file.accessUrl) ?? stringOf(file.downloadUrl);
      if (!url || file.deleted === true) return [];
      return [{ label: label ?? lineOf(file.name) ?? lineOf(file.fileName) ?? fileNameOf(url), url }];
    }),
  );
}

/** A text on one line; nothing where there is none. */
export function lineOf(value: unknown): string | undefined {
  return toLine(stringOf(value) ?? '') || undefined;
}

/** Of an address its last part, which is the number of what lies there. */
export function lastPartOf(address: unknown): string | undefined {
  return stringOf(address)
    ?.split(/[/?#=]/)
    .findLast((part) => part);
}
