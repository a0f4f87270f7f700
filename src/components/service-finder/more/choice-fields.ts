import { nothing, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { serviceList } from '../../../localization/de/service-list.js';
import { formatFor } from '../../../localization/format.js';
import { placeKeys } from '../../../model/choice.js';
import { centreOfPlace } from '../../../model/distance.js';
import { countBy, languageOf } from '../../../model/judgement.js';
import { memoizeLast } from '../../../model/memoize-last.js';
import { weekdays } from '../../../model/schedule-days.js';
import type { Service } from '../../../schema/index.js';
import type { ChoiceNames } from './choice-names.js';
import { renderSelect } from './controls.js';
import type { FinderWays, View } from './finder-more.js';
import { nowhere } from './near.js';
import type * as Opening from './opening.js';

type Field = 'topic' | 'place' | 'language' | 'day';

interface Option {
  key: string;
  label: string;
}

/** What a field offers: its options, and what of it a service has. */
interface Offer {
  label: string;
  all: string;
  options: readonly Option[];
  kindsOf: (service: Service) => readonly string[];
}

const topicsOf = ({ topics }: Service): readonly string[] => topics;

const languagesOf = ({ languages }: Service): readonly string[] => languages.map(languageOf);

/** The filters of which one among many is chosen, each option with the number of services that it leaves. */
export class ChoiceFields {
  readonly #ways: FinderWays;
  readonly #names: ChoiceNames;
  readonly #options = {
    topic: memoizeLast<readonly Option[]>(),
    place: memoizeLast<readonly Option[]>(),
    language: memoizeLast<readonly Option[]>(),
  };

  constructor(ways: FinderWays, names: ChoiceNames) {
    this.#ways = ways;
    this.#names = names;
  }

  renderTopics(view: View): TemplateResult | typeof nothing {
    const { topic: label } = this.#ways.localize.group('serviceList', serviceList);
    const options = this.#sorted('topic', view, topicsOf, (id) => this.#names.topic(id));
    return this.#render('topic', view, { label, all: this.#words.allTopics, options, kindsOf: topicsOf });
  }

  renderPlaces(view: View): TemplateResult | typeof nothing {
    const { place: label, allPlaces: all } = this.#words;
    const { places } = this.#names;
    // Of all names of a place one is offered.
    const named = (service: Service) => placeKeys(service).filter((key) => places.has(key));
    const options = this.#sorted('place', view, named, (key) => this.#names.place(key));
    return this.#render('place', view, { label, all, options, kindsOf: placeKeys });
  }

  renderLanguages(view: View): TemplateResult | typeof nothing {
    const { language: label, allLanguages: all } = this.#words;
    const options = this.#sorted('language', view, languagesOf, (tag) => this.#names.language(tag));
    return this.#render('language', view, { label, all, options, kindsOf: languagesOf });
  }

  renderDays(view: View, { daysOf }: typeof Opening): TemplateResult | typeof nothing {
    const { day: label, allDays: all } = this.#words;
    const options = weekdays.map((key) => ({ key, label: this.#names.weekday(key) }));
    return this.#render('day', view, { label, all, options, kindsOf: (service) => [...daysOf(service)] });
  }

  get #words() {
    return this.#ways.localize.group('finderTools', finderTools);
  }

  /** The options of a field by their labels; made once for the same services and words. */
  #sorted(
    field: 'topic' | 'place' | 'language',
    { services }: View,
    kindsOf: Offer['kindsOf'],
    labelOf: (key: string) => string,
  ): readonly Option[] {
    const { words, requestedLanguage } = this.#ways.localize;
    return this.#options[field]([services, requestedLanguage, words.locale], () => {
      const { compare } = new Intl.Collator(words.locale);
      return [...countBy(services, kindsOf).keys()]
        .map((key) => ({ key, label: labelOf(key) }))
        .sort((a, b) => compare(a.label, b.label));
    });
  }

  #render(
    field: Field,
    { services, narrowed }: View,
    { label, all, options, kindsOf }: Offer,
  ): TemplateResult | typeof nothing {
    const current = this.#ways.choice()[field];
    if (options.length < 2 && !current) return nothing;
    const counts = countBy(narrowed.without(field), kindsOf);
    const format = formatFor(this.#ways.localize.words.locale);
    const counted = options.map(({ key, label }) => ({
      key,
      label: `${label} (${format.number(counts.get(key) ?? 0)})`,
    }));
    return renderSelect({ id: field, label, all, current, options: counted }, (key) => {
      // A distance is not meant any more where there is nothing to measure it from.
      const isKept = field !== 'place' || (key && centreOfPlace(services, key));
      this.#ways.choose(isKept ? { [field]: key } : { ...nowhere, place: key });
    });
  }
}
