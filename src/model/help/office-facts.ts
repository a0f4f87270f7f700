import type { PartialDate, Schedule } from '../../schema/index.js';
import type { HelpId } from '../query/help-topics.js';
import type { NationalNumberId } from './national-numbers.js';

/** An office or a service that is asked at leisure. What it is called in each municipality, its file does not say. */
export type OfficeId = Exclude<HelpId, NationalNumberId>;

/** How an office can be reached from everywhere in Germany, and where that is from. */
export interface OfficeFacts {
  readonly number: string;
  readonly url: string;
  readonly free: boolean;
  readonly schedules: readonly Schedule[];
  /** Public texts that these facts were compared with. */
  readonly evidence: string;
  readonly lastVerified: PartialDate;
}

const officeHours: readonly Schedule[] = [
  { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '8:00', closes: '18:00', publicHolidays: 'closed' },
];

/**
 * Offices that have one number for all of Germany. All others are the municipality's, or of the Land: their contact is at the
 * number for all authorities, or on the municipality's own pages. To be checked once a year, as `nationalFacts`.
 */
export const officeFacts: Readonly<Partial<Record<OfficeId, OfficeFacts>>> = {
  'family-benefits': {
    number: '0800 4 555530',
    url: 'https://www.arbeitsagentur.de/familie-und-kinder',
    free: true,
    schedules: officeHours,
    evidence: 'abendblatt.de, 2019-11: free of charge, Monday to Friday, 8 to 18',
    lastVerified: '2026-11-28',
  },
  authorities: {
    number: '115',
    url: 'https://www.115.de',
    free: false,
    schedules: officeHours,
    evidence:
      'digitales.hessen.de; tagesschau.de, 2015-10: Monday to Friday, 8 to 18, at the price of a local call',
    lastVerified: '2026-11-28',
  },
};
