import type { JsonObject } from '../shared/json-values.js';
import type { IssueCollector } from './issue-collector.js';
import type { Located } from './located.js';
import { asNumber } from './text-fields.js';

/**
 * A maximum age in years from here on means that there is none. Systems that require one write 99 or more; reporting
 * that as a loss would report every service for everybody.
 */
const UNLIMITED_AGE = 99;

/**
 * The ages that a service is for: `minimum_age` and `maximum_age`, in years with fractions, as months. A maximum of 10
 * includes those who are ten, one of 4.99 ends with the fifth birthday.
 */
export function ageRangesOf(service: JsonObject, path: string, issues: IssueCollector): Located[] {
  const [minimum, maximum] = [asNumber(service.minimum_age), asNumber(service.maximum_age)];
  if (minimum === undefined && maximum === undefined) {
    issues.reportUnplaced(`${path}.minimum_age`, service.minimum_age);
    issues.reportUnplaced(`${path}.maximum_age`, service.maximum_age);
    return [];
  }
  const field = `${path}.${minimum === undefined ? 'maximum_age' : 'minimum_age'}`;
  // Systems write two zeros for unknown ages.
  if (minimum === 0 && maximum === 0) {
    issues.report({ path: field, expected: 'ages', found: '0', lost: field });
    return [];
  }
  const isOpen = maximum === undefined || maximum >= UNLIMITED_AGE;
  const fromMonths = minimum === undefined ? (isOpen ? 0 : undefined) : Math.round(minimum * 12);
  return [{ value: { fromMonths, toMonths: isOpen ? undefined : endInMonths(maximum) }, path: field }];
}

/** The exclusive end of a maximum age. The margin is for twelfths of a year, which have no exact decimal form. */
function endInMonths(years: number): number {
  return Number.isInteger(years) ? (years + 1) * 12 : Math.floor(years * 12 + 0.01) + 1;
}
