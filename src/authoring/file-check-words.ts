import { FRESH_DAYS, type GapKind } from './completeness.js';
import type { JsonMistake } from './json-text.js';

/** What is missing, as a heading, and what to do about it. */
interface GapWords {
  title: string;
  mend: string;
}

/** Words for those who keep a file: what is wrong with its text, and what is missing in it. */
interface FileCheckWords {
  mistakes: Record<JsonMistake, string>;
  gaps: Record<GapKind, GapWords>;
}

/** What a check of a file says, for whoever keeps it. */
export const fileCheckWords: Record<'de' | 'en', FileCheckWords> = {
  de: {
    mistakes: {
      end: 'Die Datei hört hier zu früh auf: Es fehlt eine schließende Klammer } oder ].',
      rest: 'Hier müsste die Datei zu Ende sein: Es steht noch etwas hinter der letzten Klammer.',
      comma: 'Vor dieser Stelle fehlt ein Komma oder eine schließende Klammer.',
      'extra-comma': 'Dieses Komma ist zu viel: Hinter dem letzten Eintrag steht keins.',
      colon: 'Hier fehlt ein Doppelpunkt zwischen dem Namen der Angabe und ihrem Wert.',
      key: 'Hier wird der Name einer Angabe in geraden Anführungszeichen erwartet, zum Beispiel "name".',
      quotes: 'Hier stehen falsche Anführungszeichen: JSON kennt nur die geraden, oben und doppelt ("…").',
      'open-string':
        'Dieser Text hört nicht auf: Am Ende der Zeile fehlt ein Anführungszeichen. Einen Zeilenumbruch im Text schreibt man als \\n.',
      escape: 'Hinter einem \\ steht hier etwas Unbekanntes. Einen einzelnen \\ schreibt man als \\\\.',
      'leading-zero':
        'Eine Zahl darf nicht mit 0 beginnen: Postleitzahl, Telefonnummer und Gemeindeschlüssel stehen in Anführungszeichen.',
      number:
        'Diese Zahl ist nicht lesbar. Zahlen haben einen Punkt statt eines Kommas, zum Beispiel 0.083; alles andere steht in Anführungszeichen.',
      word: 'Dieses Wort steht ohne Anführungszeichen. Ohne sie gibt es nur true (ja), false (nein) und null (unbekannt).',
      comment: 'Hier steht ein Kommentar: JSON kennt keine Kommentare.',
      value:
        'Hier wird ein Wert erwartet: ein Text in Anführungszeichen, eine Zahl, true oder false, { … } oder [ … ].',
    },
    gaps: {
      'private-person': {
        title: 'Personen, die nicht öffentlich sein sollen',
        mend: 'Die Datei selbst ist öffentlich: Jeder kann sie lesen, auch was die Bausteine nicht zeigen. Löschen Sie Name, Durchwahl und E-Mail aus der Datei, oder setzen Sie "public": true, wenn die Person zugestimmt hat.',
      },
      'no-date': {
        title: 'Kein Stand der Datei',
        mend: 'Tragen Sie bei "updated" ein, wann Sie die Datei zuletzt geändert haben.',
      },
      outdated: {
        title: `Seit mehr als ${FRESH_DAYS} Tagen nicht geändert`,
        mend: 'Prüfen Sie, ob noch alles stimmt, und tragen Sie bei "updated" den Tag ein.',
      },
      'figure-undated': {
        title: 'Kennzahlen ohne Stand',
        mend: 'Tragen Sie bei "asOf" ein, von wann die Zahl ist.',
      },
      'figure-unsourced': {
        title: 'Kennzahlen ohne Quelle',
        mend: 'Tragen Sie bei "source" ein, wer die Zahl nennt.',
      },
      'figure-empty': {
        title: 'Kennzahlen ohne Zahl',
        mend: 'Tragen Sie bei "observations" eine Anzahl oder einen Anteil ein, oder löschen Sie die Kennzahl.',
      },
      'event-undated': {
        title: 'Termine ohne Datum',
        mend: 'Tragen Sie bei "start" das Datum ein; ohne Datum steht der Termin am Ende der Liste.',
      },
      'service-ageless': {
        title: 'Angebote ohne Altersangabe',
        mend: 'Tragen Sie bei "ages" das Alter in Monaten ein. Ohne Alter erscheint das Angebot in keiner Lebensphase; eines für alle hat -9 bis 132.',
      },
      'service-unchecked': {
        title: 'Angebote, bei denen nicht steht, wann sie geprüft wurden',
        mend: 'Tragen Sie bei "lastVerified" den Tag ein, an dem jemand die Angaben geprüft hat.',
      },
      'service-outdated': {
        title: `Angebote, die seit mehr als ${FRESH_DAYS} Tagen nicht geprüft wurden`,
        mend: 'Fragen Sie beim Anbieter nach, und tragen Sie bei "lastVerified" den Tag ein.',
      },
      'service-unreachable': {
        title: 'Angebote ohne Weg zu ihnen',
        mend: 'Familien finden weder Telefon noch E-Mail, Website oder Straße: Tragen Sie wenigstens eins davon ein.',
      },
      'service-sample': {
        title: 'Erfundene Beispiele',
        mend: 'Diese Angebote sind mit "sample": true als Beispiel bezeichnet. Löschen Sie sie, bevor die Seite öffentlich wird.',
      },
      'contact-unreachable': {
        title: 'Kontakte ohne Telefon, E-Mail und Website',
        mend: 'Tragen Sie wenigstens eins davon ein.',
      },
      'topic-unnamed': {
        title: 'Themen ohne Namen',
        mend: 'Tragen Sie das Thema mit "id" und "label" in die Liste "topics" ein; sonst steht sein Kurzname auf der Seite.',
      },
      'image-undescribed': {
        title: 'Bilder ohne Beschreibung',
        mend: 'Sagen Sie bei "alt", was zu sehen ist. Ein Bild, das nur schmückt, braucht das nicht.',
      },
      'image-uncredited': {
        title: 'Bilder ohne Nachweis',
        mend: 'Nennen Sie bei "credit", von wem das Bild ist.',
      },
      'no-profile': {
        title: 'Kein Profil',
        mend: 'Dem Steckbrief fehlen Gründe, Ziele, Beteiligte, Besonderheiten und Erfolge ("profile").',
      },
      'no-contacts': {
        title: 'Kein Kontakt, der gezeigt werden darf',
        mend: 'Die Kontakte bleiben leer, bis bei "contacts" eine Stelle steht, an die man sich wenden kann.',
      },
      'no-indicators': {
        title: 'Keine Kennzahlen',
        mend: 'Kennzahlen ("indicators") können nicht gezeigt werden.',
      },
      'no-agenda': { title: 'Keine Termine', mend: 'Termine und Rückblicke ("agenda") bleiben leer.' },
      'no-services': { title: 'Keine Angebote', mend: 'Der Familienwegweiser ("services") bleibt leer.' },
    },
  },
  en: {
    mistakes: {
      end: 'The file ends too early here: a closing bracket } or ] is missing.',
      rest: 'The file should end here: something stands behind its last bracket.',
      comma: 'A comma or a closing bracket is missing before this place.',
      'extra-comma': 'This comma is one too many: there is none behind the last entry.',
      colon: 'A colon is missing here, between the name of a value and the value.',
      key: 'The name of a value is expected here, in straight quotes, such as "name".',
      quotes: 'These are the wrong quotes: JSON knows only straight double ones ("…").',
      'open-string':
        'This text does not end: a quote is missing at the end of the line. A line break in a text is written \\n.',
      escape: 'Behind a \\ stands something unknown here. A single \\ is written \\\\.',
      'leading-zero':
        'A number must not begin with 0: postal codes, phone numbers and the AGS stand in quotes.',
      number:
        'This number can’t be read. Numbers have a point, such as 0.083; anything else stands in quotes.',
      word: 'This word stands without quotes. Without them there are only true, false and null (unknown).',
      comment: 'This is a comment: JSON knows no comments.',
      value: 'A value is expected here: a text in quotes, a number, true or false, { … } or [ … ].',
    },
    gaps: {
      'private-person': {
        title: 'People who should not be public',
        mend: 'The file itself is public: anybody can read it, even what the elements don’t show. Delete name, direct dial and mail address from the file, or set "public": true if the person has agreed.',
      },
      'no-date': { title: 'No date of the file', mend: 'Say in "updated" when you last changed the file.' },
      outdated: {
        title: `Not changed for more than ${FRESH_DAYS} days`,
        mend: 'Check that everything still holds, and put the day into "updated".',
      },
      'figure-undated': { title: 'Figures without a date', mend: 'Say in "asOf" when the figure is from.' },
      'figure-unsourced': {
        title: 'Figures without a source',
        mend: 'Say in "source" who states the figure.',
      },
      'figure-empty': {
        title: 'Indicators without a figure',
        mend: 'Put a count or a share into "observations", or delete the indicator.',
      },
      'event-undated': {
        title: 'Events without a date',
        mend: 'Put the date into "start"; without one the event stands last in the list.',
      },
      'service-ageless': {
        title: 'Services without ages',
        mend: 'Put the ages into "ages", in months. Without them a service shows up in no phase of life; one for all has -9 to 132.',
      },
      'service-unchecked': {
        title: 'Services that don’t say when they were checked',
        mend: 'Put the day on which somebody checked the service into "lastVerified".',
      },
      'service-outdated': {
        title: `Services not checked for more than ${FRESH_DAYS} days`,
        mend: 'Ask whoever runs the service, and put the day into "lastVerified".',
      },
      'service-unreachable': {
        title: 'Services with no way to reach them',
        mend: 'Families find no phone, mail address, website or street: give one of them at least.',
      },
      'service-sample': {
        title: 'Made-up samples',
        mend: 'These services are marked "sample": true. Delete them before the page goes public.',
      },
      'contact-unreachable': {
        title: 'Contacts without phone, mail address and website',
        mend: 'Give one of them at least.',
      },
      'topic-unnamed': {
        title: 'Topics without a name',
        mend: 'Add the topic with "id" and "label" to the list "topics"; the page shows its short name otherwise.',
      },
      'image-undescribed': {
        title: 'Pictures without a description',
        mend: 'Say in "alt" what can be seen. A picture that is mere decoration needs none.',
      },
      'image-uncredited': {
        title: 'Pictures without a credit',
        mend: 'Say in "credit" whose the picture is.',
      },
      'no-profile': {
        title: 'No profile',
        mend: 'The profile card lacks reasons, goals, participants, features and achievements ("profile").',
      },
      'no-contacts': {
        title: 'No contact that may be shown',
        mend: 'Contacts stay empty until "contacts" has an office to turn to.',
      },
      'no-indicators': { title: 'No indicators', mend: 'No figures ("indicators") can be shown.' },
      'no-agenda': { title: 'No agenda', mend: 'Events and look-backs ("agenda") stay empty.' },
      'no-services': { title: 'No services', mend: 'The service finder ("services") stays empty.' },
    },
  },
};
