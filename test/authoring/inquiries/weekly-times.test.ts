import { expect } from 'chai';
import fc from 'fast-check';
import {
  fromWeeklyTimes,
  timeProblem,
  toWeeklyTimes,
} from '../../../src/authoring/inquiries/weekly-times.js';
import { openingWeek } from '../../../src/model/opening-week.js';
import { weekdays } from '../../../src/model/schedule-days.js';
import type { Schedule } from '../../../src/schema/index.js';

const days = fc.subarray([...weekdays], { minLength: 1 });
const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ days, opens: fc.constantFrom('9:00', '09:30'), closes: fc.constantFrom('12:00', '17:15') }),
  fc.record({
    days,
    opens: fc.constant('9:00'),
    closes: fc.constant('12:00'),
    schoolHolidays: fc.constant('closed' as const),
  }),
  fc.record({ days: fc.constant(['2tu']), opens: fc.constant('16:00'), closes: fc.constant('17:00') }),
  fc.record({ days, interval: fc.constant(2), validFrom: fc.constant('2026-01-05') }),
  fc.constant({ byAppointment: true }),
  fc.constant({ days: ['mo'], opens: '8:00', closes: '24:00' }),
);

describe('opening hours for entering', () => {
  it('mean the same when they are put together again', () =>
    fc.assert(
      fc.property(fc.array(schedule, { maxLength: 5 }), (schedules) => {
        const again = fromWeeklyTimes(toWeeklyTimes(schedules));
        expect(openingWeek(again)).to.deep.equal(openingWeek(schedules));
      }),
    ));

  it('leave what is more intricate than a week as it is', () => {
    const monthly = { days: ['2tu'], opens: '16:00', closes: '17:00' };
    const { times, others } = toWeeklyTimes([{ days: ['mo'], opens: '9:00', closes: '12:00' }, monthly]);
    expect(times).to.deep.equal([{ days: ['mo'], opens: '09:00', closes: '12:00' }]);
    expect(others).to.deep.equal([monthly]);
  });

  it('say what is wrong with a time, which is left out until then', () => {
    const time = { days: ['mo' as const], opens: '09:00', closes: '12:00' };
    expect(timeProblem(time)).to.equal(undefined);
    expect(timeProblem({ ...time, days: [] })).to.equal('no-days');
    expect(timeProblem({ ...time, closes: '' })).to.equal('no-hours');
    expect(timeProblem({ ...time, closes: '08:00' })).to.equal('turned');
    const week = { ...toWeeklyTimes([]), times: [{ ...time, days: [] }] };
    expect(fromWeeklyTimes(week)).to.deep.equal([]);
  });
});
