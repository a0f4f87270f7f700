/** The code that understands what is typed, and what it needs of a program. Loaded when somebody is about to type. */
import { createScheduleRules } from '../../../model/finder/schedule-rules.js';
import type { ScheduleRules } from '../../../model/finder/filter-predicate.js';
import { landOf } from '../../../model/public-holidays.js';
import { knownPlaces, QueryInterpreter } from '../../../model/query/index.js';
import type { AddedWords } from '../../../model/words/language-words.js';
import type { Program } from '../../../schema/index.js';

export { relaxFilters } from '../../../model/finder/relax-filters.js';
export { nearestFirst } from '../../../model/query/index.js';
export {
  adviceFor,
  isPrivate,
  loadedLanguages,
  loadLanguagesIn,
  loadReaderLanguages,
  needsIn,
  prepareWords,
} from './language-loading.js';

export function createInterpreter(program: Program, languages: readonly AddedWords[]): QueryInterpreter {
  const serviceNames = program.services.map(({ name }) => name);
  return new QueryInterpreter({ languages, places: knownPlaces(program), serviceNames });
}

export function createRules({ municipality, holidays }: Program): ScheduleRules {
  return createScheduleRules({ land: landOf(municipality.ags), schoolHolidays: holidays?.school });
}
