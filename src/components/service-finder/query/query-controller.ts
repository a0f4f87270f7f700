import type { ReactiveControllerHost } from 'lit';
import type { FilterPredicate } from '../../../model/finder/apply-filters.js';
import type { ScheduleRules } from '../../../model/finder/filter-predicate.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import type { RelaxedFilters } from '../../../model/finder/relax-filters.js';
import { berlinTime } from '../../../model/dates.js';
import { memoizeLast } from '../../../model/memoize.js';
import type { QueryInterpreter, UnderstoodQuery } from '../../../model/query/index.js';
import type { AddedWords } from '../../../model/words/language-words.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import { TimeSlicer } from '../../../platform/time-slicer.js';
import type { Program, Service } from '../../../schema/index.js';
import { queryCode } from './query-words-controller.js';

/** What shows what was understood. */
export const understoodChips = new LazyModule(
  'what was understood',
  (retry) => import('./understood-chips.js'),
);

/** What a sentence adds to the filters and the order that were chosen. */
export interface QueryReading {
  /** What was understood; `undefined` while nothing is, or its code is being loaded: then all of it is searched for. */
  readonly understood: UnderstoodQuery | undefined;
  readonly rules: ScheduleRules | undefined;
  /** Sorts the services of a place that was named first. */
  readonly sort: ((services: readonly Service[]) => readonly Service[]) | undefined;
}

const nothingRead: QueryReading = { understood: undefined, rules: undefined, sort: undefined };

/** Understands what is typed: ages, days, places and so on become filters, and the rest is searched for. */
export class QueryController {
  readonly #host: ReactiveControllerHost;
  readonly #interpreter = memoizeLast<QueryInterpreter>();
  readonly #rules = memoizeLast<ScheduleRules>();
  readonly #reading = memoizeLast<QueryReading>();
  readonly #relaxed = memoizeLast<RelaxedFilters | undefined>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Reads a query; the same object while nothing has changed. To be called in `willUpdate`.
   *
   * @param languages The words that have been loaded.
   * @param isNeeded Whether somebody is about to type, or filters by something that only sentences and their rules know.
   */
  update(
    program: Program,
    query: string | undefined,
    languages: readonly AddedWords[],
    isNeeded: boolean,
  ): QueryReading {
    const code = isNeeded || query ? queryCode.loadFor(this.#host) : undefined;
    if (!code) return nothingRead;
    const interpreter = this.#interpreter([program, languages], () => {
      const created = code.createInterpreter(program, languages);
      void created.prepare(new TimeSlicer());
      return created;
    });
    const rules = this.#rules([program], () => code.createRules(program));
    const today = berlinTime(new Date()).slice(0, 10);
    return this.#reading([interpreter, rules, query, today], () => {
      const understood = query ? interpreter.interpret(query, today) : undefined;
      const places = understood?.nearPlaces ?? [];
      const sort = places.length ? code.nearestFirst(program.services, places) : undefined;
      return { understood, rules, sort };
    });
  }

  /** The nearest that there is where a sentence asks for more than any service has. */
  relax(results: FinderResults, predicate: FilterPredicate, { understood }: QueryReading) {
    return this.#relaxed([results, predicate, understood], () =>
      understood?.constraints.length && !results.found.length
        ? queryCode.loaded?.relaxFilters(results.matching, results.filters, predicate)
        : undefined,
    );
  }
}
