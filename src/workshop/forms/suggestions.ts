import { isRecord } from '../../authoring/check/contract-walker.js';
import { textIn } from './text-value.js';

/** Fields whose values many records share. */
const sharedFields = new Set([
  'organization',
  'municipality',
  'city',
  'department',
  'body',
  'office',
  'group',
  'source',
]);

/**
 * What other records of the file have in a field of the same name, in alphabetical order.
 *
 * @returns Empty for fields that are rather different in each record.
 */
export function suggestionsFor(key: string, data: unknown, documentLanguage: string): string[] {
  if (!sharedFields.has(key)) return [];
  const found = new Set<string>();
  collect(data, key, documentLanguage, found);
  return [...found].sort((a, b) => a.localeCompare(b, 'de'));
}

function collect(value: unknown, key: string, documentLanguage: string, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, key, documentLanguage, found);
  else if (isRecord(value))
    for (const [name, below] of Object.entries(value)) {
      const text = name === key ? textIn(below, documentLanguage, documentLanguage).trim() : '';
      if (text) found.add(text);
      else collect(below, key, documentLanguage, found);
    }
}
