import { countingIn } from '../counting.js';

const { count, counted } = countingIn('de-DE');

/** The filters of `pk-service-finder` behind the button. */
export const filterPanel = {
  allTopics: 'Alle Themen',
  allFilters: 'Alle Filter',
  closeFilters: 'Schließen',
  clearFilters: 'Alle löschen',
  showFound: (n: number) => counted(n, 'Angebot', 'Angebote') + ' anzeigen',
  birthDate: 'Geburtstag oder errechneter Geburtstermin',
  birthDateNote: 'Das Alter wird nur auf Ihrem Gerät berechnet. Das Datum wird nicht gespeichert.',
  birthDateFar: 'Dieses Datum liegt zu weit zurück oder zu weit in der Zukunft.',
  place: 'Ort oder Postleitzahl',
  allPlaces: 'Alle Orte',
  allPlacesOf: (whole: string) => `Alle Orte (${whole})`,
  unstated: {
    ages: (n: number) => `${count(n)} ohne Altersangabe`,
    topic: (n: number) => `${count(n)} ohne Thema`,
    place: (n: number) => `${count(n)} ohne Ortsangabe`,
    language: (n: number) => `${count(n)} ohne Angabe`,
    times: (n: number) => `${count(n)} ohne Zeitangabe`,
    other: (n: number) => `${count(n)} ohne Angabe`,
  },
  clearPlace: 'Ort löschen',
  placesFound: (n: number) => counted(n, 'Vorschlag', 'Vorschläge'),
  unknownPlace: 'Diesen Ort kennen wir hier nicht. Alle Orte werden gezeigt.',
  severalPlaces: 'Dazu passen mehrere Orte. Bitte wählen Sie einen davon.',
  radius: 'Umkreis',
  onlyThere: 'nur dieser Ort',
  anyDistance: 'beliebig weit',
  locate: 'Meinen Standort verwenden',
  located: {
    note: 'Der Standort bleibt auf diesem Gerät.',
    asking: 'Ihr Standort wird ermittelt …',
    located: 'Entfernungen gelten ab Ihrem Standort. Der Standort bleibt auf diesem Gerät.',
    denied: 'Ihr Standort ist nicht freigegeben. Sie können stattdessen einen Ort wählen.',
    unavailable: 'Ihr Standort kann gerade nicht ermittelt werden. Sie können stattdessen einen Ort wählen.',
  },
  language: 'Sprache',
  allLanguages: 'Alle Sprachen',
  day: 'Wochentag',
  allDays: 'Alle Tage',
  timeOfDay: 'Tageszeit',
  anyTime: 'Zu jeder Zeit',
  order: 'Reihenfolge',
  orders: { best: 'Passende zuerst', distance: 'Nächste zuerst', name: 'Name', phase: 'Lebensphase' },
};
