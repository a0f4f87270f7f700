import type { AgeSpan, Service } from '../schema/index.js';
import { memoizeByObject } from './memoize.js';

/** The life phases of a chain, in months, half open. */
export const lifePhases = {
  pregnancy: [-9, 0],
  '0-3': [0, 36],
  '3-6': [36, 72],
  '6-10': [72, 132],
} as const;

/** A life phase of a child. */
export type LifePhase = keyof typeof lifePhases;

/** The life phases in their order. */
export const phaseOrder = Object.keys(lifePhases) as LifePhase[];

/**
 * The months of a span, half open. A span without a start starts at birth, or with pregnancy if it ends at birth; one
 * without an end has `Infinity`.
 */
export function boundsOf({ toMonths = Infinity, fromMonths = toMonths > 0 ? 0 : -9 }: AgeSpan): Months {
  return [fromMonths, toMonths];
}

/** An age span in months, half open; negative before birth. */
export type Months = readonly [from: number, to: number];

function touches(span: AgeSpan, phase: LifePhase): boolean {
  const [fromMonths, toMonths] = boundsOf(span);
  const [from, to] = lifePhases[phase];
  return fromMonths < to && toMonths > from;
}

const phasesOfAges = memoizeByObject((ages: readonly AgeSpan[]): readonly LifePhase[] =>
  phaseOrder.filter((phase) => ages.some((span) => touches(span, phase))),
);

/** The life phases that a service is for, in their order; none where its ages are unknown. */
export const phasesOf = ({ ages }: Pick<Service, 'ages'>): readonly LifePhase[] => phasesOfAges(ages);
