import { gapsIn, placeInFile, type GapKind } from './completeness.js';
import { readPlaces, textPlace, type JsonMistake, type TextPlace } from './json-text.js';
import { pickText } from '../model/text.js';
import type { DataIssue, Program, Text } from '../schema/index.js';
import { parseProgram } from '../schema/parse.js';

/** A place in a file: where in its data, and where in its text. */
export interface Place extends Partial<TextPlace> {
  path: string;
  offset?: number;
  /** What stands there is called. */
  name?: string;
}

/** What a check of a file found. */
export interface Check {
  program?: Program;
  /** Why it is no JSON. */
  problem?: { mistake: JsonMistake; offset: number } & TextPlace;
  issueCount: number;
  /** The first of the issues, in the order of the file. */
  issues: { issue: DataIssue; place: Place }[];
  gaps: { kind: GapKind; count: number; places: Place[] }[];
}

/** So many of a kind are shown. */
const MOST = 100;

/**
 * Checks the text of a municipality's file. Nothing of it leaves the browser.
 *
 * @param now What was last looked at long before is named.
 */
export function checkFile(text: string, now: Date): Check {
  const nothing = { issueCount: 0, issues: [], gaps: [] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const problem = readPlaces(text).problem ?? { mistake: 'value' as const, offset: 0 };
    return { ...nothing, problem: { ...problem, ...textPlace(text, problem.offset) } };
  }
  const { program, issues } = parseProgram(data);
  const gaps = program ? gapsIn(program, now) : [];
  const found = [...new Set(gaps.map(({ kind }) => kind))].map((kind) => {
    const ofKind = gaps.filter((gap) => gap.kind === kind);
    const places = ofKind.slice(0, MOST).map(({ path }) => ({
      path: placeInFile(path, data, issues),
      name: program && nameAt(program, path),
    }));
    return { kind, count: ofKind.length, places };
  });
  const shown = issues.slice(0, MOST);
  const paths = [...shown, ...found.flatMap(({ places }): Place[] => places)].map(({ path }) => path);
  const offsets = readPlaces(text, [...paths, ...paths.map(pathAbove)]).places;
  const lines = linesOf(text, offsets.values());
  const placed = (place: Place): Place => {
    const offset = offsets.get(place.path) ?? offsets.get(pathAbove(place.path));
    return offset === undefined ? place : { ...place, offset, ...lines.get(offset) };
  };
  return {
    program,
    issueCount: issues.length,
    issues: shown
      .map((issue) => ({ issue, place: placed({ path: issue.path }) }))
      .sort((a, b) => (a.place.offset ?? 0) - (b.place.offset ?? 0)),
    gaps: found.map(({ places, ...gap }) => ({ ...gap, places: places.map(placed) })),
  };
}

/** Where to look for what is missing: in what it is missing from. */
function pathAbove(path: string): string {
  return path.replace(/(?:^|\.)[^.[]+$|\[\d+\]$/, '');
}

/** The lines and columns of some places in a text, in one go. */
function linesOf(text: string, offsets: Iterable<number>): Map<number, TextPlace> {
  const places = new Map<number, TextPlace>();
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

/** What people call the record that a path leads into. */
function nameAt(program: Program, [list, index]: readonly (string | number)[]): string | undefined {
  if (typeof index !== 'number') return undefined;
  const records = program[list as keyof Program] as unknown as Record<string, Text | undefined>[];
  const { name, title, label, department, organization, id } = records[index] ?? {};
  const text = name ?? title ?? label ?? department ?? organization ?? id;
  return text && pickText(text, program.language, program.language).text;
}
