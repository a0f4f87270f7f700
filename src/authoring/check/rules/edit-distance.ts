/**
 * How many letters are wrong, missing, too many or swapped with their neighbour between two words (optimal string alignment).
 *
 * @param limit Distances above it are not computed.
 * @returns `limit + 1` for all distances above it.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let [beforeLast, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let distance = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
      );
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && isSwapped) distance = Math.min(distance, beforeLast[column - 2]! + 1);
      current.push(distance);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[other.length]!, limit + 1);
}

/** How many slips a word of a length may have to be taken for another: one in four letters, none in short ones, two at most. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** The word that a misspelt one is nearest to; `undefined` if none is near, or two are equally near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const limit = slipsAllowed(word.length);
  let [nearest, best, isTied] = [undefined as string | undefined, limit + 1, false];
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, limit);
    if (distance < best) [nearest, best, isTied] = [candidate, distance, false];
    else if (distance === best && distance <= limit) isTied = true;
  }
  return isTied ? undefined : nearest;
}
