import { instantOf, knownEnd } from '../../model/dates.js';
import { isReachable } from '../../model/finder/reachability.js';
import { agendaEntry, service } from '../../schema/generated/program.js';
import { copyOfJson } from '../../schema/copy-of-json.js';
import { readValue } from '../../schema/reader.js';
import { OUTDATED_AFTER_DAYS, outdatedBefore } from '../check/completeness.js';
import type { Finding } from '../check/finding.js';
import type { RecordType } from '../spreadsheet/record-field.js';

/** What a service is for families, the best first; and what a date is. */
export type RowStatus =
  'reachable' | 'old' | 'unreachable' | 'check' | 'archived' | 'ahead' | 'past' | 'undated' | 'cancelled';

/** How statuses are sorted: what needs somebody's attention last. */
export const statusOrder: readonly RowStatus[] = [
  'reachable',
  'ahead',
  'old',
  'past',
  'undated',
  'unreachable',
  'check',
  'cancelled',
  'archived',
];

/** The statuses that the records of a list may have. */
export const statusesOf: Readonly<Record<RecordType, readonly RowStatus[]>> = {
  services: ['reachable', 'old', 'unreachable', 'check', 'archived'],
  agenda: ['ahead', 'past', 'undated', 'check', 'cancelled'],
};

/**
 * The positions of records in which something is wrong, or probably wrong.
 *
 * @param findings What the check has found in the file.
 */
export function positionsToCheck(findings: readonly Finding[], type: RecordType): Set<number> {
  return new Set(
    findings
      .filter(({ severity, path }) => severity !== 'hint' && path[0] === type && typeof path[1] === 'number')
      .map(({ path }) => path[1] as number),
  );
}

/** The status of records by the rules of the quality page. What is the same record has been looked at once. */
export class StatusRules {
  readonly #now: Date;
  readonly #isOutdated: (date: string) => boolean;
  readonly #known = new WeakMap<object, RowStatus>();

  constructor(now: Date) {
    this.#now = now;
    this.#isOutdated = outdatedBefore(now, OUTDATED_AFTER_DAYS);
  }

  /** @param isToCheck Whether the check has found something wrong in it. */
  statusOf(record: unknown, type: RecordType, isToCheck: boolean): RowStatus {
    if (typeof record !== 'object' || record === null) return 'check';
    let status = this.#known.get(record);
    if (!status) {
      status = type === 'services' ? this.#serviceStatus(record) : this.#agendaStatus(record);
      this.#known.set(record, status);
    }
    return isToCheck && status !== 'archived' ? 'check' : status;
  }

  #serviceStatus(record: object): RowStatus {
    const { value } = readValue(service, copyOfJson(record));
    if (!value) return 'check';
    const { status = 'active', lastVerified } = value;
    if (status === 'inactive' || status === 'defunct') return 'archived';
    if (!isReachable(value)) return 'unreachable';
    return !lastVerified || this.#isOutdated(lastVerified) ? 'old' : 'reachable';
  }

  #agendaStatus(record: object): RowStatus {
    const { value } = readValue(agendaEntry, copyOfJson(record));
    if (!value) return 'check';
    const { start, end, status } = value;
    if (status === 'cancelled') return 'cancelled';
    if (!start) return 'undated';
    const last = instantOf(knownEnd(start, end) ?? start);
    // A whole day is not over before it ends.
    const isOver = last + (start.includes('T') ? 0 : 86_400_000) < this.#now.getTime();
    return isOver ? 'past' : 'ahead';
  }
}
