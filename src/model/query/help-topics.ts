/** Whom to turn to where no service helps, or faster than one: a number, or an office. */
export const helpIds = [
  // Numbers for everybody in Germany (the first seven are those that the finder has always shown)
  'emergency',
  'police',
  'doctor',
  'parents',
  'children',
  'crisis',
  'violence',
  'violence-men',
  'abuse',
  'pregnancy',
  'poison',
  'addiction',
  'family-benefits',
  'authorities',
  // Offices, which the municipality names
  'youth-office',
  'health-office',
  'job-center',
  'housing-office',
  'registry-office',
  'immigration-office',
  'school',
  'health-insurance',
] as const;

export type HelpId = (typeof helpIds)[number];

/**
 * How urgent a topic is. `crisis`: help stands first, and the words are written nowhere (not to the address, the history
 * or storage); `urgent`: help stands first; `information`: help stands beside what was found.
 */
export const urgencies = ['crisis', 'urgent', 'information'] as const;

export type Urgency = (typeof urgencies)[number];

/**
 * What people say when they need help, a topic a line: `name urgency help…: phrases`, in the notation of the grammar (see
 * `phraseLines`), in all languages that the search knows. Of phrases that overlap, the longest counts: "mein Kind schlägt"
 * is about bringing up, "schlägt mich" about violence.
 */
export const helpTopicLines = `
suicide crisis crisis emergency children: selbstmord, suizid, suizit, suizidgedanken, umbringen, umzubringen, nicht mehr leben, leben beenden, leben nehmen, will sterben, sterben will, möchte sterben, tot sein, lebensmüde, ich will nicht mehr, ritzt sich, ritzen, selbstverletzung, verletzt sich selbst | suicide, suicidal, kill myself, want to die, end my life, self harm, intihar, kendimi öldürmek, ölmek istiyorum, yaşamak istemiyorum, самогубство, суїцид, не хочу жити, хочу померти, самоубийство, суицид, не хочу жить, хочу умереть, покончить с собой, انتحار, الانتحار, اريد ان اموت, لا اريد ان اعيش
exhausted crisis parents crisis doctor: kann nicht mehr, kann einfach nicht mehr, kann bald nicht mehr, kann das nicht mehr, halte es nicht mehr aus, halte das nicht mehr aus, halt es nicht mehr aus, halt das nicht mehr aus, schaffe es nicht mehr, schaffe das nicht mehr, schaff das nicht mehr, am ende meiner kräfte, am ende meiner nerven, bin am ende, völlig am ende, nervlich am ende, völlig fertig, nervenzusammenbruch, raste aus, raste gleich aus, verliere die nerven, baby schütteln, geschüttelt, schlage mein kind, schlage meine kinder, schlage meinen sohn, schlage meine tochter, hand ausgerutscht, mein kind geschlagen, meine kinder geschlagen, zusammenbruch, verzweifelt | can't go on, cannot go on, can't cope, can't take it anymore, desperate, dayanamıyorum, artık yapamıyorum, çaresizim, більше не можу, не можу більше, немає сил, больше не могу, не могу больше, нет сил, لم اعد احتمل, لا استطيع التحمل, لم اعد استطيع
overwhelmed urgent parents crisis: überfordert, überforderung, erschöpft, burnout, alles zu viel, alles ist zu viel, alles ist mir zu viel, wird mir zu viel, ist mir zu viel, elterntelefon, wächst mir über den kopf | overwhelmed, exhausted, tükendim, виснажена, измотана, مرهقة
violence crisis violence police emergency: gewalt, gewallt, gewald, gewalttätig, handgreiflich, droht mich umzubringen, bringt mich um, droht, zwingt mich, angst um mein leben, hilfetelefon, wird geschlagen, polizei, schlegt mich, häusliche gewalt, schlägt, schlägt mich, schlagen mich, geschlagen, haut mich, prügelt, verprügelt, misshandelt, misshandlung, bedroht, droht mir, würgt, gewürgt, tritt mich, schubst mich, frauenhaus, stalking, stalkt, verfolgt mich, zwangsheirat, angst vor meinem mann, angst vor meinem partner, angst vor meinem ex, angst vor meinem freund, kontrolliert mich, sperrt mich ein, vergewaltigt, vergewaltigung | violence, domestic violence, hits me, hit me, beats me, threatens me, rape, raped, women's shelter, şiddet, aile içi şiddet, dövüyor, beni dövüyor, vuruyor, tehdit, tecavüz, sığınma evi, насильство, насилля, б'є, б'є мене, погрожує, зґвалтування, насилие, бьет, бьёт, бьет меня, избивает, угрожает, изнасилование, عنف, العنف, عنف منزلي, يضربني, ضربني, ضرب, يهددني, اغتصاب
violence-men crisis violence-men police emergency: frau schlägt mich, freundin schlägt mich, meine frau schlägt, gewalt gegen männer
abuse crisis abuse youth-office police: missbrauch, missbraucht, sexueller missbrauch, sexuell belästigt, sexuelle gewalt, unsittlich berührt, fasst mein kind an, angefasst | abuse, sexual abuse, molested, cinsel istismar, istismar, taciz, сексуальне насильство, розбещення, сексуальное насилие, домогательства, تحرش, اعتداء جنسي
child-protection crisis youth-office children police emergency: kindeswohl, kindeswohlgefährdung, kinderschutz, vernachlässigt, vernachlässigung, kind wird geschlagen, kinder werden geschlagen, schlägt das kind, schlägt die kinder, schlägt mein kind, schlägt meine kinder, schlägt seine kinder, schlägt ihre kinder, schlägt unser kind, nachbarskind, inobhutnahme, baby geschüttelt, kind geschüttelt, papa schlägt, vater schlägt, mama schlägt, mutter schlägt, eltern schlagen | child abuse, neglect
runaway crisis police children: kind ist weg, kind verschwunden, kind vermisst, weggelaufen, von zuhause weg, abgehauen, vermisst, entführt | missing child, ran away, kayıp çocuk, зникла дитина, дитина зникла, ребенок пропал, çocuğum kayıp, طفلي مفقود, пропал ребенок, طفل مفقود
pregnancy-conflict crisis pregnancy: ungewollt schwanger, ungeplant schwanger, schwanger und verzweifelt, schwanger allein, abtreibung, abtreiben, schwangerschaftsabbruch, schwangerschaftskonflikt, schwangerschaftskonfliktberatung, vertrauliche geburt, anonyme geburt, anonym entbinden, heimlich schwanger, babyklappe, will das baby nicht behalten, will das baby nicht haben, will das kind nicht haben, kind nicht behalten | unwanted pregnancy, abortion, kürtaj, istenmeyen gebelik, небажана вагітність, аборт, нежелательная беременность, اجهاض, حمل غير مرغوب
emergency urgent emergency doctor: notfall, notruf, feuerwehr, atemnot, gehirnerschütterung, kopf gefallen, gefallen kopf, vom sofa gefallen, vom bett gefallen, gestürzt, sturz, atmet nicht, bekommt keine luft, bewusstlos, ohnmächtig, krampfanfall, krampft, fieberkrampf, erstickt, blutet stark, unfall, vom wickeltisch gefallen, auf den kopf gefallen, verbrannt, verbrüht, verbrühung, rettungsdienst, krankenwagen, rettungswagen, notarzt, fruchtblase geplatzt, wehen, blutung, 112 | emergency, ambulance, unconscious, not breathing, accident, acil, ambulans, nefes almıyor, kaza, швидка, швидка допомога, не дихає, нещасний випадок, скорая, скорая помощь, не дышит, несчастный случай, طوارئ, اسعاف, لا يتنفس, حادث
poison urgent poison emergency: vergiftung, vergiftet, gift, giftig, giftige, giftnotruf, tabletten, tablette, tabletten gegessen, tabletten geschluckt, verschluckt, knopfbatterie, putzmittel, waschmittel, spülmittel, beeren gegessen, pilze gegessen, zigarette gegessen | poison, poisoned, swallowed, zehirlenme, yuttu, отруєння, отруїлась, проковтнула, отравление, проглотил, تسمم, ابتلع
scream urgent parents doctor crisis emergency: baby schreit, kind schreit, schreit, schreien, schreibaby, schreit nur, schreit nachts, hört nicht auf zu schreien, hört nicht auf zu weinen, weint ununterbrochen, weint nur | screaming, crying baby, won't stop crying, ağlıyor, bebek ağlıyor, кричить, плаче, немовля плаче, кричит, плачет, يبكي, طفلي يبكي, يصرخ
depression urgent crisis doctor parents: depression, depressionen, depressiv, wochenbettdepression, babyblues, panikattacke, panikattacken, angstzustände, weine nur noch, muss ständig weinen, traurig, psychisch, psychische, psychiater | depressed, panic attack, depresyon, panik atak, депресія, депрессия, паническая атака, اكتئاب, نوبة هلع
illness information doctor health-office: kinderarzt, kinderärztin, arzt, ärztin, fieber, krank, kranke, erbricht, erbrechen, spuckt, durchfall, ausschlag, hautausschlag, ohrenschmerzen, halsschmerzen, bauchschmerzen, bauchweh, husten, erkältung, erkältet, schnupfen, grippe, mittelohrentzündung, beule, schmerzen, verletzt, platzwunde, insektenstich, zecke, zeckenbiss, notdienst, bereitschaftsdienst, ärztlicher notdienst, kinderklinik, krankenhaus, arzttermin, zahnschmerzen, 116117, 116 117 | doctor, paediatrician, pediatrician, fever, sick, ill, hospital, doktor, çocuk doktoru, ateş, ateşi var, hasta, hastane, лікар, педіатр, температура, гарячка, захворів, захворіла, хворіє, лікарня, врач, педиатр, болеет, заболел, заболела, больница, طبيب, طبيب اطفال, حمى, حرارة, مريض, مستشفى
vaccination information health-office doctor: impfung, impfen, geimpft, impftermin, impfpass, impfpflicht, masern, vorsorge, vorsorgeuntersuchung, u untersuchung, läuse, kopfläuse, krätze, ansteckend, windpocken, gesundheitsamt, hörtest, sehtest | vaccination, vaccine, lice, aşı, щеплення, вакцинація, прививка, вакцинация, تطعيم, لقاح
parenting information parents youth-office: erziehung, erziehungsberatung, trotzphase, trotzt, trotz, trotzanfall, wutanfall, wutanfälle, wutausbruch, hört nicht, hört nicht auf mich, beißt, kind schlägt, sohn schlägt, tochter schlägt, schlägt andere, schlägt andere kinder, schlägt immer andere, haut andere, streit, streiten ständig, nur streit, pubertät, lügt, klaut, eifersüchtig, geschwisterstreit, grenzen setzen, handy, medien, medienzeit, bildschirmzeit, zu viel am handy, zockt, hilfe zur erziehung, familienhilfe | parenting, tantrum, terbiye, виховання, істерика, воспитание, истерика, تربية, نوبة غضب
bullying information children parents school: mobbing, gemobbt, mobben, gehänselt, ausgegrenzt, cybermobbing, keine freunde, schulangst, angst vor der schule, will nicht in die schule, geht nicht zur schule, schulverweigerung, schwänzt, prüfungsangst, schulsozialarbeit | bullying, bullied, zorbalık, булінг, цькування, травля, буллинг, تنمر
youth information children: nummer gegen kummer, kindertelefon, jugendtelefon, liebeskummer, meine eltern streiten, eltern streiten, sorgentelefon, zuhause ist es schlimm
loneliness information crisis parents: telefonseelsorge, seelsorge, allein, alleine, einsam, einsamkeit, keinen zum reden, niemanden zum reden, jemand zum reden, mit jemandem reden | lonely, alone, yalnız, yalnızım, самотня, одна, одинока, одиноко, وحيدة, وحيد
grief information crisis parents: trauer, gestorben, verstorben, tod, todesfall, verwitwet, fehlgeburt, sternenkind, totgeburt, stille geburt | grief, died, miscarriage, yas, vefat, düşük, померла, помер, викидень, умер, умерла, выкидыш, وفاة, توفي, اجهاض تلقائي
addiction information addiction parents youth-office: sucht, süchtig, alkohol, alkoholiker, trinkt zu viel, trinkt wieder, mann trinkt, frau trinkt, freund trinkt, vater trinkt, mutter trinkt, partner trinkt, papa trinkt, mama trinkt, alkoholkrank, drogen, kifft, kiffen, cannabis, spielsucht, handysucht, mediensucht, computersucht, suchtberatung | addiction, alcohol, drugs, bağımlılık, alkol, uyuşturucu, залежність, алкоголь, наркотики, зависимость, ادمان, كحول, مخدرات
separation information youth-office parents: trennung, trennen, getrennt, scheidung, scheiden lassen, sorgerecht, umgang, umgangsrecht, besuchsrecht, unterhalt, unterhaltsvorschuss, zahlt keinen unterhalt, zahlt nicht, vater zahlt nicht, familiengericht, anwalt, vaterschaft, vaterschaftsanerkennung, jugendamt, pflegefamilie, pflegekind, adoption, alleinerziehend | divorce, separation, custody, alimony, child support, boşanma, ayrılık, velayet, nafaka, розлучення, аліменти, опіка, развод, алименты, опека, طلاق, نفقة, حضانة
day-care information youth-office authorities: kitaplatz, kita platz, kindergartenplatz, krippenplatz, betreuungsplatz, platz in der kita, platz im kindergarten, kein platz, kita anmeldung, kita anmelden, kindergarten anmelden, kita gebühren, kitagebühren, kitabeitrag, elternbeitrag, kita kosten, keinen kitaplatz, hort, hortplatz, ganztagsplatz | kindergarten place, nursery place, kreş, kreş yeri, anaokulu, місце в садочку, садочок, место в саду, детский сад, روضة, مكان في الروضة
child-benefit information family-benefits: kindergeld, kinderzuschlag, kindergeldnummer, familienkasse, kiz | child benefit, çocuk parası, дитячі гроші, допомога на дитину, детское пособие, детские деньги, اعانة الاطفال
parental-allowance information authorities youth-office: elterngeld, elternzeit, elterngeldstelle, mutterschutz | parental allowance, parental leave, ebeveyn parası, ельтернгельд, допомога батькам, родительское пособие
money information job-center authorities: bürgergeld, grundsicherung, jobcenter, tafel, lebensmittel, kleiderkammer, kleidung, kinderkleidung, möbel, arbeitslos, arbeitslosengeld, hartz, sozialhilfe, sozialamt, kein geld, keine arbeit, geld reicht nicht, pleite, schulden, schuldnerberatung, inkasso, pfändung, mahnung, erstausstattung, strom abgestellt | unemployed, no money, debt, işsiz, param yok, borç, безробітна, безробітний, борги, немає грошей, безработный, долги, нет денег, بطالة, ديون, لا مال
housing information housing-office authorities: wohngeld, wohnung, wohnungssuche, sozialwohnung, wohnberechtigungsschein, miete, obdachlos, wohnungslos, zwangsräumung, räumungsklage, schimmel, notunterkunft, umzug | housing, flat, rent, homeless, ev arıyorum, kiralık, kira, evsiz, квартира, житло, квартиру, жилье, سكن, شقة, ايجار
papers information registry-office authorities: geburtsurkunde, standesamt, namensänderung, reisepass, kinderreisepass, personalausweis, ausweis, ummelden, anmelden wohnsitz, meldebescheinigung, bürgerbüro, rathaus, behördennummer, bürgeramt, rechtsberatung | birth certificate, passport, doğum belgesi, pasaport, свідоцтво про народження, паспорт, свидетельство о рождении, شهادة ميلاد, جواز سفر
interpreter information authorities immigration-office: dolmetscher, dolmetscherin, übersetzer, übersetzung, übersetzen, sprachmittler | interpreter, translator, tercüman, çevirmen, перекладач, переводчик, مترجم
residence information immigration-office authorities: aufenthalt, aufenthaltstitel, aufenthaltserlaubnis, visum, asyl, einbürgerung, abschiebung, duldung, ausländerbehörde, flüchtling, geflüchtet, integrationskurs, familiennachzug | residence permit, visa, asylum, citizenship, oturum, oturum izni, vize, iltica, vatandaşlık, посвідка, притулок, біженці, віза, вид на жительство, убежище, беженцы, виза, اقامة, لجوء, تأشيرة, الاقامة
school information school youth-office: schulanmeldung, schule anmelden, an der schule anmelden, einschulung verschieben, zurückstellung, zurückstellen, schulpflicht, lehrer, lehrerin, zeugnis, sitzenbleiben, sitzen geblieben, schulbus, schulbegleitung, schulwechsel, förderschule | school registration, okul kaydı, öğretmen, запис до школи, вчителька, запись в школу, учитель, تسجيل المدرسة, معلم
health-insurance information health-insurance authorities: krankenkasse, krankenversicherung, haushaltshilfe, mutter kind kur, vater kind kur, kur, pflegegrad, pflegegeld, kinderkrankengeld, kinderkrankentage, mutterschaftsgeld, logopäde, ergotherapie, psychotherapie, psychotherapeut | health insurance, sigorta, медична страховка, страховка, медицинская страховка, تأمين صحي
disability information health-office authorities health-insurance: behinderung, behindert, schwerbehindertenausweis, eingliederungshilfe, autismus, autist, entwicklungsverzögerung, adhs, down syndrom | disability, autism, engelli, otizm, інвалідність, аутизм, инвалидность, اعاقة, توحد
`;
