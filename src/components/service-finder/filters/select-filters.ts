import { nothing, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { countByValue } from '../../../model/finder/facet-counts.js';
import type { Filters, FilterState } from '../../../model/finder/filter-state.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import { createScheduleRules } from '../../../model/finder/schedule-rules.js';
import { dayParts, type DayPart } from '../../../model/finder/time-of-day.js';
import { memoizeLast } from '../../../model/memoize-last.js';
import { positionOfPlace } from '../../../model/distance.js';
import { placeKeys } from '../../../model/place-keys.js';
import { languageOf } from '../../../model/reader-language.js';
import { weekdays } from '../../../model/schedule-days.js';
import type { Service } from '../../../schema/index.js';
import { languageName } from '../../shared/language-name.js';
import type { FinderContext } from '../finder-context.js';
import { renderSelect } from './controls.js';
import { placeLabels, topicName, weekdayLabel } from './filter-labels.js';

type SelectFilter = 'topic' | 'place' | 'language' | 'weekday';

type OnChange = (filters: Filters) => void;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A filter with many values, of which one may be chosen. */
interface Facet {
  readonly name: SelectFilter;
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
  readonly valuesOf: (service: Service) => readonly string[];
}

const topicsOf = ({ topics }: Service): readonly string[] => topics;

const languagesOf = ({ languages }: Service): readonly string[] => languages.map(languageOf);

/** The filters with many values, each value with the number of services that it leaves. Keeps sorted options. */
export class SelectFilters {
  readonly #topics = memoizeLast<readonly Option[]>();
  readonly #places = memoizeLast<readonly Option[]>();
  readonly #languages = memoizeLast<readonly Option[]>();

  renderTopics(state: FilterState, results: FinderResults, context: FinderContext, onChange: OnChange) {
    const options = sortedOptions(
      this.#topics,
      results.services,
      topicsOf,
      (id) => topicName(id, context),
      context,
    );
    const all = wordsOf(context).allTopics;
    return renderFacet(
      { name: 'topic', label: context.words.topic, all, options, valuesOf: topicsOf },
      state,
      results,
      context,
      onChange,
    );
  }

  renderPlaces(state: FilterState, results: FinderResults, context: FinderContext, onChange: OnChange) {
    const labels = placeLabels(context);
    const { place: label, allPlaces: all } = wordsOf(context);
    // Of all names of a place, one is offered.
    const labelledKeys = (service: Service) => placeKeys(service).filter((key) => labels.has(key));
    const options = sortedOptions(
      this.#places,
      results.services,
      labelledKeys,
      (key) => labels.get(key)!,
      context,
    );
    return renderFacet(
      { name: 'place', label, all, options, valuesOf: placeKeys },
      state,
      results,
      context,
      ({ place }) => {
        // Where there is no point to measure from, a radius means nothing any more.
        const hasPosition = place && positionOfPlace(results.services, place);
        onChange(hasPosition ? { place } : { place, radiusKm: undefined });
      },
    );
  }

  renderLanguages(state: FilterState, results: FinderResults, context: FinderContext, onChange: OnChange) {
    const { language: label, allLanguages: all } = wordsOf(context);
    const nameOf = (tag: string) => languageName(tag, context);
    const options = sortedOptions(this.#languages, results.services, languagesOf, nameOf, context);
    return renderFacet(
      { name: 'language', label, all, options, valuesOf: languagesOf },
      state,
      results,
      context,
      onChange,
    );
  }

  /** Nothing where no service has opening hours. */
  renderWeekdays(state: FilterState, results: FinderResults, context: FinderContext, onChange: OnChange) {
    const { openingHours } = context;
    if (!openingHours) return nothing;
    const { day: label, allDays: all } = wordsOf(context);
    const options = weekdays.map((value) => ({ value, label: weekdayLabel(value, context) }));
    const valuesOf = (service: Service) => [...openingHours.openWeekdays(service)];
    return renderFacet({ name: 'weekday', label, all, options, valuesOf }, state, results, context, onChange);
  }

  /** Nothing where no service has opening hours. */
  renderTimesOfDay(
    { filters: { timesOfDay } }: FilterState,
    { excluding }: FinderResults,
    context: FinderContext,
    onChange: OnChange,
  ) {
    if (!context.openingHours) return nothing;
    const { timeOfDay: label, anyTime: all, dayParts: names } = wordsOf(context);
    const counts = countByValue(excluding('timesOfDay'), dayPartsOf);
    const options = dayParts.map((value) => ({
      value,
      label: `${names[value]} (${context.format.number(counts.get(value) ?? 0)})`,
    }));
    const selected = timesOfDay?.[0];
    return renderSelect({ id: 'time', label, all, selected, options }, (value) =>
      onChange({ timesOfDay: value ? [value as DayPart] : undefined }),
    );
  }
}

/** The parts of the day that a service is open at, on any day; services without opening hours have none. */
const dayPartsOf = (service: Service): readonly string[] =>
  dayParts.filter((part) => scheduleRules.timesOfDay(service, { timesOfDay: [part] }));

const scheduleRules = createScheduleRules();

const wordsOf = ({ localize }: FinderContext) => localize.group('finderTools', finderTools);

/** The values that services have, sorted by their labels. */
function sortedOptions(
  memoized: ReturnType<typeof memoizeLast<readonly Option[]>>,
  services: readonly Service[],
  valuesOf: Facet['valuesOf'],
  labelOf: (value: string) => string,
  { common, localize }: FinderContext,
): readonly Option[] {
  return memoized([services, localize.requestedLanguage, common], () => {
    const { compare } = new Intl.Collator(common.locale);
    return [...countByValue(services, valuesOf).keys()]
      .map((value) => ({ value, label: labelOf(value) }))
      .sort((a, b) => compare(a.label, b.label));
  });
}

function renderFacet(
  { name, label, all, options, valuesOf }: Facet,
  { filters }: FilterState,
  { excluding }: FinderResults,
  { format }: FinderContext,
  onChange: OnChange,
): TemplateResult | typeof nothing {
  const selected = filters[name];
  if (options.length < 2 && !selected) return nothing;
  const counts = countByValue(excluding(name), valuesOf);
  const counted = options.map(({ value, label }) => ({
    value,
    label: `${label} (${format.number(counts.get(value) ?? 0)})`,
  }));
  const part = name === 'topic' ? { part: 'topics' } : {};
  return renderSelect({ id: name, label, all, selected, options: counted, ...part }, (value) =>
    onChange({ [name]: value }),
  );
}
