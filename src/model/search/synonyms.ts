/**
 * Synonyms, a group a line: first in German, after `|` in English, Turkish, Ukrainian, Russian and Arabic. Each finds all
 * others of its line, ranked after exact matches; those before the `;` are close synonyms and rank before the others
 * (without `;`, the first one is). A word may be in several lines. A municipality adds its own in its file (`synonyms`).
 */
export const synonymLines = `
Hebamme, Wochenbett, Wochenbettbetreuung, Nachsorge, Geburtshilfe, Geburt | midwife, midwives, ebe, ebelik, акушерка, повитуха, قابلة, داية
Schwangerschaft, schwanger; Schwangere, werdende Eltern | pregnancy, pregnant, hamile, hamilelik, gebelik, вагітність, вагітна, беременность, беременная, حمل, حامل
Geburt, Entbindung; Geburtsvorbereitung, Wochenbett | birth, childbirth, doğum, пологи, роды, ولادة
Stillen, Stillberatung, Muttermilch, Stillcafé | breastfeeding, emzirme, грудне вигодовування, грудное вскармливание, رضاعة
Baby, Säugling, Neugeborenes, Kleinkind | newborn, infant, bebek, немовля, младенец, ребёнок, дитина, رضيع, طفل
Rückbildung, Rückbildungsgymnastik, Beckenboden
Kindergarten, Kindertagesstätte, Kindertageseinrichtung, Kita; Kinderhaus | kindergarten, nursery, daycare, day care, preschool, anaokulu, yuva, дитячий садок, садочок, детский сад, садик, روضة, روضة أطفال, حضانة
Krippe, Kinderkrippe; Kita, Kindertagespflege, Tagespflege, Tagesmutter, Tagesvater, Kindergarten | creche, childminder, kreş, ясла, ясли, حضانة
Kitaplatz, Kita-Platz, Betreuungsplatz, Kindergartenplatz, Krippenplatz; Kita-Anmeldung | kindergarten place, nursery place, kreş yeri, місце в садочку, место в детском саду
Babysitter, Kinderbetreuung, Leihoma, Tagesmutter | babysitter, nanny, childcare, bakıcı, няня, جليسة أطفال, مربية
Leihgroßeltern, Leihoma, Leihopa, Oma, Opa, Großeltern | grandparents
Krabbelgruppe, Eltern-Kind-Gruppe, Spielgruppe; Mutter-Kind-Gruppe, Spielkreis, Babygruppe, Babytreff, PEKiP | playgroup, toddler group, oyun grubu, ігрова група, игровая группа, مجموعة لعب
Treffpunkt, Treff, Café, Frühstück, Familienzentrum, Mehrgenerationenhaus | meeting, buluşma, зустріч, встреча, لقاء
Familienzentrum, Familienbüro, Familienservicebüro, Familienhaus
Geld, finanzielle Hilfe, Zuschuss, Kinderzuschlag, Kindergeld, Wohngeld, Bürgergeld, Bildung und Teilhabe, BuT | money, financial help, para, maddi yardım, гроші, деньги, مال, مساعدة مالية
BuT, Bildung und Teilhabe, Bildungspaket; Teilhabepaket
Kindergeld, Familienkasse | child benefit, çocuk parası, виплати на дитину, детское пособие, إعانة الأطفال
Kinderzuschlag, KiZ
Bürgergeld, Grundsicherung, Hartz IV, Jobcenter, Sozialhilfe, Arbeitslosengeld | job centre, welfare, unemployment, işsizlik, соціальна допомога, безробіття, социальная помощь, пособие, بطالة
Wohngeld, Mietzuschuss, Miete, Wohnung | rent, housing, kira, оренда, житло, аренда, жильё, إيجار, سكن
Elterngeld, Elternzeit | parental leave, parental allowance, ebeveyn parası
Unterhalt, Unterhaltsvorschuss, Alimente, Beistandschaft | alimony, nafaka, аліменти, алименты, نفقة
Schulden, Schuldnerberatung, Insolvenz | debt, borç, борги, долги, ديون
Gebühren, Kosten, Beitrag, Elternbeitrag | costs, fees
kostenlos, kostenfrei, gratis, umsonst, unentgeltlich | free of charge, ücretsiz, bedava, безкоштовно, бесплатно, مجاني
Erstausstattung, Babyausstattung, Babykleidung, Bundesstiftung
Kleidung, Kleiderkammer; Kleider, anziehen, Secondhand, Flohmarkt | clothes, clothing, kıyafet, giysi, одяг, одежда, ملابس
Lebensmittel, Tafel; Essen | food, yiyecek, їжа, еда, طعام
Deutschkurs, Sprachkurs, Integrationskurs | german course, german lessons, learn german, language course, almanca kursu, dil kursu, курси німецької, мовні курси, курсы немецкого, دورة اللغة الألمانية, تعلم الألمانية
Dolmetscher, Dolmetschen, Sprachmittler; Übersetzer, Übersetzung, Sprachmittlung | interpreter, translator, translation, tercüman, çevirmen, перекладач, переводчик, مترجم, ترجمة
Migration, Zuwanderung, Flucht, Geflüchtete, Flüchtlinge, Asyl, Aufenthalt | refugee, asylum, immigration, residence permit, mülteci, göçmen, oturum, біженці, беженцы, міграція, миграция, لاجئ, لجوء, هجرة, إقامة
Sprachförderung, Sprachentwicklung, spät sprechen, spricht nicht
Logopädie, Logopäde, Sprachtherapie, Sprachentwicklung, spricht, sprechen, stottern | speech therapy, konuşma terapisi, логопед, علاج النطق
Schule, Grundschule, Einschulung, Schulanfang, Schulstart, Schuleintritt | school, okul, школа, مدرسة
Schulsachen, Schulranzen, Ranzen, Schulbedarf, Schulmaterial, Schulstarterpaket
Übergang, Brückenjahr, Vorschule, zwischen Kita und Schule
Schulwechsel, weiterführende Schule, Gymnasium, Realschule, Oberschule
Hausaufgaben, Hausaufgabenhilfe, Nachhilfe; Lernhilfe, Lernförderung | tutoring, homework, ödev, ödev yardımı, домашнє завдання, домашнее задание, واجبات مدرسية
Ganztag, Ganztagsbetreuung, Hort, Nachmittagsbetreuung, Mittagsbetreuung | after school care
Ferien, Ferienbetreuung, Ferienpass, Ferienfreizeit | holidays, vacation, tatil, канікули, каникулы, عطلة
Legasthenie, LRS, Lese-Rechtschreib-Schwäche, Rechtschreibschwäche
Dyskalkulie, Rechenschwäche
ADHS, Hyperaktivität, Konzentration, unruhig
Mobbing, Streit, Schulsozialarbeit | bullying
Schwimmen, Schwimmkurs, Seepferdchen, Wassergewöhnung | swimming, swimming lessons, yüzme, плавання, плавание, سباحة
Sport, Turnen; Bewegung, Sportverein, Turnverein | sports, gymnastics, spor, спорт, رياضة
Musik, Singen, Instrument, Musikschule | music, müzik, музика, музыка, موسيقى
Bücherei, Bibliothek; Bücher, Lesen, Vorlesen | library, books, kütüphane, kitap, бібліотека, библиотека, книга, مكتبة
Arzt, Ärztin, Kinderarzt, Kinderärztin, ärztlich | doctor, paediatrician, pediatrician, doktor, лікар, педіатр, врач, طبيب
Medien, Handy, Smartphone; Internet, Bildschirm, Bildschirmzeit, Fernsehen, Computer
Notdienst, Bereitschaftsdienst, Notfall, Notruf | emergency, acil
Zahnarzt, Zähne, Zahnprophylaxe; Zahnpflege | dentist, teeth, dişçi, diş hekimi, зуби, стоматолог, зубы, أسنان
Impfung, Impfen, Impfberatung; Impfpass | vaccination, aşı, щеплення, прививка, تطعيم, لقاح
Vorsorge, Früherkennung, U-Untersuchung, Vorsorgeuntersuchung
Behinderung, Inklusion, Eingliederungshilfe, Frühförderung, Heilpädagogik, Handicap | disability, disabled, engelli, інвалідність, инвалидность, إعاقة
Psychotherapie, Psychologe; Psychotherapeut, Therapie, Angst | psychologist, therapy, psikolog, психолог, معالج نفسي, طبيب نفسي
Depression, Wochenbettdepression, Krise, seelische Gesundheit, psychisch krank | depression
Schreiambulanz, Schreibaby, Schreisprechstunde, Weinen, unruhige Babys | crying baby
Schlafen, Einschlafen, Schlaf, Durchschlafen | sleep, uyku, сон, نوم
Gewalt, Frauenhaus; häusliche Gewalt, schlägt, schlagen, Misshandlung, Schutz | violence, domestic violence, şiddet, насильство, насилие, عنف
Trennung, Scheidung; getrennt, Umgang, Sorgerecht | divorce, separation, custody, boşanma, розлучення, развод, طلاق
Alleinerziehend, Alleinerziehende; Einelternfamilie | single parent, single mother, tek ebeveyn, одинока мати, мать-одиночка, أم عزباء
Trauer, Tod, Verlust, gestorben | grief
Sucht, Alkohol, Drogen, suchtbelastet | addiction, alcohol
Erziehung, Erziehungsberatung, Familienberatung, Elternkurs, Trotz, Grenzen | parenting, çocuk yetiştirme, виховання, воспитание, تربية
Beratung, Rat, Sprechstunde, Auskunft, beraten | advice, counselling, counseling, danışma, danışmanlık, консультація, консультация, استشارة
Hilfe, Unterstützung, Entlastung, Begleitung | help, support, yardım, допомога, помощь, مساعدة
Familienpate, Pate, Ehrenamt, Ehrenamtliche
Jugendamt, ASD, Allgemeiner Sozialer Dienst | youth welfare office, gençlik dairesi
Vater, Papa, Väter | father, fathers, dad, baba, батько, отец, أب
Mutter, Mama, Mütter | mother, mothers, anne, мати, мама, мать, أم
Ernährung, Beikost, Brei, Kochen | nutrition, beslenme, харчування, питание, تغذية
Übergewicht, Adipositas, Abnehmen
Anmeldung, anmelden, registrieren, Platz | registration, kayıt, реєстрація, регистрация, تسجيل
Kur, Mutter-Kind-Kur, Vater-Kind-Kur, Erholung
Kurs | course, lessons, class, kurs, курс, курси, уроки, دورة
Montag, Mo
Dienstag, Di
Mittwoch, Mi
Donnerstag, Do
Freitag, Fr
Samstag, Sa, Sonnabend
`;
