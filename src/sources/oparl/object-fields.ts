import { lineOf } from '../shared/html-text.js';
import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import { fileNameOf } from '../shared/urls.js';

/** A document of the contract before it is parsed. */
export interface DocumentDraft {
  label: string;
  url: string;
}

/** The files of an object, by fields of it; each under the label of its field, else its own name. */
export function documentsOf(
  object: JsonObject,
  fields: readonly (readonly [field: string, label?: string])[],
): DocumentDraft[] {
  return fields.flatMap(([field, label]) =>
    asList(object[field]).flatMap((value) => {
      const file = asObject(value);
      const url = asString(file.accessUrl) ?? asString(file.downloadUrl);
      if (!url || file.deleted === true) return [];
      return [{ label: label ?? lineOf(file.name) ?? lineOf(file.fileName) ?? fileNameOf(url), url }];
    }),
  );
}

/** The last segment of an address, which is the number of the object there. */
export function lastSegmentOf(address: unknown): string | undefined {
  return asString(address)
    ?.split(/[/?#=]/)
    .findLast((segment) => segment);
}
