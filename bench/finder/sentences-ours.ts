/** What a parent types or says, and what answers it: the services of `examples/peine.json`, or help by phone or an office. */
export interface Sentence {
  readonly sentence: string;
  /** Ids of services; one of them is to be among the first three. */
  readonly services?: readonly string[];
  /** Ids of help (`HelpId`), or the number of a helpline; one of them is to be among the first three. */
  readonly help?: readonly string[];
}

const service = (sentence: string, ...services: string[]): Sentence => ({ sentence, services });
const help = (sentence: string, ...ids: string[]): Sentence => ({ sentence, help: ids });
const either = (sentence: string, services: string[], ids: string[]): Sentence => ({
  sentence,
  services,
  help: ids,
});

/**
 * Sixty sentences by what parents need, from a pregnancy to the change of school; written before the code that
 * understands them, and not from its word lists.
 */
export const ourSentences: readonly Sentence[] = [
  // Pregnancy and birth
  service('hebamme peine', 'hebammensprechstunde'),
  service('bin im 7. monat schwanger und hab noch keine hebamme', 'hebammensprechstunde'),
  service('wie läuft eine geburt ab, kurs für uns beide', 'geburtsvorbereitung'),
  service('geburtsvorbereitung montag abends', 'geburtsvorbereitung'),
  service('Консультація акушерки', 'hebammensprechstunde'),
  service('hebamme die arabisch spricht', 'hebammensprechstunde'),
  help('ungewollt schwanger was jetzt', 'pregnancy'),
  service('wann muss ich elterngeld beantragen', 'elterngeldberatung'),
  service('elterngeld beratung online auf türkisch', 'elterngeldberatung'),
  // The first year
  service('mein baby schreit die ganze nacht', 'schreisprechstunde'),
  either('baby schreit und ich kann nicht mehr', ['schreisprechstunde'], ['parents', 'crisis']),
  service('schreibaby hilfe', 'schreisprechstunde'),
  service('brust entzündet beim stillen', 'stillcafe', 'hebammensprechstunde'),
  service('baby trinkt nicht richtig', 'stillcafe', 'schreisprechstunde', 'hebammensprechstunde'),
  service('krabbelgruppe mittwoch vormittag', 'zwergentreff'),
  service('andere mütter kennenlernen mit 8 monate altem kind', 'zwergentreff', 'familiencafe', 'stillcafe'),
  service('mein sohn schläft nicht durch, 10 monate', 'schreisprechstunde', 'hebammensprechstunde'),
  service('fühle mich so allein mit dem baby', 'zwergentreff', 'familiencafe', 'stillcafe', 'familienpaten'),
  service('jemand der mir mit den zwillingen hilft', 'familienpaten', 'fruehe-hilfen'),
  service('wir brauchen entlastung, keine oma in der nähe', 'familienpaten', 'fruehe-hilfen'),
  service('windeln und babysachen zu teuer', 'geldwegweiser', 'fruehe-hilfen', 'teilhabe-lotsin'),
  service('u3 spielgruppe kostenlos', 'zwergentreff'),
  // Care
  service('tagesmutter ab september gesucht', 'tagespflegeboerse'),
  service('brauche betreuung für meine 1-jährige weil ich wieder arbeite', 'tagespflegeboerse'),
  service('krippenplatz finden', 'tagespflegeboerse'),
  service('eingewöhnung kita klappt nicht, 2 jahre', 'bruecke-in-die-kita'),
  either('kindergartenplatz anmelden', ['bruecke-in-die-kita', 'tagespflegeboerse'], ['youth-office']),
  service('wer betreut meine kinder in den sommerferien', 'ferienbetreuung'),
  service('ferienprogramm für grundschulkind', 'ferienbetreuung'),
  // Three to six
  service('4 jahre spricht kaum deutsch', 'sprachspielgruppe'),
  service('sprachförderung dienstag nachmittag', 'sprachspielgruppe'),
  service('deutsch lernen vor der einschulung', 'deutsch-vor-der-schule', 'sprachspielgruppe'),
  service('meine tochter ist 3 und entwickelt sich langsam', 'fruehfoerderung'),
  service('sohn mit down syndrom welche förderung gibt es', 'fruehfoerderung'),
  service('zähne putzen klappt nicht 4-jährige', 'gesunde-zaehne'),
  service('schwimmkurs samstag für 5jährige', 'wassergewoehnung'),
  service('seepferdchen', 'wassergewoehnung'),
  service(
    'kind kommt nächstes jahr in die schule',
    'schulstart-begleitung',
    'brueckenjahr',
    'schuleingangsuntersuchung',
    'deutsch-vor-der-schule',
  ),
  service('untersuchung vor der einschulung wann', 'schuleingangsuntersuchung'),
  help('impfung masern kita pflicht wo impfen', 'health-office', 'pediatrician', 'doctor'),
  // School
  service('hilfe bei den hausaufgaben 5. klasse', 'lernwerkstatt'),
  service('nachhilfe in beispielhausen auf arabisch', 'lernwerkstatt'),
  service('was kommt nach der grundschule, schulwechsel', 'lernwerkstatt'),
  service('sport ohne verein gratis 8 jahre', 'spielfeld-nachmittag'),
  service('mein kind soll sich mehr bewegen freitags', 'spielfeld-nachmittag'),
  help('meine tochter wird in der schule gemobbt', 'children', 'parents', 'school'),
  // Money
  service('geld vom amt für familien', 'geldwegweiser', 'teilhabe-lotsin'),
  service('klassenfahrt kann ich nicht bezahlen', 'teilhabe-lotsin', 'geldwegweiser'),
  service('wer füllt mit mir den but antrag aus', 'teilhabe-lotsin'),
  service('miete zu hoch, was steht uns zu', 'geldwegweiser'),
  help('wann kommt das kindergeld', 'family-benefits'),
  // Help that no service gives
  help('mein mann schlägt mich', 'violence'),
  help('ich will nicht mehr leben', 'crisis', 'emergency'),
  help('kind hat tabletten gegessen', 'poison', 'emergency'),
  help('kinderarzt am wochenende offen, hohes fieber', 'doctor'),
  help('wir trennen uns, wer bekommt das sorgerecht', 'youth-office', 'parents'),
  help('kocam beni dövüyor', 'violence'),
  // Meeting others, and in which way
  service('treffpunkt für papas mit kleinkind', 'zwergentreff', 'familiencafe'),
  service('familientreff rollstuhl musterstadt', 'zwergentreff', 'familiencafe'),
  service('безкоштовно українською для мами з немовлям', 'hebammensprechstunde', 'familiencafe'),
];
