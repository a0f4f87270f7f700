import type { Indicator, Observation } from './indicator.js';

/** What the well-known figures are a share of, where the file states that figure too. */
const bases: Readonly<Record<string, string>> = {
  'children-under-10': 'population',
  'child-poverty': 'children-under-10',
};

/** The latest of some observations; where dates are missing, the last in the list. */
export function latest(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (latest, next) => ((next.asOf ?? '') >= (latest?.asOf ?? '') ? next : latest),
    undefined,
  );
}

/**
 * What an observation is a part of, as a count: its own base, or, for the well-known figures, the latest count of the
 * figure that they are a part of, unless it is of another year.
 */
export function baseOf(
  indicators: readonly Indicator[],
  id: string,
  { of, asOf = '' }: Observation,
): number | undefined {
  const base = indicators.find((candidate) => candidate.id === bases[id]);
  const isOfItsYear = ({ asOf: date = '' }: Observation) =>
    !asOf || !date || asOf.slice(0, 4) === date.slice(0, 4);
  return of ?? latest(base?.observations.filter(isOfItsYear) ?? [])?.count;
}

/**
 * How a stated share is contradicted by its own count and base: `1861 / 13137 ≠ 0.1517`; nothing where it is not. A
 * share may be rounded to the last digit that the file has of it, or to a whole per cent (9.0 % stands as 0.09); what
 * calls itself rough contradicts nothing.
 */
export function contradiction(
  indicators: readonly Indicator[],
  id: string,
  observation: Observation,
): string | undefined {
  const { count, share, approximate } = observation;
  const base = baseOf(indicators, id, observation);
  if (count === undefined || share === undefined || !base || approximate) return undefined;
  const digits = Math.max(String(share).length - 2, 2);
  const isRounded = Math.abs(count / base - share) <= 0.5 / 10 ** digits + 1e-9;
  return isRounded ? undefined : `${count} / ${base} ≠ ${share}`;
}
