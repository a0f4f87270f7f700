import { expect } from 'chai';
import fc from 'fast-check';
import { parseLooseDate } from '../../src/sources/shared/loose-dates.js';

describe('a date in a feed', () => {
  const cases: [written: string, date: string][] = [
    ['Sun, 29 Mar 2026 14:30:00 +0200', '2026-03-29T14:30:00+02:00'],
    ['29 Mar 2026 14:30 GMT', '2026-03-29T16:30:00+02:00'],
    ['Sun, 29 Mar 26 14:30:00 UT', '2026-03-29T16:30:00+02:00'],
    ['Thu, 1 Jan 70 00:00:00 EST', '1970-01-01T06:00:00+01:00'],
    ['Mo, 02 Mrz 2026 08:00:00 MEZ', '2026-03-02T08:00:00+01:00'],
    ['Mi., 6. Mai 2026 08:00 MESZ', '2026-05-06T08:00:00+02:00'],
    ['Fr, 09 Okt 2026 08:00:00 CEST', '2026-10-09T08:00:00+02:00'],
    ['Do, 10 Dez 2026 08:00:00 GMT+0100', '2026-12-10T08:00:00+01:00'],
    ['15. März 2021, 14:30 Uhr', '2021-03-15T14:30:00+01:00'],
    ['15.03.2021 14:30', '2021-03-15T14:30:00+01:00'],
    ['15.03.2021', '2021-03-15'],
    ['Sun Mar 29 14:30:00 CEST 2026', '2026-03-29T14:30:00+02:00'],
    ['2026-03-29T14:30:00+02:00', '2026-03-29T14:30:00+02:00'],
    ['2026-03-29T12:30:00.123Z', '2026-03-29T14:30:00+02:00'],
    ['2026-03-29T14:30:00+0200', '2026-03-29T14:30:00+02:00'],
    ['20260329T123000Z', '2026-03-29T14:30:00+02:00'],
    ['Mon, 02 Mar 2026 8:00 PM', '2026-03-02T20:00:00+01:00'],
    ['02.03.2026 12:15 a.m.', '2026-03-02T00:15:00+01:00'],
    ['2026-03-02 12:15 PM GMT', '2026-03-02T13:15:00+01:00'],
    ['Mon, 02 Mar 2026 08:00 ET', '2026-03-02T14:00:00+01:00'],
    ['Thu, 02 Jul 2026 08:00 PT', '2026-07-02T17:00:00+02:00'],
    ['Thu, 02 Jul 2026 08:00 EEST', '2026-07-02T07:00:00+02:00'],
    ['Mon, 02 Mar 2026 08:00:00 Etc/GMT', '2026-03-02T09:00:00+01:00'],
    ['2026-07-02 08:00 America/New_York', '2026-07-02T14:00:00+02:00'],
    ['Fri,24 Nov 2023 18:28:36 -0000', '2023-11-24T19:28:36+01:00'],
    ['Mon, 13 Feb, 2012 06:28:00 UTC', '2012-02-13T07:28:00+01:00'],
    ['Thu Aug 30 2012 17:26:16 +0200', '2012-08-30T17:26:16+02:00'],
    ['August 30, 2012, 5:26 PM', '2012-08-30T17:26:00+02:00'],
    ['02.03.2026 um 14:30 Uhr im Rathaus', '2026-03-02T14:30:00+01:00'],
    ['2026-03-29', '2026-03-29'],
    ['2026-03', '2026-03'],
    ['2026', '2026'],
    ['2026-03-28T24:00:00', '2026-03-29T00:00:00+01:00'],
    ['Sun, 29 Mar 2026 23:59:60 GMT', '2026-03-30T01:59:59+02:00'],
  ];
  for (const [written, date] of cases)
    it(`${written} is ${date}`, () => expect(parseLooseDate(written)).to.equal(date));

  describe('without a zone', () => {
    it('is in Berlin time in winter and summer', () => {
      expect(parseLooseDate('2026-01-15T08:00')).to.equal('2026-01-15T08:00:00+01:00');
      expect(parseLooseDate('2026-07-15 08:00:00')).to.equal('2026-07-15T08:00:00+02:00');
      expect(parseLooseDate('15 Jul 2026 08:00 XYZ')).to.equal('2026-07-15T08:00:00+02:00');
    });

    it('is the first of two instants in the hour that occurs twice', () => {
      expect(parseLooseDate('2026-10-25T02:30:00')).to.equal('2026-10-25T02:30:00+02:00');
    });

    it('uses the offset before the gap in the hour that is skipped', () => {
      expect(parseLooseDate('2026-03-29T02:30:00')).to.equal('2026-03-29T03:30:00+02:00');
    });
  });

  it('is undefined if empty, or if it is a placeholder of a system', () => {
    for (const nothing of [undefined, null, '', ' ', 5, '0001-01-01T00:00:00Z'])
      expect(parseLooseDate(nothing)).to.equal(undefined);
  });

  it('is kept if invalid, so that the contract can report it', () => {
    for (const none of [
      'bald',
      '2026-02-30',
      '31 Feb 2026 10:00 GMT',
      '2026-03-29T25:00',
      'Mon, 02 Mar 2026 14:00 PM',
      '9999-12-31T23:59:59',
    ])
      expect(parseLooseDate(none)).to.equal(none);
  });

  it('never throws', () => {
    const digits = fc.stringMatching(
      /^\d{1,4}[-. ](\d\d|Mar|Mai)[-. ]\d{1,4}([T ]\d\d:\d\d(:\d\d)?( ?[+-]\d{4}|Z)?)?$/,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => void parseLooseDate(text)),
      { numRuns: 3000 },
    );
  });
});
