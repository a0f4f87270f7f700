/** How a language writes numbers of things. */
export interface Counting {
  /** A number: `1.500`. */
  count: (n: number) => string;
  /** A number of things, for languages with one plural: `1 Monat`, `1.500 Monate`. */
  counted: (n: number, one: string, many: string) => string;
}

/** Counts as a locale does. Made here, since each file of words needs it and none may load another. */
export function countingIn(locale: string): Counting {
  let numbers: Intl.NumberFormat | undefined;
  const count = (n: number) => (numbers ??= new Intl.NumberFormat(locale)).format(n);
  return { count, counted: (n, one, many) => `${count(n)} ${n === 1 ? one : many}` };
}
