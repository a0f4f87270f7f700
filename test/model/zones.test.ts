import { expect } from 'chai';
import fc from 'fast-check';
import { berlinInstant, instantDate } from '../../src/model/dates.js';
import { Zone } from '../../src/model/zones.js';

const utc = (date: string) => Date.parse(`${date}Z`);

describe('a time zone', () => {
  const cases: [zone: string, clock: string, instant: string][] = [
    ['Europe/Berlin', '2026-01-15T12:00', '2026-01-15T11:00'],
    ['Europe/Berlin', '2026-07-15T12:00', '2026-07-15T10:00'],
    ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00'],
    ['Europe/Berlin', '2026-12-31T23:59', '2026-12-31T22:59'],
    ['Europe/Berlin', '1980-07-15T12:00', '1980-07-15T10:00'],
    ['America/Chicago', '2026-07-15T12:00', '2026-07-15T17:00'],
    ['Australia/Lord_Howe', '2026-01-15T12:00', '2026-01-15T01:00'],
    ['Pacific/Kiritimati', '2026-01-01T00:00', '2025-12-31T10:00'],
    ['America/St_Johns', '2026-07-15T12:00', '2026-07-15T14:30'],
  ];
  for (const [zone, clock, instant] of cases) {
    it(`${zone}: ${clock} is ${instant} UTC`, () => {
      expect(new Zone(zone).instantOf(utc(clock))).to.equal(utc(instant));
      expect(new Zone(zone).clockAt(utc(instant))).to.equal(utc(clock));
    });
  }

  it('uses the offset before the gap for a time skipped in March', () => {
    expect(new Zone('Europe/Berlin').instantOf(utc('2026-03-29T02:30'))).to.equal(utc('2026-03-29T01:30'));
  });

  it('uses the first of two instants for a time that occurs twice in October', () => {
    const berlin = new Zone('Europe/Berlin');
    expect(berlin.instantOf(utc('2026-10-25T02:30'))).to.equal(utc('2026-10-25T00:30'));
    expect(berlin.clockAt(utc('2026-10-25T01:30'))).to.equal(utc('2026-10-25T02:30'));
  });

  it('agrees with Intl about any instant from the year 1 to 9999', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Africa/Casablanca',
      'Pacific/Apia',
    ];
    const read = zones.map((zone): [Zone, Intl.DateTimeFormat] => [
      new Zone(zone),
      new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium',
        hourCycle: 'h23',
      }),
    ]);
    const instants = fc.integer({ min: -2_208_988_800, max: 253_402_214_400 });
    fc.assert(
      fc.property(instants, fc.constantFrom(...read), (seconds, [zone, intl]) => {
        const clock = new Date(zone.clockAt(seconds * 1000)).toISOString();
        expect(clock.slice(0, 19).replace('T', ' ')).to.equal(intl.format(seconds * 1000));
      }),
      { numRuns: 300 },
    );
  });

  it('rejects an unknown name', () => {
    expect(() => new Zone('Mitteleuropa/Peine')).to.throw(RangeError);
  });
});

describe('an instant in Berlin', () => {
  const cases: [clock: string, date: string][] = [
    ['2026-09-28T17:30', '2026-09-28T17:30:00+02:00'],
    ['2026-01-01T00:00:30', '2026-01-01T00:00:30+01:00'],
    ['2026-03-29T02:30', '2026-03-29T03:30:00+02:00'],
    ['2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
  ];
  for (const [clock, date] of cases) {
    it(`${clock} is written as ${date}`, () => expect(instantDate(berlinInstant(clock))).to.equal(date));
  }
});
