import { baseOf, latest } from '../schema/arithmetic.js';
import type { Indicator, Observation } from '../schema/index.js';

/** A figure to show: what its source states, and separately what was computed from it. */
export interface Figure extends Observation, Indicator {
  /** The stated value to show first: a share where there is one. */
  lead: 'share' | 'count';
  /** The base count: the observation's own, or that of the figure it is a part of. */
  base?: number;
  /** A share (0 to 1) computed from count and base, where none was stated. */
  computedShare?: number;
}

/** The latest observation; where dates are missing, the last of the list. */
export function latestObservation({ observations }: Indicator): Observation | undefined {
  return latest(observations);
}

/**
 * The latest figure of an indicator; `undefined` without observations. A share is computed only where none is stated and
 * there is a base: the observation's `of`, or, for well-known indicators, the count that they are a part of, if it is of
 * the same year. Beside a stated share that count is given only where it agrees with the share.
 */
export function figureOf(indicators: readonly Indicator[], id: string): Figure | undefined {
  const indicator = indicators.find((candidate) => candidate.id === id);
  const observation = indicator && latest(indicator.observations);
  if (!observation) return undefined;
  const { count, share } = observation;
  const base = baseOf(indicators, id, observation);
  const isPart = count !== undefined && base !== undefined && count <= base;
  const isAgreed = observation.of !== undefined || share === undefined;
  const fits = isPart && (isAgreed || Math.abs(count / base - share) < 0.005);
  return {
    ...indicator,
    ...observation,
    lead: share === undefined ? 'count' : 'share',
    base: fits ? base : undefined,
    computedShare: fits && share === undefined ? count / base : undefined,
  };
}
