import type { DataIssue } from '../../schema/index.js';
import { pathText, type JsonPath } from '../json/json-path.js';
import {
  findingSeverities,
  lossOf,
  type DataChange,
  type Finding,
  type FindingDetails,
  type FindingKind,
} from './finding.js';

/** What a rule found out about a value. */
export interface Diagnosis {
  kind: FindingKind;
  details?: FindingDetails;
  /** The value that was meant, where that is certain. */
  corrected?: unknown;
}

/** Collects the findings of all rules. Knows which values the reader left out: a finding about one of them is an error. */
export class FindingCollector {
  readonly findings: Finding[] = [];
  /** The issues of the reader by the paths of their values, without those that a rule has explained. */
  readonly #issues: Map<string, DataIssue>;

  constructor(issues: readonly DataIssue[]) {
    this.#issues = new Map(issues.map((issue) => [issue.path, issue]));
  }

  /** Adds what a rule found out about a value. */
  addDiagnosis(path: JsonPath, { kind, details, corrected }: Diagnosis): void {
    const changes = corrected === undefined ? undefined : [{ path: [...path], value: corrected }];
    this.add(path, kind, details, changes);
  }

  /** @param changes What corrects it. */
  add(
    path: JsonPath,
    kind: FindingKind,
    details: FindingDetails = {},
    changes?: readonly DataChange[],
  ): void {
    const place = pathText(path);
    // That something is missing beside a value explains nothing about it.
    const issue = findingSeverities[kind] === 'hint' ? undefined : this.#issues.get(place);
    if (issue) this.#issues.delete(place);
    this.findings.push({
      kind,
      severity: issue?.lost === undefined ? findingSeverities[kind] : 'error',
      path: [...path],
      details,
      ...(issue && { expected: issue.expected, lost: lossOf(issue) }),
      ...(changes && { repair: { changes } }),
    });
  }

  /** The issues that no rule has explained. */
  get unexplainedIssues(): Iterable<DataIssue> {
    return this.#issues.values();
  }
}
