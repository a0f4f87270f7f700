/** German words for `pk-agenda-feed`. */
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
  undated: 'ohne Datum',
  times: (from: string, to?: string) => {
    const short = (time: string) => time.replace(/:00$/, '');
    return to ? `${short(from)}\u2060–\u2060${short(to)}\u00a0Uhr` : `${short(from)}\u00a0Uhr`;
  },
  writtenBy: (author: string) => `von ${author}`,
};
