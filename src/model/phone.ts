/**
 * The `tel:` address of a phone number as Germans write it (`05171 / 401-2260`, `+49 (0)5171 4010`,
 * `0049 5171 4010`), in E.164; short numbers (`112`, `116 117`) as they are.
 * Nothing for what cannot be dialled: two numbers in one text, words, too few or too many digits.
 *
 * @param countryCode What a leading 0 stands for, without "+".
 */
export function telHref(number: string, countryCode = '49'): string | undefined {
  const written = number.trim().replace(/^tel(efon|\.)?:?\s*/i, '');
  if (!/^\+?[\d\s()/.\-–‑]+$/.test(written)) return undefined;
  const digits = written.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  if (/^1\d{2,5}$/.test(digits)) return `tel:${digits}`;
  const international = digits.replace(/^00/, '+').replace(/^0/, `+${countryCode}`);
  return /^\+[1-9]\d{6,14}$/.test(international) ? `tel:${international}` : undefined;
}
