import { countingIn } from '../counting.js';

const { count, counted } = countingIn('de-DE');
const services = (n: number) => counted(n, 'Angebot', 'Angebote');

/** `pk-prevention-chain`. */
export const preventionChain = {
  empty: 'Zurzeit sind keine Angebote eingetragen.',
  noneLeft: 'Zu dieser Auswahl ist kein Angebot erfasst.',
  noAges: 'Kein Angebot hat eine Altersangabe.',
  title: (row: string) => `Angebote nach ${row} und Lebensphase`,
  rows: { topic: 'Thema', place: 'Ort', organization: 'Träger' },
  unnamed: (row: string) => `ohne ${row}`,
  all: { topic: 'Alle Themen', place: 'Alle Orte' },
  nothing: 'nichts erfasst',
  barMeans: 'Der Balken ist so lang wie das Alter, für das es das Angebot gibt.',
  dotMeans: 'Der Punkt heißt: Das Angebot geht über den Übergang hinaus.',
  nothingMeans: '„nichts erfasst“ heißt: Hier ist kein Angebot eingetragen. Es kann trotzdem eines geben.',
  gaps: (n: number, of: number) =>
    n
      ? `${count(n)} von ${counted(of, 'Feld', 'Feldern')} ohne erfasstes Angebot`
      : 'Kein Feld ohne erfasstes Angebot',
  atStep: (step: string, n: number) => `am Übergang ${step} ${n ? services(n) : 'kein erfasstes Angebot'}`,
  steps: 'Übergänge',
  step: {
    birth: 'Geburt',
    'day-care': 'Start in der Kita',
    school: 'Einschulung',
    'after-class-4': 'nach Klasse 4',
  },
  toSchool: 'Kita–Schule',
  accompanied: (n: number) =>
    n ? counted(n, 'Angebot begleitet', 'Angebote begleiten') : 'kein Angebot erfasst',
  services,
  more: (n: number) => `und ${count(n)} weitere`,
  bundled: (n: number) => `${services(n)}, zusammengefasst`,
  throughout: (n: number) => `${services(n)} für alle Altersgruppen`,
  overlaps: (n: number) => counted(n, 'Überschneidung', 'Überschneidungen'),
  overlapOf: (n: number) => `Überschneidung: ${count(n)} Träger`,
  overlapMeans: (n: number) =>
    `„Überschneidung“ heißt: Mindestens ${count(n)} Träger haben etwas zum selben Thema am selben Ort.`,
  overlap: (place: string, organizations: string) => `Überschneidung in ${place}: ${organizations}`,
  withoutAges: (n: number) => `ohne Altersangabe: ${count(n)}`,
  beyond: (n: number) => `für andere Altersgruppen: ${count(n)}`,
  asOf: (date: string) => `Stand: ${date}`,
  asTable: 'Als Tabelle',
  asChart: 'Als Schaubild',
  download: 'Als CSV herunterladen',
  print: 'Auf A4 drucken',
  close: 'Schließen',
};

/** The CSV file of `pk-prevention-chain`. */
export const chainCsv = {
  file: 'praeventionskette',
  columns: {
    phase: 'Lebensphase oder Übergang',
    name: 'Angebot',
    organization: 'Träger',
    topics: 'Themen',
    places: 'Orte',
    from: 'ab Monat',
    to: 'bis Monat',
    ages: 'Alter',
    overlap: 'Überschneidung mit',
    sample: 'Beispiel',
  },
  yes: 'ja',
};
