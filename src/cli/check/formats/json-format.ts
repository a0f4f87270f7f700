import type { CheckedFile, ReportedFinding } from '../checked-file.js';

/** For programs: everything, a file each. */
export const asJson = (files: readonly CheckedFile[]): string =>
  JSON.stringify(
    files.map(({ name, counts, quality, findings }) => ({
      file: name,
      counts,
      ...(quality && {
        reachability: { total: quality.total, reachable: quality.reachable, samples: quality.samples },
      }),
      findings: findings.map(findingData),
    })),
    null,
    2,
  );

function findingData(finding: ReportedFinding): object {
  const { severity, kind, record, field, message, place, path, line, column, lost, repair, notation } =
    finding;
  return {
    severity,
    kind,
    record,
    ...(field && { field }),
    message,
    ...(place && { place, path }),
    ...(line !== undefined && { line, column }),
    ...(lost && { lost }),
    ...(repair && { repair }),
    ...(notation && { notation }),
  };
}
