/**
 * What families say, and what services call it, a need a line: `said | in other languages > meant`. What is said finds what
 * is meant, not the other way round; the first word that is meant counts most. The needs follow the topics of public family
 * portals and of taxonomies for human services (Open Eligibility, AIRS), from pregnancy to school.
 */
export const needLines = `
Brust, Milchstau, Brustentzündung, stillt, abstillen, abpumpen, trinkt nicht, Flasche, Fläschchen, Saugverwirrung > Stillen, Stillcafé, Stillberatung, Hebamme
Kreißsaal, Atemkurs, Geburtskurs, Wehen, Kaiserschnitt, Entbindung, Geburtshaus, Geburt vorbereiten | antenatal class, doğuma hazırlık, підготовка до пологів, подготовка к родам, تحضير للولادة > Geburtsvorbereitung, Geburtsvorbereitungskurs, Geburt, Hebamme
schwanger werden, Frauenarzt, Ultraschall, Mutterpass, Übelkeit, positiver Test > Schwangerschaft, Hebamme, Schwangerschaftsberatung
Zwillinge, Drillinge, Mehrlinge, Auszeit, Pause, Atempause, erschöpft, müde, übermüdet, überfordert, überlastet, gestresst, Stress, Haushaltshilfe, Alltagshilfe, Haushalt, niemand hilft, keine Hilfe, Burnout, entlasten | exhausted, overwhelmed, tired, twins, yorgun, ikiz, втомилась, двійнята, устала, двойня, متعبة, توأم > Entlastung, Familienpate, Frühe Hilfen, Ehrenamt, wellcome
Windeln, Windel, Babysachen, Babykleider, Strampler, Kinderwagen, Babybett, Kindersitz, gebrauchte Sachen | diapers, nappies, stroller, baby clothes, bebek bezi, підгузки, памперси, подгузники, коляска, حفاضات, عربة أطفال > Erstausstattung, Babyausstattung, Zuschuss, Geld, Frühe Hilfen, Kleiderkammer
schreit, schreien, weint, brüllt, untröstlich, beruhigen, Koliken, Dreimonatskoliken, unruhig | crying, screaming, cries, ağlıyor, ağlayan bebek, плаче, кричить, плачет, кричит, يبكي > Schreisprechstunde, Schreiambulanz, unruhige Babys, Weinen, Schreien
schläft, schläft nicht, wacht auf, aufwachen, Schlafprobleme, schlaflos, nachts wach, Schlafrhythmus | sleep problems, won't sleep, uyumuyor, не спить, не спит, لا ينام > Schlafen, Schlaf, Einschlafen, Schreisprechstunde
isst nicht, isst schlecht, Essensprobleme, zu dünn, zu dick, Fläschchen, Breikost, Allergie > Ernährung, Beikost
Töpfchen, sauber, trocken werden, einnässen, Bettnässen, Windel > Sauberkeit, Erziehungsberatung
läuft nicht, läuft noch nicht, krabbelt nicht, entwickelt, langsam, Entwicklungsverzögerung, verzögert, zurückgeblieben, hinterher, Auffälligkeiten, auffällig, Frühchen, Frühgeborene, Motorik, Ergotherapie, Down-Syndrom, Trisomie, Autismus, autistisch, behindert, beeinträchtigt, gehörlos, blind, besondere Bedürfnisse | delayed, early intervention, development, special needs, gelişim geriliği, затримка розвитку, задержка развития, تأخر النمو > Frühförderung, Förderung, Entwicklung, Behinderung
spricht, redet, spricht kaum, redet kaum, redet nicht, spricht schlecht, stumm, Aussprache, lispelt, nuschelt, stottert, Wortschatz, zweisprachig, Logopädie, Sprachtherapie | doesn't speak, speech therapy, speech, konuşmuyor, konuşma terapisi, логопед, علاج النطق, не розмовляє, не говорит, لا يتكلم > Sprachförderung, Logopädie, Sprachspielgruppe, Frühförderung, Sprache, Deutsch
Deutsch lernen, Deutsch sprechen, kein Deutsch, kann kein Deutsch | learn german, almanca öğrenmek, вчити німецьку, учить немецкий, تعلم الالمانية > Deutsch, Sprachförderung, Deutschkurs, Sprachgruppe
kennenlernen, Kontakte, Kontakt, Anschluss, Gleichgesinnte, Austausch, austauschen, Freunde finden, Leute treffen, andere Eltern, andere Mütter, zugezogen, hergezogen, neu hier, niemanden, keine Freunde, allein, alleine, einsam, Gesellschaft, quatschen, Familientreff | meet people, meet other parents, make friends, lonely, arkadaş, yalnız, tanışmak, познайомитися, самотня, спілкування, познакомиться, одиноко, общение, تعارف, وحيدة > Treffpunkt, Treff, Familiencafé, Krabbelgruppe, Café, Gruppe
spielen, singen, Spielkameraden, Babygruppe, Müttertreff, Müttergruppe, Vätergruppe, Papatreff, Elterntreff > Krabbelgruppe, Eltern-Kind-Gruppe, Spielgruppe, Treff
Papas, Papa, Vater, Väter | dad, baba, тато, папа, أب > Väter, Eltern-Kind-Gruppe, Familiencafé, Treff
aufpassen, passt auf, aufpasst, betreuen, betreut, beaufsichtigen, unterbringen, arbeite wieder, wieder arbeiten, berufstätig, Wiedereinstieg, Schichtdienst, abgeben | work again, look after, çocuk bakımı, доглядати, присмотр, присматривать, رعاية الأطفال > Betreuung, Kindertagespflege, Tagesmutter, Babysitter, Kita
Oma, Opa, Großeltern, Enkel | grandma, grandpa, büyükanne, бабуся, бабушка, جدة > Familienpate, Leihoma, Entlastung, Krabbelgruppe
U3-Platz, Krippenplatz, Platz für unter Dreijährige > Kindertagespflege, Krippe, Tagesmutter
Kita-Start, Kitastart, Kindergartenstart, weint in der Kita, will nicht in die Kita, Trennungsangst, klammert > Eingewöhnung, Kita
Sommerferien, Osterferien, Herbstferien, Weihnachtsferien, Winterferien, Pfingstferien, Ferienprogramm, Feriencamp, Ferienspaß, Ferienfreizeit | summer holidays, holiday programme, yaz tatili, літні канікули, летние каникулы, عطلة صيفية > Ferienbetreuung, Ferien
bewegen, bewegt, Bewegung, toben, austoben, klettern, rennen, Energie, Fußball, Ball, Ballspiele, Handball, Turnhalle, Sporthalle, zu viel Energie, sitzt nur > Sport, Turnen, Bewegung
Schwimmbad, Hallenbad, Freibad, Nichtschwimmer, Angst vor Wasser, Bronze > Schwimmkurs, Schwimmen
Langeweile, Hobby, unternehmen, Nachmittagsprogramm, Freizeitangebote, Aktivitäten, was machen, was los, draußen, drinnen, regnet, Regen, Regenwetter | activities, things to do, aktivite, дозвілля, досуг, أنشطة > Freizeit, Sport, Treffpunkt, Ferien
Karies, putzen, Zähneputzen, Milchzähne, Zahn, zahnen, Zahnspange | tooth, toothache, diş, зуб, سن > Zähne, Zahnarzt, Zahnprophylaxe
Untersuchung, Schularzt, Amtsarzt, schulreif, Schulreife, Schultauglichkeit > Schuleingangsuntersuchung, Vorsorge
eingeschult, Einschulung, Schulkind, ABC-Schütze, erste Klasse, Schultüte, Vorschulkind, letztes Kita-Jahr, Schulbeginn | starting school, first grade, okula başlama, перший клас, піде до школи, первый класс, идет в школу, الصف الأول > Einschulung, Schulanfang, Schule, Übergang
Mathe, Mathematik, Noten, schlechte Noten, Zeugnis, sitzenbleiben, Lernprobleme, Schulprobleme, lernen, Lernen, Hausis, Prüfung, Klassenarbeit | grades, math, ders, уроки, математика, математика, دروس > Nachhilfe, Hausaufgaben, Lernförderung
nach der Grundschule, fünfte Klasse, Klasse 5, neue Schule, Gesamtschule, IGS, nach der vierten Klasse, Hauptschule > Schulwechsel, Übergang, weiterführende Schule
Klassenfahrt, Ausflug, Ausflüge, Schulausflug, Schulessen, Mittagessen, Schulsachen, Schulranzen, Ranzen, Hefte, Vereinsbeitrag, Schulfahrt, Fahrkarte, Buskarte, Musikunterricht | school trip, school lunch, school supplies, okul malzemeleri, шкільне приладдя, школьные принадлежности, لوازم مدرسية > Bildung und Teilhabe, BuT, Bildungspaket, Bildungskarte
teuer, bezahlen, zahlen, leisten, knapp, arm, Armut, Amt, Leistungen, Anspruch, steht mir zu, steht uns zu, finanziell, finanzielle Unterstützung, Geringverdiener, wenig Geld, kein Geld, pleite, Rechnung, Geldsorgen, Geldprobleme, Sozialleistungen | can't afford, benefits, financial support, yardım parası, виплати, пособие, paraya ihtiyacım var, немає грошей, нет денег, لا أملك المال > Geld, Zuschuss, Kinderzuschlag, Wohngeld, Bildung und Teilhabe
Mietkosten, Heizkosten, Nebenkosten, Mieterhöhung, Strom, Miete > Wohngeld, Geld
Formular, Formulare, ausfüllen, Papierkram, Bescheid, Unterlagen, Bürokratie, Anträge | form, fill in, application, form doldurma, başvuru, заява, анкета, заповнити, заявление, заполнить, استمارة > Antrag, Beratung, Lotsin, Dolmetscher
Elterngeldantrag, Elternzeitantrag, Elterngeldstelle, Basiselterngeld, Mutterschutz > Elterngeld, Elternzeit
arbeitslos, keine Arbeit, Job verloren > Bürgergeld, Grundsicherung, Jobcenter
trotzt, Trotz, Trotzphase, Wutanfall, Wutanfälle, wütend, bockig, hört nicht, gehorcht nicht, beißt, haut, aggressiv, Geschwister, eifersüchtig, Streit, Regeln, Grenzen setzen | tantrum, öfke nöbeti, істерика, истерика, نوبة غضب > Erziehungsberatung, Erziehung, Elternkurs, Beratung
traurig, depressiv, Babyblues, ängstlich, Panik, psychisch, seelisch > Depression, Beratung, Psychotherapie
Ratschlag, Sorgen, Probleme, reden, Gespräch, weiß nicht weiter, ratlos, wer hilft, Ansprechpartner, an wen wenden | advice, someone to talk, konuşmak, порада, совет, نصيحة > Beratung, Sprechstunde, Frühe Hilfen, Familiencafé
trennen, Expartner, Ex-Mann, Ex, Umgangsrecht, Kindesunterhalt > Trennung, Scheidung, Beratung
verstorben, Fehlgeburt, Sternenkind, trauert, Beerdigung > Trauer, Beratung
gemobbt, gehänselt, ausgeschlossen, keine Freunde > Mobbing, Schulsozialarbeit
`;
