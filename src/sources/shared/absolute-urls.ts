import { resolveUrl } from './urls.js';

/**
 * A copy of a part of a program (JSON) with trimmed strings and absolute addresses, so that components need not know
 * where the file came from.
 */
export function withAbsoluteUrls<Value>(value: Value, base: string): Value {
  return JSON.parse(JSON.stringify(value), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const text = value.trim();
    // `www.` without a scheme is a slip, not a folder of that name.
    return /^(?:url|src|website)$/.test(key)
      ? resolveUrl(text.replace(/^www\./i, 'https://www.'), base)
      : text;
  }) as Value;
}
