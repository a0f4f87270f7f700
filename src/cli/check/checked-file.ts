import type { CheckReport } from '../../authoring/check/check-file.js';
import { describeFinding, findingTitle } from '../../authoring/check/describe-finding.js';
import type { Finding, Severity } from '../../authoring/check/finding.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import type { JsonPath } from '../../authoring/json/json-path.js';
import type { QualitySummary } from '../../authoring/quality.js';

/** Something that was found in a file, in the words of a language. */
export interface ReportedFinding {
  readonly severity: Severity;
  /** `misspelt-key`; the same for all findings of a kind. */
  readonly kind: string;
  /** What all findings of the kind have in common, in a few words. */
  readonly title: string;
  /** The record that it is about. */
  readonly record: string;
  /** The field of that record; empty for the record as a whole. */
  readonly field: string;
  readonly message: string;
  /** The path, as developers write it and as keys and indexes. */
  readonly place: string;
  readonly path: JsonPath;
  /** From 1, where it is known. */
  readonly line?: number;
  readonly column?: number;
  readonly lost?: Finding['lost'];
  /** What its repair does; empty without one. */
  readonly repair: string;
  /** How files have what is meant, where the message does not say it. */
  readonly notation?: string;
}

/** A file that was checked, with what is said about it. */
export interface CheckedFile {
  /** As it was given on the command line. */
  readonly name: string;
  /** The worst first, then by kind. */
  readonly findings: readonly ReportedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Missing where nothing of the file can be shown. */
  readonly quality?: QualitySummary | undefined;
  /** Whether it is no JSON, and all mistakes can be repaired at once. */
  readonly isRepairable: boolean;
}

/** Puts what was found in a file into words. */
export function describeReport(
  { findings, data }: CheckReport,
  language: EditorLanguage,
): readonly ReportedFinding[] {
  return findings.map((finding) => {
    const { kind, severity, path, lost, location } = finding;
    const { record, field, message, repair, place, notation } = describeFinding(finding, data, language);
    return {
      severity,
      kind,
      title: findingTitle(kind, language),
      record,
      field,
      message,
      place,
      path,
      ...(location && { line: location.line, column: location.column }),
      ...(lost && { lost }),
      repair,
      ...(notation && { notation }),
    };
  });
}
