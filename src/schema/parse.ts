import { baseOf, isContradicted } from './arithmetic.js';
import { indicator, observation, program as programShape } from './generated/program.js';
import type { DataIssue } from './issue.js';
import type { Program } from './program.js';
import { checkVersion } from './check-version.js';
import { readValue } from './reader.js';
import type { Shape } from './table.js';
import { SCHEMA_VERSION } from './vocabulary.js';

/** What a document gave: the program where one can be shown, and everything that could not be read. */
export interface ParseResult {
  program?: Program;
  issues: DataIssue[];
}

/**
 * Reads a municipality's document from any JSON value, and keeps what can be kept (`readValue` says how). Only what is
 * no document of this version at all gives no program. Never throws.
 */
export function parseProgram(data: unknown): ParseResult {
  const refusal = checkVersion(data, 'schemaVersion', SCHEMA_VERSION);
  if (refusal) return { issues: [refusal] };
  const { value: program, issues } = readValue(programShape, data);
  if (!program) return { issues };
  if (!program.municipality.name && !issues.some(({ path }) => nameIsIn(path))) {
    issues.push({ path: namePath, expected: 'text', found: '', lost: namePath });
  }
  issues.push(...contradictions(program, data as { indicators?: unknown }));
  return { program, issues };
}

/** The one thing that a municipality needs; without it the rest is shown nevertheless. */
const namePath = 'municipality.name';

const nameIsIn = (path: string) => namePath.startsWith(path);

/** Shares that their own counts contradict. They are shown as they are stated: nobody knows which of the two is wrong. */
function contradictions({ indicators }: Program, data: { indicators?: unknown }): DataIssue[] {
  return indicators.flatMap(({ id, observations }, at) =>
    observations.flatMap((stated, index) => {
      if (!isContradicted(indicators, id, stated)) return [];
      const { count, share } = stated;
      const found = `${count} / ${baseOf(indicators, id, stated)} ≠ ${share}`;
      const inFile = itemInFile(data.indicators, at, indicator);
      const { observations: list } = (data.indicators as { observations?: unknown }[])[inFile]!;
      const path = `indicators[${inFile}].observations[${itemInFile(list, index, observation)}]`;
      return [{ path, expected: 'arithmetic' as const, found }];
    }),
  );
}

/** Where the n-th of the items that were taken from a list stands in the file. */
function itemInFile(list: unknown, n: number, shape: Shape): number {
  return (list as unknown[]).findIndex((item) => readValue(shape, item).value !== undefined && n-- === 0);
}
