import { boundsOf, lifePhases, type LifePhase, type Months } from '../../model/ages.js';
import { mergeIntervals } from '../../model/intervals.js';
import type { AgeSpan } from '../../schema/index.js';

/** Whether ages contain all of a phase. */
export function hasPhase(ages: readonly AgeSpan[], phase: LifePhase): boolean {
  const [from, to] = lifePhases[phase];
  return mergeIntervals(ages.map(boundsOf)).some(([first, last]) => first <= from && last >= to);
}

/** Adds a phase to ages, or takes it out of them. What is left of neighbouring spans becomes one. */
export function togglePhase(ages: readonly AgeSpan[], phase: LifePhase): AgeSpan[] {
  const [from, to] = lifePhases[phase];
  const bounds = ages.map(boundsOf);
  const result: readonly Months[] = hasPhase(ages, phase)
    ? mergeIntervals(bounds).flatMap(([first, last]): Months[] => [
        [first, Math.min(last, from)],
        [Math.max(first, to), last],
      ])
    : mergeIntervals([...bounds, [from, to]]);
  return result
    .filter(([first, last]) => first < last)
    .map(([fromMonths, toMonths]) => (Number.isFinite(toMonths) ? { fromMonths, toMonths } : { fromMonths }));
}
