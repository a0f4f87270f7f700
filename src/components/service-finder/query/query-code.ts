/** The code that understands what is typed, and what it needs of a program. Loaded when somebody is about to type. */
import { createScheduleRules } from '../../../model/finder/schedule-rules.js';
import type { ScheduleRules } from '../../../model/finder/filter-predicate.js';
import { QueryNeeds } from '../../../model/help/query-needs.js';
import { landOf } from '../../../model/public-holidays.js';
import { knownPlaces, QueryInterpreter } from '../../../model/query/index.js';
import { words as german } from '../../../model/words/de.js';
import { KnownWords } from '../../../model/words/known-words.js';
import type { LanguageWords } from '../../../model/words/language-words.js';
import type { Program, Text } from '../../../schema/index.js';

export { relaxFilters } from '../../../model/finder/relax-filters.js';
export { nearestFirst } from '../../../model/query/index.js';
export { languagesIn } from '../../../model/words/known-words.js';

/** @param others The words of languages beside German. */
export function createInterpreter(program: Program, others: readonly LanguageWords[]): QueryInterpreter {
  const serviceNames = program.services.map(({ name }) => name);
  const languages = [german, ...others];
  return new QueryInterpreter({ languages, places: knownPlaces(program), serviceNames });
}

/** @param others The words of languages beside German. */
export const createNeeds = (others: readonly LanguageWords[]): QueryNeeds =>
  new QueryNeeds([german, ...others]);

/** The words that are German here, what the places and services of a program are called among them. */
export function createKnownWords(program: Program | undefined): KnownWords {
  const places = program ? knownPlaces(program).map(({ name }) => name) : [];
  const serviceNames = program?.services.map(({ name }) => germanText(name)) ?? [];
  return new KnownWords(german, [...places, ...serviceNames]);
}

const germanText = (text: Text): string => (typeof text === 'string' ? text : (text.de ?? ''));

export function createRules({ municipality, holidays }: Program): ScheduleRules {
  return createScheduleRules({ land: landOf(municipality.ags), schoolHolidays: holidays?.school });
}
