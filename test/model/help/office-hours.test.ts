import { expect } from 'chai';
import { isAfterOfficeHours } from '../../../src/model/help/office-hours.js';

describe('offices', () => {
  const cases: [string, boolean][] = [
    ['2026-05-12T07:59:00+02:00', true],
    ['2026-05-12T08:00:00+02:00', false],
    ['2026-05-12T17:59:00+02:00', false],
    ['2026-05-12T18:00:00+02:00', true],
    ['2026-05-13T00:30:00+02:00', true],
    ['2026-05-16T11:00:00+02:00', true],
    ['2026-05-17T11:00:00+02:00', true],
    // Monday in Berlin, Sunday in London.
    ['2026-11-29T23:30:00Z', true],
    // Winter: eight o’clock in Berlin is seven in London.
    ['2026-11-30T07:00:00Z', false],
  ];
  for (const [now, isAfter] of cases)
    it(`are usually ${isAfter ? 'closed' : 'open'} at ${now}`, () => {
      expect(isAfterOfficeHours(new Date(now))).to.equal(isAfter);
    });
});
