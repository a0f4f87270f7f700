import type { Fields } from '../fields.js';
import type { Findings } from './findings.js';
import type { Found } from './found.js';
import { numberOf } from './words.js';

/** Years from which on an age means that there is no end. */
const NO_END = 99;

/**
 * For which ages a service is: years, whole or not, to months. "Up to 10" includes those who are ten, and "up to 4.99"
 * ends with the fifth birthday.
 */
export function agesOf(service: Fields, from: string, findings: Findings): Found[] {
  const [least, most] = [numberOf(service.minimum_age), numberOf(service.maximum_age)];
  if (least === undefined && most === undefined) {
    findings.unplaced(`${from}.minimum_age`, service.minimum_age);
    findings.unplaced(`${from}.maximum_age`, service.maximum_age);
    return [];
  }
  const path = `${from}.${least === undefined ? 'maximum_age' : 'minimum_age'}`;
  // Systems write two noughts where they know nothing.
  if (least === 0 && most === 0) {
    findings.complain({ path, expected: 'ages', found: '0', lost: path });
    return [];
  }
  const isOpen = most === undefined || most >= NO_END;
  const fromMonths = least === undefined ? (isOpen ? 0 : undefined) : Math.round(least * 12);
  return [{ value: { fromMonths, toMonths: isOpen ? undefined : endOf(most) }, from: path }];
}

/** The month after the last one. A twelfth of a year has no decimal form: a hundredth of a month is none. */
function endOf(years: number): number {
  return Number.isInteger(years) ? (years + 1) * 12 : Math.floor(years * 12 + 0.01) + 1;
}
