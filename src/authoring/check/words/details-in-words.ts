import { formatFor } from '../../../localization/format.js';
import { isCalendarDate } from '../../../schema/rules.js';
import { writeAges } from '../../values/ages-writer.js';
import { writeDate } from '../../values/dates.js';
import { writeTime } from '../../values/times.js';
import type { Finding, FindingDetails, FindingKind } from '../finding.js';
import type { EditorLanguage, WordDetails } from './finding-words.js';
import { valueWord } from './value-words.js';

/** How many characters of a text are quoted. */
const MAX_QUOTED = 28;

type Detail = string | number;

/** How the detail `corrected` of some kinds is written: as somebody would type it, not as files have it. */
const correctedAs: Partial<Record<FindingKind, (value: Detail, language: EditorLanguage) => string>> = {
  'date-form': (value) => writeDate(value),
  'time-form': (value) => writeTime(value),
  'weekday-form': (value, language) => weekdaysIn(String(value), language),
  'age-form': (value, language) => ageOf(Number(value), language),
  'language-name': (value, language) => formatFor(language).language(String(value)),
  'word-form': (value, language) => valueWord(String(value), language),
};

/** The details of a finding as people write them. Numbers are those of the language, long texts are shortened. */
export function detailsInWords(finding: Finding, language: EditorLanguage): WordDetails {
  const { kind, details } = finding;
  const entries = Object.entries(details).map(([name, value]) => [
    name,
    (name === 'corrected' && correctedAs[kind]?.(value, language)) || written(value, language),
  ]);
  const ages = kind === 'ages-in-years' ? repairedAges(finding, language) : '';
  return {
    ...(Object.fromEntries(entries) as WordDetails),
    ...(ages && { ages }),
    ...(kind === 'contradiction' && figuresIn(String(details.found), language)),
  };
}

/**
 * What stands where something else was expected: JSON of a value, as the reader shortened it. Empty for a group of details,
 * of which nobody can tell which is wrong.
 */
export function foundInWords(found: string, language: EditorLanguage): string {
  const [nothing, list] = language === 'de' ? ['nichts', 'eine Liste'] : ['nothing', 'a list'];
  if (!found || found === 'null' || found === '""') return nothing;
  if (found.startsWith('{')) return '';
  if (found.startsWith('[')) return list;
  if (/^(?:true|false)$/.test(found)) return valueWord(found, language);
  const text = /^"[^]*"$/.test(found) ? textIn(found) : found;
  return language === 'de' ? `„${shortened(text)}“` : `“${shortened(text)}”`;
}

function textIn(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return json.slice(1, -1);
  }
}

function written(value: Detail, language: EditorLanguage): string {
  if (typeof value === 'number') return value.toLocaleString(language, { maximumFractionDigits: 12 });
  const isDate = /^\d{4}-\d\d/.test(value) && isCalendarDate(value);
  return isDate ? writeDate(value) : shortened(value);
}

const shortened = (text: string): string =>
  text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1).trimEnd()}…` : text;

/** An age that somebody has in months, with its years where it is full years: `3 Jahre (36 Monate)`. */
function ageOf(months: number, language: EditorLanguage): string {
  const inMonths = language === 'de' ? `${months} Monate` : `${months} months`;
  if (months < 12 || months % 12) return inMonths;
  const years = months / 12;
  if (language === 'de') return `${years} ${years === 1 ? 'Jahr' : 'Jahre'} (${inMonths})`;
  return `${years} ${years === 1 ? 'year' : 'years'} (${inMonths})`;
}

/** Weekdays of the contract by their names: `mo, 2tu` as `Montag, 2. Dienstag`. */
function weekdaysIn(days: string, language: EditorLanguage): string {
  const format = formatFor(language);
  return days.replace(/(-?\d)?([a-z]{2})/g, (_, place: string | undefined, day: string) => {
    const index = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(day);
    // The fifth of January 2026 is a Monday.
    const name = index < 0 ? day : format.weekday(`2026-01-${String(index + 5).padStart(2, '0')}`);
    if (!place) return name;
    return Number(place) > 0 ? `${place}. ${name}` : `${language === 'de' ? 'letzter' : 'last'} ${name}`;
  });
}

/** The figures of a contradiction, which the reader writes as `1861 / 13137 ≠ 0.1517`. */
function figuresIn(found: string, language: EditorLanguage): WordDetails {
  const [count, of, share] = found.split(/\s*[/≠]\s*/).map(Number);
  const format = formatFor(language);
  return {
    count: format.number(count!),
    of: format.number(of!),
    share: format.percent(share!, { maximumFractionDigits: 2 }),
  };
}

/** The ages as the repair leaves them: `3 bis 6 Jahre`; empty without one. */
function repairedAges({ repair }: Finding, language: EditorLanguage): string {
  if (!repair || !('changes' in repair)) return '';
  const span = Object.fromEntries(
    repair.changes.flatMap((change) => ('value' in change ? [[change.path.at(-1), change.value]] : [])),
  ) as FindingDetails;
  return writeAges([span], language);
}
