import type { GermanWords } from './language-words.js';

/** What the finder's search knows of German. */
export const words: GermanWords = {
  wordClasses: `
n 1: ein, eine, einen, einem, eins, erste, ersten
n 2: zwei, zweite, zweiten
n 3: drei, dritte, dritten
n 4: vier, vierte, vierten
n 5: fünf, fünfte, fünften
n 6: sechs, sechste, sechsten
n 7: sieben, siebte, siebten
n 8: acht, achte, achten
n 9: neun, neunte, neunten
n 10: zehn, zehnte
n 11: elf
n 12: zwölf
n 1.5: anderthalb, eineinhalb, 1 1/2
n 2.5: zweieinhalb
years: jahr, jährig, j
months: monat, monatig, mon
weeks: woche, wochen, wöchig
old: alt, alte, alter, altes, altem, alten
age: lebensalter
ordinal 1: erst
ordinal 2: zweit
ordinal 3: dritt
ordinal 4: viert
ordinal 5: fünft
ordinal 6: sechst
to: bis
and: und, oder
for: für
my: mein, meine, meinen, meinem, meiner, unser, unsere, unseren, das, der, die, den, ein, eine, einen
child: kind, sohn, tochter, junge, jungen, mädchen, enkel, enkelin
is: ist, wird
baby: baby, babys, säugling, neugeborenes
pregnant: schwanger, hochschwanger
grade: klasse, schulklasse, klässler, klässlerin
school: schule, grundschule
weekday mo: montag
weekday tu: dienstag
weekday we: mittwoch
weekday th: donnerstag
weekday fr: freitag
weekday sa: samstag, sonnabend
weekday su: sonntag
weekday sa su: wochenende
weekday mo tu we th fr: werktag, werktags, wochentags, unter der woche
part morning: vormittag, vormittags, morgens, früh morgens, frühmorgens
part afternoon: nachmittag, nachmittags
part evening: abend, abends
part 12:00-14:00: mittag, mittags
on: am, an, jeden, jede, immer
o'clock: uhr, h
today: heute
tomorrow: morgen
open: offen, geöffnet, auf, erreichbar, verfügbar
month 1: januar, jan
month 2: februar, feb
month 3: märz
month 4: april
month 5: mai
month 6: juni
month 7: juli
month 8: august
month 9: september, sept
month 10: oktober, okt
month 11: november, nov
month 12: dezember, dez
language en: englisch
language tr: türkisch, türkçe
language uk: ukrainisch
language ru: russisch
language ar: arabisch
language fa: persisch, farsi, dari
language pl: polnisch, polski, po polsku
language ro: rumänisch, română, românește
language ku: kurdisch, sorani, kurmandschi, kurdî
language bg: bulgarisch
language fr: französisch, français
language es: spanisch, español
language it: italienisch, italiano
language sr: serbisch, srpski
language hr: kroatisch, hrvatski
language sq: albanisch, shqip
language el: griechisch, ελληνικά
language pt: portugiesisch, português
language vi: vietnamesisch, tiếng việt
language zh: chinesisch, 中文
language ps: paschtu, paschto
language ti: tigrinya, tigrinisch, ትግርኛ
language so: somali, somalisch
language de-simple: leichte sprache, leichter sprache, einfache sprache, einfacher sprache, easy language
german: deutsch
in: auf, in
speak: spricht, sprechen, spreche, sprachig, gesprochen, sprache, dolmetscher für, je parle, hablo
near: in, bei, nahe, nähe, nähe von, in der nähe von, um, rund um, raum, im raum, umkreis, aus, nach, umgebung von, gegend
district: landkreis, kreis, stadt, gemeinde, samtgemeinde, ort, ortsteil, lk, region
around: herum, und umgebung, umgebung, und umland
without: ohne`,
  phrases: `
years: [{for}] [{my}] [{child}] [{is}] [von] [mit] {n} {years} [{old}], {for} {my} {n} {years}, {child} von {n}, {child} mit {n}, {child} {is} {n}, {my} {child} {n}, {digits} ~ [{and}] {digits} {years}, {n} ~ {and} {n} {years}, {age} {n}, im alter von {n} [{years}]
months: [{for}] [{my}] [{child}] [{is}] [von] [mit] {n} {months} [{old}] [{baby}], {digits} ~ [{and}] {digits} {months}
months 6: [ein] halbes jahr [{old}], halb jahr alt
weeks: {n} {weeks} {old} [{baby}]
years-range: [{for}] [{child}] [von] {n} {to} {n} {years}, [{child}] zwischen {n} {and} {n} {years}
months-range: [von] {n} {to} {n} {months}
years-below: unter {n} [{years}], u 3 ~ {child}, u 3 ~ spielgruppe, u 3 ~ gruppe, u 3 ~ betreuung, u 3 ~ platz
years-up-to: bis [zu] {n} {years}, bis zum {n} geburtstag
years-from: ab {n} {years}, über {n} {years}, älter als {n} [{years}]
grade: [in der] {n} {grade}, [in] {grade} {n}, [{my}] {ordinal} {grade}
span -9 0: [ich] [bin] {pregnant}, schwangere, schwangeren, erwarte [{my}] [erstes] [zweites] {child}, erwarte {baby}, erwarten [{my}] {child}, erwarten {baby}, werde mama, werde mutter, werde vater, werde papa, werdende mutter, werdende eltern, {n} monat {pregnant}, im {n} monat [{pregnant}], [im] {n} schwangerschaftsmonat, in der {n} woche {pregnant}, {n} woche {pregnant}, [in der] {n} ssw, expecting
span 0 1: wöchnerin, gerade entbunden
span 0 12: [{for}] [{my}] {baby}, im ersten jahr, im ersten lebensjahr, erstes lebensjahr
span 12 36: [{for}] [{my}] kleinkind, kleinkinder
span 0 36: krippenkind, kita unter 3
span 36 72: kindergartenkind, kitakind, kita kind, kindergartenalter, kitaalter
span 60 84: vorschulkind, vorschulalter, schulanfänger, abc schütze
span 60 72: [mein] [unser] [{child}] kommt [bald] [nächstes jahr] [im sommer] [dieses jahr] ~ in die {school}, [{child}] kommt ~ in die {school}, nächstes jahr ~ schulkind, nächstes jahr ~ einschulung, letztes kita jahr
span 24 48: [{child}] kommt [bald] [nächstes jahr] ~ in den kindergarten, [{child}] kommt [bald] [nächstes jahr] ~ in die kita
span 72 132: [{for}] [{my}] grundschulkind, grundschulkinder, grundschüler, grundschülerin, grundschulalter
span 72 216: [{for}] [{my}] schulkind, schulkinder, schüler, schülerin
span 144 216: [{for}] [{my}] teenager, teenies, jugendliche
weekday: [{on}] {weekday}
part: [{on}] {part}, [{on}] frühen {part}, [{on}] späten {part}
part morning: am morgen, in der früh, < früh, < morgen, früh am morgen
part afternoon: am nachmittag
part evening: am abend, später am abend
part 17:00-24:00: nach der arbeit, nach feierabend
date 0: {today}
date 1: {tomorrow}
date 2: übermorgen
month-day: [am] [den] [vom] {n} {month}
day-month: am {date}, vom {date}, den {date}
hour: [um] [gegen] {n} {o'clock}, [um] {clock} [{o'clock}], {o'clock} {n}
hour-from: ab {n} {o'clock}, ab {clock} [{o'clock}], nach {n} {o'clock}
hours: [von] {n} [{o'clock}] {to} {n} {o'clock}, zwischen {n} und {n} {o'clock}
open-now: jetzt, jetzt [gerade] {open}, gerade {open}, grade {open}, heute noch {open}
nothing: was jetzt, was nun, wie jetzt, ab jetzt, von jetzt, < {open}, was kann ich jetzt, guten morgen, guten abend, guten tag, eines tages, nicht mehr jetzt
free: [ganz] kostenlos, kostenfrei, gratis, umsonst, unentgeltlich, gebührenfrei, beitragsfrei, ohne geld, ohne kosten, ohne gebühren, kostet nichts, kostet nix, nichts kostet, nix kostet, nichts kosten, für lau, zum nulltarif
accessible: [{for}] [{my}] [mit] [im] rollstuhl, rollstuhlgerecht, rollstuhlfahrer, rolli, barrierefrei, barrierearm, stufenlos, stufenfrei, ebenerdig, ohne stufen, ohne treppe, ohne barrieren, mit [dem] kinderwagen
online: [auch] online, per video, per videochat, per zoom, von zuhause aus, von zu hause aus
walk-in: {without} termin, {without} anmeldung, {without} voranmeldung, {without} vorher anzumelden, {without} terminvereinbarung, terminfrei, einfach [so] vorbeikommen, einfach vorbeigehen, einfach [so] hingehen, spontan
language: [{in}] {language} [{speak}], {speak} zuhause {language}, {speak} zu hause {language}, {speak} daheim {language}, die {language} {speak}, {speak} {language}, ich {speak} [nur] {language}, [nur] {language}
german: auf {german}
nearby: in der nähe, in meiner nähe, in unserer nähe, bei mir in der nähe, bei uns in der nähe, um die ecke, hier in der nähe
place: [{near}] [{district}] {place} [{around}], [{near}] der {district} {place}, [{near}] [{postcode}] {place}, [{near}] {postcode} [{place}]`,
  topics: {
    suicide:
      'selbstmord, suizid, suizit, suizidgedanken, umbringen, umzubringen, nicht mehr leben, leben beenden, leben nehmen, will sterben, sterben will, möchte sterben, tot sein, lebensmüde, ich will nicht mehr, ritzt sich, ritzen, selbstverletzung, verletzt sich selbst, nicht mehr aufwachen, nicht mehr da sein, weg sein, will weg sein, besser dran ohne mich, besser ohne mich, ohne mich besser, alle+dran+ohne, keinen sinn mehr, kein sinn mehr, sinn+leben, sinn+mehr+seh, lebenswillen, lebensmut, nicht mehr weiterleben, schluss machen mit allem, allem ein ende, ritz mich, ritzt, schneidet sich, suizidgefahr, suizidal, manchmal sterben, sterben wollen, will+sterben, brücke springen, vor den zug, hoffnungslos, keine hoffnung, alles sinnlos, sinnlos, mag nicht mehr, möchte nicht mehr, einfach verschwinden, verschwinden für immer, vom dach springen, pulsadern, tabletten nehmen und, abschiedsbrief, nicht mehr auf der welt, wäre lieber tot, lieber tot',
    exhausted:
      'kann nicht mehr, kann einfach nicht mehr, kann bald nicht mehr, kann das nicht mehr, halte es nicht mehr aus, halte das nicht mehr aus, halt es nicht mehr aus, halt das nicht mehr aus, schaffe es nicht mehr, schaffe das nicht mehr, schaff das nicht mehr, am ende meiner kräfte, am ende meiner nerven, bin am ende, völlig am ende, nervlich am ende, völlig fertig, nervenzusammenbruch, raste aus, raste gleich aus, verliere die nerven, baby schütteln, geschüttelt, schlage mein kind, schlage meine kinder, schlage meinen sohn, schlage meine tochter, hand ausgerutscht, mein kind geschlagen, meine kinder geschlagen, zusammenbruch, verzweifelt, gleich schüttel, schüttel+gleich, schütteln+baby, schüttel sie, schüttel ihn, aufs bett geworfen, bett+geworfen, hingeworfen, gegen die wand, wand+werfen, beherrschung verlieren, beherrschung+verlieren, beherrschung verliere, kontrolle verlieren, kontrolle+verliere, fast zugehauen, zugehauen, fast zugeschlagen, fast geschlagen, hand ausrutscht, rutscht die hand, hält+aus+schreien, nicht mehr aus, nicht länger aus, ertrage+weinen, ertragen+weinen, kurz vorm durchdrehen, durchdrehen, drehe durch, dreh durch, ausflippen, flipp aus, am limit, schreie mein kind an, nicht mehr länger, nicht länger, geht nicht mehr, ich pack das nicht mehr, pack das nicht, krieg das nicht mehr hin, bin durch, nervenende, zugeschlagen, anschreie, hasse mein baby, hasse mein kind, aus dem fenster werfen, an die wand klatschen, kissen aufs gesicht',
    overwhelmed:
      'überfordert, überforderung, erschöpft, burnout, alles zu viel, alles ist zu viel, alles ist mir zu viel, wird mir zu viel, ist mir zu viel, elterntelefon, wächst mir über den kopf, nerven blank, nerven am ende, angebrüllt, brülle meine kinder an, brülle+kinder, angeschrien, schreie+kinder, ausgerastet, raste+aus, rastet+aus, schimpf zu viel, schimpfe+zu+viel, schlechte mutter, letzte mutter, rabenmutter, schlechter vater, schäme mich, überfordert+kinder, schaffs nicht, keine kraft, am rande, elternstress, hotline+mütter, hotline+eltern, wen+anrufen+erziehung, rat+telefon, tuts mir leid, leid+geschimpft, am ende mit, mit den nerven, nervlich, platze gleich, explodiere, wut auf mein kind, so wütend auf, angeschnauzt, ungerecht zu, erziehungstipps telefon, am telefon reden, telefonisch jemand, jemand anrufen, wen+anrufen, sofort+rat, brauch+rat, abend+rat',
    violence:
      'gewalt, gewallt, gewald, gewalttätig, handgreiflich, droht mich umzubringen, bringt mich um, droht, zwingt mich, angst um mein leben, hilfetelefon, wird geschlagen, polizei, schlegt mich, häusliche gewalt, schlägt, schlägt mich, schlagen mich, geschlagen, haut mich, prügelt, verprügelt, misshandelt, misshandlung, bedroht, droht mir, würgt, gewürgt, tritt mich, schubst mich, frauenhaus, stalking, stalkt, verfolgt mich, zwangsheirat, angst vor meinem mann, angst vor meinem partner, angst vor meinem ex, angst vor meinem freund, kontrolliert mich, sperrt mich ein, vergewaltigt, vergewaltigung, schlägt zu, schlägt+frau, schlägt+meine+tochter, haut+mama, wieder geschlagen, hand gegen mich, hand erhoben, gegen die tür gedrückt, gegen+gedrückt, gegen die wand gedrückt, geschubst, gestoßen, veilchen, blaues auge, blaue flecken, eingesperrt, einsperrt, handy weggenommen, lässt mich nicht raus, lässt mich nicht aus dem haus, haut meinen sohn, haut meine tochter, haut mein kind, haut+sohn+neue, ohrfeige, ohrfeigt, prügel, prügeln, frauenhausplatz, schutzwohnung, angst nach hause, angst+heim, mann+messer, gewaltschutz, näherungsverbot, wohnungsverweisung, kontaktverbot, bedrängt mich, verfolgt, stalker, boxt, wirft sachen, wirft mit, angst vor ihm, angst+ihm+kinder, kontrolliert mein handy, nimmt mir das geld, gibt mir kein geld, darf nicht raus, darf niemanden treffen, drohung, zwingt mich zum sex, gegen meinen willen, blutige lippe, weg von ihm, flüchten, fliehen, zuflucht, heimlich ausziehen, trau mich nicht heim, traue mich nicht nach hause, er rastet aus, zerrt, an den haaren, packt mich, gepackt, festgehalten, ex lauert, lauert, beleidigt mich, erniedrigt, demütigt',
    'violence-men':
      'frau schlägt mich, freundin schlägt mich, meine frau schlägt, gewalt gegen männer, frau+schlägt+mich, meine frau haut mich, frau wirft nach mir, freundin+schlägt+mich',
    abuse:
      'missbrauch, missbraucht, sexueller missbrauch, sexuell belästigt, sexuelle gewalt, unsittlich berührt, fasst mein kind an, angefasst, fasst+an, fasst die jungs an, angefasst+trainer, unter der dusche, dusche+trainer, ins bett zu ihr, kommt nachts zu ihr, nachts+bett+onkel, onkel+bett, opa+anfasst, unten angefasst, zwischen die beine, unangenehm berührt, berührt+intim, nacktbilder, nacktfotos, grooming, pornos gezeigt, soll ausziehen, komische spiele, geheimnis+onkel, belästigt, begrapscht, grapscht, missbrauchsverdacht, sexuell, übergriff, übergriffig, übergriffe, anzüglich, intimbereich, berührt mich, berührt sie, zeigt sich nackt, nackt+onkel, nackt+opa, nackt+trainer, nachbar+gestreichelt, küsst+onkel, ekelhafte nachrichten, nacktfoto',
    'child-protection':
      'kindeswohl, kindeswohlgefährdung, kinderschutz, vernachlässigt, vernachlässigung, kind wird geschlagen, kinder werden geschlagen, schlägt das kind, schlägt die kinder, schlägt mein kind, schlägt meine kinder, schlägt seine kinder, schlägt ihre kinder, schlägt unser kind, nachbarskind, inobhutnahme, baby geschüttelt, kind geschüttelt, papa schlägt, vater schlägt, mama schlägt, mutter schlägt, eltern schlagen, im winter ohne jacke, ohne jacke draußen, macht+niemand+auf+kind, allein eingesperrt, kinder allein zu hause gelassen, kleinkinder allein, verwahrlost, verwahrlosung, nachbarskinder, nachbarn+schreien+kinder, nachbar+schlägt+kinder, §8a, 8a meldung, gefährdungsmeldung, kindeswohl+gefährdet, kind+hunger+nachbarn, vater+haut, stiefvater+schlägt, mama+haut+mich, papa+haut+mich',
    runaway:
      'kind ist weg, kind verschwunden, kind vermisst, weggelaufen, von zuhause weg, abgehauen, vermisst, entführt, nicht nach hause gekommen, kommt nicht heim, seit gestern weg, seit stunden weg, ausgerissen, tochter ist weg, sohn ist weg, nicht heimgekommen, kindesentziehung, kinder mitgenommen+ausland',
    'pregnancy-conflict':
      'ungewollt schwanger, ungeplant schwanger, schwanger und verzweifelt, schwanger allein, abtreibung, abtreiben, schwangerschaftsabbruch, schwangerschaftskonflikt, schwangerschaftskonfliktberatung, vertrauliche geburt, anonyme geburt, anonym entbinden, heimlich schwanger, babyklappe, will das baby nicht behalten, will das baby nicht haben, will das kind nicht haben, kind nicht behalten, test positiv, test ist positiv, test+positiv, schwanger+niemand+wissen, keiner+wissen+schwanger, keiner darf es wissen, eltern dürfen nichts wissen, will+kind+nicht+schwanger, behalten+oder+nicht, weiß nicht ob ich es behalte, abbruch, pille danach, verhütung geplatzt, ungewollt, ungeplant, abtreiben lassen, pille vergessen, kondom geplatzt, schwanger vom, schwanger von, will es nicht, kann es nicht behalten, baby abgeben, baby weggeben, babyfenster, anonym gebären, freigeben',
    emergency:
      'notfall, notruf, feuerwehr, atemnot, gehirnerschütterung, kopf gefallen, gefallen kopf, vom sofa gefallen, vom bett gefallen, gestürzt, sturz, atmet nicht, bekommt keine luft, bewusstlos, ohnmächtig, krampfanfall, krampft, fieberkrampf, erstickt, blutet stark, unfall, vom wickeltisch gefallen, auf den kopf gefallen, verbrannt, verbrüht, verbrühung, rettungsdienst, krankenwagen, rettungswagen, notarzt, fruchtblase geplatzt, wehen, blutung, 112, blau um die lippen, lippen+blau, blau angelaufen, läuft blau an, nicht richtig auf, wacht+nicht+auf, schlapp, ganz schlapp, apathisch, lässt sich nicht wecken, reagiert nicht mehr, verdreht die augen, augen verdreht, augen+verdreht, zuckt am ganzen körper, zuckt, zuckungen, krampf, anfall+minuten, anfall, keine luft, kriegt keine luft, luft+kriegt, luft+bekommt, verschluckt+luft, im hals, hals+luft, steckt im hals, röchelt, aus dem fenster, fenster+gefallen, treppe runtergefallen, treppe+gefallen, vom wickeltisch, wickeltisch+gefallen, geknallt, runtergefallen+kopf, kopf+erbricht, kochendes wasser, heißes wasser+drüber, verbrennung, ertrunken, ins wasser gefallen, pool+gefallen, steckdose, stromschlag, allergischer schock, wespe+hals, messer, mit nem messer, mit einem messer, bewaffnet, schuss, brennt, feuer, blutet, stark geblutet, blasensprung, fruchtwasser, bewegt sich nicht mehr, baby+bewegt+bauch, ohnmacht, kollabiert, umgekippt, zusammengebrochen, zusammengeklappt, atmet komisch, atmet schwer, atmet kaum, atemaussetzer, blut, überbrüht, heißer tee, heißen tee, herdplatte, überfahren, angefahren, auto erfasst, kopf aufgeschlagen, herzinfarkt, schlaganfall, zunge geschwollen, geschwollene zunge, ganz steif, plötzlich steif, wehen alle, presswehen, fruchtblase, sofort krankenwagen, rettung, lebensgefahr, erstickungsanfall, rührt sich nicht, bewegt sich nicht, aufgesprungen+schädel, murmel+hals, verschluckt+atmet, hustet+blau, kind eingeklemmt, balkon+gefallen',
    poison:
      'vergiftung, vergiftet, gift, giftig, giftige, giftnotruf, tabletten, tablette, tabletten gegessen, tabletten geschluckt, verschluckt, knopfbatterie, putzmittel, waschmittel, spülmittel, beeren gegessen, pilze gegessen, zigarette gegessen, gelutscht, verschluckt+batterie, spülmaschinentab, tab, tabs, getrunken+putz, getrunken+reiniger, reiniger, wc reiniger, wc+getrunken, entkalker, chlor, lampenöl, benzin, shampoo, seifenblasen, nagellackentferner, parfüm, desinfektionsmittel, beeren, kirschlorbeer, eibe, goldregen, tollkirsche, pilz gegessen, pflanze gegessen, blätter gegessen, pillen, ritalin, herztabletten, blutdrucktabletten, schlaftabletten, medikamente erwischt, medikament+gegessen, medizin+ausgetrunken, hustensaft+ausgetrunken, für bonbons, nikotin, vape, alkohol getrunken+kind, kippe gegessen, magnet, magnete, spüli, waschpulver, waschpod, waschpods, pods, kapsel, weichspüler, essigreiniger, rohrreiniger, backofenspray, terpentin, verdünner, kleber gegessen, farbe getrunken, lack, duftöl, ätherisches öl, teebaumöl, mundwasser, rasierwasser, zinksalbe, vitamin d überdosis, überdosis, paracetamol, ibuprofen, globuli, antibabypille, pille+gegessen, pille+geschluckt, schilddrüsentabletten, vogelbeeren, efeu, maiglöckchen, eibenbeeren, fliegenpilz, pilz+gegessen, thermometer, quecksilber, frostschutz, dünger, schneckenkorn, rattengift, ameisengift, insektenspray, grillanzünder, zigarettenkippe, kippe, aschenbecher, e-zigarette, liquid, knete gegessen, getrunken+flasche+putzen, mund+gesteckt+tablette, abgeleckt, ausgetrunken, heruntergeschluckt, geschluckt, medikamente+kind, reinigungsmittel, chemie, klorein, klostein, glasreiniger',
    scream:
      'baby schreit, kind schreit, schreit, schreien, schreibaby, schreit nur, schreit nachts, hört nicht auf zu schreien, hört nicht auf zu weinen, weint ununterbrochen, weint nur, hört nicht auf zu plärren, plärrt, brüllt+nur, gebrüll, brüllendes, stundenlange weinen, stundenlanges+weinen, weinen+neugeborenen, schreit+stunden, schreit+jeden, schreit+abend, heult+nur, nicht zu beruhigen',
    depression:
      'depression, depressionen, depressiv, wochenbettdepression, babyblues, panikattacke, panikattacken, angstzustände, weine nur noch, muss ständig weinen, traurig, psychisch, psychische, psychiater, weint seit der geburt, weint seit der entbindung, weine+geburt, weint+entbindung, keine freude, kann mich nicht freuen, fühle nichts, leer, innerlich leer, angst um baby ständig, bilder von krieg, albträume, trauma, traumatisiert, ptbs, psychose, zwangsgedanken, niedergeschlagen',
    parenting:
      'erziehung, erziehungsberatung, trotzphase, trotzt, trotz, trotzanfall, wutanfall, wutanfälle, wutausbruch, hört nicht, hört nicht auf mich, beißt, kind schlägt, sohn schlägt, tochter schlägt, schlägt andere, schlägt andere kinder, schlägt immer andere, haut andere, streit, streiten ständig, nur streit, pubertät, lügt, klaut, eifersüchtig, geschwisterstreit, grenzen setzen, handy, medien, medienzeit, bildschirmzeit, zu viel am handy, zockt, hilfe zur erziehung, familienhilfe',
    illness:
      'kinderarzt, kinderärztin, arzt, ärztin, fieber, krank, kranke, erbricht, erbrechen, spuckt, durchfall, ausschlag, hautausschlag, ohrenschmerzen, halsschmerzen, bauchschmerzen, bauchweh, husten, erkältung, erkältet, schnupfen, grippe, mittelohrentzündung, beule, schmerzen, verletzt, platzwunde, insektenstich, zecke, zeckenbiss, notdienst, bereitschaftsdienst, ärztlicher notdienst, kinderklinik, krankenhaus, arzttermin, zahnschmerzen, 116117, 116 117',
    vaccination:
      'impfung, impfen, geimpft, impftermin, impfpass, impfpflicht, masern, vorsorge, vorsorgeuntersuchung, u untersuchung, läuse, kopfläuse, krätze, ansteckend, windpocken, gesundheitsamt, hörtest, sehtest',
    bullying:
      'mobbing, gemobbt, mobben, gehänselt, ausgegrenzt, cybermobbing, keine freunde, schulangst, angst vor der schule, will nicht in die schule, geht nicht zur schule, schulverweigerung, schwänzt, prüfungsangst, schulsozialarbeit',
    youth:
      'nummer gegen kummer, kindertelefon, jugendtelefon, liebeskummer, meine eltern streiten, eltern streiten, sorgentelefon, zuhause ist es schlimm',
    loneliness:
      'telefonseelsorge, seelsorge, allein, alleine, einsam, einsamkeit, keinen zum reden, niemanden zum reden, jemand zum reden, mit jemandem reden',
    grief:
      'trauer, gestorben, verstorben, tod, todesfall, verwitwet, fehlgeburt, sternenkind, totgeburt, stille geburt',
    addiction:
      'sucht, süchtig, alkohol, alkoholiker, trinkt zu viel, trinkt wieder, mann trinkt, frau trinkt, freund trinkt, vater trinkt, mutter trinkt, partner trinkt, papa trinkt, mama trinkt, alkoholkrank, drogen, kifft, kiffen, cannabis, spielsucht, handysucht, mediensucht, computersucht, suchtberatung',
    separation:
      'trennung, trennen, getrennt, scheidung, scheiden lassen, sorgerecht, umgang, umgangsrecht, besuchsrecht, unterhalt, unterhaltsvorschuss, zahlt keinen unterhalt, zahlt nicht, vater zahlt nicht, familiengericht, anwalt, vaterschaft, vaterschaftsanerkennung, jugendamt, pflegefamilie, pflegekind, adoption, alleinerziehend',
    'day-care':
      'kitaplatz, kita platz, kindergartenplatz, krippenplatz, betreuungsplatz, platz in der kita, platz im kindergarten, kein platz, kita anmeldung, kita anmelden, kindergarten anmelden, kita gebühren, kitagebühren, kitabeitrag, elternbeitrag, kita kosten, keinen kitaplatz, hort, hortplatz, ganztagsplatz',
    'child-benefit': 'kindergeld, kinderzuschlag, kindergeldnummer, familienkasse, kiz',
    'parental-allowance': 'elterngeld, elternzeit, elterngeldstelle, mutterschutz',
    money:
      'bürgergeld, grundsicherung, jobcenter, tafel, lebensmittel, kleiderkammer, kleidung, kinderkleidung, möbel, arbeitslos, arbeitslosengeld, hartz, sozialhilfe, sozialamt, kein geld, keine arbeit, geld reicht nicht, pleite, erstausstattung',
    housing:
      'wohngeld, wohnung, wohnungssuche, sozialwohnung, wohnberechtigungsschein, miete, obdachlos, wohnungslos, zwangsräumung, räumungsklage, schimmel, notunterkunft, umzug',
    papers:
      'geburtsurkunde, standesamt, namensänderung, reisepass, kinderreisepass, personalausweis, ausweis, ummelden, anmelden wohnsitz, meldebescheinigung, bürgerbüro, rathaus, behördennummer, bürgeramt, rechtsberatung',
    interpreter: 'dolmetscher, dolmetscherin, übersetzer, übersetzung, übersetzen, sprachmittler',
    residence:
      'aufenthalt, aufenthaltstitel, aufenthaltserlaubnis, visum, asyl, einbürgerung, abschiebung, duldung, ausländerbehörde, flüchtling, geflüchtet, integrationskurs, familiennachzug',
    school:
      'schulanmeldung, schule anmelden, an der schule anmelden, einschulung verschieben, zurückstellung, zurückstellen, schulpflicht, lehrer, lehrerin, zeugnis, sitzenbleiben, sitzen geblieben, schulbus, schulbegleitung, schulwechsel, förderschule',
    'health-insurance':
      'krankenkasse, krankenversicherung, haushaltshilfe, mutter kind kur, vater kind kur, kur, pflegegrad, pflegegeld, kinderkrankengeld, kinderkrankentage, mutterschaftsgeld, logopäde, ergotherapie, psychotherapie, psychotherapeut',
    disability:
      'behinderung, behindert, schwerbehindertenausweis, eingliederungshilfe, autismus, autist, entwicklungsverzögerung, adhs, down syndrom',
    passport: 'pass fürs baby, ausweis kind, kinderausweis',
    debts: 'schulden, schuldner, schuldnerberatung, überschuldet, inkasso',
    transport: 'bus, busverbindung, bus nach, bus von, fahrplan, wann fährt',
    'maternity-protection':
      'mutterschutz arbeit, beschäftigungsverbot, beschäftigt werden, nicht mehr arbeiten schwanger, arbeiten+schwanger, labor',
  },
  synonyms: `
Hebamme: Wochenbett, Wochenbettbetreuung, Nachsorge, Geburtshilfe, Geburt
Schwangerschaft, schwanger: Schwangere, werdende Eltern
Geburt, Entbindung: Geburtsvorbereitung, Wochenbett
Stillen: Stillberatung, Muttermilch, Stillcafé
Baby: Säugling, Neugeborenes, Kleinkind
Rückbildung: Rückbildungsgymnastik, Beckenboden
Kindergarten, Kindertagesstätte, Kindertageseinrichtung, Kita: Kinderhaus
Krippe, Kinderkrippe: Kita, Kindertagespflege, Tagespflege, Tagesmutter, Tagesvater, Kindergarten
Kitaplatz, Kita-Platz, Betreuungsplatz, Kindergartenplatz, Krippenplatz: Kita-Anmeldung
Babysitter: Kinderbetreuung, Leihoma, Tagesmutter
Leihgroßeltern: Leihoma, Leihopa, Oma, Opa, Großeltern
Krabbelgruppe, Eltern-Kind-Gruppe, Spielgruppe: Mutter-Kind-Gruppe, Spielkreis, Babygruppe, Babytreff, PEKiP
Treffpunkt: Treff, Café, Frühstück, Familienzentrum, Mehrgenerationenhaus
Familienzentrum: Familienbüro, Familienservicebüro, Familienhaus
Geld: finanzielle Hilfe, Zuschuss, Kinderzuschlag, Kindergeld, Wohngeld, Bürgergeld, Bildung und Teilhabe, BuT
BuT, Bildung und Teilhabe, Bildungspaket: Teilhabepaket
Kindergeld: Familienkasse
Kinderzuschlag: KiZ
Bürgergeld: Grundsicherung, Hartz IV, Jobcenter, Sozialhilfe, Arbeitslosengeld
Wohngeld: Mietzuschuss, Miete, Wohnung
Elterngeld: Elternzeit
Unterhalt: Unterhaltsvorschuss, Alimente, Beistandschaft
Schulden: Schuldnerberatung, Insolvenz
Gebühren: Kosten, Beitrag, Elternbeitrag
kostenlos: kostenfrei, gratis, umsonst, unentgeltlich
Erstausstattung: Babyausstattung, Babykleidung, Bundesstiftung
Kleidung, Kleiderkammer: Kleider, anziehen, Secondhand, Flohmarkt
Lebensmittel, Tafel: Essen
Deutschkurs: Sprachkurs, Integrationskurs
Dolmetscher, Dolmetschen, Sprachmittler: Übersetzer, Übersetzung, Sprachmittlung
Migration: Zuwanderung, Flucht, Geflüchtete, Flüchtlinge, Asyl, Aufenthalt
Sprachförderung: Sprachentwicklung, spät sprechen, spricht nicht
Logopädie: Logopäde, Sprachtherapie, Sprachentwicklung, spricht, sprechen, stottern
Schule: Grundschule, Einschulung, Schulanfang, Schulstart, Schuleintritt
Schulsachen: Schulranzen, Ranzen, Schulbedarf, Schulmaterial, Schulstarterpaket
Übergang: Brückenjahr, Vorschule, zwischen Kita und Schule
Schulwechsel: weiterführende Schule, Gymnasium, Realschule, Oberschule
Hausaufgaben, Hausaufgabenhilfe, Nachhilfe: Lernhilfe, Lernförderung
Ganztag: Ganztagsbetreuung, Hort, Nachmittagsbetreuung, Mittagsbetreuung
Ferien: Ferienbetreuung, Ferienpass, Ferienfreizeit
Legasthenie: LRS, Lese-Rechtschreib-Schwäche, Rechtschreibschwäche
Dyskalkulie: Rechenschwäche
ADHS: Hyperaktivität, Konzentration, unruhig
Mobbing: Streit, Schulsozialarbeit
Schwimmen: Schwimmkurs, Seepferdchen, Wassergewöhnung
Sport, Turnen: Bewegung, Sportverein, Turnverein
Musik: Singen, Instrument, Musikschule
Bücherei, Bibliothek: Bücher, Lesen, Vorlesen
Arzt: Ärztin, Kinderarzt, Kinderärztin, ärztlich
Medien, Handy, Smartphone: Internet, Bildschirm, Bildschirmzeit, Fernsehen, Computer
Notdienst: Bereitschaftsdienst, Notfall, Notruf
Zahnarzt, Zähne, Zahnprophylaxe: Zahnpflege
Impfung, Impfen, Impfberatung: Impfpass
Vorsorge: Früherkennung, U-Untersuchung, Vorsorgeuntersuchung
Behinderung: Inklusion, Eingliederungshilfe, Frühförderung, Heilpädagogik, Handicap
Psychotherapie, Psychologe: Psychotherapeut, Therapie, Angst
Depression: Wochenbettdepression, Krise, seelische Gesundheit, psychisch krank
Schreiambulanz: Schreibaby, Schreisprechstunde, Weinen, unruhige Babys
Schlafen: Einschlafen, Schlaf, Durchschlafen
Gewalt, Frauenhaus: häusliche Gewalt, schlägt, schlagen, Misshandlung, Schutz
Trennung, Scheidung: getrennt, Umgang, Sorgerecht
Alleinerziehend, Alleinerziehende: Einelternfamilie
Trauer: Tod, Verlust, gestorben
Sucht: Alkohol, Drogen, suchtbelastet
Erziehung: Erziehungsberatung, Familienberatung, Elternkurs, Trotz, Grenzen
Beratung: Rat, Sprechstunde, Auskunft, beraten
Hilfe: Unterstützung, Entlastung, Begleitung
Familienpate: Pate, Ehrenamt, Ehrenamtliche
Jugendamt: ASD, Allgemeiner Sozialer Dienst
Vater: Papa, Väter
Mutter: Mama, Mütter
Ernährung: Beikost, Brei, Kochen
Übergewicht: Adipositas, Abnehmen
Anmeldung: anmelden, registrieren, Platz
Kur: Mutter-Kind-Kur, Vater-Kind-Kur, Erholung
Kurs: Lehrgang, Seminar
Montag: Mo
Dienstag: Di
Mittwoch: Mi
Donnerstag: Do
Freitag: Fr
Samstag: Sa, Sonnabend`,
  needs: `
Stillen, Stillcafé, Stillberatung, Hebamme: Brust, Milchstau, Brustentzündung, stillt, abstillen, abpumpen, trinkt nicht, Flasche, Fläschchen, Saugverwirrung
Geburtsvorbereitung, Geburtsvorbereitungskurs, Geburt, Hebamme: Kreißsaal, Atemkurs, Geburtskurs, Wehen, Kaiserschnitt, Entbindung, Geburtshaus, Geburt vorbereiten
Schwangerschaft, Hebamme, Schwangerschaftsberatung: schwanger werden, Frauenarzt, Ultraschall, Mutterpass, Übelkeit, positiver Test
Entlastung, Familienpate, Frühe Hilfen, Ehrenamt, wellcome: Zwillinge, Drillinge, Mehrlinge, Auszeit, Pause, Atempause, erschöpft, müde, übermüdet, überfordert, überlastet, gestresst, Stress, Haushaltshilfe, Alltagshilfe, Haushalt, niemand hilft, keine Hilfe, Burnout, entlasten
Erstausstattung, Babyausstattung, Zuschuss, Geld, Frühe Hilfen, Kleiderkammer: Windeln, Babysachen, Babykleider, Strampler, Kinderwagen, Babybett, Kindersitz, gebrauchte Sachen
Schreisprechstunde, Schreiambulanz, unruhige Babys, Weinen, Schreien: schreit, schreien, weint, brüllt, untröstlich, beruhigen, Koliken, Dreimonatskoliken, unruhig
Schlafen, Schlaf, Einschlafen, Schreisprechstunde: schläft, wacht auf, aufwachen, Schlafprobleme, schlaflos, nachts wach, Schlafrhythmus
Ernährung, Beikost: isst nicht, isst schlecht, Essensprobleme, zu dünn, zu dick, Fläschchen, Breikost, Allergie
Sauberkeit, Erziehungsberatung: Töpfchen, sauber, trocken werden, einnässen, Bettnässen, Windel
Frühförderung, Förderung, Entwicklung, Behinderung: läuft nicht, krabbelt nicht, entwickelt, langsam, Entwicklungsverzögerung, verzögert, zurückgeblieben, hinterher, Auffälligkeiten, auffällig, Frühchen, Frühgeborene, Motorik, Ergotherapie, Down-Syndrom, Trisomie, Autismus, autistisch, behindert, beeinträchtigt, gehörlos, blind, besondere Bedürfnisse
Sprachförderung, Logopädie, Sprachspielgruppe, Frühförderung, Sprache, Deutsch: spricht, redet, spricht schlecht, stumm, Aussprache, lispelt, nuschelt, stottert, Wortschatz, zweisprachig, Logopädie, Sprachtherapie
Deutsch, Sprachförderung, Deutschkurs, Sprachgruppe: Deutsch lernen, Deutsch sprechen, kein Deutsch
Treffpunkt, Treff, Familiencafé, Krabbelgruppe, Café, Gruppe: kennenlernen, Kontakte, Anschluss, Gleichgesinnte, Austausch, Freunde finden, Leute treffen, andere Eltern, andere Mütter, zugezogen, hergezogen, neu hier, niemanden, allein, einsam, Gesellschaft, quatschen, Familientreff
Krabbelgruppe, Eltern-Kind-Gruppe, Spielgruppe, Treff: spielen, singen, Spielkameraden, Babygruppe, Müttertreff, Müttergruppe, Vätergruppe, Papatreff, Elterntreff
Väter, Eltern-Kind-Gruppe, Familiencafé, Treff: Papas, Vater
Betreuung, Kindertagespflege, Tagesmutter, Babysitter, Kita: aufpassen, passt auf, aufpasst, betreuen, betreut, beaufsichtigen, unterbringen, arbeite wieder, berufstätig, Wiedereinstieg, Schichtdienst, abgeben
Familienpate, Leihoma, Entlastung, Krabbelgruppe: Oma, Opa, Großeltern, Enkel
Kindertagespflege, Krippe, Tagesmutter: U3-Platz, Krippenplatz, Platz für unter Dreijährige
Eingewöhnung, Kita: Kita-Start, Kitastart, Kindergartenstart, weint in der Kita, will nicht in die Kita, Trennungsangst, klammert
Ferienbetreuung, Ferien: Sommerferien, Osterferien, Herbstferien, Weihnachtsferien, Winterferien, Pfingstferien, Ferienprogramm, Feriencamp, Ferienspaß, Ferienfreizeit
Sport, Turnen, Bewegung: bewegen, bewegt, Bewegung, toben, austoben, klettern, rennen, Energie, Fußball, Ball, Ballspiele, Handball, Turnhalle, Sporthalle, sitzt nur
Schwimmkurs, Schwimmen: Schwimmbad, Hallenbad, Freibad, Nichtschwimmer, Angst vor Wasser, Bronze
Freizeit, Sport, Treffpunkt, Ferien: Langeweile, Hobby, unternehmen, Nachmittagsprogramm, Freizeitangebote, Aktivitäten, was machen, was los, draußen, drinnen, regnet, Regen, Regenwetter
Zähne, Zahnarzt, Zahnprophylaxe: Karies, putzen, Zähneputzen, Milchzähne, Zahn, Zahnspange
Schuleingangsuntersuchung, Vorsorge: Untersuchung, Schularzt, Amtsarzt, schulreif, Schultauglichkeit
Einschulung, Schulanfang, Schule, Übergang: eingeschult, Einschulung, Schulkind, ABC-Schütze, erste Klasse, Schultüte, Vorschulkind, letztes Kita-Jahr, Schulbeginn
Nachhilfe, Hausaufgaben, Lernförderung: Mathe, Mathematik, Noten, schlechte Noten, Zeugnis, sitzenbleiben, Lernprobleme, Schulprobleme, lernen, Hausis, Prüfung, Klassenarbeit
Schulwechsel, Übergang, weiterführende Schule: nach der Grundschule, fünfte Klasse, Klasse 5, neue Schule, Gesamtschule, IGS, nach der vierten Klasse, Hauptschule
Bildung und Teilhabe, BuT, Bildungspaket, Bildungskarte: Klassenfahrt, Ausflug, Schulausflug, Schulessen, Mittagessen, Schulsachen, Schulranzen, Ranzen, Hefte, Vereinsbeitrag, Schulfahrt, Fahrkarte, Buskarte, Musikunterricht
Geld, Zuschuss, Kinderzuschlag, Wohngeld, Bildung und Teilhabe: teuer, bezahlen, zahlen, leisten, knapp, arm, Armut, Amt, Leistungen, Anspruch, steht mir zu, steht uns zu, finanziell, finanzielle Unterstützung, Geringverdiener, wenig Geld, kein Geld, pleite, Rechnung, Geldsorgen, Geldprobleme, Sozialleistungen
Wohngeld, Geld: Mietkosten, Heizkosten, Nebenkosten, Mieterhöhung, Strom, Miete
Antrag, Beratung, Lotsin, Dolmetscher: Formular, ausfüllen, Papierkram, Bescheid, Unterlagen, Bürokratie, Anträge
Elterngeld, Elternzeit: Elterngeldantrag, Elternzeitantrag, Elterngeldstelle, Basiselterngeld, Mutterschutz
Bürgergeld, Grundsicherung, Jobcenter: arbeitslos, keine Arbeit, Job verloren
Erziehungsberatung, Erziehung, Elternkurs, Beratung: trotzt, Trotz, Trotzphase, Wutanfall, wütend, bockig, hört nicht, gehorcht nicht, beißt, haut, aggressiv, Geschwister, eifersüchtig, Streit, Regeln, Grenzen setzen
Depression, Beratung, Psychotherapie: traurig, depressiv, Babyblues, ängstlich, Panik, psychisch, seelisch
Beratung, Sprechstunde, Frühe Hilfen, Familiencafé: Ratschlag, Sorgen, Probleme, reden, Gespräch, weiß nicht weiter, ratlos, wer hilft, Ansprechpartner, an wen wenden
Trennung, Scheidung, Beratung: trennen, Expartner, Ex-Mann, Ex, Umgangsrecht, Kindesunterhalt
Trauer, Beratung: verstorben, Fehlgeburt, Sternenkind, trauert, Beerdigung
Mobbing, Schulsozialarbeit: gemobbt, gehänselt, ausgeschlossen, keine Freunde`,
};
