import type { Program } from '../../schema/index.js';
import type { JsonPath } from '../json/json-path.js';
import { scanJson } from '../json/json-scanner.js';
import { repairJson } from '../json/repair-json.js';
import { locationsAt, offsetBefore, type TextEdit } from '../json/text-edits.js';
import { checkData, sortFindings, type CheckOptions } from './check-data.js';
import {
  findingSeverities,
  type Finding,
  type FindingKind,
  type FindingLocation,
  type Severity,
} from './finding.js';

/** A finding with its place in the text of the file, where that is known. */
export interface LocatedFinding extends Finding {
  readonly location?: FindingLocation;
}

/** The result of checking a file. */
export interface CheckReport {
  /** Missing where nothing of the file can be shown. */
  program?: Program;
  /** The data of the file; that of the repaired text where the text is not JSON, if it can be repaired. */
  data?: unknown;
  /** The worst first, then by kind, then in the order of the file. */
  findings: readonly LocatedFinding[];
  /** The whole text with the repairs of all its mistakes, where it is not JSON and each of them has one. */
  repairedText?: string;
}

/** How many findings of one kind get a location. Nobody reads on. */
const MAX_LOCATED = 200;

/** Checks the text of a municipality's file. Sends nothing anywhere, and never throws. */
export function checkFile(text: string, options: CheckOptions): CheckReport {
  if (!text.trim()) return { findings: [fileFinding('empty')] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return checkBrokenFile(text, options);
  }
  const { program, findings } = checkData(data, options);
  return { ...(program && { program }), data, findings: locate(findings, text) };
}

/** Checks a text that is not JSON: its mistakes, and its data as well if all of them can be repaired. */
function checkBrokenFile(text: string, options: CheckOptions): CheckReport {
  const { mistakes } = scanJson(text);
  const lines = locationsAt(
    text,
    mistakes.map(({ offset }) => offset),
  );
  const repaired = repairJson(text, mistakes);
  const syntax = mistakes.map(({ kind, offset, repair }): LocatedFinding => ({
    ...fileFinding('syntax', { mistake: kind }),
    ...(repair && { repair: { edits: repair } }),
    location: { offset, ...lines.get(offset)! },
  }));
  // Values that are nested too deeply leave no mistake that can be shown.
  if (!mistakes.length) return { findings: [fileFinding('syntax', { mistake: 'value' })] };
  if (!repaired) return { findings: syntax };
  const { program, findings } = checkData(repaired.data, options);
  return {
    ...(program && { program }),
    data: repaired.data,
    findings: sortFindings([
      ...syntax,
      ...locate(findings, repaired.text, text, repaired.edits).map(withoutRepair),
    ]),
    repairedText: repaired.text,
  };
}

/** The text can be changed by paths only once it is JSON. */
const withoutRepair = ({ repair: _, ...finding }: LocatedFinding): LocatedFinding => finding;

/** A finding about the file as a whole: nothing of it can be shown. */
export const fileFinding = (kind: FindingKind, details: Finding['details'] = {}): Finding => ({
  kind,
  severity: findingSeverities[kind],
  path: [],
  details,
  lost: 'file',
});

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/**
 * Adds locations. What is missing is where the record is that lacks it.
 *
 * @param text The JSON text that was checked.
 * @param original The text that it was made from, if it was repaired.
 */
function locate(
  findings: readonly Finding[],
  text: string,
  original = text,
  edits: readonly TextEdit[] = [],
): LocatedFinding[] {
  const counts = new Map<FindingKind, number>();
  const wanted = findings.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)! <= MAX_LOCATED;
  });
  const paths = wanted.flatMap(({ path }): JsonPath[] => [path, path.slice(0, -1)]);
  const { spans } = scanJson(text, paths);
  const offsets = new Map<Finding, number>();
  wanted.forEach((finding, index) => {
    const span = spans[2 * index];
    const isAboutKey = finding.kind.endsWith('-key');
    const start = (isAboutKey ? span?.keyStart : undefined) ?? span?.start ?? spans[2 * index + 1]?.start;
    if (start !== undefined) offsets.set(finding, offsetBefore(edits, start));
  });
  const lines = locationsAt(original, offsets.values());
  return findings.map((finding) => {
    const offset = offsets.get(finding);
    return offset === undefined ? finding : { ...finding, location: { offset, ...lines.get(offset)! } };
  });
}
