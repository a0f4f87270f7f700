import type { Need } from '../../schema/vocabulary.js';

/** What words of need are about. */
export type NeedTopic =
  | 'suicide'
  | 'exhaustion'
  | 'violence'
  | 'violence-men'
  | 'abuse'
  | 'child-in-danger'
  | 'runaway'
  | 'pregnancy-conflict'
  | 'emergency'
  | 'poison'
  | 'crying'
  | 'depression';

/** A topic, and the words by which it is recognised. */
export interface NeedTopicEntry {
  readonly topic: NeedTopic;
  /** Words of a crisis or of violence, which nobody else is to find on the device. */
  readonly isCrisis: boolean;
  /** What helps, the most important first. */
  readonly needs: readonly Need[];
  /** Separated by commas; an asterisk stands for any ending of a word. */
  readonly phrases: string;
}

/**
 * Phrases that sound of need and are about something else: "mein Sohn schlägt andere Kinder" is a question of bringing up.
 * They are not looked at.
 */
export const harmlessPhrases =
  'schlägt andere, schlägt immer andere, schlägt um sich, schlägt seine schwester, schlägt seinen bruder, schlägt ihre schwester, schlägt ihren bruder, sohn schlägt, tochter schlägt, kind schlägt, kleiner schlägt, kleine schlägt, haut andere, gewaltfrei*, unfallversicherung, unfallverhütung, notfallmappe, notfalltraining, erste hilfe kurs, kurs erste hilfe, wehenbelastungstest, giftpflanzen im garten, kindergeld*';

/** What people type in need, in the languages that the search knows, the most urgent topic first. */
export const needTopics: readonly NeedTopicEntry[] = [
  {
    topic: 'suicide',
    isCrisis: true,
    needs: ['emergency', 'crisis', 'children'],
    phrases:
      'selbstmord*, suizid*, suizit*, umbringen, bringe mich um, nicht mehr leben, leben beenden, leben nehmen, will sterben, sterben will, möchte sterben, sterben möchte, tot sein, lebensmüde, ich will nicht mehr, ritzt sich, ritzen, ritze mich, selbstverletz*, selbst verletz*, ' +
      'suicid*, kill myself, kill herself, kill himself, want to die, end my life, self harm, hurt myself, ' +
      'intihar*, kendimi öldür*, ölmek istiyorum, yaşamak istemiyorum, ' +
      'самогуб*, суїцид*, не хочу жити, хочу померти, самоуби*, суицид*, не хочу жить, хочу умереть, покончить с собой, ' +
      'انتحار, الانتحار, اريد ان اموت, لا اريد ان اعيش, اقتل نفسي',
  },
  {
    topic: 'violence-men',
    isCrisis: true,
    needs: ['emergency', 'violence-men', 'police'],
    phrases:
      'frau schlägt mich, freundin schlägt mich, gewalt gegen männer, gewalt an männern, männerhilfetelefon, wife hits me, wife beats me',
  },
  {
    topic: 'abuse',
    isCrisis: true,
    needs: ['abuse', 'police', 'children'],
    phrases:
      'missbrauch*, sexuell belästigt, sexuelle belästigung, sexuelle gewalt, sexualisierte gewalt, unsittlich*, fasst mein kind an, angefasst, ' +
      'sexual abuse, sexually abused, molest*, cinsel istismar*, istismar*, taciz*, ' +
      'сексуальне насильство, розбещення, домагання, сексуальное насилие, домогательств*, تحرش, اعتداء جنسي',
  },
  {
    topic: 'child-in-danger',
    isCrisis: true,
    needs: ['emergency', 'children', 'police', 'parents'],
    phrases:
      'kindeswohlgefährdung, kindesmisshandlung, kind wird geschlagen, kinder werden geschlagen, schlägt das kind, schlägt die kinder, schlägt mein kind, schlägt meine kinder, schlägt unser kind, schlägt unsere kinder, schlägt seine kinder, schlägt ihre kinder, papa schlägt, vater schlägt, mama schlägt, mutter schlägt, eltern schlagen, vernachlässig*, baby geschüttelt, ' +
      'child abuse, hits my child, hits the children, beats the children, neglected child, çocuğumu dövüyor, çocukları dövüyor, ' +
      'бє дитину, б’є дитину, бьет ребенка, يضرب الاطفال, يضرب ابني, يضرب طفلي',
  },
  {
    topic: 'violence',
    isCrisis: true,
    needs: ['emergency', 'violence', 'police'],
    phrases:
      'gewalt, gewallt, gewald, gewalttätig*, häusliche gewalt, schlägt, schlegt, schlagen mich, geschlagen, haut mich, prügelt, verprügelt, misshandel*, bedroht, bedrohung, droht mir, würgt, gewürgt, tritt mich, schubst mich, frauenhaus, stalking, stalker, stalkt, verfolgt mich, zwangsheirat, zwangsverheirat*, angst vor meinem mann, angst vor meinem partner, angst vor meinem ex, angst vor meinem freund, angst vor ihm, kontrolliert mich, sperrt mich ein, vergewaltig*, ' +
      'violence, violent, hits me, hit me, beats me, threatens me, rape*, women s shelter, womens shelter, abusive husband, abusive partner, afraid of my husband, ' +
      'şiddet*, aile içi şiddet, dövüyor, dövdü, vuruyor, tehdit*, tecavüz*, sığınma evi, kocamdan korkuyorum, ' +
      'насильств*, насилля, б’є, бє мене, погрожу*, зґвалт*, насили*, бьет, избивает, угрожает, изнасил*, ' +
      'عنف, العنف, يضربني, ضربني, يهددني, اغتصاب, اغتصبني',
  },
  {
    topic: 'runaway',
    isCrisis: true,
    needs: ['police', 'children'],
    phrases:
      'kind ist weg, kind verschwunden, kind vermisst, weggelaufen, von zuhause weg, abgehauen, vermisst, entführt, missing child, ran away, child is missing, kayıp çocuk, çocuğum kayıp, зникла дитина, дитина зникла, пропал ребенок, ребенок пропал, طفل مفقود, طفلي مفقود',
  },
  {
    topic: 'exhaustion',
    isCrisis: true,
    needs: ['crisis', 'parents', 'doctor'],
    phrases:
      'kann nicht mehr, kann einfach nicht mehr, kann bald nicht mehr, kann das nicht mehr, kann so nicht mehr, halte es nicht mehr aus, halte das nicht mehr aus, halt es nicht mehr aus, halt das nicht mehr aus, nicht mehr aushalten, schaffe es nicht mehr, schaffe das nicht mehr, schaff das nicht mehr, am ende meiner kräfte, am ende meiner nerven, bin am ende, völlig am ende, nervlich am ende, völlig fertig, nervenzusammenbruch, raste aus, raste gleich aus, verliere die nerven, baby schütteln, zusammenbruch, verzweifelt, ' +
      'can t go on, cannot go on, can t cope, can t take it any more, can t take it anymore, desperate, ' +
      'dayanamıyorum, artık yapamıyorum, çaresizim, більше не можу, не можу більше, немає сил, больше не могу, не могу больше, нет сил, لم اعد احتمل, لا استطيع التحمل, لم اعد استطيع',
  },
  {
    topic: 'pregnancy-conflict',
    isCrisis: true,
    needs: ['pregnancy'],
    phrases:
      'ungewollt schwanger, ungeplant schwanger, schwanger und verzweifelt, heimlich schwanger, abtreib*, schwangerschaftsabbruch, schwangerschaftskonflikt*, vertrauliche geburt, anonyme geburt, anonym entbinden, babyklappe, will das baby nicht behalten, will das baby nicht haben, will das kind nicht, kind nicht behalten, unwanted pregnancy, abortion, kürtaj, istenmeyen gebelik, небажана вагітність, аборт*, нежелательная беременность, اجهاض, حمل غير مرغوب',
  },
  {
    topic: 'emergency',
    isCrisis: false,
    needs: ['emergency', 'doctor'],
    phrases:
      'notfall, notruf, atmet nicht, bekommt keine luft, kriegt keine luft, bewusstlos*, ohnmächtig, krampfanfall, krampft, fieberkrampf, erstickt, blutet stark, unfall, wickeltisch gefallen, auf den kopf gefallen, verbrannt, verbrüh*, rettungsdienst, krankenwagen, rettungswagen, notarzt, fruchtblase geplatzt, wehen, 112, ' +
      'emergency, ambulance, unconscious, not breathing, accident, acil, ambulans, nefes almıyor, kaza, ' +
      'швидка, швидка допомога, не дихає, нещасний випадок, скорая, скорая помощь, не дышит, несчастный случай, طوارئ, اسعاف, لا يتنفس, حادث',
  },
  {
    topic: 'poison',
    isCrisis: false,
    needs: ['emergency', 'poison'],
    phrases:
      'vergift*, gift, giftig*, giftnotruf, tabletten gegessen, tabletten geschluckt, tablette verschluckt, verschluckt, knopfbatterie*, putzmittel, waschmittel getrunken, spülmittel, beeren gegessen, pilze gegessen, zigarette gegessen, ' +
      'poison*, swallowed, zehirlen*, yuttu, отруєн*, отруїл*, проковтн*, отравл*, проглотил*, تسمم, ابتلع',
  },
  {
    topic: 'crying',
    isCrisis: false,
    needs: ['emergency', 'parents', 'doctor', 'crisis'],
    phrases:
      'schreit, schreien, schreibaby*, schreikind*, hört nicht auf zu weinen, weint ununterbrochen, weint nur, weint die ganze nacht, ' +
      'screaming, crying baby, baby cries, baby crying, won t stop crying, ağlıyor, bebek ağlıyor, ağlayan bebek, ' +
      'кричить, плаче, немовля плаче, кричит, плачет, يبكي, طفلي يبكي, يصرخ',
  },
  {
    topic: 'depression',
    isCrisis: false,
    needs: ['crisis', 'doctor', 'parents'],
    phrases:
      'depression*, depressiv*, wochenbettdepression*, babyblues, panikattacke*, weine nur noch, muss ständig weinen, überfordert, überforderung, burnout, alles zu viel, wird mir zu viel, wächst mir über den kopf, ' +
      'depressed, panic attack*, overwhelmed, depresyon*, panik atak, tükendim, депресія, депресії, депрессия, депрессии, паническая атака, виснажена, измотана, اكتئاب, نوبة هلع, مرهقة',
  },
];
