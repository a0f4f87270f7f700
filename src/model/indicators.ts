import { baseOf, latest } from '../schema/arithmetic.js';
import type { Indicator, Observation } from '../schema/index.js';

/** A figure to show: what its source states, and apart from that what was computed from it. */
export interface Figure extends Observation, Indicator {
  /** Which of the two stated values is shown first: a share where there is one. */
  lead: 'share' | 'count';
  /** The count that the share is of: the observation's own, or that of the figure it is a part of. */
  base?: number;
  /** A share (0 to 1) computed from count and base, where none was stated. */
  computedShare?: number;
}

/** The latest observation; where dates are missing, the last in the list. */
export function latestObservation({ observations }: Indicator): Observation | undefined {
  return latest(observations);
}

/**
 * The latest figure of an indicator. A share is computed only where none is stated and a base is: the
 * observation's `of`, or, for the well-known figures, the count they are a part of unless it is of another year.
 * Beside a stated share that count is named only where the two agree.
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
