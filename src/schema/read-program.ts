import { baseOf, isContradicted } from './arithmetic.js';
import { program as programShape } from './generated/program.js';
import type { DataIssue } from './issue.js';
import type { Program } from './program.js';
import { checkVersion } from './check-version.js';
import { readValue, type ReadResult } from './reader.js';
import { SCHEMA_VERSION } from './vocabulary.js';

/** What a document gave: the program where one can be shown, and everything that could not be read. */
export interface ParseResult {
  program?: Program;
  issues: DataIssue[];
}

/**
 * Reads a municipality's document from any JSON value, and keeps what can be kept (`readValue` says how, and what
 * becomes of the value). Only what is no document of this version at all gives no program. Never throws.
 *
 * @param resolveUrl Makes the addresses in the document absolute.
 */
export function readProgram(data: unknown, resolveUrl?: (address: string) => string): ParseResult {
  const refusal = checkVersion(data, 'schemaVersion', SCHEMA_VERSION);
  if (refusal) return { issues: [refusal] };
  const { value: program, issues, positionInFile } = readValue(programShape, data, { resolveUrl });
  if (!program) return { issues };
  if (!program.municipality.name && !issues.some(({ path }) => nameIsIn(path))) {
    issues.push({ path: namePath, expected: 'text', found: '', lost: namePath });
  }
  issues.push(...contradictions(program, positionInFile));
  return { program, issues };
}

/** The one thing that a municipality needs; without it the rest is shown nevertheless. */
const namePath = 'municipality.name';

const nameIsIn = (path: string) => namePath.startsWith(path);

/** Shares that their own counts contradict. They are shown as they are stated: nobody knows which of the two is wrong. */
function contradictions(
  { indicators }: Program,
  positionInFile: ReadResult<Program>['positionInFile'],
): DataIssue[] {
  return indicators.flatMap(({ id, observations }, at) =>
    observations.flatMap((stated, index) => {
      if (!isContradicted(indicators, id, stated)) return [];
      const { count, share } = stated;
      const found = `${count} / ${baseOf(indicators, id, stated)} ≠ ${share}`;
      const path = `indicators[${positionInFile(indicators, at)}].observations[${positionInFile(observations, index)}]`;
      return [{ path, expected: 'arithmetic' as const, found }];
    }),
  );
}
