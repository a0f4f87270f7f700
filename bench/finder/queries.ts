/** What somebody types, and the kinds of service of which one should be among the first three. */
export interface Query {
  query: string;
  about: 'compound' | 'synonym' | 'typo' | 'spelling' | 'question' | 'language' | 'plain';
  expected: string[];
}

const of = (about: Query['about'], ...queries: [query: string, ...expected: string[]][]): Query[] =>
  queries.map(([query, ...expected]) => ({ query, about, expected }));

/** Sixty queries, written before the search was. Every second one was held out while it was tuned. */
export const queries: Query[] = [
  ...of(
    'plain',
    ['Babymassage', 'baby-massage'],
    ['Hebamme', 'midwife', 'midwife-list', 'family-midwife'],
    ['Stillen', 'breastfeeding'],
    ['Krippe', 'creche'],
    ['kinderzuschlag', 'child-supplement'],
    ['Nachhilfe', 'tutoring'],
    ['Schwimmen', 'swim', 'baby-swim'],
    ['Scheidung', 'separation'],
    ['Ferien Betreuung', 'holiday-care'],
    ['zahnarzt', 'teeth'],
  ),
  ...of(
    'compound',
    ['Beratung Schwangerschaft', 'pregnancy-advice'],
    ['Kurs Geburt', 'birth-course'],
    ['Turnen Kinder', 'gym', 'toddler-gym'],
    ['Untersuchung vor der Schule', 'school-exam'],
    ['Gruppe Trauer', 'grief'],
    ['Kurs Schwimmen', 'swim'],
    ['Vermittlung Hebammen', 'midwife-list'],
    ['Stillberatung', 'breastfeeding'],
    ['Hilfe bei Hausaufgaben', 'homework'],
    ['Kindertagespflegevermittlung', 'childminder'],
    ['Schulden Beratung', 'debt'],
    ['Frauen Café', 'cafe-international'],
  ),
  ...of(
    'synonym',
    ['Kindergarten', 'kita', 'forest-kita', 'special-kita'],
    ['Kita Anmeldung', 'kita-registration'],
    ['Tagesmutter', 'childminder'],
    ['Spielgruppe', 'playgroup', 'griffbereit', 'crawl'],
    ['BuT', 'but'],
    ['Übersetzer', 'interpreter'],
    ['Legasthenie', 'dyslexia'],
    ['Ganztagsbetreuung Grundschule', 'after-school', 'lunch'],
    ['Kita Kosten', 'kita-fees'],
    ['Oma leihen', 'grandparents'],
    ['Schreibaby', 'cry-clinic'],
    ['Bürgergeld', 'basic-income'],
  ),
  ...of(
    'typo',
    ['Hebame', 'midwife', 'midwife-list', 'family-midwife'],
    ['Krabelgruppe', 'crawl'],
    ['Erziehungsberatug', 'parenting'],
    ['Logopedie', 'speech'],
    ['Kindergelt', 'child-benefit'],
    ['Schwangreschaft', 'pregnancy-advice'],
    ['Unterhaltsvorschus', 'maintenance'],
    ['Früförderung', 'early-support'],
    ['Psychotherapeut für Kinder', 'therapy'],
    ['Babyschwimen', 'baby-swim'],
  ),
  ...of(
    'spelling',
    ['fruehe hilfen', 'early-help'],
    ['RUECKBILDUNG', 'postnatal-fitness', 'postpartum'],
    ['vaeter', 'fathers'],
    ['ubergewicht', 'obesity'],
    ['fussball', 'football'],
    ['Elterncafe', 'parent-cafe'],
  ),
  ...of(
    'question',
    ['Wer hilft beim Antrag auf Bildung und Teilhabe?', 'but'],
    ['ich suche eine krabbelgruppe für mein baby', 'crawl'],
    ['wie bekomme ich einen kitaplatz', 'kita-registration'],
    ['was gibt es zwischen Kita und Schule', 'bridge-year', 'language'],
    ['kostenloser Sport für ein Kind von 7', 'free-sport'],
    ['mein Kind spricht nicht richtig', 'speech', 'language'],
    ['mein Mann schlägt mich', 'violence'],
    ['wir haben kein Geld für Schulsachen', 'school-start', 'but'],
    ['Wo kann ich mein Baby anziehen, gebrauchte Kleidung', 'baby-clothes', 'clothes'],
    ['Alleinerziehend und niemand passt auf das Kind auf', 'single', 'babysitter', 'grandparents'],
  ),
];

/** Queries in other languages for German-only services; beside the sixty. */
export const foreignQueries: Query[] = of(
  'language',
  ['midwife', 'midwife', 'midwife-list', 'family-midwife'],
  ['kindergarten place', 'kita-registration'],
  ['child benefit', 'child-benefit'],
  ['German course', 'german'],
  ['swimming lessons', 'swim', 'baby-swim'],
  ['where can I find help for domestic violence', 'violence'],
  ['ebe', 'midwife', 'midwife-list', 'family-midwife'],
  ['anaokulu', 'kita', 'forest-kita', 'special-kita'],
  ['hamilelik danışma', 'pregnancy-advice'],
  ['çocuk parası', 'child-benefit'],
  ['tercüman', 'interpreter'],
  ['almanca kursu', 'german'],
  ['акушерка', 'midwife', 'midwife-list', 'family-midwife'],
  ['дитячий садок', 'kita', 'forest-kita', 'special-kita'],
  ['вагітність', 'pregnancy-advice'],
  ['перекладач', 'interpreter'],
  ['курси німецької', 'german'],
  ['допомога з домашнім завданням', 'homework'],
  ['قابلة', 'midwife', 'midwife-list', 'family-midwife'],
  ['روضة اطفال', 'kita', 'forest-kita', 'special-kita'],
  ['دورة اللغة الألمانية', 'german'],
  ['مترجم', 'interpreter'],
  ['الحمل', 'pregnancy-advice'],
  ['سباحة', 'swim', 'baby-swim'],
  ['няня', 'babysitter', 'childminder'],
  ['детский сад', 'kita', 'forest-kita', 'special-kita'],
  ['уроки плавания', 'swim', 'baby-swim'],
  ['беременность', 'pregnancy-advice'],
);

/**
 * Written after the search had been tuned, and looked at once: it was not changed for them.
 */
export const freshQueries: Query[] = [
  ...of(
    'plain',
    ['Waldkindergarten', 'forest-kita'],
    ['Wohngeld beantragen', 'housing'],
    ['Zwillinge', 'twins'],
    ['kinderfeuerwehr', 'fire'],
  ),
  ...of(
    'compound',
    ['Training für Eltern', 'adhd', 'parenting-course'],
    ['Karte Familie', 'family-card'],
    ['Notdienst Kinderarzt', 'pediatric'],
    ['Ferienzeltlager', 'camp'],
    ['Gymnastik nach der Geburt', 'postnatal-fitness'],
    ['Musik Garten', 'music-garden'],
  ),
  ...of(
    'synonym',
    ['Spielsachen ausleihen', 'toy-library'],
    ['Schulbus', 'bus'],
    ['Papa', 'fathers'],
    ['Rechenschwäche', 'dyscalculia'],
    ['Hortplatz', 'after-school'],
    ['Kinderwagen gebraucht', 'baby-clothes'],
    ['Unterstützung nach der Entbindung', 'wellcome'],
    ['Depressionen nach der Geburt', 'postnatal-depression'],
  ),
  ...of(
    'typo',
    ['Schuldnerbertung', 'debt'],
    ['Schuleingangsuntersuchng', 'school-exam'],
    ['Autissmus', 'autism'],
    ['Elterngled', 'parental-allowance'],
    ['Kinderturen', 'gym'],
  ),
  ...of(
    'spelling',
    ['maedchentreff', 'girls'],
    ['logopaedie', 'speech'],
    ['Muettergenesung', 'mother-child-cure'],
  ),
  ...of(
    'question',
    ['Wo lernt mein Kind schwimmen?', 'swim', 'baby-swim'],
    ['Wer hilft mir, wenn mein Baby nur schreit', 'cry-clinic'],
    ['mein Kind ist gestorben', 'grief'],
    ['Wie viel Bildschirmzeit ist okay', 'media'],
  ),
  ...of(
    'language',
    ['pregnancy advice', 'pregnancy-advice'],
    ['dentist for children', 'teeth'],
    ['free sports', 'free-sport', 'gym', 'football'],
    ['boşanma', 'separation'],
    ['hamileyim', 'pregnancy-advice', 'foundation', 'pregnancy-advice'],
    ['ev ödevi yardımı', 'homework'],
    ['вагітна', 'pregnancy-advice', 'foundation'],
    ['де знайти педіатра', 'pediatric', 'checkups'],
    ['заняття з плавання', 'swim', 'baby-swim'],
    ['عنف منزلي', 'violence'],
    ['دروس السباحة', 'swim', 'baby-swim'],
    ['переводчика', 'interpreter'],
  ),
];

/** Those that the search was tuned on, or those that were held out. */
export const half = (list: readonly Query[], isHeldOut: boolean): Query[] =>
  list.filter((_, index) => index % 2 === Number(isHeldOut));
