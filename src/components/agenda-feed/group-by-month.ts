import { localDay } from '../../model/dates.js';
import type { AgendaEntry } from '../../schema/index.js';

/** Entries of one month, one after another in the list. */
export interface MonthGroup {
  /** `YYYY-MM`, or a year where no more is known; empty for entries without a date. */
  month: string;
  entries: AgendaEntry[];
  /** Position of its first entry in the whole list. */
  firstIndex: number;
}

/** Lists up to this length are easy to scan without the names of months. */
const MAX_UNGROUPED_ENTRIES = 8;

/**
 * Groups a list of entries, ordered by date, by their months.
 *
 * @returns Nothing where headings would not help: for a short list, or where most months would have but one entry.
 */
export function groupByMonth(entries: readonly AgendaEntry[]): MonthGroup[] | undefined {
  if (entries.length <= MAX_UNGROUPED_ENTRIES) return undefined;
  const months = new Map<string, AgendaEntry[]>();
  for (const entry of entries) {
    const month = entry.start ? localDay(entry.start).slice(0, 7) : '';
    const group = months.get(month);
    if (group) group.push(entry);
    else months.set(month, [entry]);
  }
  if (months.size < 2 || months.size > entries.length / 2) return undefined;
  let firstIndex = 0;
  return [...months].map(([month, entries]) => {
    const group = { month, entries, firstIndex };
    firstIndex += entries.length;
    return group;
  });
}
