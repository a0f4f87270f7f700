import { expect } from 'chai';
import { applyFilters } from '../../../src/model/finder/apply-filters.js';
import { createFilterPredicate } from '../../../src/model/finder/filter-predicate.js';
import type { Filters } from '../../../src/model/finder/filter-state.js';
import { createScheduleRules } from '../../../src/model/finder/schedule-rules.js';
import { isOpenAt, minutesOf, timeOfDayFrom, type TimeOfDay } from '../../../src/model/finder/time-of-day.js';
import { parseProgram } from '../../../src/schema/parse.js';

const unknown = () => undefined;
const predicate = createFilterPredicate({
  weekday: unknown,
  isOpenNow: unknown,
  ...createScheduleRules({ land: 'NI' }),
});
const times = (days: string[], opens: string, closes: string) => ({ days, opens, closes });

const { services } = parseProgram({
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  services: [
    {
      name: 'Mi vormittags, Fr nachmittags',
      schedules: [times(['we'], '9:00', '11:00'), times(['fr'], '15:00', '17:00')],
    },
    { name: 'Di und Do nachmittags', places: [{ schedules: [times(['tu', 'th'], '14:30', '16:00')] }] },
    { name: 'Mi abends', schedules: [times(['we'], '18:30', '20:30')] },
    { name: 'Mi, Zeit unbekannt', schedules: [{ days: ['we'] }] },
    { name: 'nach Vereinbarung', schedules: [{ byAppointment: true }] },
    { name: 'ohne Angabe' },
  ],
}).program!;

const judge = (filters: Filters) => {
  const { found, indeterminate } = applyFilters(services, filters, predicate);
  return [found, indeterminate].map((list) => list.map(({ name }) => name));
};
const silent = ['nach Vereinbarung', 'ohne Angabe'];

describe('the filter by time of day', () => {
  it('finds those that are open then, and counts those that state no time as unknown', () => {
    expect(judge({ timesOfDay: ['afternoon'] })).to.deep.equal([
      ['Mi vormittags, Fr nachmittags', 'Di und Do nachmittags'],
      ['Mi, Zeit unbekannt', ...silent],
    ]);
    expect(judge({ timesOfDay: ['evening'] })[0]).to.deep.equal(['Mi abends']);
    expect(judge({ timesOfDay: ['morning', 'evening'] })[0]).to.deep.equal([
      'Mi vormittags, Fr nachmittags',
      'Mi abends',
    ]);
  });

  it('is judged on the day that is filtered by: Wednesday afternoon is one afternoon', () => {
    expect(judge({ weekdays: ['we'], timesOfDay: ['afternoon'] })).to.deep.equal([
      [],
      ['Mi, Zeit unbekannt', ...silent],
    ]);
    expect(judge({ weekdays: ['we', 'fr'], timesOfDay: ['afternoon'] })[0]).to.deep.equal([
      'Mi vormittags, Fr nachmittags',
    ]);
  });

  it('may be hours', () => {
    expect(judge({ timesOfDay: ['16:00-24:00'] })[0]).to.deep.equal([
      'Mi vormittags, Fr nachmittags',
      'Mi abends',
    ]);
    expect(judge({ timesOfDay: ['10:00-11:00'] })[0]).to.deep.equal(['Mi vormittags, Fr nachmittags']);
  });

  it('needs half an hour, or all of what is shorter', () => {
    const open = (time: TimeOfDay, opens: number, closes: number) => isOpenAt(time, { opens, closes });
    expect(open('afternoon', 9 * 60, 12 * 60 + 15)).to.equal(false);
    expect(open('afternoon', 9 * 60, 12 * 60 + 30)).to.equal(true);
    expect(open('afternoon', 13 * 60, 13 * 60 + 20)).to.equal(true);
    expect(open('morning', 22 * 60, 30 * 60)).to.equal(true);
  });

  it('is written as text, and only what makes sense is read', () => {
    expect(timeOfDayFrom([15 * 60, 16 * 60])).to.equal('15:00-16:00');
    expect(minutesOf('15:00-16:30')).to.deep.equal([900, 990]);
    expect(minutesOf('09:00-24:00')).to.deep.equal([540, 1440]);
    for (const text of ['25:00-26:00', '16:00-15:00', '09:00-24:30'] as const)
      expect(minutesOf(text), text).to.deep.equal([0, 1440]);
  });
});

describe('the filter by several days or dates', () => {
  it('finds those that are open on any of them', () => {
    expect(judge({ weekdays: ['th', 'fr'] })).to.deep.equal([
      ['Mi vormittags, Fr nachmittags', 'Di und Do nachmittags'],
      silent,
    ]);
  });

  it('knows what a date is: its weekday, and whether it is a holiday', () => {
    expect(judge({ dates: ['2026-12-03'] })[0]).to.deep.equal(['Di und Do nachmittags']);
    // Christmas Day is a Friday; nothing says that it is open then.
    expect(judge({ dates: ['2026-12-25'] })[0]).to.deep.equal([]);
  });
});

describe('the filters by what was understood', () => {
  const list = parseProgram({
    schemaVersion: 1,
    municipality: { name: 'Musterland' },
    services: [
      { name: 'Kita', ages: [{ fromMonths: 36, toMonths: 72 }], languages: ['uk'] },
      { name: 'Krippe', ages: [{ fromMonths: 0, toMonths: 36 }], languages: ['de'] },
      { name: 'alle' },
    ],
  }).program!.services;
  const found = (filters: Filters) => applyFilters(list, filters, predicate).found.map(({ name }) => name);

  it('find services for a part of an age: the exact month of "3 Jahre" is unknown', () => {
    expect(found({ ageSpans: [[48, 60]] })).to.deep.equal(['Kita']);
    expect(
      found({
        ageSpans: [
          [0, 12],
          [48, 60],
        ],
      }),
    ).to.deep.equal(['Kita', 'Krippe']);
    expect(found({ ageSpans: [[36, 48]] })).to.deep.equal(['Kita']);
  });

  it('find services in any of several languages', () => {
    expect(found({ languages: ['uk', 'ru'] })).to.deep.equal(['Kita']);
  });
});
