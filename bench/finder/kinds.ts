/** A kind of service; `from` and `to` are ages in months. */
export interface ServiceKind {
  id: string;
  name: string;
  topic: string;
  from: number;
  to: number;
  summary: string;
  keywords: string[];
}

/**
 * Made-up services, modelled on the family guides of municipalities. One per line: id, name, topic, from, to, summary,
 * keywords.
 */
const kindsTable = `
# Before and after birth
midwife | Hebammensprechstunde | health | -9 | 12 | Fragen zur Geburt und zur Zeit danach, auch ohne Termin. | Hebamme, Nachsorge
midwife-list | Hebammenvermittlung | health | -9 | 12 | Wir helfen, eine Hebamme in der Nähe zu finden.
postpartum | Wochenbettbetreuung | health | 0 | 3 | Hausbesuche in den ersten Wochen nach der Entbindung. | Rückbildung
birth-course | Geburtsvorbereitungskurs | health | -9 | 0 | Atmung, Entspannung und Wissen für werdende Eltern. | Kurs
birth-weekend | Geburtsvorbereitung am Wochenende | health | -9 | 0 | Ein Wochenende für Paare.
pregnancy-advice | Schwangerschaftsberatung | early-help | -9 | 36 | Beratung vor, während und nach der Schwangerschaft. | Konflikt, vertraulich
breastfeeding | Stillcafé | health | 0 | 18 | Austausch für stillende Mütter mit einer Stillberaterin. | Stillen
postnatal-fitness | Rückbildungsgymnastik | health | 0 | 12 | Den Beckenboden stärken, Babys dürfen mit.
postnatal-depression | Schatten und Licht | health | 0 | 24 | Gesprächskreis bei Wochenbettdepression. | Krise, seelische Gesundheit
welcome-visit | Willkommensbesuch | early-help | 0 | 12 | Wir begrüßen jedes Neugeborene mit einem Besuch. | Neugeborene, Hausbesuch
family-midwife | Familienhebammen | early-help | -9 | 12 | Begleitung in belastenden Zeiten, zu Hause und kostenlos.
early-help | Frühe Hilfen | early-help | -9 | 36 | Das Netzwerk für Familien mit kleinen Kindern. | Netzwerk
cry-clinic | Schreiambulanz | health | 0 | 24 | Wenn das Baby viel weint oder nicht schläft. | Schlafen, Weinen
baby-massage | Babymassage | health | 0 | 12 | Sanfte Berührung tut gut. | Kurs
pekip | PEKiP-Gruppe | participation | 0 | 12 | Spiel und Bewegung im ersten Lebensjahr.
first-aid | Erste Hilfe am Kind | health | 0 | 132 | Was tun bei Verschlucken, Verbrennung, Vergiftung? | Notfall, Kurs
baby-food | Beikost leicht gemacht | health | 3 | 12 | Der erste Brei: wann, was und wie viel. | Ernährung
baby-swim | Babyschwimmen | participation | 3 | 18 | Planschen im warmen Wasser.
baby-clothes | Babykorb | money | 0 | 24 | Gebrauchte Kleidung und Ausstattung für die Kleinsten. | Erstausstattung, Spende
foundation | Bundesstiftung Mutter und Kind | money | -9 | 0 | Finanzielle Hilfe für Schwangere in Not. | Erstausstattung
teen-mothers | Junge Mütter | early-help | -9 | 36 | Begleitung für Mütter unter 21 Jahren.
fathers | Väterfrühstück | participation | 0 | 72 | Väter und Kinder frühstücken zusammen. | Papa
twins | Zwillingstreff | participation | 0 | 72 | Für Eltern von Mehrlingen.
premature | Frühchengruppe | health | 0 | 36 | Austausch für Eltern früh geborener Kinder. | Frühgeborene
# Toddlers
playgroup | Eltern-Kind-Gruppe | participation | 6 | 36 | Singen, spielen, andere Familien kennenlernen.
crawl | Krabbelgruppe | participation | 3 | 18 | Für Babys, die die Welt entdecken.
toddler-gym | Eltern-Kind-Turnen | participation | 18 | 48 | Klettern, balancieren, rollen. | Sport
parent-cafe | Elterncafé | participation | 0 | 72 | Kaffee, Gespräche und eine Spielecke. | Treffpunkt
cafe-international | Interkulturelles Frauencafé | participation | 0 | 132 | Frauen aus aller Welt kommen ins Gespräch.
childminder | Vermittlung von Kindertagespflege | care | 0 | 36 | Betreuung in kleinen Gruppen, oft im eigenen Haushalt. | Tagesmutter, Tagesvater
creche | Krippe Sonnenkäfer | care | 12 | 36 | Ganztägig für die Jüngsten.
odd-hours-care | Betreuung in Randzeiten | care | 0 | 72 | Früh am Morgen und spät am Abend, wenn Eltern im Schichtdienst arbeiten. | Schichtarbeit
grandparents | Leihgroßeltern | care | 0 | 132 | Ältere Menschen schenken Familien Zeit. | Ehrenamt, Leihoma
wellcome | Praktische Hilfe nach der Geburt | early-help | 0 | 12 | Eine Ehrenamtliche kommt ein- bis zweimal in der Woche nach Hause. | wellcome, Entlastung
family-sponsors | Familienpaten | early-help | 0 | 120 | Ehrenamtliche entlasten im Alltag.
babysitter | Babysitterbörse | care | 0 | 120 | Geschulte Jugendliche passen auf.
sleep | Schlaf, Kindlein, schlaf | health | 0 | 36 | Elternabend über ruhige Nächte. | Einschlafen
music-garden | Musikgarten | education | 6 | 48 | Lieder, Reime und erste Instrumente. | Musik
book-start | Lesestart | education | 12 | 48 | Die Bücherei schenkt ein erstes Bilderbuch. | Bücher, Vorlesen
dry | Abschied von der Windel | health | 18 | 48 | Wie Kinder sauber werden.
# Day care
kita | Kindertagesstätte Regenbogen | care | 36 | 72 | Spielen und lernen in altersgemischten Gruppen.
forest-kita | Waldgruppe Wurzelzwerge | care | 36 | 72 | Bei jedem Wetter draußen. | Kindergarten, Natur
kita-registration | Anmeldung für einen Betreuungsplatz | care | 0 | 72 | Das Portal für alle Einrichtungen der Kommune. | Kitaplatz
kita-fees | Übernahme der Kita-Gebühren | money | 0 | 72 | Wer wenig verdient, kann einen Zuschuss erhalten. | Elternbeitrag, Antrag
settling | Brücke in die Kita | care | 24 | 48 | Wir begleiten die erste Zeit in der Einrichtung. | Eingewöhnung
backpack | Rucksack-Kita | education | 36 | 72 | Eltern fördern die Sprache ihrer Kinder, in der Familie und in der Gruppe. | Mehrsprachigkeit
language | Sprachförderung vor der Einschulung | education | 48 | 72 | Mit Spiel und Liedern zum guten Deutsch.
speech | Logopädie | health | 24 | 132 | Hilfe, wenn Kinder spät oder undeutlich sprechen. | Stottern, Lispeln
special-kita | Heilpädagogischer Kindergarten | care | 36 | 72 | Für Kinder mit besonderem Bedarf. | Behinderung
early-support | Frühförderung | health | 0 | 72 | Für Kinder, die sich langsamer entwickeln. | Entwicklung, Behinderung
integration-aid | Eingliederungshilfe | money | 0 | 132 | Leistungen für Kinder mit Behinderung. | Antrag, Inklusion
school-companion | Schulbegleitung | education | 72 | 132 | Eine feste Person begleitet durch den Schultag. | Integrationshilfe
autism | Autismusambulanz | health | 24 | 132 | Diagnose und Therapie. | Autismus-Spektrum
adhd | Elterntraining ADHS | health | 48 | 132 | Mit Unruhe und Ungeduld umgehen lernen. | Konzentration
psychomotor | Psychomotorik | health | 36 | 96 | Bewegung, die Mut macht.
teeth | Zahnprophylaxe | health | 24 | 132 | Putzen lernen mit dem Krokodil. | Zahnarzt
eyes | Sehtest für Vorschulkinder | health | 36 | 72 | Schielen und Sehschwächen früh erkennen. | Augen
checkups | Vorsorgeuntersuchungen U1 bis U9 | health | 0 | 72 | Erinnerung und Auskunft zu den Terminen beim Kinderarzt. | Früherkennung
vaccination | Impfberatung | health | 0 | 132 | Welche Impfung wann? Das Gesundheitsamt gibt Auskunft. | Masern
allergy | Neurodermitisschulung | health | 0 | 132 | Kratzen, Cremen, Ernährung. | Haut, Allergie
nutrition | Gesund essen mit kleinem Geldbeutel | health | 0 | 132 | Kochkurs für Eltern und Kinder.
swim | Schwimmkurs Seepferdchen | participation | 48 | 96 | Sicher im Wasser in zwölf Stunden.
gym | Kinderturnen | participation | 36 | 84 | Toben, springen, schwingen in der Turnhalle. | Sport
dance | Kindertanz | participation | 48 | 120 | Hüpfen und Drehen zur Musik. | Ballett
football | Bambini-Fußball | participation | 48 | 84 | Die ersten Schritte mit dem Ball. | Sportverein
free-sport | Offene Sporthalle | participation | 60 | 132 | Sonntags toben ohne Anmeldung und kostenlos. | Sport
painting | Malwerkstatt | participation | 48 | 132 | Farben, Ton und Papier. | Kunst, Basteln
farm | Kinderbauernhof | participation | 36 | 132 | Ziegen füttern und Brot backen. | Tiere
toy-library | Spielzeugverleih | participation | 0 | 120 | Spiele ausleihen statt kaufen. | Ludothek
library | Vorlesestunde in der Stadtbücherei | education | 36 | 96 | Geschichten zum Zuhören und Mitmachen. | Lesen
# School
school-exam | Schuleingangsuntersuchung | health | 60 | 84 | Der Kinder- und Jugendärztliche Dienst schaut, was ein Kind zum Start braucht. | Einschulung
school-start | Schulstartpaket | money | 60 | 84 | Ranzen, Stifte und Hefte für Familien mit wenig Einkommen. | Schulranzen
bridge-year | Brückenjahr | education | 60 | 84 | Gemeinsame Zeit von Kindergarten und Grundschule. | Übergang
school-kindergarten | Schulkindergarten | education | 72 | 84 | Für Kinder, die noch ein Jahr brauchen. | Zurückstellung
homework | Hausaufgabenhilfe | education | 72 | 132 | Ruhe und Hilfe am Nachmittag. | Lernen
tutoring | Lernförderung | education | 72 | 132 | Einzeln oder in kleinen Gruppen, auch in den Ferien. | Nachhilfe
reading-mentors | Lesepaten | education | 72 | 132 | Eine Stunde in der Woche lesen, zu zweit. | Ehrenamt
dyslexia | Lese-Rechtschreib-Schwäche | education | 84 | 132 | Test und Training. | Legasthenie, LRS
dyscalculia | Rechnen ohne Angst | education | 84 | 132 | Hilfe, wenn Zahlen nicht gelingen wollen. | Dyskalkulie
after-school | Hort an der Grundschule | care | 72 | 132 | Mittagessen, Spiel und Freizeit nach dem Unterricht. | Ganztag
lunch | Mittagsbetreuung | care | 72 | 132 | Essen und Spielen bis 15 Uhr.
holiday-care | Ferienbetreuung | care | 72 | 132 | Ein buntes Programm, wenn Eltern arbeiten.
holiday-pass | Ferienpass | participation | 72 | 132 | Ausflüge und Abenteuer im Sommer. | Freizeit
camp | Zeltlager | participation | 84 | 132 | Eine Woche im Wald. | Freizeit, Ferien
social-work | Schulsozialarbeit | education | 72 | 132 | Bei Streit, Sorgen und Fragen. | Mobbing
next-school | Welche Schule nach der vierten Klasse? | education | 108 | 132 | Infoabend zu den weiterführenden Schulen. | Schulwechsel, Gymnasium
bus | Schülerbeförderung | money | 72 | 132 | Die Fahrkarte für den Weg zum Unterricht. | Bus, Fahrtkosten
bike | Radfahrprüfung | education | 96 | 132 | Sicher auf zwei Rädern. | Verkehr
music-school | Instrumentenkarussell | participation | 72 | 120 | Geige, Flöte und Trommel ausprobieren. | Musikschule
media | Medien in der Familie | education | 36 | 132 | Wie viel Handy ist gut? Ein Elternabend. | Smartphone, Internet
girls | Mädchentreff | participation | 96 | 132 | Ein Raum nur für Mädchen.
youth-center | Offene Tür | participation | 72 | 132 | Kicker, Kochen, Kino am Nachmittag. | Jugendzentrum
fire | Kinderfeuerwehr | participation | 72 | 132 | Löschen lernen mit Spaß.
chess | Schach für Anfänger | participation | 72 | 132 | Dame, Turm und König kennenlernen.
# Money and rights
but | Bildung und Teilhabe | money | 0 | 132 | Zuschüsse zu Ausflügen, Mittagessen, Vereinsbeiträgen und Lernförderung. | BuT, Bildungspaket, Antrag
child-benefit | Kindergeld | money | 0 | 132 | Die Familienkasse berät und zahlt.
child-supplement | Kinderzuschlag | money | 0 | 132 | Für Eltern, deren Lohn nicht für die ganze Familie reicht. | KiZ
parental-allowance | Elterngeldstelle | money | 0 | 24 | Anträge, Fristen, Bezugsmonate. | Elternzeit
maintenance | Unterhaltsvorschuss | money | 0 | 132 | Wenn der andere Elternteil nicht zahlt. | Alleinerziehende
housing | Wohngeld | money | 0 | 132 | Zuschuss zur Miete.
debt | Schuldnerberatung | money | 0 | 132 | Wege aus den Schulden, vertraulich. | Insolvenz
basic-income | Jobcenter, Team Familie | money | 0 | 132 | Bürgergeld und Rückkehr in die Arbeit. | Grundsicherung
family-card | Familienkarte | money | 0 | 132 | Ermäßigter Eintritt in Bad, Zoo und Museum. | Rabatt
food-bank | Tafel | money | 0 | 132 | Lebensmittel für Menschen mit wenig Geld. | Essen
clothes | Kleiderkammer | money | 0 | 132 | Gut erhaltene Sachen für Groß und Klein. | Kleidung
custody | Beistandschaft | money | 0 | 132 | Das Jugendamt hilft, Vaterschaft und Unterhalt zu klären. | Sorgerecht
# Advice and crises
parenting | Erziehungsberatung | early-help | 0 | 132 | Für alle Fragen zwischen Trotz und Türenknallen.
parenting-course | Starke Eltern, starke Kinder | early-help | 24 | 132 | Ein Elternkurs in acht Abenden. | Erziehung, Grenzen
separation | Kinder aus Trennungsfamilien | early-help | 60 | 132 | Gruppe für Kinder, deren Eltern sich trennen. | Scheidung
contact | Begleiteter Umgang | early-help | 0 | 132 | Treffen mit dem getrennt lebenden Elternteil an einem sicheren Ort. | Besuchsrecht
grief | Trauergruppe für Kinder | early-help | 60 | 132 | Wenn jemand gestorben ist. | Tod, Abschied
addiction | Drachenherz | early-help | 60 | 132 | Gruppe für Kinder aus suchtbelasteten Familien. | Alkohol, Sucht
violence | Frauenhaus | early-help | 0 | 132 | Schutz bei häuslicher Gewalt, Tag und Nacht. | Notfall
mental | Kinder psychisch kranker Eltern | early-help | 48 | 132 | Patenschaften und Gruppen. | Depression
youth-office | Allgemeiner Sozialer Dienst | early-help | 0 | 132 | Hilfen zur Erziehung und Schutz von Kindern. | Jugendamt, ASD
therapy | Kinder- und Jugendpsychotherapie | health | 36 | 132 | Bei Ängsten, Traurigkeit und nach schweren Erlebnissen. | Psychologe
sibling | Geschwisterzeit | early-help | 48 | 132 | Für Brüder und Schwestern kranker Kinder.
foster | Pflegekinderdienst | early-help | 0 | 132 | Ein Kind auf Zeit aufnehmen. | Pflegefamilie, Adoption
single | Treffpunkt für Alleinerziehende | participation | 0 | 132 | Sonntagsbrunch mit Kinderbetreuung.
rainbow | Regenbogenfamilien | early-help | -9 | 132 | Zwei Mütter, zwei Väter: Auskunft und Austausch. | Queer
# Arriving
migration | Migrationsberatung | early-help | 0 | 132 | Auskunft zu Aufenthalt, Arbeit und Alltag. | Zuwanderung
refugee | Flüchtlingssozialarbeit | early-help | 0 | 132 | Begleitung in den Unterkünften. | Geflüchtete, Asyl
german | Deutschkurs mit Kinderbetreuung | education | 0 | 72 | Mütter lernen, die Kleinen spielen nebenan. | Integrationskurs
interpreter | Sprachmittlerdienst | education | 0 | 132 | Übersetzung bei Gesprächen mit Kita, Arzt und Amt. | Dolmetschen
griffbereit | Griffbereit | education | 12 | 36 | Mehrsprachige Spielgruppe für Eltern mit kleinen Kindern.
city-mothers | Stadtteilmütter | early-help | 0 | 132 | Frauen mit Zuwanderungsgeschichte besuchen Familien.
# Places and more
family-center | Familienzentrum | participation | 0 | 132 | Treffen, Kurse und Rat unter einem Dach.
service-office | Familienservicebüro | early-help | 0 | 132 | Die erste Adresse für alle Fragen. | Auskunft
mother-child-cure | Mutter-Kind-Kur | health | 12 | 132 | Wir helfen beim Antrag für drei Wochen Erholung. | Müttergenesung
pediatric | Kinderärztlicher Notdienst | health | 0 | 132 | Abends und am Wochenende. | Bereitschaft
poison | Giftnotruf | health | 0 | 132 | Rat, wenn ein Kind etwas Giftiges geschluckt hat. | Notfall
nursing | Kinderkrankenpflege zu Hause | health | 0 | 132 | Schwestern kommen zu kranken Kindern.
hospice | Kinderhospizdienst | health | 0 | 132 | Begleitung für Familien mit unheilbar kranken Kindern.
obesity | Leichter durchs Leben | health | 84 | 132 | Bewegung und Ernährung für Kinder mit Übergewicht. | Abnehmen
playground | Spielmobil | participation | 48 | 132 | Der bunte Bus kommt in die Dörfer.
church | Krabbelgottesdienst | participation | 0 | 72 | Kurz und bunt für die Kleinsten. | Kirche
theatre | Puppentheater | participation | 36 | 96 | Kasper, König und Krokodil.
`;

export const serviceKinds: ServiceKind[] = kindsTable
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [id, name, topic, from, to, summary, keywords = ''] = line.split(' | ') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string?,
    ];
    return {
      id,
      name,
      topic,
      from: Number(from),
      to: Number(to),
      summary,
      keywords: keywords.split(', ').filter(Boolean),
    };
  });
