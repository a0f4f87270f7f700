import type { Schedule } from '../schema/index.js';
import type { HelpId } from './query/help-topics.js';

/** What a call costs: nothing, as much as any call to a landline, or a fixed price. */
export type HelpLineCost = 'free' | 'local-rate' | 'per-call';

/** A number for everybody in Germany, with what somebody wants to know before calling it. */
export interface HelpLine {
  readonly id: HelpId;
  /** As it is to be read. */
  readonly number: string;
  /** When it answers, by Berlin's clock; see `openingStatusAt`. Absent where it is not known. */
  readonly schedules?: readonly Schedule[];
  readonly cost: HelpLineCost;
  /** Whether nobody asks for a name. */
  readonly isAnonymous: boolean;
  /** In how many languages beside German; with interpreters. */
  readonly otherLanguages?: number;
  /** Länder that it is for, by the first two digits of their AGS; all where absent. */
  readonly lands?: readonly string[];
  /** The page that number and hours were compared with, or the law that says so. */
  readonly source: string;
  /** The date of that page, where it has one: older ones are the first to be looked at again. */
  readonly sourceDate?: string;
}

/**
 * The day on which the numbers were compared with stored copies of their sources. To be done anew, with the pages as they
 * are then, before each release.
 */
export const HELP_LINES_CHECKED = '2026-11-28';

const everyDay = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** Hours on some days, on holidays too. */
const on = (days: readonly string[], opens: string, closes: string): Schedule => ({
  days: [...days],
  opens,
  closes,
  publicHolidays: 'open',
});

const always = [on(everyDay, '0:00', '24:00')];

/** Hours of which nothing is said about holidays. */
const onWorkdays = (days: readonly string[], opens: string, closes: string): Schedule => ({
  days: [...days],
  opens,
  closes,
});

/** The numbers, the most urgent first. A municipality's own (`help`) come before them. */
export const helpLines: readonly HelpLine[] = [
  {
    id: 'emergency',
    number: '112',
    schedules: always,
    cost: 'free',
    isAnonymous: false,
    source: 'Notrufverordnung',
  },
  {
    id: 'police',
    number: '110',
    schedules: always,
    cost: 'free',
    isAnonymous: false,
    source: 'Notrufverordnung',
  },
  {
    id: 'poison',
    number: '0551 19240',
    schedules: always,
    cost: 'local-rate',
    isAnonymous: false,
    // Schleswig-Holstein, Hamburg, Niedersachsen, Bremen
    lands: ['01', '02', '03', '04'],
    source: 'https://secure.giz-nord.de/cms/index.php/ueber-uns',
  },
  {
    id: 'doctor',
    number: '116 117',
    schedules: always,
    cost: 'free',
    isAnonymous: false,
    source: 'https://116117.de/de/aerztlicher-bereitschaftsdienst.php',
  },
  {
    id: 'violence',
    number: '116 016',
    schedules: always,
    cost: 'free',
    isAnonymous: true,
    otherLanguages: 18,
    source: 'https://landkreis-heidenheim.de/hilfetelefon+_gewalt+gegen+frauen_+und+_gewalt+an+maennern_',
    sourceDate: '2023-11',
  },
  {
    id: 'violence-men',
    number: '0800 123 9900',
    schedules: [onWorkdays(['mo', 'tu', 'we', 'th'], '8:00', '20:00'), onWorkdays(['fr'], '8:00', '15:00')],
    cost: 'free',
    isAnonymous: true,
    source: 'https://landkreis-heidenheim.de/hilfetelefon+_gewalt+gegen+frauen_+und+_gewalt+an+maennern_',
    sourceDate: '2023-11',
  },
  {
    id: 'abuse',
    number: '0800 22 55 530',
    cost: 'free',
    isAnonymous: true,
    otherLanguages: 19,
    source:
      'https://www.bundesregierung.de/breg-de/aktuelles/hilfetelefon-sexueller-kindesmissbrauch-2275784',
    sourceDate: '2024-05',
  },
  {
    id: 'crisis',
    number: '0800 111 0111',
    schedules: always,
    cost: 'free',
    isAnonymous: true,
    source: 'https://www.domradio.de/glossar/telefonseelsorge-0',
  },
  {
    id: 'parents',
    number: '0800 111 0550',
    schedules: [
      onWorkdays(['mo', 'tu', 'we', 'th', 'fr'], '9:00', '17:00'),
      onWorkdays(['tu', 'th'], '17:00', '19:00'),
    ],
    cost: 'free',
    isAnonymous: true,
    source:
      'https://kinderschutzbund-muenster.de/blog/2020/04/08/zusaetzliche-beratungszeiten-am-elterntelefon/',
    sourceDate: '2020-04',
  },
  {
    id: 'children',
    number: '116 111',
    schedules: [onWorkdays(['mo', 'tu', 'we', 'th', 'fr', 'sa'], '14:00', '20:00')],
    cost: 'free',
    isAnonymous: true,
    source:
      'https://kinderschutzbund-muenster.de/blog/2020/04/08/zusaetzliche-beratungszeiten-am-elterntelefon/',
    sourceDate: '2020-04',
  },
  {
    id: 'pregnancy',
    number: '0800 40 40 020',
    schedules: always,
    cost: 'free',
    isAnonymous: true,
    source: 'https://hilfetelefon-schwangere.de/en',
  },
  {
    id: 'addiction',
    number: '01806 313031',
    schedules: always,
    cost: 'per-call',
    isAnonymous: true,
    source: 'https://www.leossprojekt.de/hilfe/sucht-drogen-hotline',
  },
  {
    id: 'family-benefits',
    number: '0800 4 5555 30',
    schedules: [onWorkdays(['mo', 'tu', 'we', 'th', 'fr'], '8:00', '18:00')],
    cost: 'free',
    isAnonymous: false,
    source:
      'https://www.abendblatt.de/region/stormarn/article227733153/Familienkasse-Nord-bleibt-am-Mittwoch-geschlossen.html',
    sourceDate: '2019-11',
  },
  {
    id: 'authorities',
    number: '115',
    schedules: [onWorkdays(['mo', 'tu', 'we', 'th', 'fr'], '8:00', '18:00')],
    cost: 'local-rate',
    isAnonymous: false,
    source: 'https://digitales.hessen.de/Moderne-Verwaltung/Behoerdennummer-115',
  },
];
