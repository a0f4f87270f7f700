/** A property of a calendar, as its line writes it (RFC 5545, 3.1). */
export interface Property {
  /** In capitals: `DTSTART`. */
  name: string;
  /** By their names in capitals. Of one with several values all, with commas between: none that counts here has several. */
  parameters: ReadonlyMap<string, string>;
  /** As it is written: what commas and backslashes mean in it depends on what it is. */
  value: string;
}

const none: ReadonlyMap<string, string> = new Map();

const start = /^([A-Za-z][\w-]*)\s*(?=[;:])/;

/**
 * `;NAME=value`, `;NAME="value"`, or several such values with commas between. Takes also what is strictly none: spaces
 * around the name, a name without a value, nothing at all between two semicolons.
 */
const parameter =
  /;\s*(?:([\w-]+)\s*(?:=\s*((?:"[^"]*"[^;:,]*|[^";:,][^;:,]*)?(?:,(?:"[^"]*"[^;:,]*|[^";:,][^;:,]*)?)*))?)?/y;

/** Reads a line that has been unfolded. Nothing where it can't be told where its value begins. */
export function readLine(line: string): Property | undefined {
  const [head, name] = start.exec(line) ?? [];
  if (head === undefined) return undefined;
  let parameters: Map<string, string> | undefined;
  let at = head.length;
  while (line[at] === ';') {
    parameter.lastIndex = at;
    const [whole, key, value] = parameter.exec(line)!;
    if (key) (parameters ??= new Map()).set(key.toUpperCase(), readParameter(value ?? ''));
    at += whole.length;
  }
  if (line[at] !== ':') return undefined;
  return { name: name!.toUpperCase(), parameters: parameters ?? none, value: line.slice(at + 1).trim() };
}

/** Quotes part values from what is around them, and are never in them: that is `^'` (RFC 6868), or for some a backslash. */
function readParameter(value: string): string {
  const text = value.replaceAll('"', '').trim();
  return textOf(text.replace(/\^(['n^])/g, (_, mark: string) => ({ n: '\n', "'": '"' })[mark] ?? mark));
}

/** What a value says that is one text (TEXT): its commas are commas, also those without a backslash. */
export function textOf(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([nN]|[\\,;:"])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

/** What a value says that is a list of texts; empty ones are left out. */
export function textsOf(value: string): string[] {
  const texts = value.match(/(?:[^\\,]+|\\[^]?)+/g) ?? [];
  return texts.map((text) => textOf(text).trim()).filter(Boolean);
}

/** The values of a list of dates or periods. Semicolons part them in old calendars (vCalendar 1.0). */
export function partsOf(value: string): string[] {
  const parts = value.split(/[,;]/).map((part) => part.trim());
  return parts.filter(Boolean);
}
