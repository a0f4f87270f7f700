import type { Observation } from '../schema/index.js';
import type { Figure } from './indicators.js';

/** A value of a time series. */
export interface SeriesPoint {
  observation: Observation;
  value: number;
  /** Its time, from 0 (the first value) to 1 (the last one), to scale. */
  at: number;
  /** Whether values are missing before it, since the distance is larger than usual in this series. */
  isAfterGap: boolean;
}

/** How many times the usual distance between values counts as a gap. */
const GAP_FACTOR = 1.6;

const DAY_MS = 86_400_000;

/**
 * The dated values of a figure in ascending order, all of the kind that the figure leads with: shares and counts are never
 * mixed.
 *
 * @returns An empty list where there are fewer than two different dates.
 */
export function timeSeriesOf({ observations, lead }: Figure): SeriesPoint[] {
  const dated = observations
    .flatMap((observation) => {
      const value = observation[lead];
      return observation.asOf && value !== undefined
        ? [{ observation, value, time: middleOf(observation.asOf) }]
        : [];
    })
    .sort((a, b) => a.time - b.time);
  const [first, last] = [dated[0]?.time ?? 0, dated.at(-1)?.time ?? 0];
  if (first === last) return [];
  const steps = dated.slice(1).map(({ time }, index) => time - dated[index]!.time);
  const usual = [...steps].sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)]!;
  return dated.map(({ observation, value, time }, index) => ({
    observation,
    value,
    at: (time - first) / (last - first),
    isAfterGap: index > 0 && steps[index - 1]! > usual * GAP_FACTOR,
  }));
}

/** The middle of a day, a month or a year, in milliseconds. */
function middleOf(date: string): number {
  const length = date.length > 7 ? 1 : date.length > 4 ? 30 : 365;
  return Date.parse(date.slice(0, 10)) + (length * DAY_MS) / 2;
}
