import { isRecord, itemsOf } from '../../authoring/check/contract-walker.js';
import { otherLanguagesOf } from './text-value.js';

/** Texts that are translated first, where a municipality translates at all. */
const translatedFields = ['name', 'title', 'label', 'summary', 'description'];

/** By record: each letter that is typed makes a new list of the same records. */
const known = new WeakMap<object, readonly string[]>();

/** The languages, other than the document's, in which a file's records have names and summaries. */
export function otherLanguagesIn(data: unknown, documentLanguage: string): readonly string[] {
  if (!isRecord(data)) return [];
  const tags = new Set<string>();
  for (const list of [data.services, data.topics, data.agenda])
    for (const record of itemsOf(list))
      if (isRecord(record)) for (const tag of languagesOf(record)) tags.add(tag);
  tags.delete(documentLanguage);
  return [...tags];
}

function languagesOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  const found = known.get(record) ?? translatedFields.flatMap((field) => otherLanguagesOf(record[field], ''));
  known.set(record, found);
  return found;
}
