import { pickText } from '../../model/text.js';
import type { Text } from '../../schema/index.js';
import type { Shape } from '../../schema/table.js';
import { isJsonObject, isSameJson } from '../merging/json-equality.js';
import { matchItems } from '../merging/match-items.js';
import type { JsonObject } from '../../sources/shared/json-values.js';

/** Keys of a place that are about its address: with another address, they would lead families to the wrong door. */
const positionKeys = ['latitude', 'longitude'];

/**
 * Puts what a provider changed in a plain value (`askedService`) back into the value of the file: other languages, keys that
 * the contract does not know and what providers do not see stay. A place whose address changed loses its coordinates.
 *
 * @param raw The value as it stands in the file.
 * @param plain The same as providers see it.
 * @param edited What it is to be.
 * @param language The language of the file.
 */
export function restoreValue(
  raw: unknown,
  plain: unknown,
  edited: unknown,
  shape: Shape | undefined,
  language: string,
): unknown {
  if (isSameJson(plain, edited)) return raw;
  if (shape?.kind === 'text' && isJsonObject(raw) && typeof edited === 'string')
    return { ...raw, [pickText(raw as Text, language, language).language]: edited };
  if (Array.isArray(raw) && Array.isArray(plain) && Array.isArray(edited) && raw.length === plain.length) {
    const positions = matchItems(plain, edited, { areTexts: shape?.item?.kind === 'text' });
    return edited.map((item, index) => {
      const position = positions[index]!;
      return restoreValue(raw[position], plain[position], item, shape?.item, language);
    });
  }
  if (isJsonObject(raw) && isJsonObject(plain) && isJsonObject(edited))
    return restoreRecord(raw, plain, edited, shape, language);
  return edited;
}

function restoreRecord(
  raw: JsonObject,
  plain: JsonObject,
  edited: JsonObject,
  shape: Shape | undefined,
  language: string,
): JsonObject {
  const restored: Record<string, unknown> = { ...raw };
  for (const key of new Set([...Object.keys(plain), ...Object.keys(edited)])) {
    if (edited[key] === undefined) delete restored[key];
    else restored[key] = restoreValue(raw[key], plain[key], edited[key], shape?.fields?.get(key), language);
  }
  if (losesPosition(raw, plain, edited)) for (const key of positionKeys) delete restored[key];
  return restored;
}

/** Whether a place with coordinates gets another address. */
export function losesPosition(raw: unknown, plain: unknown, edited: unknown): boolean {
  if (!isJsonObject(raw) || !isJsonObject(plain) || !isJsonObject(edited)) return false;
  return (
    positionKeys.some((key) => raw[key] !== undefined) &&
    plain.address !== undefined &&
    !isSameJson(plain.address, edited.address)
  );
}
