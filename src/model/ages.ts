import type { AgeSpan, Service } from '../schema/index.js';

/** The phases of a child's life that a chain runs along, in months, half open. */
export const lifePhases = {
  pregnancy: [-9, 0],
  '0-3': [0, 36],
  '3-6': [36, 72],
  '6-10': [72, 132],
} as const;

/** A phase of a child's life. */
export type LifePhase = keyof typeof lifePhases;

/** The phases in the order of life. */
export const phaseOrder = Object.keys(lifePhases) as LifePhase[];

/**
 * The months of a span, half open. A span without a beginning begins at birth; one that ends there, before it. One
 * without an end never ends.
 */
export function boundsOf({ toMonths = Infinity, fromMonths = toMonths > 0 ? 0 : -9 }: AgeSpan): Months {
  return [fromMonths, toMonths];
}

/** Months from and to, half open. */
export type Months = readonly [from: number, to: number];

function touches(span: AgeSpan, phase: LifePhase): boolean {
  const [fromMonths, toMonths] = boundsOf(span);
  const [from, to] = lifePhases[phase];
  return fromMonths < to && toMonths > from;
}

const phases = new WeakMap<object, readonly LifePhase[]>();

/** The phases a service is for, in the order of life; none where its ages are unknown. */
export function phasesOf({ ages }: Pick<Service, 'ages'>): readonly LifePhase[] {
  const known = phases.get(ages) ?? phaseOrder.filter((phase) => ages.some((span) => touches(span, phase)));
  phases.set(ages, known);
  return known;
}
