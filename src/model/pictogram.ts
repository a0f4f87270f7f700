/** A share as a small fraction: 1 of 7. */
export interface Pictogram {
  part: number;
  whole: number;
  /** Whether the fraction equals the share. */
  isExact: boolean;
}

/** The largest whole that can be drawn. */
const MAX_WHOLE = 100;

/**
 * A share (0 to 1) as a fraction with the smallest whole that changes neither the part nor the remainder by more than a
 * twentieth, so that neither becomes 0.
 *
 * @returns `undefined` where even a hundred would be too coarse.
 */
export function pictogramOf(share: number): Pictogram | undefined {
  if (share === 0 || share === 1) return { part: share * 10, whole: 10, isExact: true };
  const tolerance = Math.min(share, 1 - share) / 20;
  for (let whole = 2; whole <= MAX_WHOLE; whole++) {
    const part = Math.round(share * whole);
    const error = Math.abs(part / whole - share);
    if (error <= tolerance) return { part, whole, isExact: error < 1e-9 };
  }
  return undefined;
}
