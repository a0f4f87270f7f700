import { canonicalJson } from '../merging/json-equality.js';

/** The number of characters of a fingerprint. */
export const FINGERPRINT_LENGTH = 11;

/**
 * A short text that tells whether two texts are the same (cyrb53: 53 bits, in base 36). It recognizes what was damaged or has
 * changed; against somebody who wants to deceive it is no protection.
 */
export function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & low) + (high >>> 0);
  return hash.toString(36).padStart(FINGERPRINT_LENGTH, '0');
}

/** The fingerprint of a JSON value, whatever the order of its keys. */
export const fingerprintOfJson = (value: unknown): string => fingerprint(canonicalJson(value));
