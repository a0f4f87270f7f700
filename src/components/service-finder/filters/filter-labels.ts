import { finderTools } from '../../../localization/de/service-finder.js';
import { describeAge, describeAges } from '../../../localization/describe-ages.js';
import { formatFor } from '../../../localization/format.js';
import type { Months } from '../../../model/ages.js';
import type { FilterName, Filters } from '../../../model/finder/filter-state.js';
import type { DayPart, TimeOfDay } from '../../../model/finder/time-of-day.js';
import { memoizeLast } from '../../../model/memoize.js';
import { placeKeyOf, placeNames } from '../../../model/place-keys.js';
import { weekdays, type Weekday } from '../../../model/schedule-days.js';
import { shorten } from '../../../model/text.js';
import type { Program } from '../../../schema/index.js';
import type { RenderContext } from '../../shared/render-context.js';
import { languageName } from '../../shared/language-name.js';
import type { FinderContext } from '../finder-context.js';

/** What an active filter is called: `bis 5 km`, `Mittwoch`, `kostenlos`. */
export function filterLabel(name: FilterName, filters: Filters, context: FinderContext): string {
  const words = context.localize.group('finderTools', finderTools);
  const labels: Record<FilterName, () => string> = {
    phase: () => context.words.phases[filters.phase!],
    ageInMonths: () => words.age(ageLabel(filters.ageInMonths!, context)),
    topic: () => topicName(filters.topic!, context),
    place: () => placeLabels(context).get(filters.place!) ?? filters.place!,
    radiusKm: () => words.within(filters.radiusKm!),
    language: () => languageName(filters.language!, context),
    weekday: () => weekdayLabel(filters.weekday!, context),
    isFree: () => context.words.free,
    isOpenNow: () => words.openNow,
    isWalkIn: () => words.walkIn,
    isOnline: () => context.words.online,
    isAccessible: () => words.access,
    ageSpans: () => agesLabel(filters.ageSpans!, context),
    languages: () => filters.languages!.map((tag) => languageName(tag, context)).join(', '),
    weekdays: () => filters.weekdays!.map((day) => weekdayLabel(day, context)).join(', '),
    dates: () => filters.dates!.map((date) => formatFor(context.common.locale).longDate(date)).join(', '),
    timesOfDay: () => filters.timesOfDay!.map((time) => timeLabel(time, context)).join(', '),
    serviceIds: () => words.shortlist(filters.serviceIds!.length),
  };
  return labels[name]();
}

/** @param months In completed months, negative before birth. */
export function ageLabel(months: number, { words }: RenderContext): string {
  return describeAge(months, words);
}

/** @param spans In months, half open. */
export const agesLabel = (spans: readonly Months[], { words }: RenderContext): string =>
  describeAges(
    spans.map(([fromMonths, toMonths]) => ({ fromMonths, toMonths })),
    words,
  );

/** `nachmittags`, or hours: `15:00–16:00`. */
export function timeLabel(time: TimeOfDay, { localize }: RenderContext): string {
  const { dayParts } = localize.group('finderTools', finderTools);
  return dayParts[time as DayPart] ?? time.replace('-', '–');
}

export function topicName(id: string, { pick, topicLabel }: RenderContext): string {
  return shorten(pick(topicLabel(id)).text);
}

export function weekdayLabel(day: Weekday, { common }: RenderContext): string {
  // 5 January 1970 was a Monday.
  const date = `1970-01-${String(5 + weekdays.indexOf(day)).padStart(2, '0')}`;
  return formatFor(common.locale).weekday(date);
}

const lastPlaceLabels = memoizeLast<ReadonlyMap<string, string>>();

/** The names of all places of the program on show, by their keys: municipalities, and postcodes. */
export function placeLabels({ program, pick, localize }: FinderContext): ReadonlyMap<string, string> {
  return lastPlaceLabels([program, localize.requestedLanguage], () =>
    program ? namePlaces(program, pick) : new Map(),
  );
}

function namePlaces({ services }: Program, pick: RenderContext['pick']): Map<string, string> {
  const names = new Map<string, string>();
  for (const place of services.flatMap(({ places }) => places)) {
    const { postalCode } = place.address ?? {};
    const [town] = placeNames(place);
    // A key is made from one of a name's languages, whichever is shown.
    const key = town && placeKeyOf(typeof town === 'string' ? town : Object.values(town)[0]!);
    if (key) names.set(key, shorten(pick(town).text));
    if (postalCode) names.set(postalCode, postalCode);
  }
  return names;
}
