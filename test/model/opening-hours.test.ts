import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  nextOpenPeriods,
  openingStatusAt,
  openingStateAt,
  openWeekdays,
} from '../../src/model/opening-hours.js';
import type { HolidayCalendar, OpeningStatus } from '../../src/model/opening-hours.js';
import type { Schedule } from '../../src/schema/index.js';

const at = (instant: string) => new Date(instant);

const morning: Schedule = { days: ['mo', 'we'], opens: '9:30', closes: '12:00', publicHolidays: 'closed' };
const afternoon: Schedule = { days: ['mo'], opens: '14:00', closes: '16:00', publicHolidays: 'closed' };
const closed = (part: Schedule): Schedule => ({
  opens: '9:00',
  closes: '12:00',
  publicHolidays: 'closed',
  ...part,
});
const lowerSaxony: HolidayCalendar = { land: 'NI' };
const everyDay = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const holidays2026: HolidayCalendar = {
  land: 'NI',
  schoolHolidays: [
    { name: 'Osterferien', from: '2026-03-23', to: '2026-04-07' },
    { name: 'Tag nach Himmelfahrt', from: '2026-05-15' },
    { name: 'Sommerferien', from: '2026-07-02', to: '2026-08-12' },
    { name: 'Herbstferien', from: '2026-10-12', to: '2026-10-24' },
  ],
};

/** A status as a line: `open until 10-05T12:00`, `closed (public-holiday), opens 10-07T09:30`. */
function statusLine({ state, until, next, reason }: OpeningStatus): string {
  const clock = (date: string) => date.slice(5, 16);
  return [
    state + (until ? ` until ${clock(until)}` : '') + (reason ? ` (${reason})` : ''),
    ...(next ? [`opens ${clock(next.from)}`] : []),
  ].join(', ');
}

type Case = [what: string, now: string, schedules: Schedule[], expected: string, calendar?: HolidayCalendar];

function table(cases: readonly Case[]): void {
  for (const [what, now, schedules, expected, calendar = lowerSaxony] of cases) {
    it(`${what}: ${expected}`, () =>
      expect(statusLine(openingStatusAt(schedules, at(now), calendar))).to.equal(expected));
  }
}

describe('a place with several spans a day', () => {
  const spans = [afternoon, morning];
  table([
    ['before the first', '2026-10-05T09:29:59+02:00', spans, 'closed, opens 10-05T09:30'],
    ['when it opens', '2026-10-05T09:30:00+02:00', spans, 'open until 10-05T12:00'],
    ['when it closes', '2026-10-05T12:00:00+02:00', spans, 'closed, opens 10-05T14:00'],
    ['in the second', '2026-10-05T15:00:00+02:00', spans, 'open until 10-05T16:00'],
    ['in the evening', '2026-10-05T20:00:00+02:00', spans, 'closed, opens 10-07T09:30'],
    ['at the weekend', '2026-10-10T10:00:00+02:00', spans, 'closed, opens 10-12T09:30'],
    [
      'where spans overlap',
      '2026-10-05T11:00:00+02:00',
      [morning, closed({ days: ['mo'], opens: '11:00', closes: '13:00' })],
      'open until 10-05T13:00',
    ],
    [
      'where spans meet',
      '2026-10-05T10:00:00+02:00',
      [morning, closed({ days: ['mo'], opens: '12:00', closes: '14:00' }), afternoon],
      'open until 10-05T16:00',
    ],
  ]);
});

describe('unknown hours', () => {
  const noon = '2026-10-05T12:00:00+02:00';
  table([
    ['without schedules', noon, [], 'unknown'],
    ['with nothing in one', noon, [{}], 'unknown'],
    ['without hours, on its day', noon, [{ days: ['mo'] }], 'unknown'],
    ['without hours, on another day', noon, [{ days: ['tu'] }], 'closed'],
    ['without days, in its hours', noon, [{ opens: '9:00', closes: '13:00' }], 'unknown'],
    ['without days, at night', '2026-10-05T03:00:00+02:00', [{ opens: '9:00', closes: '13:00' }], 'closed'],
    ['with hours that last no time', noon, [{ days: ['mo'], opens: '12:00', closes: '12:00' }], 'unknown'],
    [
      'where another schedule knows',
      noon,
      [{ days: ['mo'] }, closed({ days: ['mo'], closes: '13:00' })],
      'open until 10-05T13:00',
    ],
    ['with a day that no week has', noon, [closed({ days: ['xx'] })], 'closed'],
  ]);
});

describe('by appointment', () => {
  const monday = '2026-10-05T10:00:00+02:00';
  const office = closed({ days: ['th'] });
  table([
    ['always', monday, [{ byAppointment: true }], 'by-appointment'],
    ['at its hours only', monday, [closed({ days: ['mo'], byAppointment: true })], 'by-appointment'],
    [
      'outside of its hours',
      '2026-10-05T13:00:00+02:00',
      [closed({ days: ['mo'], byAppointment: true })],
      'closed',
    ],
    ['beside hours for all', monday, [office, { byAppointment: true }], 'by-appointment, opens 10-08T09:00'],
    [
      'while it is open for all',
      '2026-10-08T10:00:00+02:00',
      [office, { byAppointment: true }],
      'open until 10-08T12:00',
    ],
  ]);
});

describe('from and until', () => {
  const season = closed({ days: ['th'], validFrom: '2026-05', validTo: '2026-08' });
  table([
    ['before its first month', '2026-04-28T10:00:00+02:00', [season], 'closed, opens 05-07T09:00'],
    [
      'on the last Thursday of its last month',
      '2026-08-27T10:00:00+02:00',
      [season],
      'open until 08-27T12:00',
    ],
    ['after it', '2026-09-03T10:00:00+02:00', [season], 'closed (ended)'],
    [
      'on its last day',
      '2026-10-05T09:30:00+02:00',
      [closed({ days: ['mo'], validTo: '2026-10-05' })],
      'open until 10-05T12:00',
    ],
    [
      'as new times follow',
      '2026-10-06T09:30:00+02:00',
      [
        closed({ days: ['mo', 'tu'], validTo: '2026-10-05' }),
        closed({ days: ['tu'], opens: '10:00', validFrom: '2026-10-06' }),
      ],
      'closed, opens 10-06T10:00',
    ],
    [
      'from after until',
      '2026-10-05T10:00:00+02:00',
      [closed({ days: ['mo'], validFrom: '2026-12-01', validTo: '2026-01-01' })],
      'closed (ended)',
    ],
    [
      'from an instant late at night',
      '2026-10-05T10:00:00+02:00',
      [closed({ days: ['mo'], validFrom: '2026-10-04T22:30:00Z' })],
      'open until 10-05T12:00',
    ],
  ]);
});

describe('in every second week', () => {
  const second = closed({ days: ['mo', 'we'], interval: 2, validFrom: '2026-09-30' });
  table([
    [
      'counts from the week of its first day',
      '2026-09-30T10:00:00+02:00',
      [second],
      'open until 09-30T12:00',
    ],
    [
      'passes over the next week, from Monday on',
      '2026-10-05T10:00:00+02:00',
      [second],
      'closed, opens 10-12T09:00',
    ],
    ['holds again in the week after', '2026-10-14T10:00:00+02:00', [second], 'open until 10-14T12:00'],
    ["holds on across the year's turn", '2027-01-04T10:00:00+01:00', [second], 'open until 01-04T12:00'],
    [
      'is in doubt where its first week is not known',
      '2026-10-05T10:00:00+02:00',
      [closed({ days: ['mo'], interval: 2 })],
      'unknown',
    ],
    [
      'is not in doubt on other days',
      '2026-10-06T10:00:00+02:00',
      [closed({ days: ['mo'], interval: 2 })],
      'closed',
    ],
    [
      'may be every second month',
      '2026-11-03T10:00:00+01:00',
      [closed({ days: ['1tu'], interval: 2, validFrom: '2026-10-01' })],
      'closed, opens 12-01T09:00',
    ],
    [
      'may be half a week only by mistake',
      '2026-10-05T10:00:00+02:00',
      [closed({ days: ['mo'], interval: 1.5, validFrom: '2026-10-05' })],
      'unknown',
    ],
  ]);
});

describe('by days of the month', () => {
  table([
    ['the last Friday', '2026-10-30T10:00:00+01:00', [closed({ days: ['-1fr'] })], 'open until 10-30T12:00'],
    [
      'not the last but one',
      '2026-10-23T10:00:00+02:00',
      [closed({ days: ['-1fr'] })],
      'closed, opens 10-30T09:00',
    ],
    ['the second Monday', '2026-10-12T10:00:00+02:00', [closed({ days: ['2mo'] })], 'open until 10-12T12:00'],
    [
      'the fifth Friday, where there is one',
      '2026-10-05T10:00:00+02:00',
      [closed({ days: ['5fr'] })],
      'closed, opens 10-30T09:00',
    ],
    [
      'the first of each month',
      '2026-09-30T13:00:00+02:00',
      [closed({ monthdays: [1] })],
      'closed, opens 10-01T09:00',
    ],
    [
      'the last of each month, in February',
      '2028-02-29T10:00:00+01:00',
      [closed({ monthdays: [-1] })],
      'open until 02-29T12:00',
    ],
    [
      'a Friday the 13th',
      '2026-10-05T10:00:00+02:00',
      [closed({ days: ['fr'], monthdays: [13] })],
      'closed, opens 11-13T09:00',
    ],
    [
      'single days',
      '2026-10-05T10:00:00+02:00',
      [closed({ dates: ['2026-10-04', '2026-10-09'] })],
      'closed, opens 10-09T09:00',
    ],
    [
      'a single day, even on a holiday',
      '2026-12-25T10:00:00+01:00',
      [closed({ days: ['fr'], dates: ['2026-12-25'] })],
      'open until 12-25T12:00',
    ],
  ]);
});

describe('on public holidays', () => {
  const reformation = '2026-10-31T10:00:00+01:00';
  const saturdays = (publicHolidays?: Schedule['publicHolidays']) => [
    closed({ days: ['sa'], publicHolidays }),
  ];
  table([
    ['closed', reformation, saturdays('closed'), 'closed (public-holiday), opens 11-07T09:00'],
    [
      'closed for the whole day',
      '2026-10-31T20:00:00+01:00',
      saturdays('closed'),
      'closed (public-holiday), opens 11-07T09:00',
    ],
    ['open', reformation, saturdays('open'), 'open until 10-31T12:00'],
    ['only then', reformation, [closed({ publicHolidays: 'only' })], 'open until 10-31T12:00'],
    [
      'only then, the day after',
      '2026-11-01T10:00:00+01:00',
      [closed({ publicHolidays: 'only' })],
      'closed, opens 12-25T09:00',
    ],
    ['not said', reformation, saturdays(), 'unknown (public-holiday), opens 11-07T09:00'],
    ['in a Land that has none that day', reformation, saturdays(), 'open until 10-31T12:00', { land: 'HE' }],
    [
      'in a Land that nobody knows',
      reformation,
      saturdays('closed'),
      'unknown (public-holiday), opens 11-07T09:00',
      {},
    ],
    [
      'in a Land that nobody knows, on a day that all have',
      '2026-10-03T10:00:00+02:00',
      saturdays('closed'),
      'closed (public-holiday), opens 10-10T09:00',
      {},
    ],
    [
      'which move with Easter',
      '2027-03-29T10:00:00+02:00',
      [morning],
      'closed (public-holiday), opens 03-31T09:30',
    ],
  ]);
});

describe('in school holidays', () => {
  const group = [closed({ days: ['mo'], schoolHolidays: 'closed' })];
  const care = [closed({ days: ['mo'], schoolHolidays: 'only' })];
  table([
    ['closed', '2026-10-12T10:00:00+02:00', group, 'closed (school-holidays)', holidays2026],
    ['open while school lasts', '2026-10-05T10:00:00+02:00', group, 'open until 10-05T12:00', holidays2026],
    [
      'open again after them',
      '2026-08-03T10:00:00+02:00',
      group,
      'closed (school-holidays), opens 08-17T09:00',
      holidays2026,
    ],
    [
      'not known after all that the file lists',
      '2026-11-02T10:00:00+01:00',
      group,
      'unknown (school-holidays)',
      holidays2026,
    ],
    ['not known where the file lists none', '2026-10-05T10:00:00+02:00', group, 'unknown (school-holidays)'],
    [
      'not known between two that lie too far apart',
      '2026-10-05T10:00:00+02:00',
      group,
      'unknown (school-holidays)',
      {
        land: 'NI',
        schoolHolidays: [
          { from: '2026-07-02', to: '2026-08-12' },
          { from: '2026-12-23', to: '2027-01-09' },
        ],
      },
    ],
    ['on other days nobody asks', '2026-11-03T10:00:00+01:00', group, 'closed', holidays2026],
    ['only then', '2026-10-12T10:00:00+02:00', care, 'open until 10-12T12:00', holidays2026],
    [
      'only then, while school lasts',
      '2026-10-05T10:00:00+02:00',
      care,
      'closed, opens 10-12T09:00',
      holidays2026,
    ],
    [
      'turned round are none',
      '2026-10-12T10:00:00+02:00',
      group,
      'unknown (school-holidays)',
      { land: 'NI', schoolHolidays: [{ from: '2026-10-24', to: '2026-10-12' }] },
    ],
  ]);
});

describe('past midnight', () => {
  const night = closed({ days: ['fr'], opens: '22:00', closes: '2:00' });
  const always = closed({ days: everyDay, opens: '0:00', closes: '24:00', publicHolidays: 'open' });
  table([
    ['in the evening', '2026-10-09T23:00:00+02:00', [night], 'open until 10-10T02:00'],
    ['in the morning after', '2026-10-10T01:59:00+02:00', [night], 'open until 10-10T02:00'],
    ['not in the morning before', '2026-10-09T01:00:00+02:00', [night], 'closed, opens 10-09T22:00'],
    ['into a holiday', '2026-10-03T01:00:00+02:00', [night], 'open until 10-03T02:00'],
    ['round the clock', '2026-10-10T01:59:00+02:00', [always], 'open'],
    [
      'until midnight',
      '2026-10-09T23:00:00+02:00',
      [closed({ days: ['fr'], closes: '24:00' })],
      'open until 10-10T00:00',
    ],
  ]);
});

describe('in the nights when the offset changes', () => {
  const night = closed({ days: ['sa'], opens: '22:00', closes: '2:30' });
  const late = closed({ days: ['su'], opens: '2:30', closes: '4:00' });
  const lengthOf = (schedule: Schedule, now: string) => {
    const [{ from, until } = { from: '', until: '' }] = nextOpenPeriods([schedule], at(now), { land: 'NI' });
    return (Date.parse(until!) - Date.parse(from)) / 3_600_000;
  };
  table([
    ['back, in the first of both hours', '2026-10-25T02:15:00+02:00', [night], 'open until 10-25T02:30'],
    ['back, in the second of both hours', '2026-10-25T02:15:00+01:00', [night], 'closed, opens 11-07T22:00'],
    [
      'forward, at a time that the clock skips',
      '2026-03-29T03:15:00+02:00',
      [late],
      'closed, opens 03-29T03:30',
    ],
  ]);
  it('an hour occurs twice', () =>
    expect(
      lengthOf(closed({ days: ['sa'], opens: '22:00', closes: '3:00' }), '2026-10-24T12:00:00Z'),
    ).to.equal(6));
  it('an hour is skipped', () =>
    expect(
      lengthOf(closed({ days: ['sa'], opens: '22:00', closes: '3:00' }), '2026-03-28T12:00:00Z'),
    ).to.equal(4));
});

describe('the next open periods', () => {
  const clocks = (schedules: Schedule[], now: string, days?: number) =>
    nextOpenPeriods(schedules, at(now), { land: 'NI' }, days).map(
      ({ from, until }) => `${from.slice(5, 16)} ${until?.slice(5, 16) ?? ''}`,
    );

  it('are those of a week, the current one first', () => {
    expect(clocks([afternoon, morning], '2026-10-05T10:00:00+02:00')).to.deep.equal([
      '10-05T09:30 10-05T12:00',
      '10-05T14:00 10-05T16:00',
      '10-07T09:30 10-07T12:00',
    ]);
  });
  it('cover the given number of days', () =>
    expect(clocks([morning], '2026-10-05T13:00:00+02:00', 2)).to.deep.equal([]));
  it('have the offset of their own day', () =>
    expect(nextOpenPeriods([morning], at('2026-10-22T12:00:00Z'))[0]!.from).to.equal(
      '2026-10-26T09:30:00+01:00',
    ));
  it('omit uncertain ones', () =>
    expect(clocks([{ days: ['sa'], opens: '9:00', closes: '12:00' }], '2026-10-30T12:00:00Z')).to.deep.equal(
      [],
    ));
});

describe('the weekdays of schedules', () => {
  const cases: [what: string, schedules: Schedule[], days: string][] = [
    ['by name', [{ days: ['we', 'mo'] }, { days: ['-1fr'] }], 'mo we fr'],
    ['by date', [{ dates: ['2026-10-03'] }], 'sa'],
    ['as all days for a day of the month', [{ monthdays: [1] }], everyDay.join(' ')],
    ['by name if there are days of the month, too', [{ days: ['fr'], monthdays: [13] }], 'fr'],
    ['as none without days', [{ byAppointment: true }], ''],
  ];
  for (const [what, schedules, days] of cases) {
    it(`are found ${what}`, () => expect([...openWeekdays(schedules)].join(' ')).to.equal(days));
  }
});

const time = fc
  .integer({ min: 0, max: 1439 })
  .map((m) => `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`);
const date = fc
  .integer({ min: 20_000, max: 21_000 })
  .chain((day) =>
    fc.constantFrom(...[4, 7, 10].map((end) => new Date(day * 86_400_000).toISOString().slice(0, end))),
  );
const holidayRule = fc.constantFrom<('open' | 'closed' | 'only')[]>('open', 'closed', 'only');
const anySchedule: fc.Arbitrary<Schedule> = fc.record(
  {
    days: fc.array(fc.constantFrom('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su', '1mo', '-1fr', '3we', 'xx'), {
      maxLength: 4,
    }),
    monthdays: fc.array(fc.integer({ min: -31, max: 31 }), { maxLength: 3 }),
    dates: fc.array(date, { maxLength: 2 }),
    opens: time,
    closes: time,
    interval: fc.integer({ min: 1, max: 3 }),
    validFrom: date,
    validTo: date,
    publicHolidays: holidayRule,
    schoolHolidays: holidayRule,
    byAppointment: fc.boolean(),
  },
  { requiredKeys: [] },
);
const likelySchedule: fc.Arbitrary<Schedule> = fc.record({
  days: fc.subarray(everyDay, { minLength: 1 }),
  opens: time,
  closes: time,
});
const schedules = fc.array(fc.oneof(anySchedule, likelySchedule), { maxLength: 6 });
const now = fc
  .integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2027, 6, 1) / 60_000 })
  .map((minute) => new Date(minute * 60_000));
const calendar: fc.Arbitrary<HolidayCalendar> = fc.constantFrom<HolidayCalendar[]>(
  {},
  { land: 'NI' },
  holidays2026,
);

describe('for arbitrary schedules', function () {
  this.timeout(60_000);

  it('their order does not matter', () => {
    fc.assert(
      fc.property(schedules, now, calendar, (list, instant, calendar) => {
        const [one, other] = [list, list.toReversed()].map((schedules) => [
          openingStatusAt(schedules, instant, calendar).state,
          openingStatusAt(schedules, instant, calendar).next,
          nextOpenPeriods(schedules, instant, calendar),
        ]);
        expect(one).to.deep.equal(other);
      }),
      { numRuns: 500 },
    );
  });

  it('the state agrees with the next open periods', () => {
    fc.assert(
      fc.property(schedules, now, calendar, (list, instant, calendar) => {
        const { state, until, next } = openingStatusAt(list, instant, calendar);
        const openings = nextOpenPeriods(list, instant, calendar);
        expect(openingStateAt(list, instant, calendar)).to.equal(state);
        const [first] = openings;
        const isOn = first !== undefined && Date.parse(first.from) <= instant.getTime();
        expect(state === 'open').to.equal(isOn);
        if (isOn) expect(until).to.equal(first.until);
        else if (first) expect(next?.from).to.equal(first.from);
        for (const [index, { from, until }] of openings.entries()) {
          expect(until === undefined || Date.parse(until) > Date.parse(from)).to.equal(true);
          const before = openings[index - 1];
          if (before) expect(Date.parse(before.until!)).to.be.below(Date.parse(from));
          // From the first minute of a period, it is open.
          expect(
            openingStatusAt(list, new Date(Math.max(Date.parse(from), instant.getTime())), calendar).state,
          ).to.equal('open');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a further schedule never closes a place', () => {
    fc.assert(
      fc.property(schedules, anySchedule, now, calendar, (list, more, instant, calendar) => {
        if (openingStatusAt(list, instant, calendar).state !== 'open') return;
        expect(openingStatusAt([...list, more], instant, calendar).state).to.equal('open');
      }),
      { numRuns: 500 },
    );
  });

  it('five hundred are evaluated quickly', () => {
    const many = Array.from({ length: 500 }, (_, index): Schedule => ({
      days: [everyDay[index % 7]!, '-1fr'],
      opens: '9:00',
      closes: '9:30',
      interval: 2,
      validFrom: '2026-01-05',
      schoolHolidays: 'closed',
    }));
    const start = performance.now();
    openingStatusAt(many, at('2026-10-05T10:00:00+02:00'), { land: 'NI' });
    nextOpenPeriods(many, at('2026-10-05T10:00:00+02:00'), holidays2026, 31);
    expect(performance.now() - start).to.be.below(2000);
  });
});

describe('opening hours do not depend on the browser’s time zone', () => {
  const script = `
    import { openingStatusAt, nextOpenPeriods } from './src/model/opening-hours.js';
    const night = [{ days: ['sa'], opens: '22:00', closes: '3:00', publicHolidays: 'closed' }];
    const say = (now, calendar) => openingStatusAt(night, new Date(now), calendar);
    console.log(JSON.stringify([
      new Date(2026, 0, 1).toISOString(),
      say('2026-10-25T01:30:00Z', { land: 'NI' }).until,
      say('2026-10-31T22:30:00Z', { land: 'NI' }).reason,
      say('2026-10-31T22:30:00Z', { land: 'BY' }).until,
      nextOpenPeriods(night, new Date('2026-03-27T23:30:00Z'), { land: 'NI' }),
    ]));`;
  for (const [zone, newYear] of [
    ['America/Los_Angeles', '2026-01-01T08:00:00.000Z'],
    ['Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['Europe/Berlin', '2025-12-31T23:00:00.000Z'],
  ] as const) {
    it(`such as ${zone}`, () => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      expect(stdout, stderr).not.to.equal('');
      expect(JSON.parse(stdout)).to.deep.equal([
        newYear,
        '2026-10-25T03:00:00+01:00',
        'public-holiday',
        '2026-11-01T03:00:00+01:00',
        [{ from: '2026-03-28T22:00:00+01:00', until: '2026-03-29T03:00:00+02:00' }],
      ]);
    }).timeout(10_000);
  }
});
