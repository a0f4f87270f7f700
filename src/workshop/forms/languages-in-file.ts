import { isRecord, itemsOf } from '../../authoring/check/contract-walker.js';
import { otherLanguagesOf } from './text-value.js';

/** Texts that are translated first, where a municipality translates at all. */
const translatedFields = ['name', 'title', 'label', 'summary', 'description'];

const known = new WeakMap<object, readonly string[]>();

/** The languages, other than the document's, in which a file's records have names and summaries. Cached by its lists. */
export function otherLanguagesIn(data: unknown, documentLanguage: string): readonly string[] {
  if (!isRecord(data)) return [];
  const lists = [data.services, data.topics, data.agenda].filter(Array.isArray);
  const tags = lists.flatMap((list: unknown[]) => {
    const found = known.get(list) ?? languagesOf(list, documentLanguage);
    known.set(list, found);
    return found;
  });
  return [...new Set(tags)];
}

const languagesOf = (list: unknown, documentLanguage: string): string[] => [
  ...new Set(
    itemsOf(list)
      .filter(isRecord)
      .flatMap((record) =>
        translatedFields.flatMap((field) => otherLanguagesOf(record[field], documentLanguage)),
      ),
  ),
];
