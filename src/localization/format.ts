import { knownEnd, localDay, precisionOf, TIME_ZONE } from '../model/dates.js';
import type { PartialDate } from '../schema/index.js';

/** The digits of a share. */
interface Digits {
  minimumFractionDigits?: number;
  maximumFractionDigits?: number;
}

const day = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;
const longDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const formats = new Map<string, Format>();

/** The format of a locale, made once. */
export function formatFor(locale: string): Format {
  const format = formats.get(locale) ?? new Format(locale);
  formats.set(locale, format);
  return format;
}

/** Writes numbers and dates as a locale does, in Berlin time. Each of `Intl`'s formats is made when it is first needed. */
export class Format {
  readonly #locale: string;
  #numbers?: Intl.NumberFormat;
  #languages?: Intl.DisplayNames;
  /** Cached: lists name the same few again and again, and asking takes 0.1 ms on an old phone. */
  readonly #languageNames = new Map<string, string>();
  #lists?: Intl.ListFormat;
  readonly #formatters = new Map<string, Intl.DateTimeFormat>();

  constructor(locale: string) {
    this.#locale = locale;
  }

  /** A count: `134.966`. */
  number(value: number): string {
    this.#numbers ??= new Intl.NumberFormat(this.#locale);
    return this.#numbers.format(value);
  }

  /** A share from 0 to 1 as a percentage: `14,17 %`. */
  percent(share: number, digits: Digits): string {
    return new Intl.NumberFormat(this.#locale, { style: 'percent', ...digits }).format(share);
  }

  /** An amount of money: `56.700 €`, `1.250,50 €`. */
  currency(amount: number, currency: string): string {
    const whole = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
    return new Intl.NumberFormat(this.#locale, { style: 'currency', currency, ...whole }).format(amount);
  }

  /** A date in figures, with its precision: `31.12.2019`, `12/2017`, `2020`. */
  date(date: PartialDate): string {
    return this.#partial(date, day, { month: 'numeric', year: 'numeric' });
  }

  /** A date in words: `28. September 2020`, `September 2020`, `2020`. */
  longDate(date: PartialDate): string {
    return this.#partial(date, longDay, { month: 'long', year: 'numeric' });
  }

  /** A range of days: `28.–30. September 2026`; a single day where it has no known end. */
  days(start: PartialDate, end: PartialDate | undefined): string {
    const last = knownEnd(start, end);
    if (!last || localDay(last) === localDay(start)) return this.longDate(start);
    if (localDay(start).length < 10 || localDay(last).length < 10)
      return `${this.longDate(start)} – ${this.longDate(last)}`;
    return this.#formatter({ ...longDay, timeZone: 'UTC' }).formatRange(
      utc(localDay(start)),
      utc(localDay(last)),
    );
  }

  /** The day of the week: `Montag`. */
  weekday(date: PartialDate): string {
    return this.#formatter({ weekday: 'long', timeZone: 'UTC' }).format(utc(localDay(date)));
  }

  /** An abbreviated month: `Sep`. */
  shortMonth(date: PartialDate): string {
    return this.#formatter({ month: 'short', timeZone: 'UTC' })
      .format(utc(localDay(date)))
      .replace(/\.$/, '');
  }

  /** A time of day: `17:30`. */
  time(instant: PartialDate): string {
    return this.#formatter({ hour: 'numeric', minute: '2-digit', timeZone: TIME_ZONE }).format(
      new Date(instant),
    );
  }

  /** The name of a language: `Ukrainisch`; the tag itself where that is unknown. */
  language(tag: string): string {
    const name = this.#languageNames.get(tag) ?? this.#findLanguageName(tag);
    this.#languageNames.set(tag, name);
    return name;
  }

  #findLanguageName(tag: string): string {
    try {
      this.#languages ??= new Intl.DisplayNames(this.#locale, { type: 'language' });
      return this.#languages.of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  /** An enumeration: `Deutsch, Arabisch und Türkisch`. */
  list(items: readonly string[]): string {
    this.#lists ??= new Intl.ListFormat(this.#locale);
    return this.#lists.format(items);
  }

  #partial(date: PartialDate, full: Intl.DateTimeFormatOptions, month: Intl.DateTimeFormatOptions): string {
    const precision = precisionOf(date);
    if (precision === 'year') return String(Number(date));
    const options = precision === 'month' ? month : full;
    return this.#formatter({ ...options, timeZone: 'UTC' }).format(utc(localDay(date)));
  }

  #formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    const formatter = this.#formatters.get(key) ?? new Intl.DateTimeFormat(this.#locale, options);
    this.#formatters.set(key, formatter);
    return formatter;
  }
}

/** A day as a Date at noon UTC, to be formatted in UTC, so that no time zone shifts it. */
function utc(day: string): Date {
  return new Date(`${day.padEnd(10, '-01-01'.slice(day.length - 4))}T12:00Z`);
}
