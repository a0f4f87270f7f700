import { expect } from 'chai';
import fc from 'fast-check';
import {
  filterAgenda,
  isPast,
  isToday,
  lastDayOf,
  nextAgendaChange,
  splitAgenda,
  SortedEntries,
} from '../../src/model/agenda.js';
import type { AgendaEntry } from '../../src/schema/index.js';

type Part = Partial<AgendaEntry>;
const entry = (title: string, part: Part = {}): AgendaEntry => ({
  title,
  topics: [],
  documents: [],
  ...part,
});
const at = (berlin: string) => new Date(berlin);

describe('an entry is past', () => {
  const beforeMidnight = at('2026-05-20T23:59:00+02:00');
  const afterMidnight = at('2026-05-21T00:01:00+02:00');
  const cases: [what: string, part: Part, before: boolean, after: boolean][] = [
    ['after its day, if only that is known', { start: '2026-05-20' }, false, true],
    ['after its day, if it has no end', { start: '2026-05-20T09:00:00+02:00' }, false, true],
    [
      'after its day, if the end is before the start',
      { start: '2026-05-20T09:00:00+02:00', end: '2026-05-19' },
      false,
      true,
    ],
    ['at its end', { start: '2026-05-20T22:00:00+02:00', end: '2026-05-21T00:00:00+02:00' }, false, true],
    [
      'before midnight, if it ended before midnight',
      { start: '2026-05-20T09:00:00+02:00', end: '2026-05-20T12:00:00+02:00' },
      true,
      true,
    ],
    [
      'not yet, if it lasts through the night',
      { start: '2026-05-20T18:00:00+02:00', end: '2026-05-21T09:00:00+02:00' },
      false,
      false,
    ],
    ['after the last of its days', { start: '2026-05-18', end: '2026-05-20' }, false, true],
    ['not during its days', { start: '2026-05-18', end: '2026-05-22' }, false, false],
    ['not during its month', { start: '2026-05' }, false, false],
    ['not during its year', { start: '2026' }, false, false],
    ['after its month', { start: '2026-04' }, true, true],
    ['not during the month in which it ends', { start: '2026-04-02', end: '2026-05' }, false, false],
    ['never, if it has no date', {}, false, false],
    ['always, if it is a review', { type: 'review', start: '2027-01-01' }, true, true],
    ['always, if it is news', { type: 'news' }, true, true],
  ];
  for (const [what, part, before, after] of cases) {
    it(what, () => {
      expect([
        isPast(entry('x', part), beforeMidnight),
        isPast(entry('x', part), afterMidnight),
      ]).to.deep.equal([before, after]);
    });
  }

  it('by midnight in Berlin, not in UTC', () => {
    const day = entry('x', { start: '2026-05-20' });
    expect(isPast(day, at('2026-05-20T21:59:59Z'))).to.equal(false);
    expect(isPast(day, at('2026-05-20T22:00:00Z'))).to.equal(true);
  });

  it('at the turn of the year', () => {
    const silvester = entry('x', { start: '2026-12-31' });
    expect(isPast(silvester, at('2026-12-31T23:59:00+01:00'))).to.equal(false);
    expect(isPast(silvester, at('2027-01-01T00:00:00+01:00'))).to.equal(true);
  });
});

describe('a split agenda', () => {
  const now = at('2026-11-22T12:00:00+01:00');
  const entries = [
    entry('undated'),
    entry('next year', { start: '2027-01-19T14:00:00+01:00' }),
    entry('last week', { start: '2026-11-15' }),
    entry('undated review', { type: 'review' }),
    entry('today', { start: '2026-11-22' }),
    entry('review', { type: 'review', start: '2020-09' }),
    entry('this week, still on', { start: '2026-11-20', end: '2026-11-24' }),
    entry('tomorrow', { start: '2026-11-23T09:00:00+01:00', end: '2026-11-23T08:00:00+01:00' }),
  ];
  const ahead = ['this week, still on', 'today', 'tomorrow', 'next year', 'undated'];
  const behind = ['last week', 'review', 'undated review'];

  const titles = (sequence: SortedEntries) => sequence.first(Infinity).map(({ title }) => title);

  it('has upcoming events, soonest first, those without a date last', () =>
    expect(titles(splitAgenda(entries, now).upcoming)).to.deep.equal(ahead));

  it('has past entries, latest first, those without a date last', () =>
    expect(titles(splitAgenda(entries, now).past)).to.deep.equal(behind));

  it('sorts a whole day before times of that day, and a month after its days', () => {
    const march = [
      entry('month', { start: '2027-03' }),
      entry('last day', { start: '2027-03-31T20:00:00+02:00' }),
      entry('hour', { start: '2027-03-30T00:30:00+02:00' }),
      entry('day', { start: '2027-03-30' }),
      entry('next month', { start: '2027-04-01' }),
    ];
    expect(titles(splitAgenda(march, now).upcoming)).to.deep.equal([
      'day',
      'hour',
      'last day',
      'month',
      'next month',
    ]);
  });

  it('sorts the hour that occurs twice by instant', () => {
    const night = [
      entry('second', { start: '2026-10-25T02:15:00+01:00' }),
      entry('first', { start: '2026-10-25T02:45:00+02:00' }),
      entry('third', { start: '2026-10-25T03:00:00+01:00' }),
    ];
    const { upcoming } = splitAgenda(night, at('2026-10-01T00:00:00Z'));
    expect(titles(upcoming)).to.deep.equal(['first', 'second', 'third']);
  });

  it('does not change the given list', () => {
    const list = Object.freeze([...entries]);
    expect(() => splitAgenda(list, now)).not.to.throw();
  });
});

describe('the first few entries of a long agenda', () => {
  const pad = (n: number) => String(n).padStart(2, '0');
  const dates = fc.oneof(
    fc
      .tuple(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 23 }),
      )
      .map(
        ([month, day, hour]) =>
          `2026-${pad(month)}-${pad(day)}T${pad(hour)}:30:00${hour % 2 ? '+14:00' : '-12:00'}`,
      ),
    fc.integer({ min: 1, max: 28 }).map((day) => `2026-06-${pad(day)}`),
    fc.constantFrom('2026-06', '2026', undefined),
  );

  it('are the first ones of the sorted list, whatever their offsets', () => {
    fc.assert(
      fc.property(
        fc.array(dates, { minLength: 40, maxLength: 120 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(1 as const, -1 as const),
        (starts, count, direction) => {
          const entries = starts.map((start, index) => entry(String(index), { start }));
          const all = new SortedEntries(entries, direction).first(Infinity);
          expect(new SortedEntries(entries, direction).first(count)).to.deep.equal(all.slice(0, count));
        },
      ),
    );
  });
});

describe('filtering an agenda', () => {
  const entries = [
    entry('talk', { topics: ['health'], location: 'Rathaus, Bad Münder' }),
    entry('party', { topics: ['play', 'health'], location: { de: 'Bürgerhaus Peine', en: 'Town house' } }),
    entry('report', { type: 'review', topics: ['play'] }),
  ];
  const all = { types: [], topics: [], places: [] };
  const cases: [what: string, filter: Partial<Parameters<typeof filterAgenda>[1]>, titles: string[]][] = [
    ['everything without a filter', {}, ['talk', 'party', 'report']],
    ['types, where an entry without one is an event', { types: ['event'] }, ['talk', 'party']],
    ['any of several topics', { topics: ['health', 'else'] }, ['talk', 'party']],
    ['types and topics together', { types: ['review'], topics: ['play'] }, ['report']],
    ['a place in any spelling', { places: ['bad-muender'] }, ['talk']],
    ['a place in another language', { places: ['town house'] }, ['party']],
    ['several places', { places: ['Peine', 'Bad Münder'] }, ['talk', 'party']],
    ['a place by whole words only', { places: ['Pein'] }, []],
  ];
  for (const [what, filter, expected] of cases) {
    it(`keeps ${what}`, () =>
      expect(filterAgenda(entries, { ...all, ...filter }).map(({ title }) => title)).to.deep.equal(expected));
  }
});

describe('an event today', () => {
  const cases: [what: string, part: Part, now: string, expected: boolean][] = [
    ['is on its day until midnight', { start: '2026-10-25' }, '2026-10-25T23:59:00+01:00', true],
    ['is not after midnight', { start: '2026-10-25' }, '2026-10-26T00:01:00+01:00', false],
    ['is on any of its days', { start: '2026-10-24', end: '2026-10-26' }, '2026-10-25T02:30:00+01:00', true],
    ['is not one whose date is only a month', { start: '2026-10' }, '2026-10-25T12:00:00+01:00', false],
    ['is not a review', { type: 'review', start: '2026-10-25' }, '2026-10-25T12:00:00+01:00', false],
    [
      'is not on the day after if it ends at midnight',
      { start: '2026-10-24T20:00:00+02:00', end: '2026-10-25T00:00:00+02:00' },
      '2026-10-25T00:01:00+02:00',
      false,
    ],
  ];
  for (const [what, part, now, expected] of cases) {
    it(what, () => expect(isToday(entry('x', part), at(now))).to.equal(expected));
  }

  it('the last day of an event that ends at midnight', () =>
    expect(lastDayOf('2026-10-24T20:00:00+02:00', '2026-10-25T00:00:00+02:00')).to.equal('2026-10-24'));
});

describe('the next change of an agenda', () => {
  const now = at('2026-03-28T23:30:00+01:00');
  it('is midnight in Berlin', () => {
    expect(nextAgendaChange([], now)).to.equal(Date.parse('2026-03-29T00:00:00+01:00'));
    expect(nextAgendaChange([], at('2026-03-29T12:00:00+02:00'))).to.equal(
      Date.parse('2026-03-30T00:00:00+02:00'),
    );
  });

  it('is the end of an event before midnight', () => {
    const entries = [
      entry('over', { start: '2026-03-28T20:00:00+01:00', end: '2026-03-28T23:00:00+01:00' }),
      entry('on', { start: '2026-03-28T20:00:00+01:00', end: '2026-03-28T23:45:00+01:00' }),
      entry('undated'),
    ];
    expect(nextAgendaChange(entries, now)).to.equal(Date.parse('2026-03-28T23:45:00+01:00'));
  });
});
