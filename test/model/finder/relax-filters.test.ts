import { expect } from 'chai';
import fc from 'fast-check';
import { applyFilters } from '../../../src/model/finder/apply-filters.js';
import { createFilterPredicate } from '../../../src/model/finder/filter-predicate.js';
import type { Filters } from '../../../src/model/finder/filter-state.js';
import { relaxFilters } from '../../../src/model/finder/relax-filters.js';
import { createScheduleRules } from '../../../src/model/finder/schedule-rules.js';
import { parseProgram } from '../../../src/schema/parse.js';

const unknown = () => undefined;
const predicate = createFilterPredicate({ weekday: unknown, isOpenNow: unknown, ...createScheduleRules() });
const at = (day: string, opens: string, closes: string) => [{ days: [day], opens, closes }];

const { services } = parseProgram({
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  services: [
    {
      name: 'Mi früh',
      schedules: at('we', '9:00', '11:00'),
      cost: { free: true },
      ages: [{ fromMonths: 36, toMonths: 72 }],
    },
    {
      name: 'Do spät',
      schedules: at('th', '15:00', '17:00'),
      cost: { free: true },
      ages: [{ fromMonths: 36, toMonths: 72 }],
    },
    {
      name: 'Sa spät',
      schedules: at('sa', '15:00', '17:00'),
      cost: { free: false },
      ages: [{ fromMonths: 36, toMonths: 72 }],
    },
    {
      name: 'Di für Große',
      schedules: at('tu', '15:00', '17:00'),
      cost: { free: true },
      ages: [{ fromMonths: 120 }],
    },
  ],
}).program!;
const relax = (filters: Filters) => {
  const relaxed = relaxFilters(services, filters, predicate);
  return relaxed && { ...relaxed, found: relaxed.found.map(({ name }) => name) };
};
const child = { ageSpans: [[48, 60]] } as const;

describe('filters that leave nothing', () => {
  it('give up the day before the time, and take the next day: not on Wednesday, but on Thursday', () => {
    expect(relax({ ...child, isFree: true, weekdays: ['we'], timesOfDay: ['afternoon'] })).to.deep.equal({
      found: ['Do spät'],
      filters: { ...child, isFree: true, weekdays: ['th'], timesOfDay: ['afternoon'] },
      givenUp: [{ name: 'weekdays', wanted: { weekdays: ['we'] }, instead: { weekdays: ['th'] } }],
    });
  });

  it('take the nearest time of the day where only that is in the way', () => {
    const { found, givenUp } = relax({ ...child, timesOfDay: ['evening'] })!;
    expect(found).to.deep.equal(['Do spät', 'Sa spät']);
    expect(givenUp[0]!.instead).to.deep.equal({ timesOfDay: ['afternoon'] });
  });

  it('give up as few as possible', () => {
    expect(relax({ ...child, isFree: true, isOnline: true })!.givenUp).to.deep.equal([
      { name: 'isOnline', wanted: { isOnline: true } },
    ]);
  });

  it('give up the child’s age last: what is for others helps nobody', () => {
    const { found, givenUp } = relax({ ageSpans: [[60, 61]], weekdays: ['tu'], isFree: true })!;
    expect(givenUp.map(({ name }) => name)).to.deep.equal(['weekdays']);
    expect(found).to.deep.equal(['Mi früh']);
  });

  it('take a later date, up to a week ahead', () => {
    // A Monday.
    const { givenUp } = relax({ ...child, dates: ['2026-11-30'] })!;
    expect(givenUp[0]!.instead).to.deep.equal({ dates: ['2026-12-02'] });
  });

  it('give up two or more where they must', () => {
    const names = (filters: Filters) => relax(filters)!.givenUp.map(({ name }) => name);
    expect(names({ ...child, isOnline: true, languages: ['uk'] })).to.deep.equal(['isOnline', 'languages']);
    expect(
      names({ ...child, isOnline: true, languages: ['uk'], isWalkIn: true, isAccessible: true }),
    ).to.have.members(['isWalkIn', 'isOnline', 'languages', 'isAccessible']);
  });

  it('are none where something is found, and nothing is where there are no services', () => {
    expect(relax({ ...child, weekdays: ['th'] })).to.deep.include({ found: ['Do spät'], givenUp: [] });
    expect(relaxFilters([], { isFree: true }, predicate)).to.equal(undefined);
  });

  it('always leave something in the end, which passes what is left of them', () => {
    const filters = fc.record(
      {
        ageSpans: fc.constantFrom([[0, 12] as const], [[48, 60] as const]),
        weekdays: fc.subarray(['mo', 'we', 'su'] as const, { minLength: 1 }),
        timesOfDay: fc.subarray(['morning', 'evening'] as const, { minLength: 1 }),
        dates: fc.constant(['2026-11-28']),
        languages: fc.constant(['uk']),
        isFree: fc.constant(true),
        isOnline: fc.constant(true),
        isAccessible: fc.constant(true),
        place: fc.constant('peine'),
        phase: fc.constant('pregnancy' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (filters) => {
        const relaxed = relaxFilters(services, filters, predicate)!;
        expect(relaxed.found).not.to.have.length(0);
        expect(applyFilters(services, relaxed.filters, predicate).found).to.deep.equal(relaxed.found);
      }),
    );
  });
});
