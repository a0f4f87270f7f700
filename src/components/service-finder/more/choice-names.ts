import { finderTools } from '../../../localization/de/service-finder.js';
import { serviceDetails } from '../../../localization/de/service-details.js';
import { serviceList } from '../../../localization/de/service-list.js';
import { formatFor } from '../../../localization/format.js';
import { placeKeyOf, placeNames, type Choice, type Criterion } from '../../../model/choice.js';
import { memoizeLast } from '../../../model/memoize-last.js';
import { weekdays, type Weekday } from '../../../model/schedule-days.js';
import { shorten } from '../../../model/text.js';
import type { Program } from '../../../schema/index.js';
import type { FinderWays } from './finder-more.js';

/** What can be chosen, as it is called where it is shown. */
export class ChoiceNames {
  readonly #ways: FinderWays;
  readonly #places = memoizeLast<ReadonlyMap<string, string>>();

  constructor(ways: FinderWays) {
    this.#ways = ways;
  }

  /** What a criterion is called, by what was chosen. */
  of(criterion: Criterion, choice: Choice): string {
    const words = this.#words;
    const names: Record<Criterion, () => string> = {
      phase: () => this.#finder.phases[choice.phase!],
      age: () => words.age(this.age(choice.age!)),
      topic: () => this.topic(choice.topic!),
      place: () => this.place(choice.place!),
      within: () => words.within(choice.within!),
      language: () => this.language(choice.language!),
      day: () => this.weekday(choice.day!),
      free: () => this.#finder.free,
      open: () => words.openNow,
      walkIn: () => words.walkIn,
      online: () => this.#finder.online,
      access: () => words.access,
      only: () => words.shortlist(choice.only!.length),
    };
    return names[criterion]();
  }

  /** @param months Negative before birth. */
  age(months: number): string {
    const words = this.#finder;
    if (months < 0) return words.phases.pregnancy;
    return months < 24 ? words.months(months) : words.years(Math.floor(months / 12));
  }

  topic(id: string): string {
    const { pick, topicLabel } = this.#ways;
    return shorten(pick(topicLabel(id)).text);
  }

  /** @param key A municipality's, or a postcode. */
  place(key: string): string {
    return this.places.get(key) ?? key;
  }

  language(tag: string): string {
    const { localize } = this.#ways;
    return tag === 'de-simple'
      ? localize.group('serviceDetails', serviceDetails).easyLanguage
      : formatFor(localize.words.locale).language(tag);
  }

  weekday(day: Weekday): string {
    // 5 January 1970 was a Monday.
    const date = `1970-01-${String(5 + weekdays.indexOf(day)).padStart(2, '0')}`;
    return formatFor(this.#ways.localize.words.locale).weekday(date);
  }

  /** The places of all services by their keys: municipalities, and postcodes. */
  get places(): ReadonlyMap<string, string> {
    const { program, localize } = this.#ways;
    const of = program();
    return this.#places([of, localize.requestedLanguage], () => this.#namePlaces(of));
  }

  #namePlaces({ services }: Program): Map<string, string> {
    const names = new Map<string, string>();
    for (const place of services.flatMap(({ places }) => places)) {
      const { postalCode } = place.address ?? {};
      const [town] = placeNames(place);
      // A key is made of one of a name's spellings, whichever is shown.
      const key = town && placeKeyOf(typeof town === 'string' ? town : Object.values(town)[0]!);
      if (key) names.set(key, shorten(this.#ways.pick(town).text));
      if (postalCode) names.set(postalCode, postalCode);
    }
    return names;
  }

  get #words() {
    return this.#ways.localize.group('finderTools', finderTools);
  }

  get #finder() {
    return this.#ways.localize.group('serviceList', serviceList);
  }
}
