import type { Need } from '../../schema/vocabulary.js';
import { openingStatusAt, type HolidayCalendar, type OpeningStatus } from '../opening-hours.js';
import type { HelpLine } from './help-lines.js';
import { nationalFacts, type HelpFacts } from './national-facts.js';

/** A number, with what is known of it at a moment. */
export interface RankedHelp {
  readonly line: HelpLine;
  readonly facts: HelpFacts;
  /** Whether somebody answers now. */
  readonly status: OpeningStatus;
  /** Whether it is for one of the needs in question. */
  readonly isFitting: boolean;
}

/** What a family may need at night, whatever it was looking for. */
export const generalNeeds: readonly Need[] = ['emergency', 'doctor', 'crisis', 'parents'];

/** What is known of a number: what its file says, and the national facts where that says nothing. */
export function helpFactsOf({ id, own }: HelpLine): HelpFacts {
  const national: HelpFacts = id ? nationalFacts[id] : { schedules: [], needs: [], languages: [] };
  if (!own) return national;
  return {
    ...national,
    ...(own.schedules.length && { schedules: own.schedules }),
    ...(own.needs.length && { needs: own.needs }),
    ...(own.languages.length && { languages: own.languages }),
    free: own.free ?? national.free,
    anonymous: own.anonymous ?? national.anonymous,
  };
}

/**
 * Numbers in the order in which to try them: those for the needs in question before all others, those that answer now
 * before those that are closed, then by the order of the needs, then as they came. Whoever is in danger must not read on:
 * where emergency is among the needs, its number is first in any case.
 *
 * @param needs The most important first; where there are none, the numbers stay as they came.
 */
export function rankHelp(
  lines: readonly HelpLine[],
  needs: readonly Need[],
  now: Date,
  calendar: HolidayCalendar,
): RankedHelp[] {
  const ranked = lines.map((line) => {
    const facts = helpFactsOf(line);
    const status = openingStatusAt(facts.schedules, now, calendar);
    const places = facts.needs.map((need) => needs.indexOf(need)).filter((place) => place >= 0);
    const isFitting = places.length > 0;
    const isFirst = facts.needs.includes('emergency') && needs.includes('emergency');
    const rank = isFirst
      ? -1
      : (isFitting ? 0 : 1000) + (isClosed(status) ? 100 : 0) + Math.min(...places, 99);
    return { rank: needs.length ? rank : 0, help: { line, facts, status, isFitting } };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ help }) => help);
}

const isClosed = ({ state }: OpeningStatus) => state === 'closed' || state === 'by-appointment';
