import type { JsonPath } from '../../json/json-path.js';
import { isRecord, itemsOf, type JsonRecord } from '../contract-walker.js';
import type { DataChange } from '../finding.js';
import type { FindingCollector } from '../finding-collector.js';

/** Words of offers that are for no baby, with the age in years at which nobody uses them any more. */
const olderChildren: readonly (readonly [words: RegExp, maxYears: number])[] = [
  [/kindergarten|kita\b|kitas\b|kita-|kindertagesst[äa]tt|vorschul/i, 7],
  [/schul(?!ung|ter|d(?!isk))|\bhort\b|hausaufgaben|ferienpass|klasse \d/i, 20],
  [/jugend(?!amt|hilfe|herberge|ring)|teenager/i, 27],
];

/** Words of offers for babies and those who expect them: there, a few months are meant. */
const babies =
  /baby|säugling|neugebor|still(?!e\b)|krabbel|schwanger|geburt|hebamme|wochenbett|krippe|pekip|delfi|u3|monat|wickel|\bmonths?\b/i;

/**
 * Finds ages that were written in years where the contract wants months. That is said only where something else in the
 * service says so, too, since a few months are meant in many offers:
 *
 * - Its own texts name the same numbers as years ("3 bis 6 Jahre", "ab 3 Jahren", "unter 3"), and no months.
 * - Its name is that of an offer for older children (Kita, Schule, Jugend), the span does not begin at birth and ends at an
 *   age that in months would be a baby's, and nothing in its texts is about babies.
 *
 * The repair is offered in the first case alone, and follows the contract: "bis 6 Jahre" includes the six-year-olds and ends
 * at 84 months, "unter 6" at 72.
 */
export function checkAges(service: JsonRecord, path: JsonPath, collector: FindingCollector): void {
  const spans = itemsOf(service.ages);
  if (!spans.some(isRecord)) return;
  const heading = textsOf(service.name, service.alternateNames, service.topics);
  const all = `${heading}\n${textsOf(service.summary, service.description, service.keywords)}`;
  spans.forEach((span, index) => {
    if (!isRecord(span)) return;
    const { fromMonths: from, toMonths: to } = span;
    const isPlausible = [from, to].every((age) => age === undefined || (isCount(age) && age <= 27));
    if (!isPlausible || (from === undefined && to === undefined)) return;
    const at = [...path, 'ages', index];
    const stated = statedYears(all, from as number | undefined, to as number | undefined);
    if (stated) collector.add(at, 'ages-in-years', { found: stated.words }, stated.changes(at));
    else if (isForOlderChildren(heading, from, to) && !babies.test(all))
      collector.add(at, 'ages-in-years', { found: `${from as number}–${to as number}` });
  });
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function isForOlderChildren(heading: string, from: unknown, to: unknown): boolean {
  if (!isCount(from) || !isCount(to) || from < 1) return false;
  return olderChildren.some(([words, maxYears]) => to <= maxYears && words.test(heading));
}

/** Where the texts of a service name its numbers as years: what they say, and the months that it means. */
function statedYears(texts: string, from: number | undefined, to: number | undefined) {
  const years = '(?:Jahren?|Jährige[n]?|J\\.|years?)';
  const upper = '(?:bis(?: zu)?|-|–|und|to)';
  const has = (pattern: string) => new RegExp(`(?<![\\d.,])${pattern}(?!\\w)`, 'iu').exec(texts)?.[0];
  const hasMonths = (age: number) => has(`${age}[. -]*(?:${upper} \\d+ )?(?:Monat\\w*|months?)`);
  if ([from, to].some((age) => age !== undefined && age > 0 && hasMonths(age))) return undefined;
  const months =
    (fromMonths?: number, toMonths?: number) =>
    (path: JsonPath): DataChange[] => [
      ...(fromMonths === undefined ? [] : [{ path: [...path, 'fromMonths'], value: fromMonths }]),
      ...(toMonths === undefined ? [] : [{ path: [...path, 'toMonths'], value: toMonths }]),
    ];
  const start = from === undefined ? undefined : from * 12;
  if (from !== undefined && to !== undefined) {
    // "3 bis 5 Jahre" may have been written as 3 to 5, or as 3 to 6.
    for (const last of [to, to - 1]) {
      const words =
        last > from && has(`${from}(?:\\.|-| Jahren?)?\\s*${upper}\\s*(?:unter )?${last}[ -]*${years}`);
      if (words) return { words, changes: months(start, (/unter/i.test(words) ? last : last + 1) * 12) };
    }
    return undefined;
  }
  const words =
    to === undefined ? from! > 0 && has(`ab ${from}[ -]*${years}`) : has(`unter ${to}[ -]*${years}`);
  if (words) return { words, changes: months(start, to === undefined ? undefined : to * 12) };
  const upTo = from === undefined && has(`bis(?: zu)? ${to}[ -]*${years}`);
  return upTo ? { words: upTo, changes: months(undefined, (to! + 1) * 12) } : undefined;
}

/** All texts of some fields, in all languages. */
function textsOf(...fields: unknown[]): string {
  const texts = (field: unknown): string[] => {
    if (typeof field === 'string') return [field];
    return typeof field === 'object' && field !== null ? Object.values(field).flatMap(texts) : [];
  };
  return fields.flatMap(texts).join('\n');
}
