import type { Shape } from '../../schema/table.js';
import { isJsonObject, isSameJson } from '../merging/json-equality.js';

/**
 * The languages, other than the file's, in which a service's own texts stand in the file.
 *
 * @param service A service as it stands in the file.
 */
export function translationsOf(service: unknown, language: string): readonly string[] {
  if (!isJsonObject(service)) return [];
  const texts = [service.name, service.summary, service.description];
  const tags = texts.flatMap((text) => (isJsonObject(text) ? Object.keys(text) : []));
  return [...new Set(tags)].filter((tag) => tag !== language);
}

/**
 * The languages in which texts stay as they are while another language of the same text changes: what they say may be out of
 * date then.
 */
export function outdatedTranslations(
  before: unknown,
  after: unknown,
  shape: Shape | undefined,
): readonly string[] {
  if (!shape || isSameJson(before, after)) return [];
  if (shape.kind === 'text')
    return isJsonObject(before) && isJsonObject(after)
      ? Object.keys(after).filter((tag) => before[tag] === after[tag])
      : [];
  const tags: string[] = [];
  if (Array.isArray(before) && Array.isArray(after))
    for (const [index, item] of before.entries())
      tags.push(...outdatedTranslations(item, (after as unknown[])[index], shape.item));
  else if (isJsonObject(before) && isJsonObject(after))
    for (const [key, field] of shape.fields ?? [])
      tags.push(...outdatedTranslations(before[key], after[key], field));
  return [...new Set(tags)];
}
