import type { LanguageWords } from './language-words.js';

/** What the finder's search knows of Ukrainian. */
export const words: LanguageWords = {
  wordClasses: `
n 1: один
n 2: два, дві
n 3: три
n 4: чотири
n 5: п'ять
n 6: шість
n 7: сім
n 8: вісім
n 9: дев'ять
n 10: десять
years: рік, роки, років, річний, річна, річного
months: місяць, місяці, місяців
weeks: тиждень, тижні, тижнів
to: до
and: і, и, та
for: для
my: мій, моя, мого
child: дитина
baby: немовля, немовлям, немовляти
pregnant: вагітна
grade: клас
school: школа, школу, школи
weekday mo: понеділок, понеділка
weekday tu: вівторок, вівторка
weekday we: середа, середу
weekday th: четвер
weekday fr: п'ятниця, п'ятницю
weekday sa: субота, суботу
weekday su: неділя, неділю
weekday sa su: вихідні, вихідних
part morning: вранці, зранку
part afternoon: вдень, після обіду
part evening: ввечері, увечері
on: у, в, по, на
o'clock: годині, час
today: сьогодні
tomorrow: завтра
open: відкрито
language en: англійська, англійською
language tr: турецька, турецькою
language uk: українська, українською
language ru: російська, російською, русский
language ar: арабська, арабською
german: німецькою
in: на
speak: розмовляє
near: у, в, біля
without: без`,
  phrases: `
date 2: післязавтра
open-now: зараз
free: безкоштовно, безкоштовний, безкоштовна, безкоштовні, безплатно
accessible: інвалідний візок, на візку, безбар'єрний
online: онлайн
walk-in: {without} запису
nearby: поруч, поблизу`,
  topics: {
    suicide: 'самогубство, суїцид, не хочу жити, хочу померти',
    exhausted: 'більше не можу, не можу більше, немає сил',
    overwhelmed: 'виснажена',
    violence: "насильство, насилля, б'є, б'є мене, погрожує, зґвалтування",
    'violence-men': "дружина мене б'є, дружина б'є мене",
    abuse: 'сексуальне насильство, розбещення',
    'child-protection': "б'є дитину, б'є дітей, насильство над дітьми",
    runaway: 'зникла дитина, дитина зникла',
    'pregnancy-conflict': 'небажана вагітність, аборт',
    emergency: 'швидка, швидка допомога, не дихає, нещасний випадок',
    poison: 'отруєння, отруїлась, проковтнула',
    scream: 'кричить, плаче, немовля плаче',
    depression: 'депресія',
    parenting: 'виховання, істерика',
    illness: 'лікар, педіатр, температура, гарячка, захворів, захворіла, хворіє, лікарня',
    vaccination: 'щеплення, вакцинація',
    bullying: 'булінг, цькування',
    loneliness: 'самотня, одна, одинока, самотній',
    grief: 'померла, помер, викидень',
    addiction: 'залежність, алкоголь',
    separation: 'розлучення, аліменти, опіка',
    'day-care': 'місце в садочку, садочок',
    'child-benefit': 'дитячі гроші, допомога на дитину',
    'parental-allowance': 'ельтернгельд, допомога батькам',
    money: 'безробітна, безробітний, борги, немає грошей',
    housing: 'квартира, житло',
    papers: 'свідоцтво про народження, паспорт',
    interpreter: 'перекладач',
    residence: 'посвідка, притулок, біженці, віза',
    school: 'запис до школи, вчителька',
    'health-insurance': 'медична страховка, страховка',
    disability: 'інвалідність, аутизм',
  },
  synonyms: `
Hebamme: акушерка
Schwangerschaft: вагітність, вагітна
Geburt: пологи
Stillen: грудне вигодовування
Baby: немовля, дитина
Kindergarten: дитячий садок, садочок
Krippe: ясла
Kitaplatz: місце в садочку
Babysitter: няня
Krabbelgruppe: ігрова група
Treffpunkt: зустріч
Geld: гроші
Kindergeld: виплати на дитину
Bürgergeld: соціальна допомога, безробіття
Wohngeld: оренда, житло
Unterhalt: аліменти
Schulden: борги
kostenlos: безкоштовно
Kleidung: одяг
Lebensmittel: їжа
Deutschkurs: курси німецької, мовні курси
Dolmetscher: перекладач
Migration: біженці, міграція
Logopädie: логопед
Schule: школа
Hausaufgaben: домашнє завдання
Ferien: канікули
Schwimmen: плавання
Sport: спорт
Musik: музика
Bücherei: бібліотека
Arzt: лікар, педіатр
Zahnarzt: зуби, стоматолог
Impfung: щеплення
Behinderung: інвалідність
Psychotherapie: психолог
Schlafen: сон
Gewalt: насильство
Trennung: розлучення
Alleinerziehend: одинока мати
Erziehung: виховання
Beratung: консультація
Hilfe: допомога
Vater: батько
Mutter: мати, мама
Ernährung: харчування
Anmeldung: реєстрація
Kurs: курс, курси`,
  needs: `
Geburtsvorbereitung: підготовка до пологів
Entlastung: втомилась, двійнята
Erstausstattung: підгузки, памперси
Schreisprechstunde: плаче, кричить
Schlafen: не спить
Frühförderung: затримка розвитку
Sprachförderung: логопед, не розмовляє
Deutsch: вчити німецьку
Treffpunkt: познайомитися, самотня, спілкування
Väter: тато
Betreuung: доглядати
Familienpate: бабуся
Ferienbetreuung: літні канікули
Freizeit: дозвілля
Zähne: зуб
Einschulung: перший клас, піде до школи
Nachhilfe: уроки, математика
Bildung und Teilhabe: шкільне приладдя
Geld: виплати, немає грошей
Antrag: заява, анкета, заповнити
Erziehungsberatung: істерика
Beratung: порада`,
};
