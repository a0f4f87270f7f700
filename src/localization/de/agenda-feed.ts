/** `pk-agenda-feed`. */
export const agendaFeed = {
  empty: {
    upcoming: 'Zurzeit sind keine Termine eingetragen.',
    past: 'Noch kein Rückblick.',
    all: 'Zurzeit ist nichts eingetragen.',
  },
  ahead: 'Termine',
  behind: 'Rückblick',
  status: { cancelled: 'abgesagt', moved: 'verlegt' },
  types: { event: 'Termin', review: 'Rückblick', news: 'Aktuelles' },
  today: 'heute',
  sample: 'Beispiel',
  undated: 'ohne Datum',
  openEnd: 'Ende offen',
  times: (from: string, to?: string) => {
    const short = (time: string) => time.replace(/:00$/, '').replace(/^0(?=\d)/, '');
    // What ends at midnight ends with its day.
    return to
      ? `${short(from)}\u2060–\u2060${/^0?0:00$/.test(to) ? '24' : short(to)}\u00a0Uhr`
      : `${short(from)}\u00a0Uhr`;
  },
  writtenBy: (author: string) => `von ${author}`,
  sourceOf: (source: string) => `Quelle: ${source}`,
  reviewOf: (title: string) => `Rückblick: ${title}`,
  save: 'In den Kalender',
  saveOf: (title: string) => `In den Kalender: ${title}`,
};

/** Calendar export and subscription in `pk-agenda-feed`, and sources that can't be loaded. */
export const calendar = {
  saveAll: 'Alle Termine in den Kalender',
  file: 'Termine',
  subscribe: 'Kalender abonnieren',
  copyAddress: 'Adresse kopieren',
  missing: (hosts: string) => `Die Einträge von ${hosts} können gerade nicht geladen werden.`,
  copied: 'Die Adresse ist kopiert.',
};
