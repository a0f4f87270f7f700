import { berlinTime } from '../../model/dates.js';
import { program as programShape } from '../../schema/generated/program.js';
import type { DataIssue, Program } from '../../schema/index.js';
import { parseProgram } from '../../schema/parse.js';
import { isProgram } from '../../sources/format-detection.js';
import { parsePath, valueAt, type JsonPath } from '../json/json-path.js';
import { hintsFor, OUTDATED_AFTER_DAYS } from './completeness.js';
import { isRecord, walkContractInSteps, type JsonRecord } from './contract-walker.js';
import { FilePositions } from './file-positions.js';
import { findingKinds, lossOf, severities, type Finding, type FindingKind } from './finding.js';
import { FindingCollector } from './finding-collector.js';
import { checkAges } from './rules/ages.js';
import { checkPeriods } from './rules/periods.js';
import { checkCoordinates, checkMissingCoordinates } from './rules/places.js';
import { checkIds, checkTopics } from './rules/references.js';
import { checkKeys } from './rules/unknown-keys.js';
import { ValueRules } from './rules/values.js';

/** How a file is checked. */
export interface CheckOptions {
  /** The time at which it is checked. */
  now: Date;
  /** Data that was last checked more days before `now` is out of date; 180 by default. */
  maxAgeDays?: number;
}

/** What checking the data of a file gives. */
export interface DataCheck {
  /** Missing where nothing of the file can be shown. */
  program?: Program;
  /** The worst first, then by kind, then in the order of the file. */
  findings: Finding[];
}

/**
 * Checks the data of a municipality's file: what can't be read, what can hardly be meant, what is missing. Changes nothing,
 * and never throws.
 */
export function checkData(data: unknown, options: CheckOptions): DataCheck {
  const steps = checkInSteps(data, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Checks as `checkData` does, and stops often, for whoever must not keep a page busy. */
export function* checkInSteps(
  data: unknown,
  { now, maxAgeDays = OUTDATED_AFTER_DAYS }: CheckOptions,
): Generator<void, DataCheck> {
  const { program, issues } = parseProgram(data);
  if (!program && !isProgram(data))
    return {
      findings: [
        { kind: 'foreign-file', severity: 'error', path: [], details: { format: 'json' }, lost: 'file' },
      ],
    };
  const collector = new FindingCollector(issues);
  yield;
  if (isRecord(data)) yield* checkRules(data, now, collector);
  yield;
  if (program) {
    const positions = new FilePositions(data, issues);
    for (const { kind, path } of hintsFor(program, now, maxAgeDays)) {
      const inFile = positions.pathInFile(path);
      if (!isWrittenWrongly(data, inFile, kind)) collector.add(inFile, kind);
    }
  }
  yield;
  const findings = [...collector.findings, ...[...collector.unexplainedIssues].map(findingOf)];
  return { ...(program && { program }), findings: sortFindings(findings) };
}

function* checkRules(data: JsonRecord, now: Date, collector: FindingCollector): Generator<void> {
  const values = new ValueRules(data, berlinTime(now).slice(0, 10), collector);
  yield* walkContractInSteps(data, programShape, {
    value: (value, shape, path) => values.check(value, shape, path),
    record: (record, shape, path) => {
      checkKeys(record, shape, path, collector);
      checkPeriods(record, path, collector);
      if (path.length === 2 && path[0] === 'services') checkAges(record, path, collector);
      if (shape.fields!.has('latitude')) checkCoordinates(record, path, collector);
    },
  });
  checkIds(data, collector);
  checkTopics(data, collector);
  checkMissingCoordinates(data.services, collector);
}

/** The fields whose absence hints are about. */
const missingFields: Partial<Record<FindingKind, string>> = {
  'no-date': 'updated',
  'figure-undated': 'asOf',
  'event-undated': 'start',
  'service-ageless': 'ages',
  'service-unchecked': 'lastVerified',
};

/** Whether what a hint calls missing stands in the file, but could not be read: that was said already. */
function isWrittenWrongly(data: unknown, path: JsonPath, kind: FindingKind): boolean {
  const field = missingFields[kind];
  if (!field) return false;
  const value = valueAt(data, path.at(-1) === field ? path : [...path, field]);
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

/** An issue of the reader that no rule has explained. */
function findingOf(issue: DataIssue): Finding {
  const { path, expected, found } = issue;
  const kind = expected === 'arithmetic' ? 'contradiction' : found ? 'unreadable' : 'missing';
  return {
    kind,
    severity: issue.lost === undefined ? 'warning' : 'error',
    path: parsePath(path),
    details: { found },
    expected,
    lost: lossOf(issue),
  };
}

const kindOrder = new Map(findingKinds.map((kind, index) => [kind, index]));
const severityOrder = new Map(severities.map((severity, index) => [severity, index]));

/** Sorts findings: the worst first, then by kind, then by their paths. */
export function sortFindings(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) =>
      severityOrder.get(a.severity)! - severityOrder.get(b.severity)! ||
      kindOrder.get(a.kind)! - kindOrder.get(b.kind)! ||
      comparePaths(a.path, b.path),
  );
}

function comparePaths(a: JsonPath, b: JsonPath): number {
  for (let level = 0; level < Math.min(a.length, b.length); level++) {
    const [one, other] = [a[level]!, b[level]!];
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}
