import type { Need } from '../../schema/vocabulary.js';
import { landOf } from '../public-holidays.js';

/** Who answers a number for everybody in Germany, named after the need that it is for. */
export type NationalNumberId = Exclude<Need, 'addiction'>;

/** A number for everybody in Germany. What else is known of it: see `nationalFacts`. */
export interface NationalNumber {
  readonly id: NationalNumberId;
  readonly number: string;
}

/**
 * The most urgent first. A part of what pages load at once: without a connection, nothing more can be loaded. When a number
 * changes, `national-facts.ts` changes with it.
 */
const numbers: Readonly<Record<NationalNumberId, string>> = {
  emergency: '112',
  police: '110',
  doctor: '116 117',
  parents: '0800 111 0550',
  children: '116 111',
  crisis: '0800 111 0111',
  violence: '116 016',
  'violence-men': '0800 1239900',
  abuse: '0800 22 55 530',
  pregnancy: '0800 40 40 020',
  poison: '0551 19240',
};

/** The poison information centre in `numbers` (GIZ-Nord) is that of these Länder; others have their own. */
const landsOfPoisonCentre = ['HB', 'HH', 'NI', 'SH'];

/**
 * The numbers for everybody in a municipality, the most urgent first.
 *
 * @param ags That of the municipality; without one, all numbers.
 */
export function nationalNumbers(ags: string | undefined): NationalNumber[] {
  const land = landOf(ags);
  return (Object.keys(numbers) as NationalNumberId[])
    .filter((id) => id !== 'poison' || !land || landsOfPoisonCentre.includes(land))
    .map((id) => ({ id, number: numbers[id] }));
}
