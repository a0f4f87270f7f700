/** A property of a component, parsed from its content line (RFC 5545, 3.1). */
export interface Property {
  /** In capitals: `DTSTART`. */
  name: string;
  /** By name in capitals. Several values of one parameter stay in one string, separated by commas. */
  parameters: ReadonlyMap<string, string>;
  /** Raw value: what commas and backslashes in it mean depends on its value type. */
  value: string;
}

const noParameters: ReadonlyMap<string, string> = new Map();

const propertyName = /^([A-Za-z][\w-]*)\s*(?=[;:])/;

/**
 * `;NAME=value`, `;NAME="value"`, or several such values separated by commas. Also accepts what the grammar forbids:
 * spaces around the name, a name without a value, nothing between two semicolons.
 */
const parameter =
  /;\s*(?:([\w-]+)\s*(?:=\s*((?:"[^"]*"[^;:,]*|[^";:,][^;:,]*)?(?:,(?:"[^"]*"[^;:,]*|[^";:,][^;:,]*)?)*))?)?/y;

/** Parses an unfolded content line; undefined where the beginning of its value cannot be found. */
export function parseContentLine(line: string): Property | undefined {
  const [head, name] = propertyName.exec(line) ?? [];
  if (head === undefined) return undefined;
  let parameters: Map<string, string> | undefined;
  let position = head.length;
  while (line[position] === ';') {
    parameter.lastIndex = position;
    const [whole, key, value] = parameter.exec(line)!;
    if (key) (parameters ??= new Map()).set(key.toUpperCase(), decodeParameter(value ?? ''));
    position += whole.length;
  }
  if (line[position] !== ':') return undefined;
  return {
    name: name!.toUpperCase(),
    parameters: parameters ?? noParameters,
    value: line.slice(position + 1).trim(),
  };
}

/** Quotes only delimit a parameter value; a quote inside is `^'` (RFC 6868), or for some writers a backslash escape. */
function decodeParameter(value: string): string {
  const text = value.replaceAll('"', '').trim();
  return unescapeText(text.replace(/\^(['n^])/g, (_, mark: string) => ({ n: '\n', "'": '"' })[mark] ?? mark));
}

/** Decodes a value of type TEXT (RFC 5545, 3.3.11); its commas are kept, also those without a backslash. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([nN]|[\\,;:"])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

/** Decodes a list of TEXT values separated by commas; empty ones are left out. */
export function parseTextList(value: string): string[] {
  const texts = value.match(/(?:[^\\,]+|\\[^]?)+/g) ?? [];
  return texts.map((text) => unescapeText(text).trim()).filter(Boolean);
}

/** The items of a list of dates or periods. Semicolons separate them in old calendars (vCalendar 1.0). */
export function splitList(value: string): string[] {
  const items = value.split(/[,;]/).map((item) => item.trim());
  return items.filter(Boolean);
}
