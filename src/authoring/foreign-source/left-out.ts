import type { DataIssue, Expectation } from '../../schema/index.js';

/** Why something of a source does not get into the file. */
export type LeftOutReason =
  /** A whole entry: what it must have is missing, or would say something untrue. */
  | 'entry'
  /** It stands in the source more than once. */
  | 'repeated'
  /** A value that can't be read. */
  | 'value'
  /** The file has no field for it. */
  | 'no-field'
  /** It lies in another file, which could not be loaded. */
  | 'elsewhere'
  /** A date that repeats itself in a way that can't be followed: it stands there once. */
  | 'recurrence'
  /** An unknown time zone, read as that of Berlin. */
  | 'time-zone'
  /** The source is so long that only its beginning was read. */
  | 'too-long'
  /** The source ends in the middle. */
  | 'broken-off';

/** Things that were left out for the same reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** The beginnings of a few of them, as they stand in the source. */
  readonly examples: readonly string[];
}

const MAX_EXAMPLES = 4;

const reasons: Partial<Record<Expectation, LeftOutReason>> = {
  unplaced: 'no-field',
  'unique-id': 'repeated',
  reference: 'elsewhere',
  recurrence: 'recurrence',
  'time-zone': 'time-zone',
  pages: 'too-long',
  whole: 'broken-off',
};

/** Sums up what a reader reported, for whoever has to know what is missing: by reason, in the order of their numbers. */
export function summarizeLeftOut(issues: readonly DataIssue[]): LeftOut[] {
  const groups = new Map<LeftOutReason, { count: number; examples: Set<string> }>();
  for (const issue of issues) {
    const reason = reasons[issue.expected] ?? (isEntryLost(issue) ? 'entry' : 'value');
    const group = groups.get(reason) ?? { count: 0, examples: new Set() };
    groups.set(reason, group);
    const [, times, found] = /^(?:(\d+) × )?(.*)$/s.exec(issue.found)!;
    group.count += Number(times ?? 1);
    const example = found!.replace(/^"(.*)"$/s, '$1').trim();
    // Groups and lists have no beginning that says anything.
    if (/[\p{L}\d]/u.test(example) && group.examples.size < MAX_EXAMPLES) group.examples.add(example);
  }
  return [...groups]
    .map(([reason, { count, examples }]) => ({ reason, count, examples: [...examples] }))
    .sort((a, b) => b.count - a.count);
}

/** Paths of whole records: `VEVENT[3] (line 40)`, `contents[2]`, `organization.services[1]`, `Paper`. */
const entryPath = /^(?:page\[\d+\]\.)?[^.]*$|\.services\[\d+\]$/;

const isEntryLost = ({ lost }: DataIssue) => lost !== undefined && entryPath.test(lost);
