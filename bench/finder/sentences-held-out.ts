/** Sixty sentences a mother, a father, a grandparent or a child would type on a phone into the finder of a Landkreis; written from examples/peine.json alone, never tuned for. */
export const heldOutSentences: readonly { text: string; services?: readonly string[]; help?: string }[] = [
  {
    text: 'baby schreit nur noch',
    services: ['schreisprechstunde', 'hebammensprechstunde', 'fruehe-hilfen'],
  },
  { text: 'elterngeld ausfüllen wer hilft', services: ['elterngeldberatung'] },
  { text: 'tagesmutter musterstadt', services: ['tagespflegeboerse'] },
  { text: 'kind 2 keinen kitaplatz', services: ['tagespflegeboerse', 'bruecke-in-die-kita'] },
  { text: 'schwimmkurs 6 jahre peine', services: ['wassergewoehnung'] },
  { text: 'osterferien wohin mit kind', services: ['ferienbetreuung'] },
  { text: 'brust tut weh beim stilen', services: ['stillcafe', 'hebammensprechstunde'] },
  { text: 'krabelgruppe beispielhausen', services: ['zwergentreff'] },
  { text: 'neu hier kenn keinen', services: ['familiencafe', 'zwergentreff'] },
  { text: '3 jahre spricht kein wort', services: ['fruehfoerderung'] },
  { text: 'kein geld für schulranzen', services: ['teilhabe-lotsin', 'geldwegweiser'] },
  { text: 'miete zu hoch was gibts', services: ['geldwegweiser'] },
  { text: 'zwillinge brauche entlastung', services: ['familienpaten', 'fruehe-hilfen'] },
  { text: 'sport für 8jährige umsonst', services: ['spielfeld-nachmittag'] },
  { text: 'atmen üben für die entbindung', services: ['geburtsvorbereitung'] },
  { text: 'find keine hebame', services: ['hebammensprechstunde'] },
  { text: 'nachhilfe 5 klasse', services: ['lernwerkstatt', 'teilhabe-lotsin'] },
  { text: 'eingewöhnung klappt net', services: ['bruecke-in-die-kita'] },
  { text: 'vorschulkind kann kaum deutsch', services: ['deutsch-vor-der-schule', 'sprachspielgruppe'] },
  { text: 'leihoma gesucht', services: ['familienpaten'] },

  {
    text: 'mein sohn kommt im sommer aufs gymnasium und ich hab bammel das er nicht mitkommt',
    services: ['lernwerkstatt'],
  },
  {
    text: 'Hallo, meine Tochter ist 8 Monate und hat das Downsyndrom, wer unterstützt uns da?',
    services: ['fruehfoerderung', 'fruehe-hilfen'],
  },
  {
    text: 'bin im 5. monat und weiss garnicht was ich alles beantragen muss',
    services: ['elterngeldberatung', 'geldwegweiser', 'fruehe-hilfen'],
  },
  {
    text: 'wir müssen beide arbeiten und in den herbstferien ist keiner da für unsre 8 jährige',
    services: ['ferienbetreuung'],
  },
  {
    text: 'meine kleine wird 1 und ich fang im januar wieder an zu arbeiten wer passt dann auf sie auf',
    services: ['tagespflegeboerse'],
  },
  {
    text: 'gibts freitags nachmittag in musterdorf was für nen 9 jährigen der nur vorm handy hockt',
    services: ['spielfeld-nachmittag'],
  },
  {
    text: 'der kinderarzt meint mein kind ist hinterher mit laufen und sprechen, wohin jetzt',
    services: ['fruehfoerderung', 'fruehe-hilfen'],
  },
  {
    text: 'ich sitz den ganzen tag allein mit dem baby daheim und mir fällt die decke aufn kopf',
    services: ['zwergentreff', 'familiencafe', 'stillcafe', 'familienpaten', 'fruehe-hilfen'],
  },
  {
    text: 'Meine Milch wird immer weniger und sie nimmt nicht zu',
    services: ['hebammensprechstunde', 'stillcafe', 'schreisprechstunde'],
  },
  {
    text: 'hab post bekommen das er vor der schule noch zum arzt vom amt muss, was machen die da',
    services: ['schuleingangsuntersuchung'],
  },
  {
    text: 'Unser Junge wird im August 6 und ich bin nicht sicher ob er schon so weit ist für die erste Klasse',
    services: ['schulstart-begleitung', 'brueckenjahr', 'schuleingangsuntersuchung'],
  },
  {
    text: 'kriegen bürgergeld und der fussballverein ist zu teuer gibts da zuschuss',
    services: ['teilhabe-lotsin', 'geldwegweiser'],
  },
  {
    text: 'Trotz Arbeit bleibt am Monatsende nix übrig, drei Kinder, steht uns da noch was zu?',
    services: ['geldwegweiser', 'teilhabe-lotsin'],
  },
  {
    text: 'oma holt den 4 jährigen mittwochs von der kita ab, wo können die zwei hin zum toben',
    services: ['spielnachmittag'],
  },
  {
    text: 'sie hat mit 5 schon löcher in den zähnen, macht der kindergarten da auch was',
    services: ['gesunde-zaehne'],
  },
  {
    text: 'meine tochter klammert so und ab märz soll sie in den kindergarten, wie können wir das üben',
    services: ['bruecke-in-die-kita'],
  },
  { text: 'unser 7 jähriger hat immernoch angst vorm wasser', services: ['wassergewoehnung'] },

  { text: 'акушерка українською', services: ['hebammensprechstunde'] },
  {
    text: 'Дитина восени йде в перший клас, а я не розумію як тут усе влаштовано',
    services: ['schulstart-begleitung', 'brueckenjahr'],
  },
  {
    text: 'доньці 4 роки, ще не говорить німецькою',
    services: ['sprachspielgruppe', 'deutsch-vor-der-schule'],
  },
  { text: 'куда сходить с годовалым ребенком', services: ['zwergentreff', 'familiencafe'] },
  {
    text: 'помогите пожалуйста заполнить бумаги на бесплатные обеды в школе',
    services: ['teilhabe-lotsin', 'geldwegweiser'],
  },
  { text: 'okul gezisi için param yok', services: ['teilhabe-lotsin', 'geldwegweiser'] },
  { text: 'elterngeld başvurusunu nasıl yapacağım almancam az', services: ['elterngeldberatung'] },
  { text: 'ابني سيدخل الروضة قريبا ويبكي كثيرا عندما أتركه', services: ['bruecke-in-die-kita'] },
  { text: 'مساعدة في الدراسة الصف الخامس', services: ['lernwerkstatt', 'teilhabe-lotsin'] },
  { text: 'childminder for 10 month old', services: ['tagespflegeboerse'] },
  {
    text: 'hallo ich suche kurs für schwanger, my husband wants to come too',
    services: ['geburtsvorbereitung'],
  },

  { text: 'will nur noch einschlafen und nie wieder aufwachen', help: 'crisis' },
  { text: 'mein mann hat mich wieder geschlagen und die kinder haben alles gesehen', help: 'violence' },
  { text: 'fieber 40 samstag nacht', help: 'doctor' },
  { text: 'hat spülmaschinentab gegessen', help: 'poison' },
  { text: 'baby wird blau atmet nicht', help: 'emergency' },
  { text: 'hab mein kind heute so angebrüllt und schäm mich jetzt', help: 'parents' },
  { text: 'bin 11 und meine eltern streiten nur noch, ich trau mich nicht heim', help: 'children' },
  {
    text: 'meine nerven liegen blank weil der kleine jeden abend stundenlang brüllt',
    services: ['schreisprechstunde', 'hebammensprechstunde', 'fruehe-hilfen'],
    help: 'parents',
  },
  { text: 'kocam beni tehdit ediyor korkuyorum', help: 'violence' },
  { text: 'ребенок выпил моющее средство, что делать', help: 'poison' },
  { text: 'لا أريد أن أعيش بعد الآن', help: 'crisis' },
  { text: 'son has bad ear pain and its sunday, where to go', help: 'doctor' },
];
