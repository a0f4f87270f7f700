/** A count as Germans write it: `1.500`. */
export const count = (n: number) => n.toLocaleString('de-DE');
