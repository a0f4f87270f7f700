/**
 * Words that mean the same to the grammar, a class a line: `name: words`, or `name value: words` for one value of a
 * class. First German, after `|` English, Turkish, Ukrainian, Russian and Arabic. Inflected forms and single slips are
 * recognized without being listed (see `Vocabulary`).
 */
export const wordClassLines = `
n 1: ein, eine, einen, einem, eins, erste, ersten | one, bir, один, одна, واحد
n 2: zwei, zweite, zweiten | two, iki, два, дві, две
n 3: drei, dritte, dritten | three, üç, три, ثلاث
n 4: vier, vierte, vierten | four, dört, чотири, четыре, اربع
n 5: fünf, fünfte, fünften | five, beş, п'ять, пять, خمس
n 6: sechs, sechste, sechsten | six, altı, шість, шесть, ست
n 7: sieben, siebte, siebten | seven, yedi, сім, семь, سبع
n 8: acht, achte, achten | eight, sekiz, вісім, восемь, ثماني
n 9: neun, neunte, neunten | nine, dokuz, дев'ять, девять, تسع
n 10: zehn, zehnte | ten, on, десять, عشر
n 11: elf | eleven
n 12: zwölf | twelve
n 1.5: anderthalb, eineinhalb, 1 1/2
n 2.5: zweieinhalb
years: jahr, jährig, j | year, years, yr, yrs, yaş, yaşında, yaşındaki, рік, роки, років, річний, річна, річного, год, года, лет, летний, летнего, سنة, سنوات, سنين, عام
months: monat, monatig, mon | month, months, ay, aylık, місяць, місяці, місяців, месяц, месяца, месяцев, شهر, شهور, اشهر
weeks: woche, wochen, wöchig | week, weeks, hafta, тиждень, тижні, тижнів, неделя, недели, недель, اسبوع, اسابيع
old: alt, alte, alter, altes, altem, alten | old
age: lebensalter | aged, age
ordinal 1: erst
ordinal 2: zweit
ordinal 3: dritt
ordinal 4: viert
ordinal 5: fünft
ordinal 6: sechst
to: bis | to, до, الى
and: und, oder | and, or, ve, і, и, та, و
for: für | for, için, для
my: mein, meine, meinen, meinem, meiner, unser, unsere, unseren, das, der, die, den, ein, eine, einen | my, our, a, мій, моя, мого, мой, моего
child: kind, sohn, tochter, junge, jungen, mädchen, enkel, enkelin | child, kid, son, daughter, boy, girl, çocuk, дитина, ребенок, طفل
is: ist, wird | is
baby: baby, babys, säugling, neugeborenes | newborn, bebek, bebeğim, немовля, немовлям, немовляти, младенец, младенца, малыш, رضيع
pregnant: schwanger, hochschwanger | pregnant, hamile, hamileyim, вагітна, беременна, беременная, حامل
grade: klasse, schulklasse, klässler, klässlerin | grade, sınıf, клас, класс
school: schule, grundschule | school, okul, школа, школу, школи, школы, مدرسة
weekday mo: montag | monday, pazartesi, понеділок, понеділка, понедельник, الاثنين
weekday tu: dienstag | tuesday, salı, вівторок, вівторка, вторник, الثلاثاء
weekday we: mittwoch | wednesday, çarşamba, середа, середу, среда, среду, الاربعاء
weekday th: donnerstag | thursday, perşembe, четвер, четверг, الخميس
weekday fr: freitag | friday, cuma, п'ятниця, п'ятницю, пятница, пятницу, الجمعة
weekday sa: samstag, sonnabend | saturday, cumartesi, субота, суботу, суббота, субботу, السبت
weekday su: sonntag | sunday, pazar, неділя, неділю, воскресенье, الاحد
weekday sa su: wochenende | weekend, hafta sonu, вихідні, вихідних, выходные, выходных, عطلة نهاية الاسبوع
weekday mo tu we th fr: werktag, werktags, wochentags, unter der woche | weekdays
part morning: vormittag, vormittags, morgens, früh morgens, frühmorgens | mornings, morning, sabah, sabahları, вранці, зранку, утром, صباحا
part afternoon: nachmittag, nachmittags | afternoon, afternoons, öğleden sonra, вдень, після обіду, днем, после обеда, بعد الظهر
part evening: abend, abends | evening, evenings, akşam, akşamları, ввечері, увечері, вечером, مساء
part 12:00-14:00: mittag, mittags | noon, midday, öğlen
on: am, an, jeden, jede, immer | on, every, у, в, по, на, يوم
o'clock: uhr, h | o'clock, oclock, годині, час, часов
today: heute | today, bugün, сьогодні, сегодня, اليوم
tomorrow: morgen | tomorrow, yarın, завтра, غدا
open: offen, geöffnet, auf, erreichbar, verfügbar | open, açık, відкрито, открыто, مفتوح
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
language en: englisch | english, ingilizce, англійська, англійською, английский, английском, الانجليزية
language tr: türkisch | turkish, türkçe, турецька, турецькою, турецкий, التركية
language uk: ukrainisch | ukrainian, ukraynaca, українська, українською, украинский, украинском, الاوكرانية
language ru: russisch | russian, rusça, російська, російською, русский, русском, по-русски, الروسية
language ar: arabisch | arabic, arapça, арабська, арабською, арабский, عربي, العربية, بالعربية
language fa: persisch, farsi, dari | persian, فارسی, دری
language pl: polnisch | polish, polski, po polsku
language ro: rumänisch | romanian, română, românește
language ku: kurdisch, sorani, kurmandschi | kurdish, kürtçe, kurdî, کوردی
language bg: bulgarisch | bulgarian, български
language fr: französisch | french, français
language es: spanisch | spanish, español
language it: italienisch | italian, italiano
language sr: serbisch | serbian, srpski
language hr: kroatisch | croatian, hrvatski
language sq: albanisch | albanian, shqip
language el: griechisch | greek, ελληνικά
language pt: portugiesisch | portuguese, português
language vi: vietnamesisch | vietnamese, tiếng việt
language zh: chinesisch | chinese, 中文
language ps: paschtu, paschto | pashto, پښتو
language ti: tigrinya, tigrinisch, ትግርኛ
language so: somali, somalisch
language de-simple: leichte sprache, leichter sprache, einfache sprache, einfacher sprache, easy language
german: deutsch | german, almanca, німецькою, немецком
in: auf, in | in, на
speak: spricht, sprechen, spreche, sprachig, gesprochen, sprache, dolmetscher für | speak, speaking, speaks, je parle, hablo, konuşan, розмовляє, говорит
near: in, bei, nahe, nähe, nähe von, in der nähe von, um, rund um, raum, im raum, umkreis, aus, nach, umgebung von, gegend | near, around, in, у, в, біля, около, في
district: landkreis, kreis, stadt, gemeinde, samtgemeinde, ort, ortsteil, lk, region
around: herum, und umgebung, umgebung, und umland
without: ohne | without, без, بدون
`;
