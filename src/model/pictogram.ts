/** A share as so many of a few. */
export interface Pictogram {
  part: number;
  whole: number;
  /** Whether nothing was rounded. */
  isExact: boolean;
}

/** More than these are no picture any more. */
const MAX_WHOLE = 100;

/**
 * A share (0 to 1) as "1 of 7": the smallest whole for which rounding moves neither the part nor the rest by more than
 * a twentieth. So something never becomes nothing, nor a part the whole. None for a share that even one of a hundred
 * would be too far from.
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
