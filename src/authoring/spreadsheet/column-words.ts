import type { RecordType } from './record-field.js';

/**
 * What columns of real tables are called, beside the titles of an exported one, as folded words: German and English, for each
 * field. The longest that a title has in it counts.
 */
export const columnWords: Readonly<Record<RecordType, Readonly<Record<string, string>>>> = {
  services: {
    id: 'kurzname, id, kennung, schluessel, angebots id, nr',
    name: 'name, titel, angebot, angebotsname, bezeichnung, name des angebots, titel des angebots, kurs, kursname, veranstaltung, massnahme, projekt, service, title, offer, was',
    organization:
      'anbieter, traeger, einrichtung, organisation, institution, veranstalter, verein, anbieter traeger, traeger anbieter, name der einrichtung, provider, organization, organisation, wer',
    topics:
      'themen, thema, kategorie, kategorien, rubrik, bereich, handlungsfeld, themenfeld, topic, topics, category, categories',
    ages: 'alter, altersgruppe, altersgruppen, alter der kinder, altersspanne, fuer welches alter, zielgruppe alter, von bis, alter von bis, ages, age, age group',
    agesInYears: 'alter in jahren, alter jahre, alter j, jahre, age in years, years',
    agesInMonths: 'alter in monaten, alter monate, alter m, monate, lebensmonate, age in months, months',
    summary:
      'kurzbeschreibung, kurztext, kurzinfo, zusammenfassung, in einem satz, teaser, worum geht es, summary, short description',
    description:
      'beschreibung, inhalt, beschreibungstext, text, details, angebotsbeschreibung, information, infos, description',
    'places.name':
      'treffpunkt, veranstaltungsort, ort name, raum, gebaeude, standort, einrichtung ort, wo, place, venue, location',
    'places.address.street': 'strasse, strasse und hausnummer, strasse nr, strasse hausnummer, str, street',
    'places.address.postalCode': 'plz, postleitzahl, zip, zip code, postcode, postal code',
    'places.address.city': 'ort, stadt, wohnort, city, town',
    'places.municipality': 'gemeinde, kommune, ortsteil, samtgemeinde, stadtteil, sozialraum, municipality',
    'places.schedules':
      'oeffnungszeiten, oeffnungszeit, zeiten, sprechzeiten, uhrzeit, wann, termine, tag und uhrzeit, wochentag, zeit, kurszeiten, opening hours, hours, schedule, times',
    'places.hours': 'oeffnungszeiten als text, oeffnungszeiten text',
    'places.accessibility': 'barrierefreiheit, barrierefrei, rollstuhlgerecht, accessibility',
    'places.transport': 'anfahrt, haltestelle, bus, parken, oepnv, verkehrsanbindung, transport',
    'places.latitude': 'breite, breitengrad, geografische breite, lat, latitude',
    'places.longitude': 'laenge, laengengrad, geografische laenge, lng, lon, long, longitude',
    addressLine: 'adresse, anschrift, address, postanschrift',
    phones:
      'telefon, tel, telefonnummer, telefonnr, tel nr, fon, rufnummer, ansprechp tel, telefon und fax, phone, telephone, phone number, festnetz, nummer',
    mobile: 'mobil, handy, handynummer, mobilnummer, mobiltelefon, mobile, cell',
    fax: 'fax, faxnummer, telefax',
    email: 'e mail, email, mail, mailadresse, e mail adresse, emailadresse, mail address',
    url: 'website, webseite, homepage, internet, internetadresse, internetseite, web, www, link, url, webadresse',
    cost: 'kosten, preis, gebuehr, gebuehren, kosten beitrag, beitrag, teilnahmegebuehr, eintritt, cost, costs, price, fee',
    free: 'kostenlos, kostenfrei, gratis, kostenlos ja nein, free',
    costNote: 'hinweis zu den kosten, kostenhinweis',
    appointment:
      'nur mit termin, anmeldung, anmeldung erforderlich, termin noetig, terminvereinbarung, voranmeldung, appointment, registration',
    online: 'online, digital, online angebot',
    schedules: 'zeiten ohne ort, telefonzeiten, telefonische sprechzeiten',
    languages: 'sprachen, sprache, sprachangebot, languages, language',
    alternateNames: 'andere namen, auch bekannt als, alternative names, other names',
    keywords:
      'suchwoerter, stichworte, stichwoerter, schlagworte, schlagwoerter, suchbegriffe, tags, keywords',
    status: 'stand, status, zustand',
    lastVerified:
      'zuletzt geprueft, geprueft am, geprueft, stand vom, letzte aenderung, aktualisiert, aktualisiert am, datenstand, last checked, last verified, updated',
    sample: 'beispiel, sample',
  },
  agenda: {
    id: 'kurzname, id, kennung, nr',
    title: 'titel, name, veranstaltung, termin, bezeichnung, betreff, was, title, event, subject',
    type: 'art, kategorie, typ, kind, type',
    start: 'beginn, datum, start, von, am, wann, anfang, tag, date, begin',
    end: 'ende, bis, end, until',
    allDay: 'ganztaegig, ganztags, all day',
    location: 'ort, veranstaltungsort, wo, treffpunkt, location, place, venue',
    summary: 'kurzbeschreibung, beschreibung, text, inhalt, worum geht es, summary, description',
    url: 'adresse, link, website, webseite, internet, url, anmeldung, web address',
    status: 'stand, status',
    topics: 'themen, thema, rubrik, topics',
    author: 'verfasst von, autor, autorin, author',
    source: 'quelle, source',
    sample: 'beispiel, sample',
  },
};
