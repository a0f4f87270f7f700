import { hintsFor, pathInFile, type HintKind } from './completeness.js';
import { scanJson, locationAt, type JsonMistake, type TextLocation } from './json-text.js';
import { pickText } from '../model/text.js';
import type { DataIssue, Program, Text } from '../schema/index.js';
import { parseProgram } from '../schema/parse.js';

/** A location in a file: its path in the data, and its position in the text where that is known. */
export interface FileLocation extends Partial<TextLocation> {
  path: string;
  offset?: number;
  /** The name of the record that the path leads into. */
  name?: string;
}

/** The result of checking a file. */
export interface FileReport {
  program?: Program;
  /** The first mistake in a text that is not JSON. */
  problem?: { mistake: JsonMistake; offset: number } & TextLocation;
  issueCount: number;
  /** The first issues, at most 100, in the order of the file. */
  issues: { issue: DataIssue; location: FileLocation }[];
  hints: { kind: HintKind; count: number; locations: FileLocation[] }[];
}

/** How many issues, and how many locations of one kind of hint, are listed. */
const MAX_LISTED = 100;

/**
 * Checks the text of a municipality's file. Sends nothing anywhere.
 *
 * @param now Data that was last checked long before is reported.
 */
export function checkFile(text: string, now: Date): FileReport {
  const noFindings = { issueCount: 0, issues: [], hints: [] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const problem = scanJson(text).problem ?? { mistake: 'value' as const, offset: 0 };
    return { ...noFindings, problem: { ...problem, ...locationAt(text, problem.offset) } };
  }
  const { program, issues } = parseProgram(data);
  const hints = program ? hintsFor(program, now) : [];
  const hintGroups = [...new Set(hints.map(({ kind }) => kind))].map((kind) => {
    const ofThisKind = hints.filter((hint) => hint.kind === kind);
    const locations = ofThisKind.slice(0, MAX_LISTED).map(({ path }) => ({
      path: pathInFile(path, data, issues),
      name: program && recordNameAt(program, path),
    }));
    return { kind, count: ofThisKind.length, locations };
  });
  const listedIssues = issues.slice(0, MAX_LISTED);
  const paths = [...listedIssues, ...hintGroups.flatMap(({ locations }): FileLocation[] => locations)].map(
    ({ path }) => path,
  );
  const { offsets } = scanJson(text, [...paths, ...paths.map(parentPath)]);
  const lines = locationsOf(text, offsets.values());
  const located = (location: FileLocation): FileLocation => {
    const offset = offsets.get(location.path) ?? offsets.get(parentPath(location.path));
    return offset === undefined ? location : { ...location, offset, ...lines.get(offset) };
  };
  return {
    program,
    issueCount: issues.length,
    issues: listedIssues
      .map((issue) => ({ issue, location: located({ path: issue.path }) }))
      .sort((a, b) => (a.location.offset ?? 0) - (b.location.offset ?? 0)),
    hints: hintGroups.map(({ locations, ...hint }) => ({ ...hint, locations: locations.map(located) })),
  };
}

/** The path of the record or list that a path is in. Something that is missing is reported there. */
function parentPath(path: string): string {
  return path.replace(/(?:^|\.)[^.[]+$|\[\d+\]$/, '');
}

/** The lines and columns of some offsets in a text, found in one pass. */
function locationsOf(text: string, offsets: Iterable<number>): Map<number, TextLocation> {
  const places = new Map<number, TextLocation>();
  let [line, start] = [1, 0];
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    places.set(offset, { line, column: offset - start + 1 });
  }
  return places;
}

/** The name of the record that a path leads into, for people. */
function recordNameAt(program: Program, [list, index]: readonly (string | number)[]): string | undefined {
  if (typeof index !== 'number') return undefined;
  const records = program[list as keyof Program] as unknown as Record<string, Text | undefined>[];
  const { name, title, label, department, organization, id } = records[index] ?? {};
  const text = name ?? title ?? label ?? department ?? organization ?? id;
  return text && pickText(text, program.language, program.language).text;
}
