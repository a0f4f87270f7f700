import { readFileSync } from 'node:fs';
import { createFilterPredicate, type FilterRule } from '../../src/model/finder/filter-predicate.js';
import { createPipeline } from '../../src/model/finder/pipeline.js';
import { relaxFilters } from '../../src/model/finder/relax-filters.js';
import { createScheduleRules } from '../../src/model/finder/schedule-rules.js';
import { HelpFinder, knownPlaces, nearestFirst, QueryInterpreter } from '../../src/model/query/index.js';
import { createIndex } from '../../src/model/search/index.js';
import { allLanguages } from '../../src/model/words/all-languages.js';
import { TimeSlicer } from '../../src/platform/time-slicer.js';
import type { Service } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { engines } from './engines.js';
import type { PlainService } from './services.js';

/** What a sentence is answered with, the best first: ids of services, and of help. */
export interface Answer {
  readonly services: readonly string[];
  /** How many of these say that they fit; the others do not say. */
  readonly foundCount: number;
  readonly help: readonly string[];
}

export type AnswerSentence = (sentence: string) => Answer;

/** The day on which the sentences are typed: a Wednesday. */
const TODAY = '2026-11-25';

const json = JSON.parse(readFileSync(new URL('../../examples/peine.json', import.meta.url), 'utf8')) as {
  services: PlainService[];
};
const program = parseProgram(structuredClone(json)).program!;
export const { services } = program;

/** The places that are the municipality's own. */
export const places = knownPlaces(program);

/** What the finder does with a sentence, without its elements: understand, search, filter, sort, relax. */
export async function finderAnswers(): Promise<AnswerSentence> {
  const { topics, synonyms } = program;
  const index = await createIndex(services, {
    slicer: new TimeSlicer(),
    languages: allLanguages,
    synonyms,
    topicLabel: (id) => topics.find((topic) => topic.id === id)?.label ?? id,
  });
  const serviceNames = services.map(({ name }) => name);
  const interpreter = new QueryInterpreter({ languages: allLanguages, places, serviceNames });
  const helpFinder = new HelpFinder(allLanguages);
  const unknown: FilterRule = () => undefined;
  const predicate = createFilterPredicate({ weekday: unknown, isOpenNow: unknown, ...createScheduleRules() });
  const pipeline = createPipeline();
  return (sentence) => {
    const understood = interpreter.interpret(sentence, TODAY);
    const { nearPlaces } = understood;
    const { found, indeterminate, matching, filters } = pipeline({
      services,
      state: { query: sentence, filters: {} },
      understood,
      search: (words) => index.find(words),
      predicate,
      sort: nearPlaces.length ? nearestFirst(services, nearPlaces) : undefined,
      facets: [],
    });
    const nearest = found.length ? found : (relaxFilters(matching, filters, predicate)?.found ?? []);
    return {
      services: idsOf([...new Set([...nearest, ...indeterminate])]),
      foundCount: nearest.length,
      help: helpFinder.find(sentence).help,
    };
  };
}

/** What another engine finds for the sentence as it is; it knows no help. */
export async function engineAnswers(name: string): Promise<AnswerSentence> {
  const plain = json.services.map(inAllLanguages) as PlainService[];
  const find = await engines[name]!({ parsed: services, plain });
  return (sentence) => {
    const found = idsOf(find(sentence).map((position) => services[position]!));
    return { services: found, foundCount: found.length, help: [] };
  };
}

const idsOf = (services: readonly Service[]): string[] => services.map(({ id }) => id!);

/** A record with each map of translations as one text, which is all that other engines can read; lists are never absent. */
function inAllLanguages(service: PlainService): object {
  const texts = ['name', 'summary', 'description'].map((key) => {
    const text = service[key] as string | Record<string, string> | undefined;
    return [key, typeof text === 'object' ? Object.values(text).join('\n') : (text ?? '')];
  });
  return { keywords: [], topics: [], ...service, ...(Object.fromEntries(texts) as object) };
}
