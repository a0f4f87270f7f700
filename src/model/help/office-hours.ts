import { berlinTime } from '../dates.js';

/** From when to when offices usually answer on a working day, by Berlin's clock. */
const [FIRST, LAST] = ['08:00', '18:00'];

/** Whether offices are usually closed: in the evening, at night and at weekends. Public holidays count as working days. */
export function isAfterOfficeHours(now: Date): boolean {
  const [day = '', time = ''] = berlinTime(now).split('T');
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 || time < FIRST || time >= LAST;
}
