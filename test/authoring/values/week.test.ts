import { expect } from 'chai';
import { schedulesOf, spanProblem, weekOf, withSpans } from '../../../src/authoring/values/hours/week.js';

const emptyWeek = {
  days: { mo: [], tu: [], we: [], th: [], fr: [], sa: [], su: [] },
  notInSchoolHolidays: false,
  notOnPublicHolidays: false,
  byAppointment: false,
  others: [],
};

const morning = { opens: '09:00', closes: '12:00' };
const afternoon = { opens: '14:00', closes: '16:00' };

describe('opening hours as a week', () => {
  it('shows on each day what schedules say of it', () => {
    const week = weekOf([
      { days: ['mo', 'we'], ...morning, schoolHolidays: 'closed' },
      { days: ['we'], ...afternoon, schoolHolidays: 'closed' },
      { byAppointment: true },
    ]);

    expect(week.days.mo).to.deep.equal([morning]);
    expect(week.days.we).to.deep.equal([morning, afternoon]);
    expect(week.days.su).to.be.empty;
    expect(week).to.include({ notInSchoolHolidays: true, notOnPublicHolidays: false, byAppointment: true });
  });

  it('is written as it was, where nothing has changed', () => {
    const schedules = [
      { days: ['mo', 'we'], ...morning },
      { days: ['2tu'], ...afternoon },
      { days: ['fr'], ...morning, note: 'nur im Sommer' },
    ];
    expect(schedulesOf(weekOf(schedules))).to.deep.equal(schedules);
  });

  it('keeps what no week can show', () => {
    const others = [
      { dates: ['2026-12-24'], ...morning },
      { days: ['mo'], interval: 2, ...morning },
      'montags',
    ];
    expect(weekOf(others).others).to.deep.equal(others);
    expect(schedulesOf(withSpans(weekOf(others), ['fr'], [afternoon]))).to.deep.equal([
      { days: ['fr'], ...afternoon },
      ...others,
    ]);
  });

  it('joins days that have the same hours, and leaves out what is not complete', () => {
    const week = withSpans(emptyWeek, ['fr', 'mo', 'we'], [morning, { opens: '14:00', closes: '' }]);
    expect(schedulesOf({ ...week, notOnPublicHolidays: true })).to.deep.equal([
      { days: ['mo', 'we', 'fr'], ...morning, publicHolidays: 'closed' },
    ]);
    expect(schedulesOf(emptyWeek)).to.be.undefined;
  });

  it('says what is wrong with a time', () => {
    expect(spanProblem({ opens: '17:00', closes: '14:00' })).to.equal('time-order');
    expect(spanProblem({ opens: '20:00', closes: '02:00' })).to.be.undefined;
    expect(spanProblem({ opens: '', closes: '14:00' })).to.equal('time-missing');
  });

  it('is empty for what is no list', () => {
    expect(weekOf('Mo–Fr 9–12')).to.deep.equal(emptyWeek);
    expect(weekOf(undefined)).to.deep.equal(emptyWeek);
  });
});
