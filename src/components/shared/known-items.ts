import { warnOnce } from '../../platform/warn-once.js';

/**
 * Those items of a list attribute that are known, each once and in the order in which the author wrote them. The
 * console names the others. The caller ignores an attribute without any known item.
 *
 * @param items The attribute's items: see `splitIds` and `splitNames`.
 * @param attribute What the console calls the attribute: `<pk-agenda-feed topics>`.
 */
export function knownItems<Item extends string>(
  items: readonly string[],
  known: readonly Item[],
  attribute: string,
): Item[] {
  const isKnown = (item: string): item is Item => known.includes(item as Item);
  const unknown = items.filter((item) => !isKnown(item));
  if (unknown.length) warnOnce(`${attribute}: "${unknown.join('", "')}" is none of ${known.join(', ')}`);
  return [...new Set(items.filter(isKnown))];
}
