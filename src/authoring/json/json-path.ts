/** The keys and indexes that lead to a value. */
export type JsonPath = readonly (string | number)[];

/** A path as developers write it, and as issues do: `services[5].phones[0]`. */
export function pathText(path: JsonPath): string {
  let text = '';
  for (const step of path) text += typeof step === 'number' ? `[${step}]` : text ? `.${step}` : step;
  return text;
}

/** Reads a path that `pathText` wrote. Keys that have dots or brackets in them can't be told from paths. */
export function parsePath(text: string): JsonPath {
  return [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}

/** The value that a path leads to; `undefined` where there is none. */
export function valueAt(data: unknown, path: JsonPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
