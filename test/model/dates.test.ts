import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { berlinTime, knownEnd, localDate, localDay, precisionOf } from '../../src/model/dates.js';

describe('dates', () => {
  const cases: [date: string, precision: string, inBerlin: string, day: string][] = [
    ['2026', 'year', '2026', '2026'],
    ['2026-03', 'month', '2026-03', '2026-03'],
    ['2026-03-29', 'day', '2026-03-29', '2026-03-29'],
    ['2026-03-29T14:30:00+02:00', 'instant', '2026-03-29T14:30', '2026-03-29'],
    ['2026-03-29T14:30Z', 'instant', '2026-03-29T16:30', '2026-03-29'],
    ['2026-12-31T23:30:00Z', 'instant', '2027-01-01T00:30', '2027-01-01'],
    ['2026-12-31T23:30:00-05:00', 'instant', '2027-01-01T05:30', '2027-01-01'],
    ['2026-06-01T00:00:00+02:00', 'instant', '2026-06-01T00:00', '2026-06-01'],
  ];
  for (const [date, precision, inBerlin, day] of cases) {
    it(`${date} has the precision ${precision}, and is ${inBerlin} in Berlin`, () => {
      expect([precisionOf(date), localDate(date), localDay(date)]).to.deep.equal([precision, inBerlin, day]);
    });
  }

  describe('in the night when daylight saving time begins', () => {
    it('skip the hour from two to three', () => {
      expect(berlinTime(new Date('2026-03-29T00:59:00Z'))).to.equal('2026-03-29T01:59');
      expect(berlinTime(new Date('2026-03-29T01:00:00Z'))).to.equal('2026-03-29T03:00');
    });
  });

  describe('in the night when daylight saving time ends', () => {
    it('have the hour from two to three twice', () => {
      expect(berlinTime(new Date('2026-10-25T00:30:00Z'))).to.equal('2026-10-25T02:30');
      expect(berlinTime(new Date('2026-10-25T01:30:00Z'))).to.equal('2026-10-25T02:30');
      expect(berlinTime(new Date('2026-10-25T02:00:00Z'))).to.equal('2026-10-25T03:00');
    });

    it('are ordered by instant in that hour', () => {
      const [first, second] = ['2026-10-25T02:45:00+02:00', '2026-10-25T02:15:00+01:00'];
      expect(knownEnd(first, second)).to.equal(second);
      expect(knownEnd(second, first)).to.equal(undefined);
    });
  });

  describe('the end of a span', () => {
    const ends: [start: string, end: string | undefined, isKnown: boolean][] = [
      ['2026-09-28', '2026-09-30', true],
      ['2026-09-28', undefined, false],
      ['2026-09-28', '2026-09-28', false],
      ['2026-09-28', '2026-09-27', false],
      ['2026-09', '2026-11', true],
      ['2026', '2027', true],
      ['2026-09-28', '2026-09-28T18:00:00+02:00', true],
      ['2026-09-28T17:00:00+02:00', '2026-09-28', false],
      ['2026-09-28T17:00:00+02:00', '2026-09-29', true],
      ['2026-09-28T17:00:00+02:00', '2026-09-28T18:00:00+02:00', true],
      ['2026-09-28T17:00:00+02:00', '2026-09-28T17:30:00+03:00', false],
    ];
    for (const [start, end, isKnown] of ends) {
      it(`of ${start} to ${end} is ${isKnown ? 'known' : 'unknown'}`, () =>
        expect(knownEnd(start, end)).to.equal(isKnown ? end : undefined));
    }
  });

  describe('do not depend on the browser’s time zone', () => {
    const script = `
      import { localDate, knownEnd } from './src/model/dates.js';
      import { isPast } from './src/model/agenda.js';
      import { formatFor } from './src/localization/format.js';
      const format = formatFor('de-DE');
      const entry = (start, end) => ({ title: 'x', start, end, topics: [], documents: [] });
      const nearMidnight = new Date('2026-05-20T21:59:00Z');
      const afterMidnight = new Date('2026-05-20T22:01:00Z');
      console.log(JSON.stringify([
        new Date(2026, 0, 1).toISOString(),
        localDate('2026-03-29T01:00:00Z'), localDate('2026-10-25'), localDate('2026'),
        format.date('2026-01-01'), format.date('2026-01'), format.longDate('2026-12-31'),
        format.longDate('2026-12-31T23:30:00Z'), format.weekday('2026-03-29'), format.weekday('2026-10-25'),
        format.shortMonth('2026-01-01'), format.days('2026-03-28', '2026-03-30'), format.time('2026-03-29T01:00:00Z'),
        isPast(entry('2026-05-20'), nearMidnight), isPast(entry('2026-05-20'), afterMidnight),
      ]));`;

    function datesIn(zone: string): unknown[] {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      expect(stdout, stderr).not.to.equal('');
      return JSON.parse(stdout) as unknown[];
    }

    for (const [zone, newYear] of [
      ['America/Los_Angeles', '2026-01-01T08:00:00.000Z'],
      ['Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
      ['Europe/Berlin', '2025-12-31T23:00:00.000Z'],
    ] as const) {
      it(`such as ${zone}`, () => {
        expect(datesIn(zone)).to.deep.equal([
          newYear,
          '2026-03-29T03:00',
          '2026-10-25',
          '2026',
          '1.1.2026',
          '1/2026',
          '31. Dezember 2026',
          '1. Januar 2027',
          'Sonntag',
          'Sonntag',
          'Jan',
          '28.–30. März 2026',
          '3:00',
          false,
          true,
        ]);
      }).timeout(10_000);
    }
  });
});
