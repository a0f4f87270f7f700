import type { Indicator, Observation } from './indicator.js';

/** What the well-known figures are a share of, where the file states that figure too. */
const bases: Readonly<Record<string, string>> = {
  'children-under-10': 'population',
  'child-poverty': 'children-under-10',
};

/** The latest of some observations; where dates are missing, the last in the list. */
export const latest = (observations: readonly Observation[]): Observation | undefined =>
  observations.reduce<Observation | undefined>(
    (latest, next) => ((next.asOf ?? '') >= (latest?.asOf ?? '') ? next : latest),
    undefined,
  );

/**
 * What an observation is a part of, as a count: its own base, or, for the well-known figures, the latest count of the
 * figure that they are a part of, unless it is of another year.
 */
export function baseOf(
  indicators: readonly Indicator[],
  id: string,
  { of, asOf }: Observation,
): number | undefined {
  const isOfItsYear = ({ asOf: date }: Observation) =>
    !asOf || !date || asOf.slice(0, 4) === date.slice(0, 4);
  const base = indicators.find((candidate) => candidate.id === bases[id])?.observations ?? [];
  return of ?? latest(base.filter(isOfItsYear))?.count;
}

/**
 * Whether a stated share is contradicted by its own count and base. It may be rounded to the last digit that the file
 * has of it, or to a whole per cent (9.0 % stands as 0.09); what calls itself rough contradicts nothing.
 */
export function isContradicted(
  indicators: readonly Indicator[],
  id: string,
  observation: Observation,
): boolean {
  const { count, share, approximate } = observation;
  const error = Math.abs(count! / baseOf(indicators, id, observation)! - share!);
  // Where one of the three is not stated, there is no error, and no number.
  return !approximate && error > 0.5 / 10 ** Math.max(`${share}`.length - 2, 2) + 1e-9;
}
