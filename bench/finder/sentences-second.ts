/**
 * Sixty sentences that somebody wrote who had not seen the code. They were held out once; now that they are known, they are a
 * second set to develop with.
 */
export const secondSentences: readonly { text: string; services?: readonly string[]; help?: string }[] = [
  // Answered by at least one service of examples/peine.json
  {
    text: 'mein kleiner is 3 wochen alt und schreit jeden abend bis elf ich kann nich mehr',
    services: ['schreisprechstunde', 'hebammensprechstunde', 'fruehe-hilfen', 'familienpaten'],
  },
  {
    text: 'brust ist knallhart und tut so weh beim anlegen was kann ich machen',
    services: ['hebammensprechstunde', 'stillcafe'],
  },
  { text: 'abends etwas fuer schwangere, tagsueber muss ich arbeiten', services: ['geburtsvorbereitung'] },
  {
    text: 'wieviel kriegt man wenn man nach der geburt daheim bleibt und wie lang',
    services: ['elterngeldberatung'],
  },
  {
    text: 'Mein Mann will zwei Monate mit dem Baby zuhause bleiben und sein Chef macht Ärger',
    services: ['elterngeldberatung'],
  },
  {
    text: 'elterngeld kağıtlarını anlamıyorum türkçe bilen biri yardım edebilir mi',
    services: ['elterngeldberatung'],
  },
  { text: 'job weg seit montag, 2 kinder, wie sollen wir die miete zahlen', services: ['geldwegweiser'] },
  { text: 'klassenfahrt kostet 240 euro das hab ich nicht', services: ['teilhabe-lotsin', 'geldwegweiser'] },
  { text: 'بدي حدا يساعدني عبي أوراق المدرسة وغدا الولاد', services: ['teilhabe-lotsin', 'geldwegweiser'] },
  {
    text: 'tochter 14 monate, muss ab september wieder arbeiten und nirgends is was frei',
    services: ['tagespflegeboerse'],
  },
  {
    text: 'er klammert so und heult sobald ich weggeh, im herbst soll er in den kiga, er ist 3',
    services: ['bruecke-in-die-kita'],
  },
  {
    text: 'meine tochter ist 4 und redet fast nur polnisch',
    services: ['sprachspielgruppe', 'deutsch-vor-der-schule'],
  },
  {
    text: 'sohn wird im sommer eingeschult und versteht die lehrerin nicht weil wir daheim nur türkisch sprechen',
    services: ['deutsch-vor-der-schule', 'sprachspielgruppe', 'schulstart-begleitung'],
  },
  {
    text: 'wird bald 3 und sagt immer noch nur mama papa ball. muss ich mir sorgen machen??',
    services: ['fruehfoerderung', 'fruehe-hilfen'],
  },
  {
    text: 'unsere kleine hat trisomie 21, 8 monate, wer hilft uns',
    services: ['fruehfoerderung', 'fruehe-hilfen'],
  },
  {
    text: 'brief gekommen wir sollen mit ihm zur ärztin bevor er in die 1. klasse kommt was machen die da',
    services: ['schuleingangsuntersuchung'],
  },
  {
    text: 'ist sie ueberhaupt schon so weit? wird erst ende september 6',
    services: ['schuleingangsuntersuchung', 'schulstart-begleitung', 'brueckenjahr'],
  },
  {
    text: 'Чи можна поговорити з кимось українською, донька восени йде в перший клас',
    services: ['schulstart-begleitung', 'familiencafe'],
  },
  {
    text: 'сьомий місяць, німецької майже не знаю, хто мені пояснить як тут народжують',
    services: ['hebammensprechstunde', 'fruehe-hilfen'],
  },
  { text: 'где можно поиграть с малышом 1,5 года чтобы мамы по русски говорили', services: ['zwergentreff'] },
  {
    text: 'hamileyim ve burada kimseyi tanımıyorum',
    services: [
      'familiencafe',
      'familienpaten',
      'fruehe-hilfen',
      'hebammensprechstunde',
      'geburtsvorbereitung',
    ],
  },
  {
    text: 'my son is 7 and loves football but we cant pay for a club',
    services: ['spielfeld-nachmittag', 'teilhabe-lotsin', 'geldwegweiser'],
  },
  {
    text: 'hat panik wenns tief wird und alle andern in der klasse habn schon ihr abzeichen. 7 jahre',
    services: ['wassergewoehnung'],
  },
  {
    text: 'mein sohn 6 sitzt im rollstuhl, kann er trotzdem schwimmen lernen',
    services: ['wassergewoehnung'],
  },
  {
    text: '6 wochen frei im juli aber ich hab nur 3 wochen urlaub wohin mit den kindern (7 u 9)',
    services: ['ferienbetreuung'],
  },
  {
    text: 'ab sommer neue schule, sie ist 10 und hat jetz schon bauchweh davor',
    services: ['lernwerkstatt'],
  },
  {
    text: 'mathe 5 im zeugnis, fünfte klasse, kann mir keinen lehrer nebenbei leisten',
    services: ['lernwerkstatt', 'teilhabe-lotsin', 'geldwegweiser'],
  },
  {
    text: 'jeden abend theater mit der bürste sie macht den mund nicht auf, 5 jahre',
    services: ['gesunde-zaehne'],
  },
  {
    text: 'sind neu nach musterstadt gezogen mit 2 kleinen (1 und 2) kennen hier keine sau',
    services: ['familiencafe', 'zwergentreff', 'familienpaten'],
  },
  {
    text: 'zwillinge 4 mon, mann auf montage, keine familie in der naehe, brauch einfach mal wen der mit anpackt',
    services: ['familienpaten', 'fruehe-hilfen'],
  },
  { text: 'krabelgruppe beispielhausn', services: ['zwergentreff'] },
  {
    text: 'wat kann ik mit mien lütten vörmiddags maken, he is een johr',
    services: ['zwergentreff', 'familiencafe'],
  },
  {
    text: 'bin die oma. meine tochter weint seit der entbindung nur noch und will den kleinen nicht aufn arm nehmen',
    services: ['fruehe-hilfen', 'hebammensprechstunde', 'familienpaten'],
  },
  { text: 'alleinerziehend mit drei, der vater zahlt nix, was steht mir zu', services: ['geldwegweiser'] },
  {
    text: '7 monate und kommt 6 mal die nacht, ich schlaf im stehen ein',
    services: ['schreisprechstunde', 'hebammensprechstunde', 'fruehe-hilfen'],
  },
  {
    text: 'wohnung wird immer teurer wir sind zu fünft gibts da irgendeinen zuschuss',
    services: ['geldwegweiser'],
  },
  {
    text: 'do nachmittag jemand der mit mir die formulare für schule und hort durchgeht, ohne termin',
    services: ['teilhabe-lotsin'],
  },
  {
    text: 'ابني عمره سنتين ونص ولسا ما راح على الروضة',
    services: ['bruecke-in-die-kita', 'tagespflegeboerse'],
  },

  // Answered by no service of examples/peine.json: the right kind of help
  { text: 'hat grad an so nem spülmaschinentab gelutscht was tun', help: 'medical' },
  { text: 'kind 2 jahre 40 fieber samstag nacht und kein arzt hat auf', help: 'medical' },
  { text: 'baby zuckt am ganzen körper und verdreht die augen hilfe', help: 'emergency' },
  { text: 'mein ex steht vor der tuer mit nem messer und die kinder sind da', help: 'emergency' },
  { text: 'er hat mich wieder geschlagen und die kinder haben alles gesehn', help: 'violence' },
  { text: 'my husband hits me and i have no own money where can i go with my baby', help: 'violence' },
  { text: 'test ist positiv und keiner darf es wissen, bin 17', help: 'pregnancy' },
  { text: 'hamile kaldım bebeği istemiyorum ailem duyarsa biterim', help: 'pregnancy' },
  { text: 'der trainer fasst die jungs unter der dusche an hat mein sohn erzählt', help: 'abuse' },
  { text: 'stieftochter sagt der onkel kommt nachts zu ihr ins bett. an wen wend ich mich', help: 'abuse' },
  {
    text: 'tochter 12 wird in der whatsapp gruppe fertig gemacht und will nimmer in die schul',
    help: 'parents',
  },
  { text: 'hab meinen großen (8) heut so angebrüllt und fast zugehauen. schäme mich', help: 'parents' },
  { text: 'sohn 15 kifft nur noch und lässt keinen mehr an sich ran', help: 'parents' },
  { text: 'ich bin 11 und alle in meiner klasse hassen mich', help: 'children' },
  { text: 'papa trinkt jeden tag und ich muss immer auf meine kleine schwester aufpassen', help: 'children' },
  {
    text: 'mein mann ist vor 3 wochen gestorben ich funktioniere nur noch für die kinder, nachts is es am schlimmsten',
    help: 'crisis',
  },
  { text: 'больше не могу, всё время плачу, жить не хочется', help: 'crisis' },
  {
    text: 'trennung, er will mir die kinder nur noch jedes 2. we geben, wer vermittelt da',
    help: 'authority',
  },
  { text: 'raeumungsklage, wir müssen ende des monats raus mit 3 kindern', help: 'authority' },
  {
    text: 'nachbarskind steht im winter ohne jacke draußen und keiner macht ihm auf, mach mir gedanken',
    help: 'authority',
  },
  { text: 'winterjacke gr 116 gebraucht umsonst peine', help: 'authority' },
  { text: 'kühlschrank leer und noch 9 tage bis wieder was aufm konto ist', help: 'authority' },
];
