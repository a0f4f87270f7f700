import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expandRule } from '../../src/sources/icalendar/recurrence-rule-expansion.js';
import { StepBudget } from '../../src/sources/icalendar/step-budget.js';
import { parseRecurrenceRule, UnsupportedRuleError } from '../../src/sources/icalendar/recurrence-rule.js';

/** The first dates of a rule, in local time. */
function datesOf(
  rule: string,
  start: string,
  maxCount = 12,
  { from = start, to = '2030-01-01T00:00' } = {},
): string[] {
  const at = (text: string) => Date.parse(`${text}Z`);
  const frame = { start: at(start), from: at(from), to: at(to) };
  const found: string[] = [];
  for (const clock of expandRule(
    parseRecurrenceRule(rule, false, (instant) => instant),
    frame,
    new StepBudget(1e7),
  )) {
    if (clock !== undefined && found.push(new Date(clock).toISOString().slice(0, 16)) === maxCount) break;
  }
  return found;
}

const days = (...args: Parameters<typeof datesOf>) => datesOf(...args).map((clock) => clock.slice(0, 10));

describe('a recurrence rule', () => {
  // The examples of RFC 5545, 3.8.5.3, with their results.
  const examples: [rule: string, start: string, dates: string[]][] = [
    ['FREQ=DAILY;COUNT=3', '1997-09-02', ['1997-09-02', '1997-09-03', '1997-09-04']],
    [
      'FREQ=DAILY;INTERVAL=10;COUNT=5',
      '1997-09-02',
      ['1997-09-02', '1997-09-12', '1997-09-22', '1997-10-02', '1997-10-12'],
    ],
    [
      'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
      '1997-09-02',
      [
        '1997-09-02',
        '1997-09-04',
        '1997-09-09',
        '1997-09-11',
        '1997-09-16',
        '1997-09-18',
        '1997-09-23',
        '1997-09-25',
        '1997-09-30',
        '1997-10-02',
      ],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
      '1997-09-02',
      [
        '1997-09-02',
        '1997-09-04',
        '1997-09-16',
        '1997-09-18',
        '1997-09-30',
        '1997-10-02',
        '1997-10-14',
        '1997-10-16',
      ],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '1997-08-05',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '1997-08-05',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    [
      'FREQ=MONTHLY;COUNT=4;BYDAY=1FR',
      '1997-09-05',
      ['1997-09-05', '1997-10-03', '1997-11-07', '1997-12-05'],
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU',
      '1997-09-07',
      ['1997-09-07', '1997-09-28', '1997-11-02', '1997-11-30', '1998-01-04', '1998-01-25'],
    ],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '1997-09-22', ['1997-09-22', '1997-10-20', '1997-11-17']],
    [
      'FREQ=MONTHLY;COUNT=4;BYMONTHDAY=-3',
      '1997-09-28',
      ['1997-09-28', '1997-10-29', '1997-11-28', '1997-12-29'],
    ],
    [
      'FREQ=MONTHLY;COUNT=5;BYMONTHDAY=1,-1',
      '1997-09-30',
      ['1997-09-30', '1997-10-01', '1997-10-31', '1997-11-01', '1997-11-30'],
    ],
    [
      'FREQ=MONTHLY;COUNT=5;BYMONTHDAY=15,30',
      '2007-01-15',
      ['2007-01-15', '2007-01-30', '2007-02-15', '2007-03-15', '2007-03-30'],
    ],
    [
      'FREQ=YEARLY;COUNT=4;BYMONTH=6,7',
      '1997-06-10',
      ['1997-06-10', '1997-07-10', '1998-06-10', '1998-07-10'],
    ],
    [
      'FREQ=YEARLY;INTERVAL=3;COUNT=5;BYYEARDAY=1,100,200',
      '1997-01-01',
      ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01', '2000-04-09'],
    ],
    ['FREQ=YEARLY;BYDAY=20MO;COUNT=3', '1997-05-19', ['1997-05-19', '1998-05-18', '1999-05-17']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3', '1997-05-12', ['1997-05-12', '1998-05-11', '1999-05-17']],
    [
      'FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4',
      '1997-03-13',
      ['1997-03-13', '1997-03-20', '1997-03-27', '1998-03-05'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=4',
      '1998-02-13',
      ['1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13'],
    ],
    [
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3',
      '1996-11-05',
      ['1996-11-05', '2000-11-07', '2004-11-02'],
    ],
    [
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      '1997-09-04',
      ['1997-09-04', '1997-10-07', '1997-11-06'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3',
      '1997-09-29',
      ['1997-09-29', '1997-10-30', '1997-11-27'],
    ],
  ];
  for (const [rule, start, dates] of examples) {
    it(`has the dates of the standard: ${rule}`, () =>
      expect(days(rule, `${start}T09:00`)).to.deep.equal(dates));
  }

  it('may have times of day', () => {
    expect(datesOf('FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0,30;COUNT=5', '2026-05-01T09:00')).to.deep.equal([
      '2026-05-01T09:00',
      '2026-05-01T09:30',
      '2026-05-01T17:00',
      '2026-05-01T17:30',
      '2026-05-02T09:00',
    ]);
    expect(datesOf('FREQ=HOURLY;INTERVAL=3;UNTIL=20260501T170000Z', '2026-05-01T09:00')).to.deep.equal([
      '2026-05-01T09:00',
      '2026-05-01T12:00',
      '2026-05-01T15:00',
    ]);
    expect(datesOf('FREQ=MINUTELY;INTERVAL=20;BYHOUR=9;COUNT=4', '2026-05-01T09:00').at(-1)).to.equal(
      '2026-05-02T09:00',
    );
  });

  it('counts its start as the first date, even if the rule excludes it', () => {
    expect(days('FREQ=WEEKLY;BYDAY=MO;COUNT=3', '2026-05-01T09:00')).to.deep.equal([
      '2026-05-04',
      '2026-05-11',
    ]);
  });

  it('has the same dates when expanded from a later time', () => {
    const rules = fc.record({
      FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'),
      INTERVAL: fc.integer({ min: 1, max: 5 }),
      BYDAY: fc.option(fc.constantFrom('MO', 'TU,FR', 'SU'), { nil: undefined }),
      BYMONTHDAY: fc.option(fc.constantFrom('1', '-1', '13,31'), { nil: undefined }),
    });
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 800 }), (parts, late) => {
        const rule = Object.entries(parts)
          .flatMap(([name, value]) => (value ? `${name}=${value}` : []))
          .join(';');
        const from = new Date(Date.parse('2024-02-29T09:00Z') + late * 86_400_000).toISOString().slice(0, 16);
        const to = '2027-01-01T00:00';
        const all = datesOf(rule, '2024-02-29T09:00', Infinity, { to });
        const later = datesOf(rule, '2024-02-29T09:00', Infinity, { from, to });
        expect(later).to.deep.equal(all.filter((clock) => clock >= from));
      }),
      { numRuns: 60 },
    );
  }).timeout(20_000);

  it('agrees with ical.js where that is reliable', () => {
    const weekdays = fc
      .subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 })
      .map((days) => days.join());
    const nth = fc
      .tuple(fc.constantFrom('1', '2', '3', '4', '-1', '-2'), fc.constantFrom('MO', 'WE', 'SU'))
      .map((parts) => parts.join(''));
    const interval = fc.integer({ min: 1, max: 4 }).map((every) => `INTERVAL=${every}`);
    const rules = fc.oneof(
      fc.tuple(fc.constant('FREQ=DAILY'), interval),
      fc.tuple(
        fc.constant('FREQ=WEEKLY'),
        interval,
        weekdays.map((days) => `BYDAY=${days}`),
        fc.constantFrom('WKST=MO', 'WKST=SU'),
      ),
      fc.tuple(fc.constant('FREQ=MONTHLY'), interval),
      fc.tuple(
        fc.constant('FREQ=MONTHLY'),
        interval,
        nth.map((day) => `BYDAY=${day}`),
      ),
      fc.tuple(
        fc.constant('FREQ=MONTHLY'),
        interval,
        fc.constantFrom('BYMONTHDAY=1,15', 'BYMONTHDAY=-1', 'BYMONTHDAY=31'),
      ),
      fc.tuple(fc.constant('FREQ=YEARLY'), interval),
    );
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 1500 }), (parts, late) => {
        const rule = parts.join(';');
        // Begins with a date of the rule: otherwise the standard leaves the result undefined.
        const [start] = datesOf(
          rule,
          new Date(Date.UTC(2022, 0, 1, 9) + late * 86_400_000).toISOString().slice(0, 16),
          1,
        );
        // Leap days are too rare to reach twelve of them.
        fc.pre(!start!.includes('-02-29T'));
        const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${start}:00`));
        const datesByIcal = Array.from({ length: 12 }, () => String(iterator.next()).slice(0, 16));
        expect(datesOf(rule, start!, 12, { to: '2100-01-01T00:00' }), `${rule} ${start}`).to.deep.equal(
          datesByIcal,
        );
      }),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  it('stops when it takes too many steps', () => {
    expect(() => datesOf('FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', '2026-05-01T09:00')).to.throw(
      UnsupportedRuleError,
    );
  });
});
