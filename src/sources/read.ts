import type { DataIssue, ParseResult, Program } from '../schema/index.js';
import { parseFlawless } from '../schema/program.js';

/**
 * Reads a file's text: recognises its format and gives the program in it, with addresses made absolute. What is no
 * readable file gives an issue and no program.
 *
 * Most files are in order: what finds out what is wrong with one that is not, is loaded only then.
 *
 * @param text The file, decoded, without a byte order mark.
 * @param url Where it came from; relative addresses in it start there.
 * @throws {TypeError} where the code for a file with mistakes can't be loaded.
 */
export async function readSource(text: string, url: string): Promise<ParseResult> {
  if (!text.trim()) return unreadable('content', '');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unreadable('json', JSON.stringify(text.trim().slice(0, 40)));
  }
  const flawless = parseFlawless(data);
  const { program, issues } = flawless
    ? { program: flawless, issues: [] }
    : (await import('../schema/parse.js')).parseProgram(data);
  return { program: program && absolute(program, url), issues };
}

function unreadable(expected: DataIssue['expected'], found: string): ParseResult {
  return { issues: [{ path: '', expected, found, lost: '' }] };
}

/** The contract's keys that hold an address. */
const addressKeys = new Set(['url', 'src', 'website']);

/** A copy of the program without stray spaces, whose addresses all say where they lead, so that no component needs to know the file's own. */
function absolute(program: Program, base: string): Program {
  const visit = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string')
      return key && addressKeys.has(key) ? resolve(value.trim(), base) : value.trim();
    if (Array.isArray(value)) return value.map((item) => visit(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, name)]));
  };
  return visit(program) as Program;
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
