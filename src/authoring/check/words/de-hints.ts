import type { HintWords } from './finding-words.js';

/** The words for what is missing in a file, in German. */
export const deHints: HintWords = {
  'no-date': {
    title: 'Kein Stand der Datei',
    message: () => 'Tragen Sie ein, wann Sie die Datei zuletzt geändert haben.',
  },
  outdated: {
    title: 'Die Datei wurde lange nicht geändert',
    message: () => 'Prüfen Sie, ob noch alles stimmt, und tragen Sie als Stand der Datei den Tag ein.',
  },
  'figure-undated': {
    title: 'Kennzahlen ohne Stand',
    message: () => 'Tragen Sie als Stand ein, von wann die Zahl ist.',
  },
  'figure-unsourced': {
    title: 'Kennzahlen ohne Quelle',
    message: () => 'Tragen Sie als Quelle ein, woher die Zahl stammt.',
  },
  'figure-empty': {
    title: 'Kennzahlen ohne Zahl',
    message: () =>
      'Tragen Sie bei den Werten eine Anzahl oder einen Anteil ein, oder löschen Sie die Kennzahl.',
  },
  'event-undated': {
    title: 'Termine ohne Datum',
    message: () => 'Tragen Sie den Beginn ein; ohne Datum steht der Termin am Ende der Liste.',
  },
  'service-ageless': {
    title: 'Angebote ohne Altersangabe',
    message: () =>
      'Tragen Sie das Alter ein, oder wählen Sie „Für jedes Alter“. Ohne Alter erscheint das Angebot in keiner Lebensphase.',
  },
  'service-unchecked': {
    title: 'Angebote ohne Prüfdatum',
    message: () => 'Tragen Sie den Tag ein, an dem jemand die Angaben zuletzt geprüft hat.',
  },
  'service-outdated': {
    title: 'Angebote, die lange nicht geprüft wurden',
    message: () => 'Fragen Sie beim Anbieter nach, und tragen Sie bei „Zuletzt geprüft“ den Tag ein.',
  },
  'service-unreachable': {
    title: 'Angebote, die eine Familie nicht erreichen kann',
    message: () => 'Tragen Sie Telefon, E-Mail oder Website ein, oder einen Ort mit Öffnungszeiten.',
  },
  'service-sample': {
    title: 'Erfundene Beispiele',
    message: () =>
      'Das Angebot ist als Beispiel gekennzeichnet. Löschen Sie es, bevor die Seite öffentlich wird.',
  },
  'contact-unreachable': {
    title: 'Kontakte ohne Telefon, E-Mail und Website',
    message: () => 'Tragen Sie Telefon, E-Mail oder Website ein.',
  },
  'topic-unnamed': {
    title: 'Themen ohne Namen',
    message: () => 'Tragen Sie eine Bezeichnung ein; sonst steht der Kurzname auf der Seite.',
  },
  'place-without-coordinates': {
    title: 'Orte ohne Koordinaten',
    message: () =>
      'Andere Orte in dieser Datei haben Koordinaten, diese nicht: In der Reihenfolge nach Entfernung fehlen sie.',
  },
  'address-without-https': {
    title: 'Internetadressen mit http:// statt https://',
    message: () =>
      'Was mit http:// beginnt, wird unverschlüsselt übertragen. Fast jede Website hat auch https://.',
  },
  'image-undescribed': {
    title: 'Bilder ohne Beschreibung',
    message: () => 'Beschreiben Sie, was zu sehen ist. Reine Schmuckbilder brauchen keine Beschreibung.',
  },
  'image-uncredited': {
    title: 'Bilder ohne Bildnachweis',
    message: () => 'Nennen Sie, wer das Bild gemacht hat.',
  },
  'unknown-key': {
    title: 'Angaben, die hier niemand kennt',
    message: ({ found }) => `„${found}“ ist hier nicht bekannt und wird nicht gezeigt.`,
  },
  'no-profile': {
    title: 'Kein Steckbrief',
    message: () =>
      'Dem Steckbrief fehlen Gründe, Ziele, Beteiligte, Besonderheiten und Erfolge. Tragen Sie ein, was Sie wissen.',
  },
  'no-contacts': {
    title: 'Kein öffentlicher Kontakt',
    message: () => 'Tragen Sie eine Stelle ein, an die Familien sich wenden können.',
  },
  'no-indicators': {
    title: 'Keine Kennzahlen',
    message: () => 'Ohne Kennzahlen bleibt dieser Teil der Seite leer.',
  },
  'no-agenda': { title: 'Keine Termine', message: () => 'Termine und Rückblicke bleiben leer.' },
  'no-services': { title: 'Keine Angebote', message: () => 'Der Familienwegweiser bleibt leer.' },
};
