const numbers = new Intl.NumberFormat('de-DE');

/** A count as Germans write it: `1.500`. */
export const count = (n: number) => numbers.format(n);
