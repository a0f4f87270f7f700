import { knownEnd, precisionOf } from '../../../model/dates.js';
import type { JsonPath } from '../../json/json-path.js';
import type { JsonRecord } from '../contract-walker.js';
import type { FindingCollector } from '../finding-collector.js';

/** Pairs of fields of which the first is not after the second. */
const pairs = [
  ['start', 'end'],
  ['validFrom', 'validTo'],
  ['from', 'to'],
  ['memberSince', 'until'],
] as const;

const datePattern = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)?)?$/;

/** Finds spans of time that end before they begin. Equal dates are one day, and of dates that are not exact nothing is said. */
export function checkPeriods(record: JsonRecord, path: JsonPath, collector: FindingCollector): void {
  for (const [first, last] of pairs) {
    const [start, end] = [record[first], record[last]];
    if (typeof start !== 'string' || typeof end !== 'string' || start === end) continue;
    if (!datePattern.test(start) || !datePattern.test(end)) continue;
    const isSameDay = start.slice(0, 10).startsWith(end.slice(0, 10)) && precisionOf(end) !== 'instant';
    if (!isSameDay && !knownEnd(start, end) && !end.startsWith(start))
      collector.add([...path, last], 'end-before-start', { start, end });
  }
}
