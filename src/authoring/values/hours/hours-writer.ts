import { isRecord, type JsonRecord } from '../../check/contract-walker.js';
import { writeDate } from '../dates.js';
import { plainText } from '../plain-text.js';
import { writeTime } from '../times.js';
import { holidayWords, ordinalText, shortDays, weekdayOrder } from './hours-words.js';

/**
 * Opening hours as `Mo, Mi 9–12; Do 14–16 und 18–20, nicht in den Ferien`: times of the same days are joined by "und", other
 * days stand behind a semicolon. `readHours` gives the same schedules.
 *
 * @param schedules Values of the file, of whatever kind.
 * @param language The language of their notes.
 */
export function writeHours(schedules: readonly unknown[], language: string): string {
  const groups: { days: string; conditions: string; note: string; times: string[] }[] = [];
  for (const schedule of schedules) {
    if (!isRecord(schedule)) continue;
    const [days, times] = [writeDays(schedule), writeTimes(schedule)];
    const conditions = writeConditions(schedule, !days && !times);
    const note = plainText(schedule.note, language);
    const last = groups.at(-1);
    const isSame = last?.days === days && last.conditions === conditions && last.note === note;
    if (isSame && times && last.times.every(Boolean)) last.times.push(times);
    else groups.push({ days, conditions, note, times: [times] });
  }
  return groups
    .map(({ days, times, conditions, note }) => {
      const hours = [days, times.filter(Boolean).join(' und ')].filter(Boolean).join(' ');
      return [[hours, conditions].filter(Boolean).join(', '), note && `(${note})`].filter(Boolean).join(' ');
    })
    .filter(Boolean)
    .join('; ');
}

function writeDays({ days, monthdays, dates }: JsonRecord): string {
  const parts = [
    ...writeWeekdays(textsOf(days)),
    ...(Array.isArray(monthdays) && monthdays.length
      ? [`am ${monthdays.map((day) => `${String(day)}.`).join(' und ')} des Monats`]
      : []),
    ...textsOf(dates).map(writeDate),
  ];
  return parts.join(', ');
}

/** Three weekdays or more in a row are a range. */
function writeWeekdays(days: readonly string[]): string[] {
  const parts: string[] = [];
  for (let index = 0; index < days.length;) {
    let last = index;
    while (isNextDay(days[last], days[last + 1])) last++;
    if (last - index >= 2) parts.push(`${shortDays[days[index]!]}–${shortDays[days[last]!]}`);
    else parts.push(...days.slice(index, last + 1).map(writeWeekday));
    index = last + 1;
  }
  return parts;
}

const isNextDay = (day = '', next = '') =>
  weekdayOrder.includes(day) && weekdayOrder[weekdayOrder.indexOf(day) + 1] === next;

function writeWeekday(day: string): string {
  const [, place, name = ''] = /^(-?[1-5])?([a-z]{2})$/.exec(day) ?? [];
  const weekday = shortDays[name] ?? day;
  return place ? `${ordinalText(Number(place))} ${weekday} im Monat` : weekday;
}

function writeTimes({ opens, closes }: JsonRecord): string {
  if (typeof opens !== 'string' || typeof closes !== 'string') return '';
  return `${writeTime(opens)}–${writeTime(closes)}`;
}

function writeConditions(schedule: JsonRecord, isAlone: boolean): string {
  const { interval, validFrom, validTo, publicHolidays, schoolHolidays, byAppointment } = schedule;
  const isMonthly = Array.isArray(schedule.monthdays) && !Array.isArray(schedule.days);
  const parts = [
    typeof interval === 'number' && interval > 1 ? `alle ${interval} ${isMonthly ? 'Monate' : 'Wochen'}` : '',
    typeof validFrom === 'string' ? `ab ${writeDate(validFrom)}` : '',
    typeof validTo === 'string' ? `bis ${writeDate(validTo)}` : '',
    holidayWords.publicHolidays[publicHolidays as 'open'] ?? '',
    holidayWords.schoolHolidays[schoolHolidays as 'open'] ?? '',
    byAppointment === true ? (isAlone ? 'nach Vereinbarung' : 'nur nach Vereinbarung') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

const textsOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
