/** What an editor reads beside a field: its name, and what belongs in it. */
type Words = readonly [title: string, description: string];

/** Words for fields, by their paths. */
export type Descriptions = Readonly<Record<string, Words>>;

/** The same fields in another place. */
const under = (path: string, descriptions: Descriptions): Descriptions =>
  Object.fromEntries(Object.entries(descriptions).map(([key, words]) => [`${path}.${key}`, words]));

const dateHint = 'In der Form JJJJ-MM-TT, zum Beispiel 2021-04-30; auch nur JJJJ-MM oder JJJJ.';

const image: Descriptions = {
  src: ['Bildadresse', 'Adresse der Bilddatei, vollständig oder vom Ort dieser Datei aus.'],
  alt: [
    'Bildbeschreibung',
    'Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen. Weglassen, wenn das Bild nur schmückt.',
  ],
  credit: ['Bildnachweis', 'Von wem das Bild stammt, zum Beispiel „Foto: Landkreis Peine“.'],
};

const address: Descriptions = {
  street: ['Straße und Hausnummer', 'Straße mit Hausnummer.'],
  postalCode: ['Postleitzahl', 'Fünf Ziffern, zum Beispiel 31224.'],
  city: ['Ort', 'Name des Ortes.'],
};

const phones: Descriptions = {
  number: ['Nummer', 'Rufnummer mit Vorwahl, so wie sie gelesen werden soll, zum Beispiel 05171 401-0.'],
  type: [
    'Art der Nummer',
    'voice: Telefon, fax: Fax, mobile: Mobiltelefon. Ohne Angabe ist es ein Telefon. Eine Faxnummer wird nicht zum Anrufen verlinkt.',
  ],
  note: ['Hinweis', 'Hinweis zur Nummer, zum Beispiel „nur vormittags“.'],
};

const stated = (whose: string): Descriptions => ({
  count: [
    'Anzahl',
    `Anzahl${whose}, wie die Quelle sie nennt, ohne Tausenderpunkte, zum Beispiel 13137. Anzahl oder Anteil muss angegeben sein.`,
  ],
  of: [
    'Von insgesamt',
    'Worauf sich die Zahl bezieht, als Anzahl: bei 150 von 2000 Kindern ist das 2000. Nur angeben, wenn die Quelle es nennt.',
  ],
  share: [
    'Anteil',
    `Anteil${whose}, wie die Quelle ihn nennt, als Zahl von 0 bis 1: 8,3 % wird 0.083 geschrieben. Anzahl oder Anteil muss angegeben sein.`,
  ],
  approximate: [
    'Ungefähr',
    'Ja (true), wenn die Quelle „ca.“ oder „rund“ schreibt. Ohne Angabe: nein (false).',
  ],
  asOf: ['Stand', `Zu welchem Zeitpunkt der Wert galt. ${dateHint}`],
  source: ['Quelle', 'Woher der Wert stammt, zum Beispiel „Landesamt für Statistik Niedersachsen“.'],
  note: ['Anmerkung', 'Was man zu dem Wert wissen muss.'],
});

const documents: Descriptions = {
  label: ['Linktext', 'Worauf der Link führt, zum Beispiel „Bericht 2021 (PDF)“.'],
  url: ['Adresse', 'Adresse des Dokuments, vollständig oder vom Ort dieser Datei aus.'],
};

const schedules: Descriptions = {
  days: [
    'Wochentage',
    'mo, tu (Dienstag), we (Mittwoch), th (Donnerstag), fr, sa, su (Sonntag). Mit Zahl davor einmal im Monat: 2mo ist der zweite Montag, -1fr der letzte Freitag.',
  ],
  monthdays: [
    'Tage des Monats',
    'Zum Beispiel 1 und 15; -1 ist der letzte Tag des Monats. Stehen auch Wochentage da, muss beides zutreffen.',
  ],
  dates: [
    'Einzelne Tage',
    'Einzelne Tage in der Form JJJJ-MM-TT, zusätzlich zu den anderen; JJJJ-MM ist ein ganzer Monat. Sie gelten auch in den Ferien und an Feiertagen.',
  ],
  opens: ['Öffnet um', 'Uhrzeit, zum Beispiel 9:30. Weglassen, wenn sie unbekannt ist.'],
  closes: [
    'Schließt um',
    'Uhrzeit, zum Beispiel 12:00; 24:00 ist Mitternacht. Ist sie früher als der Beginn, gilt sie für den nächsten Tag.',
  ],
  interval: [
    'Abstand',
    '2 heißt: jede zweite Woche, gezählt ab der Woche von „Gilt ab“; bei Tagen des Monats jeden zweiten Monat. Ohne Angabe: jede Woche, jeden Monat.',
  ],
  validFrom: ['Gilt ab', `Erster Tag, an dem diese Zeiten gelten. ${dateHint}`],
  validTo: ['Gilt bis', `Letzter Tag, an dem diese Zeiten gelten. ${dateHint}`],
  publicHolidays: [
    'An Feiertagen',
    'closed: geschlossen, open: geöffnet wie sonst, only: nur an Feiertagen. Ohne Angabe gilt es an Feiertagen als unbekannt.',
  ],
  schoolHolidays: [
    'In den Schulferien',
    'closed: geschlossen, open: geöffnet wie sonst, only: nur in den Ferien. Ohne Angabe: wie sonst. Wann Ferien sind, steht in dieser Datei unter „Ferien“.',
  ],
  byAppointment: [
    'Nach Vereinbarung',
    'Ja (true), wenn zu diesen Zeiten nur kommen kann, wer einen Termin hat. Ohne Tage und Uhrzeiten: immer nach Vereinbarung.',
  ],
  note: ['Hinweis', 'Was man zu diesen Zeiten noch wissen muss, zum Beispiel „nur in der Schwimmhalle“.'],
};

/**
 * German names and descriptions of every property of a program's file, by its path: for whoever fills the file in,
 * by hand or in a form that is made from the JSON Schema.
 */
export const descriptions: Descriptions = {
  $schema: [
    'Verweis auf dieses Schema',
    'Adresse der Datei program.schema.json. Damit prüfen Editoren die Angaben schon beim Schreiben.',
  ],
  schemaVersion: ['Version des Formats', 'Version, nach der die Datei aufgebaut ist. Zurzeit immer 1.'],
  language: [
    'Sprache',
    'Sprache aller Texte, bei denen keine andere angegeben ist, als Sprachkürzel. Ohne Angabe: de (Deutsch).',
  ],
  updated: ['Stand der Datei', `Wann die Angaben zuletzt geprüft oder geändert wurden. ${dateHint}`],

  municipality: ['Kommune', 'Der Landkreis, die Stadt oder die Gemeinde, um die es geht.'],
  'municipality.name': ['Name', 'Name der Kommune, zum Beispiel „Landkreis Peine“.'],
  'municipality.type': [
    'Art der Kommune',
    'Zum Beispiel Landkreis, kreisfreie Stadt, Stadt, Samtgemeinde oder Gemeinde.',
  ],
  'municipality.ags': [
    'Amtlicher Gemeindeschlüssel (AGS)',
    '2, 5 oder 8 Ziffern mit führender Null, zum Beispiel 03157 für den Landkreis Peine.',
  ],
  'municipality.website': ['Website', 'Adresse der Website der Kommune, beginnend mit https://.'],
  'municipality.image': ['Bild', 'Ein Bild der Kommune oder ihr Wappen.'],
  ...under('municipality.image', image),

  program: ['Programm', 'Das Programm, an dem die Kommune mit ihrer Präventionskette teilnimmt.'],
  'program.name': ['Name', 'Name des Programms, zum Beispiel „Präventionsketten Niedersachsen“.'],
  'program.memberSince': ['Dabei seit', `Seit wann die Kommune teilnimmt. ${dateHint}`],
  'program.until': ['Dabei bis', `Bis wann die Kommune teilnimmt oder teilgenommen hat. ${dateHint}`],
  'program.funding': ['Förderung', 'Wer das Programm fördert, je Eintrag eine Stelle.'],
  'program.patron': ['Schirmherrschaft', 'Wer die Schirmherrschaft hat.'],
  'program.url': ['Adresse', 'Adresse der Website des Programms.'],

  profile: ['Steckbrief', 'Was die Kommune über ihre Präventionskette sagt.'],
  'profile.reasons': ['Gründe', 'Warum die Kommune mitmacht, je Eintrag ein Grund.'],
  'profile.goals': ['Ziele', 'Was erreicht werden soll, je Eintrag ein Ziel.'],
  'profile.participants': ['Beteiligte', 'Wer mitarbeitet, nach Gruppen.'],
  'profile.participants.group': ['Gruppe', 'Name der Gruppe, zum Beispiel „Steuerungsgruppe“.'],
  'profile.participants.members': ['Mitglieder', 'Wer zur Gruppe gehört, je Eintrag eine Stelle.'],
  'profile.specialFeatures': ['Besonderheiten', 'Was diese Präventionskette besonders macht.'],
  'profile.achievements': ['Erfolge', 'Was schon erreicht wurde, je Eintrag ein Erfolg.'],

  contacts: ['Kontakte', 'An wen man sich wenden kann.'],
  'contacts.id': [
    'Kurzname',
    'Kurzer Name ohne Leerzeichen, mit dem eine Seite diesen Kontakt auswählt, zum Beispiel koordination. Er wird nicht angezeigt.',
  ],
  'contacts.name': [
    'Name',
    'Vor- und Nachname der Ansprechperson. Wird nur angezeigt, wenn „Person öffentlich zeigen“ auf ja (true) steht.',
  ],
  'contacts.role': ['Aufgabe', 'Aufgabe der Person, zum Beispiel „Koordination der Präventionskette“.'],
  'contacts.organization': ['Einrichtung', 'Behörde, Verein oder anderer Träger.'],
  'contacts.department': [
    'Abteilung',
    'Amt, Fachdienst oder Abteilung. Wird anstelle der Person gezeigt, wenn diese nicht öffentlich ist.',
  ],
  'contacts.address': ['Anschrift', 'Wo der Kontakt zu finden ist.'],
  ...under('contacts.address', address),
  'contacts.phones': ['Telefon und Fax', 'Nummern, unter denen der Kontakt zu erreichen ist.'],
  ...under('contacts.phones', phones),
  'contacts.email': ['E-Mail', 'E-Mail-Adresse, zum Beispiel name@example.de.'],
  'contacts.url': ['Website', 'Adresse einer Seite mit mehr Angaben.'],
  'contacts.hours': ['Sprechzeiten', 'Wann jemand zu erreichen ist, zum Beispiel „Mo–Do 9–15 Uhr“.'],
  'contacts.public': [
    'Person öffentlich zeigen',
    'Ja (true), wenn Name, Durchwahl und E-Mail-Adresse angezeigt werden dürfen; sonst wird nur die Abteilung gezeigt. Ohne Angabe: nein (false). Die Datei selbst kann jeder lesen: Was niemand lesen darf, gehört nicht hinein.',
  ],

  indicators: ['Kennzahlen', 'Zahlen über die Kommune, jede mit Datum und Quelle.'],
  'indicators.id': [
    'Kurzname',
    'Kurzer Name ohne Leerzeichen. Bekannt sind population (Einwohner), children-under-10 (Kinder unter 10 Jahren) und child-poverty (Kinderarmut, SGB II, unter 10 Jahren).',
  ],
  'indicators.label': [
    'Bezeichnung',
    'Wie die Kennzahl heißen soll. Bei den bekannten Kennzahlen nicht nötig.',
  ],
  'indicators.observations': ['Werte', 'Je Eintrag ein Wert zu einem Zeitpunkt.'],
  ...under('indicators.observations', stated('')),
  'indicators.comparison': [
    'Vergleich',
    'Dieselbe Kennzahl von jemand anderem, zum Beispiel des Landes. Nur angeben, wenn die Quelle ihn nennt und er dasselbe misst.',
  ],
  'indicators.comparison.label': ['Womit verglichen wird', 'Zum Beispiel „Niedersachsen“.'],
  ...under('indicators.comparison', stated(' dort')),

  agenda: ['Termine und Meldungen', 'Was ansteht und was war.'],
  'agenda.id': ['Kurzname', 'Kurzer Name ohne Leerzeichen, den kein anderer Eintrag hat.'],
  'agenda.type': ['Art', 'event: Termin, review: Rückblick, news: Meldung. Ohne Angabe ist es ein Termin.'],
  'agenda.title': ['Titel', 'Überschrift des Eintrags.'],
  'agenda.start': [
    'Beginn',
    'Tag in der Form JJJJ-MM-TT oder Zeitpunkt mit Abstand zur Weltzeit, zum Beispiel 2021-04-26T17:00:00+02:00 (Sommerzeit; im Winter +01:00). Auch nur JJJJ-MM oder JJJJ.',
  ],
  'agenda.end': [
    'Ende',
    'In derselben Form wie der Beginn. Bei ganzen Tagen der letzte Tag. Weglassen, wenn das Ende offen ist.',
  ],
  'agenda.allDay': ['Ganztägig', 'Ja (true), wenn der Termin den ganzen Tag dauert.'],
  'agenda.status': [
    'Stand',
    'confirmed: findet statt, cancelled: abgesagt, moved: verlegt. Weglassen, wenn nichts Besonderes ist.',
  ],
  'agenda.location': ['Ort', 'Wo es stattfindet, mit Anschrift; oder „online“.'],
  'agenda.summary': [
    'Kurzbeschreibung',
    'Worum es geht, in wenigen Sätzen. Absätze durch eine Leerzeile, Listen durch „- “ am Zeilenanfang.',
  ],
  'agenda.author': ['Verfasst von', 'Wer den Eintrag geschrieben hat.'],
  'agenda.source': ['Quelle', 'Wer den Eintrag veröffentlicht hat, wenn es nicht die Kommune selbst ist.'],
  'agenda.url': ['Adresse', 'Adresse einer Seite mit mehr Angaben oder der Anmeldung.'],
  'agenda.image': ['Bild', 'Ein Bild zum Eintrag.'],
  ...under('agenda.image', image),
  'agenda.topics': ['Themen', 'Kurznamen der Themen, zu denen der Eintrag gehört.'],
  'agenda.documents': ['Dokumente', 'Dateien zum Eintrag, zum Beispiel ein Programmheft.'],
  ...under('agenda.documents', documents),
  'agenda.reviewOf': [
    'Rückblick auf',
    'Kurzname des Termins, auf den dieser Rückblick zurückschaut: Der Termin verweist dann auf ihn.',
  ],
  'agenda.sample': ['Beispiel', 'Ja (true), wenn es diesen Termin nicht wirklich gibt.'],

  topics: ['Themen', 'Themen, nach denen Angebote und Einträge ausgewählt werden können.'],
  'topics.id': [
    'Kurzname',
    'Kurzer Name ohne Leerzeichen, zum Beispiel fruehe-hilfen. Angebote und Einträge nennen ihn unter „Themen“.',
  ],
  'topics.label': ['Bezeichnung', 'Wie das Thema heißen soll, zum Beispiel „Frühe Hilfen“.'],
  'topics.terms': [
    'Begriffe anderer Verzeichnisse',
    'Wie dieses Thema in anderen Verzeichnissen heißt (Open Referral), je Eintrag Adresse, Code oder Name eines Begriffs: Angebote von dort, die ihn tragen, stehen dann unter diesem Thema.',
  ],

  holidays: [
    'Ferien',
    'Wann Ferien sind. Feiertage stehen hier nicht: Sie ergeben sich aus dem Amtlichen Gemeindeschlüssel.',
  ],
  'holidays.school': [
    'Schulferien',
    'Alle Schulferien, lückenlos von den ersten bis zu den letzten, die hier stehen: Was dazwischen liegt, gilt als Schulzeit, alles andere als unbekannt.',
  ],
  'holidays.school.name': ['Name', 'Name der Ferien, zum Beispiel „Herbstferien“.'],
  'holidays.school.from': ['Erster Tag', 'In der Form JJJJ-MM-TT, zum Beispiel 2026-10-12.'],
  'holidays.school.to': [
    'Letzter Tag',
    'In der Form JJJJ-MM-TT, zum Beispiel 2026-10-24. Ohne Angabe: ein einzelner Tag.',
  ],

  services: ['Angebote', 'Angebote für Familien, je Eintrag eines.'],
  'services.id': [
    'Kurzname',
    'Kurzer Name ohne Leerzeichen, den kein anderes Angebot hat. Er sollte sich nicht ändern: Gemerkte Angebote werden daran wiedergefunden.',
  ],
  'services.name': ['Name', 'Name des Angebots.'],
  'services.alternateNames': [
    'Andere Namen',
    'Unter welchen Namen Familien das Angebot noch kennen und suchen.',
  ],
  'services.organization': ['Anbieter', 'Wer das Angebot macht (Träger).'],
  'services.summary': ['In einem Satz', 'Worum es geht, in ein bis zwei einfachen Sätzen.'],
  'services.description': [
    'Beschreibung',
    'Ausführliche Beschreibung. Absätze durch eine Leerzeile, Listen durch „- “ am Zeilenanfang.',
  ],
  'services.topics': ['Themen', 'Kurznamen der Themen, zu denen das Angebot gehört.'],
  'services.ages': [
    'Alter der Kinder',
    'Für welches Alter das Angebot ist, in Monaten. Für jedes Alter: von -9 bis 132. Ohne Angabe gilt das Alter als unbekannt.',
  ],
  'services.ages.fromMonths': [
    'Ab (Monate)',
    'Ab welchem Alter, in Monaten: 3 Jahre sind 36. -9 ist der Beginn der Schwangerschaft, 0 die Geburt. Ohne Angabe: ab der Geburt.',
  ],
  'services.ages.toMonths': [
    'Bis unter (Monate)',
    'Bis zu welchem Alter, in Monaten, dieses selbst nicht mehr: „bis 3 Jahre“ ist 48, „unter 3 Jahren“ ist 36, „bis 10 Jahre“ ist 132. Ohne Angabe: nach oben offen.',
  ],
  'services.places': ['Orte', 'Wo das Angebot stattfindet.'],
  'services.places.name': ['Name', 'Name des Ortes, zum Beispiel „Familienzentrum Mitte“.'],
  'services.places.address': ['Anschrift', 'Anschrift des Ortes.'],
  ...under('services.places.address', address),
  'services.places.latitude': [
    'Geografische Breite',
    'In Grad, mit Punkt statt Komma; in Niedersachsen zwischen 51 und 54.',
  ],
  'services.places.longitude': [
    'Geografische Länge',
    'In Grad, mit Punkt statt Komma; in Niedersachsen zwischen 6 und 12.',
  ],
  'services.places.municipality': [
    'Gemeinde',
    'In welcher Gemeinde oder welchem Ortsteil der Ort liegt; danach kann ausgewählt werden.',
  ],
  'services.places.hours': [
    'Öffnungszeiten',
    'Wann geöffnet ist, zum Beispiel „Mo–Fr 9–12 Uhr“; so gezeigt, wo „Öffnungszeiten zum Auswerten“ fehlen.',
  ],
  'services.places.schedules': [
    'Öffnungszeiten zum Auswerten',
    'Dieselben Zeiten so, dass die Website weiß, ob gerade geöffnet ist: je Eintrag Tage und eine Zeitspanne.',
  ],
  ...under('services.places.schedules', schedules),
  'services.places.accessibility': [
    'Barrierefreiheit',
    'Was Menschen mit Behinderung wissen müssen, zum Beispiel „stufenloser Eingang, Aufzug“.',
  ],
  'services.places.transport': [
    'Anfahrt',
    'Wie man ohne Auto hinkommt oder wo man parken kann, zum Beispiel „Bus 505, Haltestelle Rathaus“.',
  ],
  'services.schedules': [
    'Zeiten zum Auswerten',
    'Zeiten eines Angebots ohne Ort, zum Beispiel am Telefon oder online: je Eintrag Tage und eine Zeitspanne.',
  ],
  ...under('services.schedules', schedules),
  'services.online': ['Online', 'Ja (true), wenn man das Angebot über das Internet nutzen kann.'],
  'services.appointment': [
    'Nur mit Termin',
    'Ja (true), wenn man einen Termin braucht; nein (false), wenn man einfach kommen kann. Weglassen, wenn es unbekannt ist.',
  ],
  'services.cost': ['Kosten', 'Was das Angebot die Familien kostet.'],
  'services.cost.free': [
    'Kostenlos',
    'Ja (true), wenn das Angebot nichts kostet; nein (false), wenn es etwas kostet. Weglassen, wenn es unbekannt ist.',
  ],
  'services.cost.note': ['Hinweis zu den Kosten', 'Zum Beispiel „5 Euro je Treffen, ermäßigt 2 Euro“.'],
  'services.languages': [
    'Sprachen',
    'In welchen Sprachen das Angebot möglich ist, als Sprachkürzel: de (Deutsch), uk (Ukrainisch), ar (Arabisch), tr (Türkisch) …',
  ],
  'services.phones': ['Telefon und Fax', 'Nummern, unter denen das Angebot zu erreichen ist.'],
  ...under('services.phones', phones),
  'services.email': ['E-Mail', 'E-Mail-Adresse des Angebots.'],
  'services.url': ['Website', 'Adresse einer Seite mit mehr Angaben.'],
  'services.keywords': [
    'Suchwörter',
    'Wörter, mit denen Familien suchen könnten und die sonst nicht vorkommen.',
  ],
  'services.status': [
    'Stand',
    'active: besteht, inactive: ruht, defunct: eingestellt, temporarily closed: vorübergehend geschlossen. Ohne Angabe: besteht.',
  ],
  'services.lastVerified': [
    'Zuletzt geprüft',
    `Wann zuletzt nachgesehen wurde, ob alles noch stimmt. ${dateHint}`,
  ],
  'services.sample': [
    'Beispiel',
    'Ja (true), wenn es das Angebot nicht gibt und es nur zeigt, wie die Seite aussieht. Es wird dann als Beispiel gekennzeichnet.',
  ],

  synonyms: [
    'Gleichbedeutende Wörter',
    'Je Eintrag eine Liste von Wörtern, die in der Kommune fast dasselbe meinen, zum Beispiel „Fabi“ und „Familienbildungsstätte“. Wer eines davon sucht, findet auch die anderen. Das erste gilt als das treffendste. Viele Wörter kennt die Suche schon von sich aus.',
  ],

  help: [
    'Hilfe am Telefon',
    'Nummern, die der Familienwegweiser in der Not zeigt: wenn nichts gefunden wird, die Datei nicht geladen werden kann oder das Gerät offline ist. Sie treten an die Stelle der mitgelieferten (112, 110, 116 117, Elterntelefon und andere).',
  ],
  'help.label': ['Name', 'Wer sich meldet, zum Beispiel „Elterntelefon“.'],
  'help.number': ['Nummer', 'Rufnummer, so wie sie gelesen werden soll, zum Beispiel 0800 111 0550.'],
  'help.note': ['Hinweis', 'Wofür oder wann, zum Beispiel „kostenlos, ohne Namen“.'],

  papers: ['Vorlagen', 'Vorlagen aus Rat, Kreistag und Ausschüssen.'],
  'papers.reference': ['Nummer', 'Nummer der Vorlage, zum Beispiel 2021/844.'],
  'papers.paperType': ['Art', 'Art der Vorlage, zum Beispiel „Beschlussvorlage“ oder „Informationsvorlage“.'],
  'papers.name': ['Betreff', 'Worum es in der Vorlage geht.'],
  'papers.date': ['Datum', `Datum der Vorlage. ${dateHint}`],
  'papers.status': ['Stand', 'Zum Beispiel „öffentlich“ oder „beschlossen“.'],
  'papers.office': ['Federführung', 'Welches Amt oder welcher Fachdienst die Vorlage erstellt hat.'],
  'papers.consultations': [
    'Beratungsfolge',
    'Welche Gremien die Vorlage beraten, in der Reihenfolge der Sitzungen.',
  ],
  'papers.consultations.body': ['Gremium', 'Zum Beispiel „Kreistag“ oder „Jugendhilfeausschuss“.'],
  'papers.consultations.role': [
    'Aufgabe',
    'Zum Beispiel „Vorberatung“, „Entscheidung“ oder „Kenntnisnahme“.',
  ],
  'papers.consultations.date': ['Sitzung', `Wann das Gremium tagt. ${dateHint}`],
  'papers.consultations.public': ['Öffentlich', 'Ja (true), wenn die Sitzung öffentlich ist.'],
  'papers.consultations.result': ['Ergebnis', 'Zum Beispiel „einstimmig beschlossen“.'],
  'papers.costs': ['Kosten', 'Was die Vorlage kostet.'],
  'papers.costs.amount': [
    'Betrag',
    'Betrag ohne Tausenderpunkte und mit Punkt statt Komma, zum Beispiel 12500 oder 1250.5.',
  ],
  'papers.costs.currency': ['Währung', 'Kürzel aus drei Großbuchstaben. Ohne Angabe: EUR (Euro).'],
  'papers.costs.inBudget': [
    'Im Haushalt vorgesehen',
    'Ja (true), wenn das Geld im Haushalt vorgesehen ist; nein (false), wenn nicht. Weglassen, wenn es unbekannt ist.',
  ],
  'papers.facts': ['Weitere Angaben', 'Was sonst im Kopf der Vorlage steht, je Eintrag eine Angabe.'],
  'papers.facts.label': ['Bezeichnung', 'Zum Beispiel „Haushaltsjahr“.'],
  'papers.facts.value': ['Angabe', 'Was dazu angegeben ist, als Text.'],
  'papers.relevance': [
    'Auswirkungen',
    'Worauf sich die Vorlage auswirkt und worauf nicht, zum Beispiel auf Klima oder Gleichstellung.',
  ],
  'papers.relevance.topic': ['Thema', 'Zum Beispiel „Klimaschutz“ oder „Gleichstellung“.'],
  'papers.relevance.relevant': [
    'Betroffen',
    'Ja (true), wenn sich die Vorlage darauf auswirkt, sonst nein (false).',
  ],
  'papers.summary': [
    'Inhalt',
    'Worum es geht, in einfachen Sätzen. Absätze durch eine Leerzeile, Listen durch „- “ am Zeilenanfang.',
  ],
  'papers.predecessors': ['Vorgänger', 'Nummern früherer Vorlagen zur selben Sache, zum Beispiel 2020/608.'],
  'papers.documents': ['Dokumente', 'Die Vorlage und ihre Anlagen als Dateien.'],
  ...under('papers.documents', documents),
};
