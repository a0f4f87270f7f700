import { nothing, type TemplateResult } from 'lit';
import { filterPanel } from '../../../localization/de/filter-panel.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { countByValue, countUnstated } from '../../../model/finder/facet-counts.js';
import type { FilterName, Filters, FilterState } from '../../../model/finder/filter-state.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import { createScheduleRules } from '../../../model/finder/schedule-rules.js';
import { dayParts, type DayPart } from '../../../model/finder/time-of-day.js';
import { memoizeByObject, memoizeLast } from '../../../model/memoize.js';
import { languageOf } from '../../../model/reader-language.js';
import { weekdays } from '../../../model/schedule-days.js';
import type { Service } from '../../../schema/index.js';
import { languageName } from '../../shared/language-name.js';
import type { FinderContext } from '../finder-context.js';
import { renderSelect } from './controls.js';
import { topicName, weekdayLabel } from './filter-labels.js';

/** What a filter is rendered from, and what it is changed by. */
export interface FilterRendering {
  readonly filterState: FilterState;
  readonly results: FinderResults;
  readonly context: FinderContext;
  readonly onChange: (filters: Filters) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

type ValuesOf = (service: Service) => readonly string[];

/** A filter with many values, of which one may be chosen. */
interface Facet {
  readonly name: 'topic' | 'language' | 'weekday';
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
  readonly valuesOf: ValuesOf;
  /** Says how many services state nothing about it. */
  readonly describeUnstated: (count: number) => string;
  /** Further filters by the same, as a sentence sets them: `weekdays` beside `weekday`. */
  readonly related?: readonly FilterName[];
  readonly part?: string;
}

const topicsOf: ValuesOf = ({ topics }) => topics;

const languagesOf: ValuesOf = memoizeByObject(({ languages }: Service) => languages.map(languageOf));

/**
 * The filters with many values, each value with the number of services that it leaves, and each filter with the number of
 * those that it leaves open. Keeps sorted options.
 */
export class SelectFilters {
  readonly #topics = memoizeLast<readonly Option[]>();
  readonly #languages = memoizeLast<readonly Option[]>();

  renderTopics(rendering: FilterRendering): TemplateResult | typeof nothing {
    const { context, results } = rendering;
    const { allTopics: all, unstated } = wordsOf(context);
    const options = this.#topics(dependenciesOf(rendering), () =>
      sortedOptions(results.services, topicsOf, (id) => topicName(id, context), context),
    );
    const { topic: label } = context.words;
    const describeUnstated = unstated.topic;
    return renderFacet(
      { name: 'topic', label, all, options, valuesOf: topicsOf, describeUnstated, part: 'topics' },
      rendering,
    );
  }

  renderLanguages(rendering: FilterRendering): TemplateResult | typeof nothing {
    const { context, results } = rendering;
    const { language: label, allLanguages: all, unstated } = wordsOf(context);
    const options = this.#languages(dependenciesOf(rendering), () =>
      sortedOptions(results.services, languagesOf, (tag) => languageName(tag, context), context),
    );
    const related: FilterName[] = ['languages'];
    const describeUnstated = unstated.language;
    return renderFacet(
      { name: 'language', label, all, options, valuesOf: languagesOf, describeUnstated, related },
      rendering,
    );
  }

  /** Nothing where no service has opening hours. */
  renderWeekdays(rendering: FilterRendering): TemplateResult | typeof nothing {
    const { context } = rendering;
    const { openingHours } = context;
    if (!openingHours) return nothing;
    const { day: label, allDays: all, unstated } = wordsOf(context);
    const options = weekdays.map((value) => ({ value, label: weekdayLabel(value, context) }));
    const valuesOf: ValuesOf = (service) => [...openingHours.openWeekdays(service)];
    const related: FilterName[] = ['weekdays', 'dates'];
    const describeUnstated = unstated.times;
    return renderFacet(
      { name: 'weekday', label, all, options, valuesOf, describeUnstated, related },
      rendering,
    );
  }

  /** Nothing where no service has opening hours. */
  renderTimesOfDay(rendering: FilterRendering): TemplateResult | typeof nothing {
    const { filterState, results, context, onChange } = rendering;
    if (!context.openingHours) return nothing;
    const { timeOfDay: label, anyTime: all, unstated } = wordsOf(context);
    const { dayParts: names } = context.localize.group('finderTools', finderTools);
    const services = results.excluding('timesOfDay');
    const counts = countByValue(services, dayPartsOf);
    const options = dayParts.map((value) => ({
      value,
      label: `${names[value]} (${context.format.number(counts.get(value) ?? 0)})`,
    }));
    const unstatedCount = countUnstated(services, hasTimeOfDay);
    return renderSelect(
      {
        id: 'time',
        label,
        unstated: unstatedCount ? unstated.times(unstatedCount) : undefined,
        all,
        selected: filterState.filters.timesOfDay?.[0],
        options,
      },
      (value) => onChange({ timesOfDay: value ? [value as DayPart] : undefined }),
    );
  }
}

const scheduleRules = createScheduleRules();

/** The parts of the day that a service is open at, on any day; services without opening hours have none. */
const dayPartsOf: ValuesOf = memoizeByObject((service: Service) =>
  dayParts.filter((part) => scheduleRules.timesOfDay(service, { timesOfDay: [part] })),
);

/** Whether a service states a time of day, be it one at night. */
const hasTimeOfDay = memoizeByObject(
  (service: Service): boolean =>
    dayPartsOf(service).length > 0 || scheduleRules.timesOfDay(service, {}) !== undefined,
);

const wordsOf = ({ localize }: FinderContext) => localize.group('filterPanel', filterPanel);

const dependenciesOf = ({ results, context }: FilterRendering): readonly unknown[] => [
  results.services,
  context.localize.requestedLanguage,
  context.common,
];

/** The values that services have, sorted by their labels. */
function sortedOptions(
  services: readonly Service[],
  valuesOf: ValuesOf,
  labelOf: (value: string) => string,
  { common }: FinderContext,
): readonly Option[] {
  const { compare } = new Intl.Collator(common.locale);
  return [...countByValue(services, valuesOf).keys()]
    .map((value) => ({ value, label: labelOf(value) }))
    .sort((a, b) => compare(a.label, b.label));
}

function renderFacet(
  { name, label, all, options, valuesOf, describeUnstated, related = [], part }: Facet,
  { filterState, results, context, onChange }: FilterRendering,
): TemplateResult | typeof nothing {
  const selected = filterState.filters[name];
  if (options.length < 2 && !selected) return nothing;
  const counts = countByValue(results.excluding(name), valuesOf);
  const counted = options.map(({ value, label }) => ({
    value,
    label: `${label} (${context.format.number(counts.get(value) ?? 0)})`,
  }));
  const unstatedCount = countUnstated(
    results.excluding(name, ...related),
    (service) => valuesOf(service).length > 0,
  );
  const unstated = unstatedCount ? describeUnstated(unstatedCount) : undefined;
  return renderSelect({ id: name, label, unstated, all, selected, options: counted, part }, (value) =>
    onChange({ [name]: value }),
  );
}
