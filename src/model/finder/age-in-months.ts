/** The lowest and the highest age of a child. A birth is expected nine months ahead at most. */
const [MIN_MONTHS, MAX_MONTHS] = [-9, 216];

/**
 * A child's age in completed months from its day of birth, or the day on which that is expected; `-9` to `-1` before.
 *
 * @param date `2026-03-01`.
 * @param today As `date`.
 * @returns `undefined` for what is no date, or too far away.
 */
export function ageInMonths(date: string, today: string): number | undefined {
  const [birth, now] = [date, today].map((day) => day.split('-').map(Number)) as [number[], number[]];
  const [years, months, days] = [0, 1, 2].map((part) => now[part]! - birth[part]!) as [
    number,
    number,
    number,
  ];
  const age = years * 12 + months - (days < 0 ? 1 : 0);
  return age >= MIN_MONTHS && age <= MAX_MONTHS ? age : undefined;
}
