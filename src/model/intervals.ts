/** From one number to another, half open. */
export type Interval = readonly [from: number, to: number];

/** Intervals in ascending order, with those that overlap or touch merged into one. */
export function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  if (intervals.length < 2) return intervals;
  const merged: [number, number][] = [];
  for (const [from, to] of [...intervals].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
