/** An object of foreign data, about which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a value has for fields; none where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** One or several, as a list; none where there is nothing. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A text or a number, as text without space around it; nothing where there is nothing in it. */
export function stringOf(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && String(value).trim()
    ? String(value).trim()
    : undefined;
}

/** An address from where another one starts; as it was where that makes none. */
export function resolved(address: string, base: string | undefined): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** What to call a document that has no name: its file's, without the folders before it. */
export function fileNameOf(address: string): string {
  const name = address.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
  try {
    return decodeURIComponent(name) || address;
  } catch {
    return name || address;
  }
}
