/**
 * The `tel:` address of a phone number as Germans write it (`05171 / 401-2260`, `+49 (0)5171 4010`,
 * `0049 5171 4010`), in E.164; short numbers (`112`, `116 117`) as they are.
 *
 * @returns `undefined` for what can't be dialled: two numbers in one text, words, too few or too many digits.
 */
export function telHref(number: string): string | undefined {
  const written = number.trim().replace(/^tel(efon|\.)?:?\s*/i, '');
  if (!/^\(?\+?[\d\s()/.\-–‑]+$/.test(written)) return undefined;
  const [area = '', ...rest] = written.split('/');
  const international = toInternational(written);
  if (!rest.length && /^11\d{1,4}$/.test(international)) return `tel:${international}`;
  // A slash separates the area code from the number, or two numbers.
  const isTwo = rest.length > 1 || (rest.length > 0 && toInternational(area).length > '+49'.length + 5);
  const isDialled = /^\+(49[1-9]\d{4,11}|(?!49)[1-9]\d{6,14})$/.test(international);
  return isDialled && !isTwo ? `tel:${international}` : undefined;
}

/** The digits of a number with its country code, +49 by default, and without the trunk prefix 0. */
function toInternational(written: string): string {
  return written
    .replace(/(?<=\d[\s)]*)\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^0|^\+490/, '+49');
}
