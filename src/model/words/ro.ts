import type { LanguageWords } from './language-words.js';

/**
 * What the finder's search knows of Romanian. Accents may be missing in what is typed: they are folded. The name Martin is a
 * child's, so that it is not Tuesday (`marți`) with an ending.
 */
export const words: LanguageWords = {
  wordClasses: `
n 1: unu, una, un
n 2: doi, două
n 3: trei, treia
n 4: patru, patra
n 5: cinci, cincea
n 6: șase
n 7: șapte
n 8: opt
n 9: nouă
n 10: zece
years: ani, anișori
months: lună, luni, lunile
weeks: săptămână, săptămâni
to: la, până la
and: și, sau
for: pentru
my: meu, mea, nostru, noastră, meii
child: copil, copilul, copilului, băiat, băiatul, băiatului, fată, fata, fetiță, fetița, fiul, fiica, fiu, fiică, nepot, nepotul, nepoata, martin
is: are, e, este, a împlinit, împlinește
baby: bebeluș, bebelușul, bebe, sugar, sugarul, nou-născut, nou-născutul
pregnant: însărcinată, gravidă
grade: clasa, clasă
school: școală, școala
weekday mo: luni, lunea
weekday tu: marți, marțea
weekday we: miercuri, miercurea
weekday th: joi, joia
weekday fr: vineri, vinerea
weekday sa: sâmbătă, sâmbăta
weekday su: duminică, duminica
weekday sa su: sfârșit de săptămână, weekend
part morning: dimineață, dimineața
part afternoon: după-amiază, după-amiaza, după masă, după masa
part evening: seara, seară
part 12:00-14:00: la prânz
on: în, la, pe, fiecare
o'clock: ora
today: azi, astăzi
tomorrow: mâine
open: deschis, deschisă
language en: engleză, engleza
language tr: turcă, turca
language uk: ucraineană, ucraineana
language ru: rusă, rusa
language ar: arabă, araba
language pl: poloneză, poloneza
language ro: românește, româna
in: în, pe, în limba, limba
speak: vorbește, vorbesc, vorbitor, vorbitoare
near: în, din, lângă, la, aproape de, zona
without: fără`,
  phrases: `
years: {child} de {n} {years}, {n} {years} și jumătate
months: {child} de {n} {months}, {baby} de {n} {months}
months 18: un an și jumătate
months 6: jumătate de an, o jumătate de an
years-range: între {n} și {n} {years}, de la {n} la {n} {years}
years-below: sub {n} {years}
years-from: de la {n} {years}, peste {n} {years}
years-up-to: până la {n} {years}
grade: {grade} a {n} [a]
span 72 84: clasa pregătitoare
span 72 96: clasa întâi
span 12 24: un an, de un an
span -9 0: aștept un copil, așteptăm un copil, sunt {pregnant}
span 36 72: preșcolar, preșcolari
date 2: poimâine
hour: la {o'clock} {n}, [la] {o'clock} {clock}
hour-from: după {o'clock} {n}, de la {o'clock} {n}, după {clock}
open-now: acum, {open} acum
free: gratuit, gratuită, gratuite, gratis, pe gratis, fără plată, fără bani, nu costă nimic
accessible: scaun cu rotile, scaun rulant, fără trepte, fără bariere, cu căruciorul
online: prin internet
walk-in: {without} programare, {without} înscriere
nearby: în apropiere, aproape de mine, în zonă, pe lângă mine
nothing: caut, căutăm, vreau să găsesc, am nevoie de, avem nevoie de, unde este, unde găsesc, unde pot, cum pot, cine poate, bună ziua, vă rog`,
  topics: {
    suicide:
      'sinucidere, sinuciderea, sinucid, sinucidă, vreau să mor, nu mai vreau să trăiesc, nu vreau să mai trăiesc, nu mai vreau să trăiască, să mă omor, mă omor, îmi iau viața, să-mi pun capăt, pun capăt zilelor, nu mai are sens, viața nu mai are sens, se taie, se taie pe mâini, fără mine mai bine, bine+fără+mine',
    exhausted:
      'nu mai pot, nu mai suport, nu mai rezist, nu mai am putere, nu mai am puteri, nu mai fac față, îmi pierd controlul, pierdut+controlul, sunt disperată, sunt disperat, am zguduit copilul, am scuturat bebelușul, am lovit copilul, bătut+copilul',
    overwhelmed:
      'epuizată, epuizat, copleșită, copleșit, țip la copii, țip la copil, am țipat la copil, am țipat la copii, mamă rea, o mamă rea, mă depășește, îmi pierd răbdarea',
    violence:
      'violență, violența, violență domestică, mă bate, ne bate, m+bătut, m-a lovit, mă lovește, mă amenință, m+amenințat, amenințări cu moartea, un viol, violată, violat, m-a violat, mă violează, mă strânge de gât, m+strâns+gât, mă închide în casă, m-a închis în casă, mi-e frică de soț, mi-e frică de soțul, frică de soțul, frică de partener, mi-e frică să merg acasă, adăpost pentru femei, casă pentru femei, mă abuzează, soțul bate, soțul+bate, soțul+lovit, partenerul+bate, iubitul+bate, bărbatul+bate, ginerele+bate, bate pe fiica, bate fiica, bate pe mama',
    'violence-men':
      'soția mă bate, soția m-a lovit, nevasta mă bate, prietena mă bate, iubita mă bate, violență împotriva bărbaților',
    abuse:
      'abuz sexual, abuzat sexual, abuzată sexual, molestat, molestată, molestează, hărțuire sexuală, pedofil, atinge copilul, a atins-o, o atinge, a atins copilul, se dezbracă în fața',
    'child-protection':
      'bate copilul, bate copiii, îmi bate copilul, îmi bate copiii, își bate copilul, își bate copiii, lovește copilul, lovește copiii, tata mă bate, tatăl mă bate, mama mă bate, mă bate tata, mă bate mama, abuz asupra copilului, maltratare, maltratat, neglijarea copilului, își neglijează copiii, violență asupra copilului, copilul vecinilor',
    runaway:
      'copil dispărut, copilul a dispărut, copilul meu a dispărut, a dispărut copilul, fata a dispărut, băiatul a dispărut, fiica a dispărut, fiul a dispărut, a fugit de acasă, nu s-a întors acasă, nu a venit acasă, mi-a luat copilul, răpit copilul',
    'pregnancy-conflict':
      'avort, avortul, avorta, avortez, să fac avort, întrerupere de sarcină, întreruperea sarcinii, sarcină nedorită, sarcină neplanificată, sarcina nedorită, nu vreau copilul, nu vreau acest copil, nu vreau să păstrez copilul, pastila de a doua zi, dau copilul spre adopție',
    emergency:
      'nu respiră, nu mai respiră, nu poate respira, ambulanță, ambulanța, salvarea, urgență, urgența, urgențe, accident, inconștient, inconștientă, leșinat, a leșinat, convulsii, are convulsii, se sufocă, s-a sufocat, s-a înecat, se îneacă, s-a învinețit, buze vinete, a căzut de pe, a căzut din pat, a căzut pe scări, a căzut de la geam, a căzut pe geam, a căzut în cap, s-a lovit la cap, arsură, arsuri, s-a ars, s-a opărit, hemoragie, sângerează, sângerează tare, nu reacționează, curentat, nu se trezește',
    poison:
      'otrăvire, otrăvit, s-a otrăvit, intoxicație, intoxicat, a înghițit, înghițit, a băut detergent, a băut clor, a băut soluție, a mâncat pastile, a luat pastile, pastile, otravă, supradoză, baterie',
    scream:
      'bebelușul plânge, bebeluș plânge, copilul plânge, plânge întruna, plânge tot timpul, plânge toată noaptea, plânge mereu, nu se oprește din plâns, nu se mai oprește din plâns, țipă întruna, țipă toată noaptea, urlă',
    depression:
      'depresie, depresia, depresie postnatală, depresie după naștere, atac de panică, atacuri de panică, anxietate, coșmaruri, psihiatru, plâng tot timpul',
    parenting:
      'educație, educația copilului, crize de furie, criză de furie, nu ascultă, nu mă ascultă, adolescent, adolescentă, adolescentul, fiul meu mă bate, băiatul mă bate, bate alți copii, bate alți copii la grădiniță, bate copiii la grădiniță, mușcă, minte, chiulește, stă numai pe telefon',
    illness:
      'doctor, doctorul, medic, medicul, pediatru, pediatrul, febră, febra, bolnav, bolnavă, spital, spitalul, varsă, vomită, diaree, tuse, tușește, erupție, îl doare urechea, doare urechea, doare burta, medic care vorbește, cabinet închis',
    vaccination: 'vaccin, vaccinare, vaccinul, vaccinuri, păduchi, rujeolă',
    bullying:
      'hărțuire la școală, bullying, râd de el, râd de ea, își bat joc, nu vrea să meargă la școală, îi e frică de școală',
    youth: 'telefonul copilului, tata bea, mama bea, părinții se ceartă',
    loneliness: 'singură, singur, singurătate, nu am cu cine vorbi',
    grief: 'doliu, a murit, deces, avort spontan, pierdut sarcina',
    addiction:
      'alcool, alcoolic, alcoolism, soțul bea, tatăl bea, fiul bea, droguri, se droghează, dependență, dependent, jocuri de noroc',
    separation:
      'divorț, divorțul, despărțire, separare, custodie, custodia, pensie alimentară, pensia alimentară, întreținere, nu plătește, fostul soț, fosta soție, paternitate',
    'day-care':
      'loc la grădiniță, loc la creșă, locuri la grădiniță, înscriere la grădiniță, înscrie la grădiniță, înscriu la grădiniță',
    'child-benefit':
      'alocație, alocația, alocația copilului, alocația pentru copii, bani pentru copil, bani pentru copii, banii pentru copil, banii lunari, bani lunari',
    'parental-allowance': 'indemnizație de creștere, concediu de creștere, concediu parental, indemnizație',
    money:
      'șomer, șomeră, șomaj, fără serviciu, fără loc de muncă, mi-am pierdut serviciul, mi-am pierdut locul de muncă, nu am bani, nu avem bani, nu ne ajung banii, nu avem ce mânca, ajutor social',
    housing:
      'locuință, apartament, chirie, chiria, caut apartament, caut locuință, evacuare, evacuați, fără adăpost, mucegai',
    papers:
      'certificat de naștere, certificatul de naștere, înregistrez copilul, înregistrare copil, stare civilă',
    passport: 'pașaport, pașaportul, buletin, act de identitate',
    debts: 'datorii, datorie, executor',
    transport: 'autobuz, autobuzul, tren, orar',
    interpreter: 'traducător, traducătoare, interpret, translator, traducere',
    residence:
      'permis de ședere, drept de ședere, cetățenie, azil, viză, curs de integrare, reîntregirea familiei',
    school:
      'înscriere la școală, înscriu la școală, înscrie la școală, la ce școală, învățătoare, profesoară, profesor',
    'health-insurance': 'asigurare, asigurare de sănătate, asigurare medicală, casa de asigurări',
    disability: 'handicap, dizabilitate, dizabilități, autism, certificat de handicap, sindrom down',
    'maternity-protection': 'concediu prenatal, concediu de maternitate, protecția maternității',
  },
  synonyms: `
Hebamme: moașă, moașa
Schwangerschaft: sarcină, sarcina, însărcinată, gravidă
Geburt: nașterea, nașterii
Stillen: alăptare, alăptat
Baby: bebeluș, sugar, nou-născut
Kindergarten: grădiniță, grădinița
Krippe: creșă, creșa
Kitaplatz: loc la grădiniță, loc la creșă
Babysitter: bonă, dădacă
Krabbelgruppe: grup de joacă
Treffpunkt: întâlnire, întâlniri
Geld: bani, ajutor financiar
Kindergeld: alocație, alocația
Bürgergeld: șomaj, ajutor social
Wohngeld: chirie
Elterngeld: indemnizație, concediu de creștere
Unterhalt: pensie alimentară
Schulden: datorii
kostenlos: gratuit
Kleidung: haine, îmbrăcăminte
Lebensmittel: mâncare, alimente
Deutschkurs: curs de germană, cursuri de germană, curs de limbă
Dolmetscher: traducător, translator
Migration: refugiați, migranți
Logopädie: logoped
Schule: școală, școala
Hausaufgaben: temele, teme pentru acasă
Ferien: vacanță, vacanța
Schwimmen: înot, înotul
Sport: sport, mișcare
Musik: muzică
Bücherei: bibliotecă
Arzt: doctor, medic, pediatru
Zahnarzt: dentist, stomatolog, dinți
Impfung: vaccin, vaccinare
Behinderung: handicap, dizabilitate
Psychotherapie: psiholog, psihoterapeut
Depression: depresie
Schlafen: somnul, dormit
Gewalt: violență
Trennung: divorț
Alleinerziehend: mamă singură, părinte singur
Trauer: doliu
Sucht: dependență
Erziehung: educație, creșterea copilului
Beratung: consiliere, sfaturi
Hilfe: ajutor, sprijin
Jugendamt: protecția copilului
Vater: tată, tatăl, tați
Mutter: mamă, mama, mame
Ernährung: alimentație, nutriție
Anmeldung: înscriere, înregistrare
Kurs: cursul, cursuri`,
  needs: `
Stillen: alăptez, alăptare, alăptat, sânul, sâni, laptele, laptelui, mastită, înțărcare, nu suge
Geburtsvorbereitung: nașterea, nașterii, la naștere, nasc, născut, contracții, cezariană, pregătire pentru naștere
Schwangerschaft: sarcină, sarcina, însărcinată, gravidă, ecografie, ginecolog
Hebamme: moașă, nou-născut, buric, ombilic, lăuzie, după naștere
Frühe Hilfen: mamă tânără, mamă minoră, minoră, sprijin, fără sprijin, primul copil
Entlastung: obosită, obosit, gemeni, tripleți, pauză, odihnă, nu mă ajută nimeni, nu am pe nimeni, fără familie, ajutor în casă, soțul plecat
Erstausstattung: scutece, pamperși, cărucior, pătuț, hăinuțe, haine de bebeluș
Schreisprechstunde: copilul plânge, bebelușul plânge, plânge mult, plânge noaptea, plânge întruna, plânge tot timpul, țipă întruna, colici, nu se liniștește, liniștesc
Schlafen: nu doarme, doarme, somnul, adoarme, se trezește, insomnie, noaptea, toată noaptea
Ernährung: nu mănâncă, mâncare, diversificare, alimentație
Sauberkeit: oliță, scutec, face pe el
Frühförderung: întârziere, dezvoltare, dezvoltarea, nu merge, nu stă în fund, nu umblă, prematur, autism, sindrom down, handicap, dizabilități, recuperare, kinetoterapie, terapie, intervenție timpurie
Sprachförderung: nu vorbește, vorbește puțin, nu înțelege, nu știe germană, logoped, pronunție, se bâlbâie, bilingv, numai română
Deutsch: să învețe germana, învăț germana, învăț germană, limba germană, germana
Treffpunkt: să cunosc, cunoaștem, prieteni, prietene, singură, nu cunosc pe nimeni, nou aici, noi aici, cafea, să vorbesc, alte mame, întâlnim
Krabbelgruppe: joacă, se joacă, cântece, cânta, merge de-a bușilea, alți copii, cei mici
Väter: tată, tatăl, tați, tătici
Betreuung: are grijă, aibă grijă, îngrijire, lucrez, încep serviciul, mă întorc la muncă, lucrez în ture
Kindertagespflege: bonă, creșă, creșa, cu cine las copilul, îngrijire de zi
Eingewöhnung: acomodare, plânge la grădiniță, nu vrea la grădiniță, se ține de mine, grădiniță
Familienpate: bunica, bunic, bunici, bunicul, nepot, nepoata, nepotul
Ferienbetreuung: vacanță, vacanța, vara, tabără, școala închisă
Sport: sport, mișcare, fotbal, mingea, aleargă, energie, supraponderal, club sportiv
Schwimmkurs: să înoate, înot, înoate, piscină, bazin, frică de apă
Freizeit: timp liber, se plictisește, activități, unde mergem
Spielen: loc de joacă, joacă afară, afară
Zähne: dinți, dinții, carii, periuța, spălat pe dinți
Schuleingangsuntersuchung: examen medical, control înainte de școală, vizită medicală, pregătit pentru școală
Einschulung: clasa întâi, începe școala, merge la școală, prima zi de școală, intră la școală
Nachhilfe: meditații, matematică, temele, note, lecții, ajutor la teme
Schulwechsel: clasa a cincea, clasa a 5 a, școală nouă, liceu, gimnaziu
Bildung und Teilhabe: ghiozdan, rechizite, caiete, excursie, excursia, masă la școală, prânz la școală
Geld: bani, banii, nu ajung banii, nu ne ajung, scump, salariu, ajutor financiar, ce drepturi
Wohngeld: chirie, chiria
Antrag: cerere, formular, formulare, completez, completat, actele, documente, hârtii
Elterngeld: concediu de creștere, indemnizație, bani după naștere
Erziehungsberatung: crize, furie, nu ascultă, încăpățânat, gelos, geloasă, bate alți copii
Depression: depresie, tristă
Beratung: sfaturi, un sfat, consiliere, discut, probleme`,
};
