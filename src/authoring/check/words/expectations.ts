import type { Expectation } from '../../../schema/index.js';
import { needs } from '../../../schema/vocabulary.js';

/** What was expected, worded to follow "expected …". */
export const expectedInEnglish: Record<Expectation, string> = {
  content: 'a file that is not empty',
  json: 'JSON',
  format: 'a municipality\'s file ("schemaVersion": 1), or data in another format that is read here',
  document: "one municipality's document, in curly brackets",
  version: '1',
  object: 'a group of values in curly brackets',
  list: 'a list in square brackets',
  text: 'a text, or one for each language',
  id: 'a short name in quotes',
  'unique-id': 'an id that no other record has',
  language: 'a language tag such as "de" or "de-simple"',
  'yes-no': 'true or false, without quotes',
  number: 'a number, without quotes',
  count: 'a number from 0, without quotes and thousands separators',
  base: 'a number from 1, without quotes and thousands separators',
  share: 'a fraction from 0 to 1 (8.3 % is 0.083)',
  figure: 'a figure: "count", "share" or both',
  arithmetic: 'a share that equals count divided by base, but for rounding',
  date: 'a date: YYYY-MM-DD, YYYY-MM, YYYY or an instant with its offset',
  end: 'an end after the start',
  url: 'an address that starts with https:, http:, mailto:, tel: or webcal:, or is relative to the file',
  email: 'a mail address',
  phone: 'a phone number in quotes',
  'phone-type': '"voice", "fax" or "mobile"',
  'postal-code': 'a postal code of 5 digits, in quotes',
  ags: 'an AGS of 2, 5 or 8 digits, in quotes',
  'agenda-type': '"event", "review" or "news"',
  'agenda-status': '"confirmed", "cancelled" or "moved"',
  'service-status': '"active", "inactive", "defunct" or "temporarily closed"',
  months: 'an age in months from -9 to 1200, without quotes',
  ages: '"fromMonths", "toMonths" or both, the first less than the second',
  latitude: 'a latitude from -90 to 90',
  longitude: 'a longitude from -180 to 180',
  time: 'a time of day such as "9:30"',
  hours: '"opens" and "closes", or neither; past midnight for 16 hours at most',
  weekdays: 'a list of weekdays such as "mo" or "-1fr"',
  'month-days': 'a list of days of the month, 1 to 31 or -1 to -31, without quotes',
  days: 'a list of dates in the form YYYY-MM-DD',
  interval: 'a whole number from 1, without quotes',
  'holiday-rule': '"open", "closed" or "only"',
  need: `one of ${needs.map((need) => `"${need}"`).join(', ')}`,
  currency: 'a currency\'s code such as "EUR"',
  whole: 'a complete file',
  event: 'an event with BEGIN, END and DTSTART',
  feed: 'a feed with valid markup',
  recurrence: 'a recurrence rule that can be evaluated',
  'time-zone': 'a known time zone; Europe/Berlin is used instead',
  pages: 'a list of limited length; its first pages are shown',
  reference: 'a reference to something that can be loaded',
  unplaced: 'a field that can be shown',
};

/** What was expected, as a sentence for the editor of the file, with how to correct it where that helps. */
export const expectedInGerman: Record<Expectation, string> = {
  content: 'Erwartet werden die Angaben einer Kommune',
  json: 'Der Aufbau der Datei stimmt nicht: Oft fehlt ein Komma, ein Anführungszeichen oder eine Klammer, oder es ist eins zu viel',
  format:
    'Dieses Format wird nicht erkannt: Erwartet wird die Datei einer Kommune mit "schemaVersion": 1 oder eine andere Quelle, die hier gelesen wird, zum Beispiel ein Kalender oder ein Feed',
  document: 'Erwartet werden die Angaben einer Kommune, umschlossen von geschweiften Klammern { … }',
  version: 'Hier wird die Zahl 1 erwartet, ohne Anführungszeichen',
  object: 'Hier werden mehrere Angaben in geschweiften Klammern { … } erwartet',
  list: 'Hier wird eine Liste in eckigen Klammern [ … ] erwartet, auch wenn sie nur einen Eintrag hat',
  text: 'Hier wird ein Text in Anführungszeichen erwartet, oder je Sprache einer',
  id: 'Hier wird ein Kurzname in Anführungszeichen erwartet, zum Beispiel "fruehe-hilfen"',
  'unique-id': 'Hier wird eine Kennung erwartet, die kein anderer Eintrag hat',
  language:
    'Hier wird ein Sprachkürzel erwartet, zum Beispiel "de", "uk" oder "de-simple" für Leichte Sprache',
  'yes-no': 'Hier wird true (ja) oder false (nein) erwartet, ohne Anführungszeichen',
  number: 'Hier wird eine Zahl erwartet, ohne Anführungszeichen, mit Punkt statt Komma, zum Beispiel 1250.5',
  count:
    'Hier wird eine Anzahl ab 0 erwartet, ohne Anführungszeichen und ohne Tausenderpunkte, zum Beispiel 13137',
  base: 'Hier wird eine Anzahl ab 1 erwartet, ohne Anführungszeichen und ohne Tausenderpunkte, zum Beispiel 13137',
  share:
    'Hier wird ein Anteil zwischen 0 und 1 erwartet, ohne Anführungszeichen, mit Punkt statt Komma: Aus 8,3 % wird 0.083',
  figure: 'Hier fehlt die Zahl: Erwartet wird eine Anzahl ("count"), ein Anteil ("share") oder beides',
  arithmetic:
    'Anteil und Anzahl widersprechen sich: Anzahl geteilt durch Bezugsgröße müsste gerundet den Anteil ergeben. Vielleicht haben die Zahlen nicht denselben Stand',
  date: 'Hier wird ein Datum erwartet, in Anführungszeichen und in der Form JJJJ-MM-TT, zum Beispiel "2021-04-30"; auch "2021-04", "2021" oder mit Uhrzeit "2021-04-30T17:00:00+02:00"',
  end: 'Hier wird ein Ende erwartet, das nach dem Beginn liegt',
  url: 'Hier wird eine Internetadresse erwartet, die mit https:// beginnt, oder der Weg zu einer Datei auf derselben Website',
  email: 'Hier wird eine E-Mail-Adresse erwartet, zum Beispiel name@example.de',
  phone: 'Hier wird eine Telefonnummer in Anführungszeichen erwartet, zum Beispiel "05171 401-0"',
  'phone-type': 'Hier wird "voice" (Telefon), "fax" (Fax) oder "mobile" (Mobil) erwartet',
  'postal-code':
    'Hier wird eine Postleitzahl mit 5 Ziffern erwartet, in Anführungszeichen, zum Beispiel "31224"',
  ags: 'Hier wird der amtliche Gemeindeschlüssel erwartet: 2, 5 oder 8 Ziffern, in Anführungszeichen und mit führender Null, zum Beispiel "03157"',
  'agenda-type': 'Hier wird "event" (Termin), "review" (Rückblick) oder "news" (Meldung) erwartet',
  'agenda-status':
    'Hier wird "confirmed" (findet statt), "cancelled" (abgesagt) oder "moved" (verlegt) erwartet',
  'service-status':
    'Hier wird "active" (besteht), "inactive" (ruht), "defunct" (eingestellt) oder "temporarily closed" (vorübergehend geschlossen) erwartet',
  months:
    'Hier wird ein Alter in Monaten erwartet, von -9 (Schwangerschaft) bis 1200, ohne Anführungszeichen: 3 Jahre sind 36',
  ages: 'Hier wird ein Alter in Monaten erwartet: "fromMonths" (ab) und "toMonths" (bis unter) oder eines davon, das erste kleiner als das zweite',
  latitude:
    'Hier wird die geografische Breite in Grad erwartet, ohne Anführungszeichen, mit Punkt statt Komma, zum Beispiel 52.32',
  longitude:
    'Hier wird die geografische Länge in Grad erwartet, ohne Anführungszeichen, mit Punkt statt Komma, zum Beispiel 10.23',
  time: 'Hier wird eine Uhrzeit erwartet, in Anführungszeichen, zum Beispiel "9:30" oder "14:00"',
  hours:
    'Hier werden Beginn ("opens") und Ende ("closes") erwartet oder keins von beiden; ein Ende nach Mitternacht höchstens 16 Stunden nach dem Beginn',
  weekdays:
    'Hier wird eine Liste von Wochentagen erwartet: "mo", "tu" (Di), "we" (Mi), "th" (Do), "fr", "sa", "su" (So); "2mo" ist der zweite Montag im Monat, "-1fr" der letzte Freitag',
  'month-days':
    'Hier wird eine Liste von Tagen des Monats erwartet, ohne Anführungszeichen: 1 bis 31, vom Ende her -1 bis -31',
  days: 'Hier wird eine Liste von Tagen erwartet, in Anführungszeichen und in der Form JJJJ-MM-TT, zum Beispiel "2026-10-05"',
  interval: 'Hier wird eine ganze Zahl ab 1 erwartet, ohne Anführungszeichen: 2 für jede zweite Woche',
  'holiday-rule':
    'Hier wird "open" (geöffnet), "closed" (geschlossen) oder "only" (nur dann geöffnet) erwartet',
  need: `Hier wird eines dieser Wörter erwartet: ${needs.map((need) => `"${need}"`).join(', ')}`,
  currency: 'Hier wird ein Währungskürzel aus drei Großbuchstaben erwartet, zum Beispiel "EUR"',
  whole: 'Die Datei bricht mittendrin ab',
  event: 'Hier wird ein Termin mit Anfang (BEGIN), Ende (END) und Beginn (DTSTART) erwartet',
  feed: 'Dieser Feed kann nicht gelesen werden',
  recurrence: 'Diese Wiederholung eines Termins kann nicht berechnet werden',
  'time-zone': 'Hier wird eine bekannte Zeitzone erwartet; stattdessen gilt Europe/Berlin',
  pages: 'Die Liste ist zu lang; gezeigt werden ihre ersten Seiten',
  reference: 'Die Daten, auf die hier verwiesen wird, konnten nicht geladen werden',
  unplaced: 'Diese Angabe kann hier nicht gezeigt werden',
};
