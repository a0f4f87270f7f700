import type { Schedule, Text } from '../../schema/index.js';
import type { LossCounter } from './export-context.js';

/** What turns times into those of HSDS. */
export interface ScheduleExport {
  readonly textOf: (text: Text | undefined) => string | undefined;
  readonly idOf: (name: string) => string;
  readonly counter: LossCounter;
}

const BY_APPOINTMENT = 'Nach Vereinbarung.';

const wholeDay = /^\d{4}-\d\d-\d\d$/;

/** Times as schedules of HSDS: one for what repeats, and one for each single day. */
export function hsdsSchedules(
  schedules: readonly Schedule[],
  { textOf, idOf, counter }: ScheduleExport,
): object[] {
  return schedules.flatMap((schedule, index) => {
    const { days, monthdays, dates = [], opens, closes, validFrom, validTo, note, byAppointment } = schedule;
    counter.add('holiday-rules', schedule.publicHolidays ?? schedule.schoolHolidays);
    counter.add(
      'month-dates',
      [...dates, validFrom, validTo].some((date) => date && !wholeDay.test(date)),
    );
    const text = textOf(note);
    const isSaid = /nach (?:telefonischer )?(?:vereinbarung|absprache)|terminvereinbarung/i.test(text ?? '');
    const description = [text, byAppointment && !isSaid ? BY_APPOINTMENT : ''].filter(Boolean).join('\n\n');
    const common = {
      ...(opens && { opens_at: inFull(opens) }),
      ...(closes && { closes_at: closes === '24:00' ? '00:00' : inFull(closes) }),
      ...(description && { description }),
    };
    const validity = {
      ...(isWholeDay(validFrom) && { valid_from: validFrom }),
      ...(isWholeDay(validTo) && { valid_to: validTo }),
    };
    const single = dates.filter(isWholeDay);
    const repeated =
      days || monthdays || !single.length ? [{ ...repetition(schedule), ...validity, ...common }] : [];
    return [...repeated, ...single.map((dtstart) => ({ dtstart, ...common }))].map((value, part) => ({
      id: idOf(`schedule:${index}:${part}`),
      ...value,
    }));
  });
}

/** How a schedule repeats; nothing where only hours are known. */
function repetition({ days, monthdays, interval, validFrom }: Schedule): object {
  if (!days && !monthdays) return {};
  const isMonthly = !!monthdays || days!.some((day) => day.length > 2);
  return {
    freq: isMonthly ? 'MONTHLY' : 'WEEKLY',
    ...(interval && interval > 1 && { interval, ...(isWholeDay(validFrom) && { dtstart: validFrom }) }),
    ...(days?.length && { byday: days.map((day) => day.toUpperCase()).join(',') }),
    ...(monthdays?.length && { bymonthday: monthdays.join(',') }),
  };
}

const isWholeDay = (date: string | undefined): date is string => wholeDay.test(date ?? '');

/** `9:30` as `09:30`. */
const inFull = (time: string): string => time.padStart(5, '0');
