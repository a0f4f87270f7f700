import type { LanguageWords } from './language-words.js';

/** What the finder's search knows of Polish. Accents may be missing in what is typed: they are folded. */
export const words: LanguageWords = {
  wordClasses: `
n 1: jeden, jedna, jedno, pierwsza, pierwszej
n 2: dwa, dwie, dwóch, druga, drugiej
n 3: trzy, trzech, trzecia, trzeciej
n 4: cztery, czterech, czwarta, czwartej
n 5: pięć, pięciu, piąta, piątej
n 6: sześć, sześciu, szósta
n 7: siedem, siedmiu
n 8: osiem, ośmiu
n 9: dziewięć, dziewięciu
n 10: dziesięć, dziesięciu
n 1.5: półtora
years: rok, roku, lata, lat, latek, latka, latki, latkiem, letni, letnia, letnie, letniego, letniej, letnim, roczny, roczne, rocznego
months: miesiąc, miesiące, miesięcy, miesięczny, miesięczna, miesięczne, miesięcznego, miesięcznej, miesięcznym
weeks: tydzień, tygodnie, tygodni, tygodniowy, tygodniowe
to: do
and: i, oraz, lub, albo
for: dla
my: mój, moja, moje, mojego, mojej, moim, nasz, nasza, nasze, naszego, naszej
child: dziecko, dziecka, dziecku, syn, syna, synek, synka, córka, córki, córkę, córeczka, chłopiec, chłopca, dziewczynka, dziewczynki, wnuk, wnuka, wnuczka, wnuczki
is: ma, jest, skończył, skończyła
baby: niemowlę, niemowlęcia, noworodek, noworodka
pregnant: ciężarna, ciężarnej, w ciąży
grade: klasa, klasie, klasy, klasę
school: szkoła, szkoły, szkołę
weekday mo: poniedziałek, poniedziałki
weekday tu: wtorek, wtorki
weekday we: środa, środę, środy
weekday th: czwartek, czwartki
weekday fr: piątek, piątki
weekday sa: sobota, sobotę, soboty
weekday su: niedziela, niedzielę, niedziele
weekday sa su: weekend, weekendy
part morning: rano, przed południem, przedpołudnie
part afternoon: po południu, popołudnie, popołudniu
part evening: wieczór, wieczorem, wieczorami
part 12:00-14:00: w południe
on: w, we, co, każdy, każdą, na
o'clock: godzina, godzinie
today: dzisiaj, dziś
tomorrow: jutro
open: otwarte, otwarty, czynne, czynny
language en: angielsku, angielski
language tr: turecku, turecki
language uk: ukraińsku, ukraiński
language ru: rosyjsku, rosyjski
language ar: arabsku, arabski
language pl: polsku, polskiego, polskojęzyczny, polskojęzyczna
language ro: rumuńsku, rumuński
in: po
speak: mówi, mówiący, mówiąca, mówiącego, mówię, rozmawia
near: w, we, koło, obok, blisko, okolice, okolicy, niedaleko
without: bez`,
  phrases: `
span 12 24: roczniak, roczniaka
span 24 36: dwulatek, dwulatka, dwulatki
span 36 48: trzylatek, trzylatka, trzylatki
span 48 60: czterolatek, czterolatka, czterolatki
span 60 72: pięciolatek, pięciolatka, pięciolatki
span 72 84: sześciolatek, sześciolatka, sześciolatki
span 36 72: przedszkolak, przedszkolaka, przedszkolaki
span 72 132: uczeń podstawówki
years: {n} i pół {years}
years-range: od {n} do {n} {years}
years-up-to: do {n} {years}
years-from: od {n} {years}, powyżej {n} {years}
years-below: poniżej {n} {years}
months 6: pół {years}
part morning: z {part}
date 2: pojutrze
hour: o {n}, o {clock}, o {o'clock} {n}, o {o'clock} {clock}
hour-from: od godziny {n}, po godzinie {n}, od {clock}, po {clock}
open-now: teraz, teraz {open}
free: za darmo, darmowy, darmowa, darmowe, bezpłatnie, bezpłatny, bezpłatna, bezpłatne, nieodpłatnie, nic nie kosztuje, bez opłat
accessible: wózek inwalidzki, wózku inwalidzkim, wózkiem inwalidzkim, na wózku, na wózku inwalidzkim, bez barier, bez schodów
online: przez internet, zdalnie
walk-in: {without} terminu, {without} umawiania, {without} zapisów, {without} zapisu, {without} rejestracji, {without} zapowiedzi
nearby: w pobliżu, blisko mnie, w mojej okolicy, w okolicy
nothing: szukam, szukamy, potrzebuję, potrzebujemy, gdzie jest, gdzie są, gdzie mogę, jak mogę, czy jest, czy są, kto może, dzień dobry, proszę`,
  topics: {
    suicide:
      'samobójstwo, samobójstwa, samobójcze, samobójczych, chcę umrzeć, nie chcę żyć, nie chcę już żyć, nie chce mi się żyć, nie chce się żyć, zabić się, się zabić, zabiję się, odebrać sobie życie, skończyć ze sobą, mam po co żyć, życie nie ma sensu, nie widzę sensu, tnie się, okalecza się, samookaleczenie, lepiej beze mnie, wolałabym nie żyć, wolałbym nie żyć',
    exhausted:
      'nie daję rady, nie daję już rady, nie wytrzymuję, nie wytrzymam, już nie mogę, nie mogę już, nie+mam+siły, nie+mam+sił, tracę panowanie, straciłam panowanie, jestem w rozpaczy, potrząsnęłam dzieckiem, potrząsnąłem dzieckiem, potrząsnąć dzieckiem, potrząsnę, uderzyłam dziecko, uderzyłem dziecko, uderzyłam syna, uderzyłam córkę',
    overwhelmed:
      'wyczerpana, wyczerpany, przemęczona, przemęczony, przytłoczona, krzyczę na dzieci, krzyczę na dziecko, nakrzyczałam, zła matka, złą matką, wszystko mnie przerasta, mam dość, nerwy mi puszczają',
    violence:
      'przemoc, przemocy, przemoc domowa, bije mnie, mnie bije, bije nas, nas bije, bije żonę, mąż bije, partner bije, chłopak bije, chłopak mnie bije, bije mamę, pobił mnie, mnie pobił, uderzył mnie, mnie uderzył, grozi mi, mi+grozi, groźby, zgwałcił, zgwałcona, gwałt, gwałtu, gwałci, dusi mnie, dusił mnie, mnie dusił, kopie mnie, mnie kopie, popycha mnie, szarpie mnie, zamyka mnie, boję się męża, boję się mojego męża, boję się partnera, boję się wrócić do domu, dom dla kobiet, schronisko dla kobiet, znęca się, znęcanie, mąż+bije, partner+bije, zięć+bije, mąż+pobił, mąż+uderzył, mąż+szarpie',
    'violence-men':
      'żona mnie bije, żona bije mnie, żona bije, dziewczyna mnie bije, partnerka mnie bije, przemoc wobec mężczyzn',
    abuse:
      'molestowanie, molestuje, molestował, molestowana, molestowany, wykorzystywanie seksualne, wykorzystuje seksualnie, wykorzystał seksualnie, wykorzystana seksualnie, dotykał córkę, dotyka córkę, dotykał ją, dotyka ją, dotykał syna, dotykał moje dziecko, pedofil',
    'child-protection':
      'bije dziecko, bije dzieci, bije moje dziecko, bije moje dzieci, bije syna, bije córkę, mąż bije dzieci, mąż bije dziecko, ojciec bije, ojciec mnie bije, tata bije, tata mnie bije, mama mnie bije, matka mnie bije, zaniedbanie dziecka, zaniedbuje dziecko, zaniedbuje dzieci, krzywdzi dziecko, krzywdzi dzieci, krzywdzone dziecko, przemoc wobec dzieci',
    runaway:
      'dziecko zniknęło, zniknęło dziecko, dziecko zaginęło, zaginęło dziecko, zaginione dziecko, córka zaginęła, córka zniknęła, syn zaginął, syn zniknął, uciekł z domu, uciekła z domu, nie wróciła do domu, nie wrócił do domu, porwał dziecko, porwanie dziecka',
    'pregnancy-conflict':
      'aborcja, aborcji, aborcję, przerwać ciążę, przerwanie ciąży, usunąć ciążę, usunięcie ciąży, niechciana ciąża, niechcianej ciąży, nieplanowana ciąża, niechciana, nie chcę tego dziecka, nie chcę mieć dziecka, nie chcę być w ciąży, tabletka dzień po, okno życia, oddać do adopcji',
    emergency:
      'nie oddycha, przestał oddychać, przestała oddychać, nie może oddychać, karetka, karetkę, pogotowie, wypadek, nieprzytomny, nieprzytomna, nieprzytomne, zemdlał, zemdlała, stracił przytomność, straciła przytomność, drgawki, ma drgawki, dławi się, dusi się, zadławił się, zadławiła się, zakrztusił się, zsiniał, zsiniała, sinieje, sine usta, wypadł z okna, wypadła z okna, spadł ze schodów, spadła ze schodów, spadł z łóżka, spadła z łóżka, spadł z przewijaka, spadła z przewijaka, spadło z, spadł z, spadła z, uderzył się w głowę, uderzyła się w głowę, poparzenie, oparzenie, oparzył się, oparzyła się, poparzył się, poparzyła się, krwotok, mocno krwawi, tonie, topi się, nie reaguje, porażenie prądem',
    poison:
      'zatrucie, zatruł się, zatruła się, trucizna, połknął, połknęła, połknęło, zjadł tabletki, zjadła tabletki, zjadło tabletki, wypił płyn, wypiła płyn, wypiło płyn, napił się płynu, napiła się płynu, wybielacz, przedawkowanie, trujące, kapsułka do prania',
    scream:
      'dziecko krzyczy, niemowlę krzyczy, dziecko płacze, niemowlę płacze, noworodek płacze, ciągle płacze, cały czas płacze, płacze całą noc, płacze bez przerwy, nie przestaje płakać, nie przestaje krzyczeć, krzyczy całą noc, wrzeszczy',
    depression:
      'depresja, depresji, depresję, depresja poporodowa, baby blues, atak paniki, ataki paniki, lęki, załamanie nerwowe, ciągle mi smutno, psychiatra, koszmary',
    parenting:
      'wychowanie, wychowawcze, bunt dwulatka, napady złości, napad złości, nie słucha, nie słucha się, nastolatek, nastolatka, syn bije, syn mnie bije, córka bije, dziecko bije, bije inne dzieci, gryzie, kłamie, wagaruje, cały dzień telefon, rodzeństwo się kłóci',
    illness:
      'lekarz, lekarza, pediatra, pediatry, pediatrę, gorączka, gorączkę, gorączki, chory, chora, chore, szpital, wymioty, wymiotuje, biegunka, kaszel, kaszle, wysypka, boli ucho, ucho boli, boli brzuch, brzuch boli, przychodnia, przychodnia zamknięta, polski lekarz, dyżur',
    vaccination: 'szczepienie, szczepienia, szczepić, zaszczepić, szczepionka, wszy, odra, bilans',
    bullying:
      'prześladują, dokuczają, wyśmiewają, nękanie, nękają, nie chce iść do szkoły, nie chce chodzić do szkoły, boi się szkoły',
    youth: 'telefon zaufania, telefon dla dzieci, tata pije, mama pije, rodzice się kłócą',
    loneliness: 'samotna, samotny, samotność, jestem sama, nie mam z kim porozmawiać',
    grief: 'żałoba, zmarł, zmarła, śmierć, poronienie, poroniłam',
    addiction:
      'alkohol, alkoholik, alkoholizm, mąż pije, ojciec pije, partner pije, syn pije, narkotyki, bierze narkotyki, uzależnienie, uzależniony, nałóg, hazard',
    separation:
      'rozwód, rozwodu, separacja, rozstanie, rozstajemy się, alimenty, alimentów, zaliczka, zaliczkę, nie płaci, prawa rodzicielskie, władza rodzicielska, kontakty z dzieckiem, były mąż, była żona, ojcostwo, sąd rodzinny, rodzina zastępcza',
    'day-care':
      'miejsce w przedszkolu, miejsca w przedszkolu, miejsce w żłobku, miejsca w żłobku, zapisać do przedszkola, zapisy do przedszkola, zapisać do żłobka',
    'child-benefit':
      'zasiłek na dziecko, zasiłek rodzinny, dodatek na dziecko, pieniądze na dziecko, pieniądze na dzieci, 800 plus, rodzinne',
    'parental-allowance': 'urlop rodzicielski, urlop macierzyński, zasiłek rodzicielski, macierzyński',
    money:
      'bezrobotny, bezrobotna, bezrobocie, bez pracy, straciłam pracę, straciłem pracę, zwolnili mnie, nie mam pieniędzy, brak pieniędzy, nie starcza pieniędzy, nie mam co jeść, nie mamy co jeść, zasiłek, ubrania dla dzieci',
    housing:
      'mieszkanie, mieszkania, szukam mieszkania, szukamy mieszkania, czynsz, eksmisja, bezdomny, bezdomna, wypowiedzenie mieszkania, pleśń, dodatek mieszkaniowy',
    papers:
      'akt urodzenia, metryka urodzenia, zarejestrować dziecko, meldunek, zameldować, urząd stanu cywilnego',
    passport: 'paszport, dowód osobisty, dowód dla dziecka',
    debts: 'długi, dług, zadłużenie, komornik, windykacja',
    transport: 'autobus, autobusem, rozkład jazdy, pociąg, pociągiem',
    interpreter: 'tłumacz, tłumacza, tłumaczka, tłumaczenie',
    residence:
      'pobyt, prawo pobytu, karta pobytu, obywatelstwo, azyl, kurs integracyjny, wiza, łączenie rodzin',
    school:
      'zapisać do szkoły, zapis do szkoły, zapisy do szkoły, nauczyciel, nauczycielka, świadectwo, do jakiej szkoły, do której szkoły',
    'health-insurance': 'ubezpieczenie, ubezpieczenie zdrowotne, ubezpieczenia, kasa chorych',
    disability:
      'niepełnosprawność, niepełnosprawny, niepełnosprawna, niepełnosprawne, autyzm, orzeczenie, zespół downa',
    'maternity-protection': 'ochrona macierzyństwa, zakaz pracy, praca w ciąży',
  },
  synonyms: `
Hebamme: położna, położnej, położną
Schwangerschaft: ciąża, ciąży, ciężarna
Geburt: poród, porodu
Stillen: karmienie piersią, karmić piersią
Baby: niemowlę, niemowląt, noworodek
Rückbildung: gimnastyka po porodzie
Kindergarten: przedszkole, przedszkola
Krippe: żłobek, żłobka
Kitaplatz: miejsce w przedszkolu, miejsce w żłobku
Babysitter: niania, opiekunka
Krabbelgruppe: grupa zabaw, grupa dla maluchów
Treffpunkt: spotkanie, spotkania
Geld: pieniądze, zasiłek, zapomoga
Kindergeld: zasiłek rodzinny, rodzinne
Bürgergeld: zasiłek dla bezrobotnych, bezrobocie
Wohngeld: dodatek mieszkaniowy, czynsz
Elterngeld: urlop rodzicielski
Unterhalt: alimenty
Schulden: długi
kostenlos: darmowy, bezpłatny
Erstausstattung: wyprawka
Kleidung: ubrania, odzież
Lebensmittel: jedzenie, żywność
Deutschkurs: kurs niemieckiego, kurs językowy
Dolmetscher: tłumacz
Migration: uchodźcy, migranci
Logopädie: logopeda, logopedy
Schule: szkoła, szkoły
Hausaufgaben: zadania domowe, odrabianie lekcji
Ganztag: świetlica
Ferien: wakacje, ferie
Schwimmen: pływanie
Sport: sport, gimnastyka
Musik: muzyka
Bücherei: biblioteka
Arzt: lekarz
Zahnarzt: dentysta, stomatolog, zęby
Impfung: szczepienie
Behinderung: niepełnosprawność
Psychotherapie: psycholog, psychologa, psychoterapia
Depression: depresja
Schlafen: sen, spanie
Gewalt: przemoc
Trennung: rozwód
Alleinerziehend: samotna matka, samotny ojciec
Trauer: żałoba
Sucht: uzależnienie
Erziehung: wychowanie
Beratung: porada, poradnia, doradztwo
Hilfe: pomoc, pomocy, wsparcie
Jugendamt: urząd do spraw młodzieży
Vater: ojciec, tata, ojcowie
Mutter: matka, mama, mamy
Ernährung: żywienie, dieta
Anmeldung: zapisy, rejestracja
Kurs: kurs, kursy, zajęcia`,
  needs: `
Stillen: piersią, pierś, piersi, karmić, karmienie, karmię, mleko, mleka, laktacja, zastój, odciągać, odstawić, przystawić
Geburtsvorbereitung: poród, porodu, rodzić, urodzić, skurcze, cesarka, szkoła rodzenia, przygotowanie do porodu
Schwangerschaft: ciąża, ciąży, ciążę, ciężarna, brzuch rośnie, usg, ginekolog, termin porodu
Hebamme: noworodek, noworodka, pępek, pępowina, połóg, po porodzie, położna, położnej
Frühe Hilfen: młoda mama, nieletnia, wsparcie, pierwsze dziecko, do kogo się zwrócić
Entlastung: zmęczona, zmęczony, bliźniaki, bliźnięta, trojaczki, odpocząć, odpoczynek, chwila dla siebie, nikt nie pomaga, nikogo nie mam, bez rodziny, mąż w trasie, mąż za granicą, pomoc w domu
Erstausstattung: pieluchy, pampersy, wózek dziecięcy, łóżeczko, ubranka, wyprawka, fotelik
Schreisprechstunde: płacze, krzyczy, płacz, kolka, kolki, nie można uspokoić, uspokoić, wrzeszczy
Schlafen: nie śpi, spać, sen, zasypia, zasnąć, budzi się, bezsenność, w nocy, całą noc
Ernährung: nie je, niejadek, kaszka, rozszerzanie diety, jedzenie
Sauberkeit: nocnik, moczy się, pielucha
Frühförderung: rozwój, rozwoju, opóźnienie, opóźniony, nie chodzi, nie siedzi, nie raczkuje, nie reaguje na imię, wcześniak, autyzm, zespół downa, niepełnosprawne, rehabilitacja, ćwiczenia, ćwiczeń, terapia, fizjoterapia, wczesne wspomaganie, integracja sensoryczna
Sprachförderung: nie mówi, mówi mało, nie mówi po niemiecku, nie zna niemieckiego, nie rozumie, logopeda, wymowa, jąka się, dwujęzyczność, dwujęzyczne, tylko po polsku
Deutsch: uczyć się niemieckiego, nauka niemieckiego, niemiecki, niemieckiego
Treffpunkt: poznać, poznać inne mamy, znajomi, znajomych, przyjaciele, samotna, nikogo nie znam, nowa tutaj, nowi tutaj, kawa, pogadać, porozmawiać, spotkać, spotkania, przeprowadziliśmy się, inne rodziny
Krabbelgruppe: pobawić, bawić się, śpiewać, piosenki, raczkuje, maluch, maluchy, inne dzieci, zabawa
Väter: tata, ojciec, ojcowie, z tatą
Betreuung: opieka nad dzieckiem, opiekować, popilnować, wracam do pracy, pracuję na zmiany, praca zmianowa
Kindertagespflege: niania, opiekunka, dzienna opieka, opiekunka dzienna, żłobek, żłobka, kto zostanie z dzieckiem
Eingewöhnung: adaptacja, nie chce do przedszkola, płacze w przedszkolu, boi się przedszkola, nie chce mnie puścić, lęk separacyjny, pierwszy dzień w przedszkolu
Familienpate: babcia, babci, dziadek, dziadkowie, wnuk, wnuczka, zastępcza babcia
Ferienbetreuung: wakacje, wakacji, ferie, lato, półkolonie, kolonie, szkoła zamknięta
Sport: sport, ruch, ruszać, piłka, piłka nożna, biegać, energia, energii, nadwaga, klub sportowy, sala gimnastyczna
Schwimmkurs: pływać, pływania, basen, basenie, boi się wody, nauka pływania
Freizeit: czas wolny, nudzi się, nuda, zajęcia popołudniowe, dokąd pójść, hobby
Spielen: plac zabaw, bawić się na dworze, na dworze
Zähne: ząb, zęby, zębów, próchnica, szczoteczka, myć zęby, mycie zębów
Schuleingangsuntersuchung: badanie, badania, badanie przed szkołą, gotowość szkolna, dojrzałość szkolna, lekarz szkolny
Einschulung: pierwsza klasa, pierwszej klasy, pierwszak, idzie do szkoły, pójdzie do szkoły, rozpoczęcie szkoły, zerówka, tyta
Nachhilfe: korepetycje, matematyka, matematyki, lekcje, zadania, zadania domowe, oceny, nie radzi sobie w szkole
Schulwechsel: piąta klasa, piątej klasy, nowa szkoła, gimnazjum, zmiana szkoły
Bildung und Teilhabe: plecak, tornister, zeszyty, przybory szkolne, wycieczka, wycieczkę, wycieczka klasowa, obiady, obiady w szkole, składka
Geld: pieniądze, pieniędzy, nie starcza, nie wystarcza, nie stać, za drogo, pensja, dopłata, zasiłek, co nam przysługuje, przysługuje
Wohngeld: czynsz, czynszu, dodatek mieszkaniowy
Antrag: wniosek, wniosku, wypełnić, formularz, formularze, dokumenty, papiery, pismo z urzędu, urząd
Elterngeld: urlop rodzicielski, urlop macierzyński, tacierzyński, pieniądze po porodzie, po urodzeniu
Erziehungsberatung: bunt dwulatka, złości, histeria, nie słucha, bije inne dzieci, zazdrosny, zazdrosna
Depression: depresja, depresji, smutna, płaczę
Beratung: poradzić, porada, rozmowa, doradzić, problemy`,
};
