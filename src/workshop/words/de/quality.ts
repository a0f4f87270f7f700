const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** How good the services are for families, and what there is to do. */
export const quality = {
  title: 'Qualität',
  figure: (total: number) =>
    `von ${counted(total, 'Angebot', 'Angeboten')} kann eine Familie heute erreichen`,
  figureHelp:
    'Erreichbar heißt: Es gibt ein Telefon, eine E-Mail-Adresse, eine Website oder bekannte Zeiten.',
  samples: (n: number) => `${counted(n, 'erfundenes Beispiel', 'erfundene Beispiele')} nicht mitgezählt.`,
  none: 'In dieser Datei stehen noch keine Angebote.',
  perfect: 'Nichts zu tun: Alle Angebote sind aktuell und vollständig.',
  whyNot: (n: number) =>
    n === 1 ? 'Ein Angebot ist nicht erreichbar' : `${n} Angebote sind nicht erreichbar`,
  whyNotHelp: 'Es fehlen Telefon, E-Mail, Website und Zeiten. Eines davon genügt.',
  gaps: {
    unreachable: 'nicht erreichbar',
    old: 'veraltet',
    ageless: 'ohne Alter',
    hourless: 'ohne Zeiten',
    languageless: 'ohne Sprachen',
  },
  gapHelp: {
    unreachable: 'Kein Telefon, keine E-Mail, keine Website und keine Zeit.',
    old: 'Länger als ein halbes Jahr nicht geprüft, oder noch nie.',
    ageless: 'Ohne Alter erscheint ein Angebot in keiner Lebensphase.',
    hourless: 'Familien sehen nicht, wann sie kommen können.',
    languageless: 'Familien sehen nicht, welche Sprachen man dort spricht.',
  },
  show: 'Was zeigen?',
  all: 'alles',
  group: 'Ordnen nach',
  groups: { none: 'Dringlichkeit', provider: 'Anbieter', topic: 'Thema' },
  withoutProvider: 'ohne Anbieter',
  withoutTopic: 'ohne Thema',
  list: (n: number) => `Liste zum Abarbeiten: ${counted(n, 'Angebot', 'Angebote')}`,
  ofGroup: (reachable: number, total: number, open: number) =>
    `${reachable} von ${total} erreichbar, ${open ? `${open} zu bearbeiten` : 'nichts zu tun'}`,
  columns: {
    done: 'erledigt',
    name: 'Angebot',
    provider: 'Anbieter',
    topics: 'Themen',
    gaps: 'Was fehlt',
    lastVerified: 'Zuletzt geprüft',
    contact: 'Nachfragen bei',
    services: 'Angebote',
    reachable: 'erreichbar',
    open: 'zu bearbeiten',
  },
  never: 'nie',
  open: (name: string) => `${name} bearbeiten`,
  print: 'Liste drucken',
  spreadsheet: 'Als Excel speichern',
  spreadsheetFailed:
    'Die Excel-Datei kann gerade nicht erstellt werden. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
  printed: (municipality: string, date: string) => `${municipality}, Stand ${date}`,
  sheets: { list: 'Liste', providers: 'Anbieter', topics: 'Themen' },
  fileName: 'qualitaet',
};
