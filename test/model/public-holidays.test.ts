import { expect } from 'chai';
import { getHolidays } from 'feiertagejs';
import { isPublicHoliday, landOf } from '../../src/model/public-holidays.js';

const lands = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const;

/** The days of a year for which a predicate is true. */
function daysOf(year: number, isHoliday: (day: string) => boolean | undefined): string[] {
  const days = Array.from({ length: 366 }, (_, day) =>
    new Date(Date.UTC(year, 0, day + 1)).toISOString().slice(0, 10),
  );
  return days.filter((day) => day.startsWith(`${year}`) && isHoliday(day));
}

describe('a public holiday', () => {
  for (const land of lands) {
    it(`in ${land} agrees with feiertagejs until 2060`, () => {
      for (let year = 2024; year <= 2060; year++) {
        const expected = getHolidays(String(year), land).map(({ date }) => date.toISOString().slice(0, 10));
        expect(daysOf(year, (day) => isPublicHoliday(day, land))).to.deep.equal(expected.sort());
      }
    });
  }

  it('is certain without a Land if it is one in all Länder', () => {
    expect(isPublicHoliday('2026-10-03', undefined)).to.equal(true);
    expect(isPublicHoliday('2026-04-03', undefined)).to.equal(true);
  });

  it('is uncertain without a Land if it is one in some Länder only', () => {
    for (const day of ['2026-10-31', '2026-06-04', '2026-11-18', '2026-04-05'])
      expect(isPublicHoliday(day, undefined), day).to.equal(undefined);
  });

  it('is neither an ordinary day nor Christmas Eve', () => {
    expect(isPublicHoliday('2026-11-17', undefined)).to.equal(false);
    expect(isPublicHoliday('2026-12-24', 'NI')).to.equal(false);
  });
});

describe('the Land of a municipality', () => {
  it('is known by the beginning of its AGS', () => {
    expect(landOf('03157006')).to.equal('NI');
    expect(landOf(' 16')).to.equal('TH');
  });

  it('is unknown without a valid AGS', () => {
    for (const ags of [undefined, '', '00', '17000000', 'x']) expect(landOf(ags), ags).to.equal(undefined);
  });
});
