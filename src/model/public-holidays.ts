/** The German Länder in the order of their official numbers, which an AGS starts with: 03 is Niedersachsen. */
const landsByNumber = [
  ...['SH', 'HH', 'NI', 'HB', 'NW', 'HE', 'RP', 'BW', 'BY', 'SL', 'BE', 'BB', 'MV', 'SN', 'ST', 'TH'],
] as const;

/** A Land by its ISO 3166-2 letters: `NI` for Niedersachsen. */
export type Land = (typeof landsByNumber)[number];

/** The Land of a municipality by its AGS; `undefined` for an invalid AGS. */
export function landOf(ags: string | undefined): Land | undefined {
  return landsByNumber[Number(ags?.trim().slice(0, 2)) - 1];
}

const EVERYWHERE = landsByNumber.join(' ');

/**
 * Where a day of the year is a public holiday. Source: the holiday acts of the Länder as of 2026. Mariä Himmelfahrt is
 * none in Bavaria's mainly Protestant municipalities, and is taken for one in all.
 */
const landsByDate: Readonly<Record<string, string>> = {
  '01-01': EVERYWHERE,
  '01-06': 'BW BY ST',
  '03-08': 'BE MV',
  '05-01': EVERYWHERE,
  '08-15': 'BY SL',
  '09-20': 'TH',
  '10-03': EVERYWHERE,
  '10-31': 'BB HB HH MV NI SH SN ST TH',
  '11-01': 'BW BY NW RP SL',
  '12-25': EVERYWHERE,
  '12-26': EVERYWHERE,
};

/** Where a day is a public holiday, by days after Easter Sunday. */
const landsByDaysAfterEaster: Readonly<Record<number, string>> = {
  [-2]: EVERYWHERE,
  0: 'BB',
  1: EVERYWHERE,
  39: EVERYWHERE,
  49: 'BB',
  50: EVERYWHERE,
  60: 'BW BY HE NW RP SL',
};

const DAY_MS = 86_400_000;

/**
 * Whether a day (`2026-10-31`) is a public holiday by law: Easter Sunday is one in Brandenburg only, Christmas Eve nowhere.
 *
 * @returns `undefined` where it depends on a Land that is not known.
 */
export function isPublicHoliday(day: string, land: Land | undefined): boolean | undefined {
  const lands = landsWithHoliday(day);
  if (land) return lands.includes(land);
  return lands === EVERYWHERE || (lands ? undefined : false);
}

function landsWithHoliday(day: string): string {
  const [year, date] = [Number(day.slice(0, 4)), day.slice(5)];
  const daysAfterEaster = (Date.parse(day) - easterSunday(year)) / DAY_MS;
  // Buß- und Bettag: the Wednesday before 23 November.
  const isRepentanceDay = date >= '11-16' && date <= '11-22' && new Date(day).getUTCDay() === 3;
  return landsByDate[date] ?? landsByDaysAfterEaster[daysAfterEaster] ?? (isRepentanceDay ? 'SN' : '');
}

/** Easter Sunday as UTC milliseconds, by the "anonymous" algorithm for the Gregorian calendar (Meeus/Jones/Butcher). */
function easterSunday(year: number): number {
  const lunarCycle = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * lunarCycle + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((lunarCycle + 11 * epact + 22 * weekday) / 451);
  const dayOfMarch = epact + weekday - 7 * shift + 22;
  return Date.UTC(year, 2, dayOfMarch);
}
