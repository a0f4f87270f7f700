const uuidPattern = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** Whether a text is a UUID. */
export const isUuid = (text: string): boolean => uuidPattern.test(text);

/** The start values of FNV-1a's four runs over a name: any different ones would do. */
const OFFSETS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
const FNV_PRIME = 0x01000193;

/**
 * A UUID that is always the same for a name: version 8 of RFC 9562, whose bits are for everybody to choose. A version 5 would
 * need SHA-1, which browsers have only as a promise.
 */
export function uuidOf(name: string): string {
  const hex = OFFSETS.map((offset) => hash(name, offset).toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-');
}

/** FNV-1a over the UTF-16 code units, with the final mixing of MurmurHash3, so that similar names differ everywhere. */
function hash(text: string, offset: number): number {
  let value = offset;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
