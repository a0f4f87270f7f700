import type { LanguageWords } from './language-words.js';

/** What the finder's search knows of Russian. */
export const words: LanguageWords = {
  wordClasses: `
n 1: одна, один
n 2: две, два
n 3: три
n 4: четыре
n 5: пять
n 6: шесть
n 7: семь
n 8: восемь
n 9: девять
n 10: десять
years: год, года, лет, летний, летнего
months: месяц, месяца, месяцев, месяцы
weeks: неделя, недели, недель
to: до
and: и
for: для
my: мой, моего
child: ребенок
baby: младенец, младенца, малыш
pregnant: беременна, беременная
grade: класс
school: школы, школа, школу
weekday mo: понедельник
weekday tu: вторник
weekday we: среда, среду
weekday th: четверг
weekday fr: пятница, пятницу
weekday sa: суббота, субботу
weekday su: воскресенье
weekday sa su: выходные, выходных
part morning: утром
part afternoon: днем, после обеда
part evening: вечером
on: по, на, у, в
o'clock: час, часов
today: сегодня
tomorrow: завтра
open: открыто
language en: английский, английском
language tr: турецкий
language uk: украинский, украинском
language ru: русский, русском, по-русски
language ar: арабский
language bg: български
german: немецком
in: на
speak: говорит
near: около, в, у
without: без`,
  phrases: `
open-now: сейчас
free: бесплатно, бесплатный, бесплатная, бесплатные
accessible: инвалидная коляска, на коляске, безбарьерный
online: онлайн
walk-in: {without} записи
nearby: рядом
date 2: послезавтра`,
  topics: {
    suicide: 'самоубийство, суицид, не хочу жить, хочу умереть, покончить с собой',
    exhausted: 'больше не могу, не могу больше, нет сил',
    overwhelmed: 'измотана',
    violence: 'насилие, бьет, бьёт, бьет меня, избивает, угрожает, изнасилование',
    'violence-men': 'жена меня бьет, жена бьет меня',
    abuse: 'сексуальное насилие, домогательства',
    'child-protection': 'бьет ребенка, бьет детей, жестокое обращение с детьми',
    runaway: 'ребенок пропал, пропал ребенок',
    'pregnancy-conflict': 'аборт, нежелательная беременность',
    emergency: 'скорая, скорая помощь, не дышит, несчастный случай',
    poison: 'отравление, проглотил, проглотила, отравился, отравилась',
    scream: 'кричит, плачет',
    depression: 'депрессия, паническая атака',
    parenting: 'воспитание, истерика',
    illness: 'врач, педиатр, болеет, заболел, заболела, больница, температура',
    vaccination: 'прививка, вакцинация',
    bullying: 'травля, буллинг',
    loneliness: 'одинока, одиноко',
    grief: 'умер, умерла, выкидыш',
    addiction: 'наркотики, зависимость, алкоголь',
    separation: 'развод, алименты, опека',
    'day-care': 'место в саду, детский сад',
    'child-benefit': 'детское пособие, детские деньги',
    'parental-allowance': 'родительское пособие',
    money: 'безработный, долги, нет денег',
    housing: 'квартиру, жилье, квартира',
    papers: 'паспорт, свидетельство о рождении',
    interpreter: 'переводчик',
    residence: 'вид на жительство, убежище, беженцы, виза',
    school: 'запись в школу, учитель',
    'health-insurance': 'страховка, медицинская страховка',
    disability: 'аутизм, инвалидность',
  },
  synonyms: `
Hebamme: повитуха
Schwangerschaft: беременность, беременная
Geburt: роды
Stillen: грудное вскармливание
Baby: ребёнок, младенец
Kindergarten: детский сад, садик
Krippe: ясли
Kitaplatz: место в детском саду
Babysitter: няня
Krabbelgruppe: игровая группа
Treffpunkt: встреча
Geld: деньги
Kindergeld: детское пособие
Bürgergeld: социальная помощь, пособие
Wohngeld: аренда, жильё
Unterhalt: алименты
Schulden: долги
kostenlos: бесплатно
Kleidung: одежда
Lebensmittel: еда
Deutschkurs: курсы немецкого
Dolmetscher: переводчик
Migration: беженцы, миграция
Logopädie: логопед
Schule: школа
Hausaufgaben: домашнее задание
Ferien: каникулы
Schwimmen: плавание
Sport: спорт
Musik: музыка
Bücherei: библиотека, книга
Arzt: врач
Zahnarzt: стоматолог, зубы
Impfung: прививка
Behinderung: инвалидность
Psychotherapie: психолог
Schlafen: сон
Gewalt: насилие
Trennung: развод
Alleinerziehend: мать-одиночка
Erziehung: воспитание
Beratung: консультация
Hilfe: помощь
Vater: отец
Mutter: мама, мать
Ernährung: питание
Anmeldung: регистрация
Kurs: курсы, курс, уроки`,
  needs: `
Geburtsvorbereitung: подготовка к родам
Entlastung: устала, двойня
Erstausstattung: подгузники, коляска
Schreisprechstunde: плачет, кричит
Schlafen: не спит
Frühförderung: задержка развития
Sprachförderung: не говорит
Deutsch: учить немецкий
Treffpunkt: познакомиться, одиноко, общение
Väter: папа
Betreuung: присмотр, присматривать
Familienpate: бабушка
Ferienbetreuung: летние каникулы
Freizeit: досуг
Zähne: зуб
Einschulung: первый класс, идет в школу
Nachhilfe: математика
Bildung und Teilhabe: школьные принадлежности
Geld: нет денег, пособие
Antrag: заявление, заполнить
Erziehungsberatung: истерика
Beratung: совет`,
};
