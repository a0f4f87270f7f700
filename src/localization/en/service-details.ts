import type { Words } from '../words.js';

export const serviceDetails: Words['serviceDetails'] = {
  cost: 'Cost',
  spoken: 'Languages',
  easyLanguage: 'easy German',
  openingHours: 'Hours',
  places: 'Places',
  access: 'Access',
  transport: 'Getting there',
  provider: 'Run by',
  contact: 'Contact',
  lastVerified: (date) => `Last checked: ${date}`,
};

export const openingHours: Words['openingHours'] = {
  open: 'open round the clock',
  openUntil: (when) => `open until ${when}`,
  closed: 'closed',
  closedFor: {
    'public-holiday': 'public holiday',
    'school-holidays': 'school holidays',
    ended: 'no longer held',
  },
  because: (what, reason) => `${what} (${reason})`,
  byAppointment: 'by appointment',
  unknown: 'opening hours unknown',
  unknownIn: {
    'public-holiday': 'opening hours on public holidays unknown',
    'school-holidays': 'opening hours in school holidays unknown',
  },
  opens: (day, time) => `opens ${day} at ${time}`,
  today: 'today',
  tomorrow: 'tomorrow',
  onWeekday: (day) => `on ${day}`,
  onDate: (date) => `on ${date}`,
  time: (time) => time.replace(/^0/, ''),
  dayAndTime: (day, time) => `${day}, ${time}`,
  shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  span: (from, to) => [from, to].map((time) => time.replace(/^0/, '')).join('\u2060–\u2060'),
  hours: (spans) => spans,
  allDay: 'round the clock',
  nth: (nth, weekday) => {
    const ordinals = ['', '1st', '2nd', '3rd', '4th', '5th'];
    if (nth > 0) return `${ordinals[nth]} ${weekday} of the month`;
    return nth === -1
      ? `last ${weekday} of the month`
      : `${ordinals[-nth]} ${weekday} from the end of the month`;
  },
  monthdays: (days) => `on ${days} of the month`,
  monthday: (day) => (day === -1 ? 'the last day' : day < 0 ? `day ${-day} from the end` : `day ${day}`),
  everyWeeks: (n) => (n === 2 ? 'every second week' : `every ${n} weeks`),
  everyMonths: (n) => (n === 2 ? 'every second month' : `every ${n} months`),
  validFrom: (date) => `from ${date}`,
  validTo: (date) => `until ${date}`,
  publicHolidays: {
    open: 'on public holidays too',
    closed: 'not on public holidays',
    only: 'on public holidays only',
  },
  schoolHolidays: {
    open: 'in school holidays too',
    closed: 'not in school holidays',
    only: 'in school holidays only',
  },
};
