/** An object of foreign JSON, about which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value where it is an object, else an empty object. */
export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The value where it is a list, else a list of it; empty for null and undefined. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A string or a number as trimmed text; undefined for anything else, and for empty text. */
export function asString(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && String(value).trim()
    ? String(value).trim()
    : undefined;
}
