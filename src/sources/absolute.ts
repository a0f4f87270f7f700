/**
 * A copy of something in a program (so of JSON) without stray spaces, whose addresses all say where they lead: no
 * component needs to know the file's own.
 */
export function absolute<Value>(value: Value, base: string): Value {
  return JSON.parse(JSON.stringify(value), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const text = value.trim();
    return /^(?:url|src|website)$/.test(key) ? resolve(text, base) : text;
  }) as Value;
}

/** `www.` without a scheme is a slip of whoever typed it, not a folder of that name. */
function resolve(address: string, base: string): string {
  const typed = address.replace(/^www\./i, 'https://www.');
  try {
    return new URL(typed, base).href;
  } catch {
    return typed;
  }
}

/** Makes the addresses of a file absolute, while it is read. */
export const resolveAgainst =
  (base: string) =>
  (address: string): string =>
    resolve(address, base);
