/** The code that understands sentences, and what it needs of a program. Loaded when somebody is about to type. */
import { createScheduleRules } from '../../../model/finder/schedule-rules.js';
import type { ScheduleRules } from '../../../model/finder/filter-predicate.js';
import { landOf } from '../../../model/public-holidays.js';
import { knownPlaces, QueryInterpreter } from '../../../model/query/index.js';
import type { Program } from '../../../schema/index.js';

export { relaxFilters } from '../../../model/finder/relax-filters.js';
export { nearestFirst } from '../../../model/query/index.js';

export function createInterpreter(program: Program): QueryInterpreter {
  const serviceNames = program.services.map(({ name }) => name);
  return new QueryInterpreter({ places: knownPlaces(program), serviceNames });
}

export function createRules({ municipality, holidays }: Program): ScheduleRules {
  return createScheduleRules({ land: landOf(municipality.ags), schoolHolidays: holidays?.school });
}
