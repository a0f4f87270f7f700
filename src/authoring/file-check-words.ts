import { OUTDATED_AFTER_DAYS, type HintKind } from './completeness.js';
import type { JsonMistake } from './json-text.js';

/** A heading that says what is missing, and what to do about it. */
interface HintWords {
  title: string;
  advice: string;
}

/** Words for the editors of a file: mistakes in its JSON, and what is missing in it. */
interface FileCheckWords {
  mistakes: Record<JsonMistake, string>;
  hints: Record<HintKind, HintWords>;
}

/** The words of the file check, for the editors of a file. */
export const fileCheckWords: Record<'de' | 'en', FileCheckWords> = {
  de: {
    mistakes: {
      end: 'Die Datei endet hier zu früh: Es fehlt eine schließende Klammer } oder ].',
      'trailing-text': 'Hinter der letzten Klammer steht noch etwas. Dort muss die Datei enden.',
      comma: 'Vor dieser Stelle fehlt ein Komma oder eine schließende Klammer.',
      'extra-comma': 'Dieses Komma ist zu viel: Hinter dem letzten Eintrag steht kein Komma.',
      colon: 'Hier fehlt ein Doppelpunkt zwischen dem Namen der Angabe und ihrem Wert.',
      key: 'Hier wird der Name einer Angabe in geraden Anführungszeichen erwartet, zum Beispiel "name".',
      quotes: 'Hier stehen falsche Anführungszeichen: Erlaubt sind nur gerade, doppelte ("…").',
      'open-string':
        'Hinter diesem Text fehlt ein Anführungszeichen. Einen Zeilenumbruch im Text schreibt man als \\n.',
      escape: 'Hinter diesem \\ steht ein unerlaubtes Zeichen. Einen einzelnen \\ schreibt man als \\\\.',
      'leading-zero':
        'Eine Zahl darf nicht mit 0 beginnen: Postleitzahl, Telefonnummer und Gemeindeschlüssel stehen in Anführungszeichen.',
      number:
        'Diese Zahl ist nicht lesbar. Zahlen haben einen Punkt statt eines Kommas, zum Beispiel 0.083; alles andere steht in Anführungszeichen.',
      word: 'Dieses Wort steht ohne Anführungszeichen. Ohne sie gibt es nur true (ja), false (nein) und null (unbekannt).',
      comment: 'Hier steht ein Kommentar. In dieser Datei sind keine Kommentare erlaubt.',
      value:
        'Hier wird ein Wert erwartet: ein Text in Anführungszeichen, eine Zahl, true oder false, { … } oder [ … ].',
    },
    hints: {
      'private-person': {
        title: 'Personen, die nicht öffentlich sein sollen',
        advice:
          'Die Datei selbst ist öffentlich: Jeder kann sie lesen, auch was die Bausteine nicht zeigen. Löschen Sie Name, Durchwahl und E-Mail aus der Datei, oder setzen Sie "public": true, wenn die Person zugestimmt hat.',
      },
      'no-date': {
        title: 'Kein Stand der Datei',
        advice: 'Tragen Sie bei "updated" ein, wann Sie die Datei zuletzt geändert haben.',
      },
      outdated: {
        title: `Seit mehr als ${OUTDATED_AFTER_DAYS} Tagen nicht geändert`,
        advice: 'Prüfen Sie, ob noch alles stimmt, und tragen Sie bei "updated" den Tag ein.',
      },
      'figure-undated': {
        title: 'Kennzahlen ohne Stand',
        advice: 'Tragen Sie bei "asOf" ein, von wann die Zahl ist.',
      },
      'figure-unsourced': {
        title: 'Kennzahlen ohne Quelle',
        advice: 'Tragen Sie bei "source" ein, woher die Zahl stammt.',
      },
      'figure-empty': {
        title: 'Kennzahlen ohne Zahl',
        advice:
          'Tragen Sie bei "observations" eine Anzahl oder einen Anteil ein, oder löschen Sie die Kennzahl.',
      },
      'event-undated': {
        title: 'Termine ohne Datum',
        advice: 'Tragen Sie bei "start" das Datum ein; ohne Datum steht der Termin am Ende der Liste.',
      },
      'service-ageless': {
        title: 'Angebote ohne Altersangabe',
        advice:
          'Tragen Sie bei "ages" das Alter in Monaten ein. Ohne Alter erscheint das Angebot in keiner Lebensphase; eines für alle hat -9 bis 132.',
      },
      'service-unchecked': {
        title: 'Angebote ohne Prüfdatum',
        advice: 'Tragen Sie bei "lastVerified" den Tag ein, an dem jemand die Angaben geprüft hat.',
      },
      'service-outdated': {
        title: `Angebote, die seit mehr als ${OUTDATED_AFTER_DAYS} Tagen nicht geprüft wurden`,
        advice: 'Fragen Sie beim Anbieter nach, und tragen Sie bei "lastVerified" den Tag ein.',
      },
      'service-unreachable': {
        title: 'Angebote ohne Kontaktmöglichkeit',
        advice: 'Tragen Sie Telefon, E-Mail, Website oder Straße ein.',
      },
      'service-sample': {
        title: 'Erfundene Beispiele',
        advice:
          'Diese Angebote sind mit "sample": true als Beispiel gekennzeichnet. Löschen Sie sie, bevor die Seite öffentlich wird.',
      },
      'contact-unreachable': {
        title: 'Kontakte ohne Telefon, E-Mail und Website',
        advice: 'Tragen Sie Telefon, E-Mail oder Website ein.',
      },
      'topic-unnamed': {
        title: 'Themen ohne Namen',
        advice:
          'Tragen Sie das Thema mit "id" und "label" in die Liste "topics" ein; sonst steht sein Kurzname auf der Seite.',
      },
      'image-undescribed': {
        title: 'Bilder ohne Beschreibung',
        advice:
          'Beschreiben Sie bei "alt", was zu sehen ist. Reine Schmuckbilder brauchen keine Beschreibung.',
      },
      'image-uncredited': {
        title: 'Bilder ohne Bildnachweis',
        advice: 'Nennen Sie bei "credit", wer das Bild gemacht hat.',
      },
      'no-profile': {
        title: 'Kein Profil',
        advice: 'Dem Steckbrief fehlen Gründe, Ziele, Beteiligte, Besonderheiten und Erfolge ("profile").',
      },
      'no-contacts': {
        title: 'Kein öffentlicher Kontakt',
        advice: 'Tragen Sie bei "contacts" eine Stelle ein, an die Familien sich wenden können.',
      },
      'no-indicators': {
        title: 'Keine Kennzahlen',
        advice: 'Kennzahlen ("indicators") können nicht gezeigt werden.',
      },
      'no-agenda': { title: 'Keine Termine', advice: 'Termine und Rückblicke ("agenda") bleiben leer.' },
      'no-services': { title: 'Keine Angebote', advice: 'Der Familienwegweiser ("services") bleibt leer.' },
    },
  },
  en: {
    mistakes: {
      end: 'The file ends too early here: a closing bracket } or ] is missing.',
      'trailing-text': 'There is text after the last bracket. The file must end there.',
      comma: 'A comma or a closing bracket is missing before this place.',
      'extra-comma': 'This comma is one too many: there is no comma after the last entry.',
      colon: 'A colon is missing here, between the name of a value and the value.',
      key: 'The name of a value is expected here, in straight quotes, such as "name".',
      quotes: 'These are the wrong quotes: only straight double quotes are allowed ("…").',
      'open-string': 'A quote is missing at the end of this text. A line break in a text is written \\n.',
      escape: 'The character after this \\ is not allowed. A single \\ is written \\\\.',
      'leading-zero': 'A number must not begin with 0: postal codes, phone numbers and the AGS need quotes.',
      number:
        'This is not a valid number. Numbers have a decimal point, such as 0.083; anything else needs quotes.',
      word: 'This word needs quotes. Only true, false and null (unknown) are written without quotes.',
      comment: 'This is a comment. Comments are not allowed in this file.',
      value: 'A value is expected here: a text in quotes, a number, true or false, { … } or [ … ].',
    },
    hints: {
      'private-person': {
        title: 'People who should not be public',
        advice:
          'The file itself is public: anybody can read it, even what the elements don’t show. Delete name, direct dial and mail address from the file, or set "public": true if the person has agreed.',
      },
      'no-date': { title: 'No date of the file', advice: 'Say in "updated" when you last changed the file.' },
      outdated: {
        title: `Not changed for more than ${OUTDATED_AFTER_DAYS} days`,
        advice: 'Check that everything is still right, and put the date into "updated".',
      },
      'figure-undated': { title: 'Figures without a date', advice: 'Say in "asOf" when the figure is from.' },
      'figure-unsourced': {
        title: 'Figures without a source',
        advice: 'Say in "source" where the figure comes from.',
      },
      'figure-empty': {
        title: 'Indicators without a figure',
        advice: 'Put a count or a share into "observations", or delete the indicator.',
      },
      'event-undated': {
        title: 'Events without a date',
        advice: 'Put the date into "start"; without a date, the event is last in the list.',
      },
      'service-ageless': {
        title: 'Services without ages',
        advice:
          'Put the ages into "ages", in months. Without ages, a service is in no life phase; a service for all ages has -9 to 132.',
      },
      'service-unchecked': {
        title: 'Services without a date of the last check',
        advice: 'Put the day on which somebody checked the service into "lastVerified".',
      },
      'service-outdated': {
        title: `Services not checked for more than ${OUTDATED_AFTER_DAYS} days`,
        advice: 'Ask whoever runs the service, and put the day into "lastVerified".',
      },
      'service-unreachable': {
        title: 'Services without a way to get in touch',
        advice: 'Add a phone number, mail address, website or street.',
      },
      'service-sample': {
        title: 'Made-up samples',
        advice: 'These services are marked "sample": true. Delete them before the page goes public.',
      },
      'contact-unreachable': {
        title: 'Contacts without phone, mail address and website',
        advice: 'Add at least one of them.',
      },
      'topic-unnamed': {
        title: 'Topics without a name',
        advice:
          'Add the topic with "id" and "label" to the list "topics"; the page shows its short name otherwise.',
      },
      'image-undescribed': {
        title: 'Pictures without a description',
        advice: 'Say in "alt" what can be seen. A picture that is mere decoration needs none.',
      },
      'image-uncredited': {
        title: 'Pictures without a credit',
        advice: 'Say in "credit" who made the picture.',
      },
      'no-profile': {
        title: 'No profile',
        advice: 'The profile card lacks reasons, goals, participants, features and achievements ("profile").',
      },
      'no-contacts': {
        title: 'No public contact',
        advice: 'Add an office that families can turn to in "contacts".',
      },
      'no-indicators': { title: 'No indicators', advice: 'No figures ("indicators") can be shown.' },
      'no-agenda': { title: 'No agenda', advice: 'Events and look-backs ("agenda") stay empty.' },
      'no-services': { title: 'No services', advice: 'The service finder ("services") stays empty.' },
    },
  },
};
