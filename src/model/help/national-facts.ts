import type { HelpNumber, PartialDate, Schedule } from '../../schema/index.js';
import { weekdays } from '../schedule-days.js';
import type { NationalNumberId } from './national-numbers.js';

/** What is known of a number beside whose it is. */
export interface HelpFacts extends Pick<HelpNumber, 'schedules' | 'needs' | 'languages'> {
  readonly free?: boolean | undefined;
  readonly anonymous?: boolean | undefined;
  /** A second number of the same people. */
  readonly alternative?: string;
}

/** The facts of a national number, and where they are from. */
interface SourcedFacts extends HelpFacts {
  /** The page of whoever runs the number: what it says counts. */
  readonly source: string;
  /** Public texts that these facts were compared with, since the page itself could not be opened then. */
  readonly evidence: string;
  readonly lastVerified: PartialDate;
}

const always: readonly Schedule[] = [
  { days: weekdays, opens: '0:00', closes: '24:00', publicHolidays: 'open', schoolHolidays: 'open' },
];

/** Languages for which an interpreter is called in (Federal Office of Family Affairs and Civil Society Functions). */
const interpretedLanguages = 'de ar bg en es fa fr it kmr pl pt ro ru sq sr tr uk vi zh'.split(' ');

const LAST_VERIFIED = '2026-11-28';

const freeAndAnonymous = { free: true, anonymous: true, lastVerified: LAST_VERIFIED } as const;

/**
 * What is known of the numbers for everybody in Germany. To be checked once a year with the pages named as `source`;
 * `lastVerified` is the day on which the facts were last compared with anything. On public holidays only those are known to
 * answer that always do.
 */
export const nationalFacts: Readonly<Record<NationalNumberId, SourcedFacts>> = {
  emergency: {
    needs: ['emergency'],
    schedules: always,
    languages: [],
    free: true,
    source: 'https://www.bbk.bund.de/',
    evidence: 'Emergency numbers of the EU; § 164 TKG',
    lastVerified: LAST_VERIFIED,
  },
  police: {
    needs: ['police'],
    schedules: always,
    languages: [],
    free: true,
    source: 'https://www.polizei.de/',
    evidence: '§ 164 TKG',
    lastVerified: LAST_VERIFIED,
  },
  doctor: {
    needs: ['doctor'],
    schedules: always,
    languages: [],
    free: true,
    source: 'https://www.116117.de/de/aerztlicher-bereitschaftsdienst.php',
    evidence: 'A stored copy of that page: free of charge, day and night, all week',
    lastVerified: LAST_VERIFIED,
  },
  parents: {
    ...freeAndAnonymous,
    needs: ['parents'],
    schedules: [
      { days: ['mo', 'we', 'fr'], opens: '9:00', closes: '17:00' },
      { days: ['tu', 'th'], opens: '9:00', closes: '19:00' },
    ],
    languages: ['de'],
    source: 'https://www.nummergegenkummer.de/elternberatung/elterntelefon/',
    evidence:
      'https://kinderschutzbund-muenster.de/blog/2020/04/08/zusaetzliche-beratungszeiten-am-elterntelefon/',
  },
  children: {
    ...freeAndAnonymous,
    needs: ['children'],
    schedules: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa'], opens: '14:00', closes: '20:00' }],
    languages: ['de'],
    source: 'https://www.nummergegenkummer.de/kinder-und-jugendberatung/kinder-und-jugendtelefon/',
    evidence: 'Deutsche Telekom, 2008; BMFSFJ, 2020 (with more hours in the mornings, which may have ended)',
  },
  crisis: {
    ...freeAndAnonymous,
    needs: ['crisis'],
    schedules: always,
    languages: ['de'],
    alternative: '0800 111 0222',
    source: 'https://www.telefonseelsorge.de/',
    evidence: 'domradio.de, glossary; spektrum.de, 2022-09',
  },
  violence: {
    ...freeAndAnonymous,
    needs: ['violence'],
    schedules: always,
    languages: interpretedLanguages,
    source: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
    evidence: 'A stored copy of that page; Der Paritätische, 2023-06: 18 foreign languages',
  },
  'violence-men': {
    ...freeAndAnonymous,
    needs: ['violence-men'],
    schedules: [
      { days: ['mo', 'tu', 'we', 'th'], opens: '8:00', closes: '20:00' },
      { days: ['fr'], opens: '8:00', closes: '15:00' },
    ],
    languages: ['de'],
    source: 'https://www.maennerhilfetelefon.de/',
    evidence:
      'https://landkreis-heidenheim.de/hilfetelefon+_gewalt+gegen+frauen_+und+_gewalt+an+maennern_ (2023-11)',
  },
  abuse: {
    ...freeAndAnonymous,
    needs: ['abuse'],
    schedules: [
      { days: ['mo', 'we', 'fr'], opens: '9:00', closes: '14:00' },
      { days: ['tu', 'th'], opens: '15:00', closes: '20:00' },
    ],
    languages: ['de', 'mul'],
    source: 'https://www.hilfe-telefon-missbrauch.online/',
    evidence:
      'bundesregierung.de, 2024-05: free, anonymous, with interpreters for 19 languages; hours unconfirmed',
  },
  pregnancy: {
    ...freeAndAnonymous,
    needs: ['pregnancy'],
    schedules: always,
    languages: interpretedLanguages,
    source: 'https://www.hilfetelefon-schwangere.de/',
    evidence:
      'Salzlandkreis: day and night, free, 18 languages; Pharmazeutische Zeitung, 2018-10-10: anonymous',
  },
  poison: {
    needs: ['poison'],
    schedules: always,
    languages: ['de'],
    source: 'https://www.giz-nord.de/',
    evidence:
      'Stored copies of that page: day and night, advice free of charge; the call is one to Göttingen',
    lastVerified: LAST_VERIFIED,
  },
};
