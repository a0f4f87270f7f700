import { pickText } from '../../model/text.js';
import type { Text } from '../../schema/index.js';
import type { JsonObject } from '../../sources/shared/json-values.js';
import { isJsonObject } from '../merging/json-equality.js';

/** What a record is called, in German if it can be; `undefined` for one that has nothing to call it by. */
export function recordName(record: JsonObject): string | undefined {
  const { name, title, label, department, organization, reference, id } = record;
  for (const text of [name, title, label, department, organization, reference, id]) {
    if (typeof text !== 'string' && !isTextMap(text)) continue;
    const picked = pickText(text, 'de', 'de').text;
    if (picked) return picked;
  }
  return undefined;
}

const isTextMap = (value: unknown): value is Exclude<Text, string> =>
  isJsonObject(value) && Object.values(value).every((text) => typeof text === 'string');
