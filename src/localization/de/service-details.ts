/** The details of a service. */
export const serviceDetails = {
  cost: 'Kosten',
  spoken: 'Sprachen',
  easyLanguage: 'Leichte Sprache',
  openingHours: 'Zeiten',
  places: 'Orte',
  access: 'Zugang',
  transport: 'Anfahrt',
  provider: 'Träger',
  contact: 'Kontakt',
  lastVerified: (date: string) => `Zuletzt geprüft: ${date}`,
};

/** A time as Germans write it: `9:30`, `12`. */
const short = (time: string) => time.replace(/:00$/, '').replace(/^0(?=\d)/, '');

/** Opening hours. */
export const openingHours = {
  open: 'durchgehend geöffnet',
  openUntil: (when: string) => `geöffnet bis ${when}`,
  closed: 'geschlossen',
  closedFor: {
    'public-holiday': 'Feiertag',
    'school-holidays': 'Schulferien',
    ended: 'findet nicht mehr statt',
  },
  because: (what: string, reason: string) => `${what} (${reason})`,
  byAppointment: 'nach Vereinbarung',
  unknown: 'Öffnungszeit unbekannt',
  unknownIn: {
    'public-holiday': 'Öffnungszeit an Feiertagen unbekannt',
    'school-holidays': 'Öffnungszeit in den Schulferien unbekannt',
  },
  opens: (day: string, time: string) => `öffnet ${day} um ${time}`,
  today: 'heute',
  tomorrow: 'morgen',
  onWeekday: (day: string) => day,
  onDate: (date: string) => `am ${date}`,
  time: (time: string) => `${short(time)}\u00a0Uhr`,
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  shortDays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'] as readonly string[],
  span: (from: string, to: string) => `${short(from)}\u2060–\u2060${short(to)}`,
  hours: (spans: string) => `${spans}\u00a0Uhr`,
  allDay: 'rund um die Uhr',
  nth: (nth: number, weekday: string) => {
    if (nth > 0) return `${nth}. ${weekday} im Monat`;
    const place = ['', 'letzter', 'vorletzter', 'drittletzter', 'viertletzter', 'fünftletzter'][-nth];
    return `${place} ${weekday} im Monat`;
  },
  monthdays: (days: string) => `am ${days} des Monats`,
  monthday: (day: number) => (day === -1 ? 'letzten Tag' : day < 0 ? `${-day}.-letzten Tag` : `${day}.`),
  everyWeeks: (n: number) => `jede ${n}. Woche`,
  everyMonths: (n: number) => `jeden ${n}. Monat`,
  validFrom: (date: string) => `ab ${date}`,
  validTo: (date: string) => `bis ${date}`,
  publicHolidays: { open: 'auch an Feiertagen', closed: 'nicht an Feiertagen', only: 'nur an Feiertagen' },
  schoolHolidays: {
    open: 'auch in den Schulferien',
    closed: 'nicht in den Schulferien',
    only: 'nur in den Schulferien',
  },
};
