import type { LanguageWords } from './language-words.js';

/** What the finder's search knows of Arabic. */
export const words: LanguageWords = {
  wordClasses: `
n 1: واحد
n 3: ثلاث
n 4: اربع
n 5: خمس
n 6: ست
n 7: سبع
n 8: ثماني
n 9: تسع
n 10: عشر
years: سنة, سنوات, سنين, عام
months: شهر, شهور, اشهر
weeks: اسبوع, اسابيع
to: الى
and: و
child: طفل
baby: رضيع
pregnant: حامل
school: مدرسة
weekday mo: الاثنين
weekday tu: الثلاثاء
weekday we: الاربعاء
weekday th: الخميس
weekday fr: الجمعة
weekday sa: السبت
weekday su: الاحد
weekday sa su: عطلة نهاية الاسبوع
part morning: صباحا
part afternoon: بعد الظهر
part evening: مساء
on: يوم
today: اليوم
tomorrow: غدا
open: مفتوح
language en: الانجليزية
language tr: التركية
language uk: الاوكرانية
language ru: الروسية
language ar: عربي, العربية, بالعربية
language fa: فارسی, دری
language ku: کوردی
language ps: پښتو
near: في
without: بدون`,
  phrases: `
open-now: الان
free: مجاني, مجانا, مجانية
accessible: كرسي متحرك
online: عبر الانترنت, اونلاين
walk-in: {without} موعد
nearby: بالقرب مني`,
  topics: {
    suicide: 'انتحار, الانتحار, اريد ان اموت, لا اريد ان اعيش, أريد الموت, الموت أفضل, لا معنى للحياة',
    exhausted: 'لم اعد احتمل, لا استطيع التحمل, لم اعد استطيع, فقدت السيطرة, لا أستطيع أكثر',
    overwhelmed: 'مرهقة',
    violence:
      'عنف, العنف, عنف منزلي, يضربني, ضربني, ضرب, يهددني, اغتصاب, زوجي ضربني, ضربها, خائفة من زوجي, يحبسني',
    'violence-men': 'زوجتي تضربني',
    abuse: 'تحرش, اعتداء جنسي',
    'child-protection': 'يضرب الاطفال, يضرب طفلي, اهمال الطفل',
    runaway: 'طفلي مفقود, طفل مفقود',
    'pregnancy-conflict': 'اجهاض, حمل غير مرغوب',
    emergency: 'طوارئ, اسعاف, لا يتنفس, حادث, ازرق, تشنج, تشنجات, اختناق, يختنق, سقط, سقطت, حرق, نزيف',
    poison: 'تسمم, ابتلع, شرب, شربت, بلع, حبوب, دواء',
    scream: 'يبكي, طفلي يبكي, يصرخ, بكاء مستمر',
    depression: 'اكتئاب, نوبة هلع',
    parenting: 'تربية, نوبة غضب, مراهق, المراهق, لا يسمع الكلام, لا يسمعني, أستشير بالهاتف',
    illness:
      'طبيب, طبيب اطفال, حمى, حرارة, مريض, مستشفى, حرارته, عالية, العيادة مغلقة, سخونة, إسهال, سعال, يتقيأ, طبيب أطفال, طبيب عربي',
    vaccination: 'تطعيم, لقاح',
    bullying: 'تنمر',
    loneliness: 'وحيدة, وحيد',
    grief: 'وفاة, توفي, اجهاض تلقائي',
    addiction: 'ادمان, كحول, مخدرات',
    separation: 'طلاق, نفقة, حضانة',
    'day-care': 'روضة, مكان في الروضة',
    'child-benefit': 'اعانة الاطفال, كيندرغيلد, راتب الأطفال',
    money: 'بطالة, ديون, لا مال',
    housing: 'سكن, شقة, ايجار, بيت, أبحث عن شقة',
    papers: 'شهادة ميلاد, جواز سفر, شهادة الميلاد, تسجيل المولود',
    interpreter: 'مترجم',
    residence: 'اقامة, لجوء, تأشيرة, الاقامة, تمديد الإقامة, لم الشمل, دورة اندماج',
    school: 'تسجيل المدرسة, معلم, تسجيل في المدرسة, أسجل, تسجيل+مدرسة, تسجيل',
    'health-insurance': 'تأمين صحي',
    disability: 'اعاقة, توحد',
    transport: 'باص, حافلة',
    debts: 'ديون',
  },
  synonyms: `
Hebamme: قابلة, داية
Schwangerschaft: حمل, حامل
Geburt: ولادة
Stillen: رضاعة
Baby: رضيع, طفل
Kindergarten: روضة, روضة أطفال, حضانة
Krippe: حضانة
Babysitter: جليسة أطفال, مربية
Krabbelgruppe: مجموعة لعب
Treffpunkt: لقاء
Geld: مال, مساعدة مالية
Kindergeld: إعانة الأطفال
Bürgergeld: بطالة
Wohngeld: إيجار, سكن
Unterhalt: نفقة
Schulden: ديون
kostenlos: مجاني
Kleidung: ملابس
Lebensmittel: طعام
Deutschkurs: دورة اللغة الألمانية, تعلم الألمانية
Dolmetscher: مترجم, ترجمة
Migration: لاجئ, لجوء, هجرة, إقامة
Logopädie: علاج النطق
Schule: مدرسة
Hausaufgaben: واجبات مدرسية
Ferien: عطلة
Schwimmen: سباحة
Sport: رياضة
Musik: موسيقى
Bücherei: مكتبة
Arzt: طبيب
Zahnarzt: أسنان
Impfung: تطعيم, لقاح
Behinderung: إعاقة
Psychotherapie: معالج نفسي, طبيب نفسي
Schlafen: نوم
Gewalt: عنف
Trennung: طلاق
Alleinerziehend: أم عزباء
Erziehung: تربية
Beratung: استشارة
Hilfe: مساعدة
Vater: أب
Mutter: أم
Ernährung: تغذية
Anmeldung: تسجيل
Kurs: دورة`,
  needs: `
Stillen: رضاعة, إرضاع, ترضع, أرضع, حليب, صدر, ثدي, حلمة, فطام
Geburtsvorbereitung: الولادة, مخاض, طلق, قيصرية
Schwangerschaft: حامل, حمل, الشهر الخامس, الشهر السابع, جنين, سونار
Hebamme: قابلة, مولود, سرة, نفاس, بعد الولادة
Frühe Hilfen: أم جديدة, دعم, مساندة
Entlastung: متعبة, تعبانة, مرهق, توأم, وحدي, لوحدي, راحة, استراحة, يساعدني
Erstausstattung: حفاضات, عربة أطفال, ملابس أطفال, سرير طفل
Schreisprechstunde: يبكي, تبكي, بكاء, يصرخ, مغص, غازات, لا يهدأ, ويبكي
Schlafen: نوم, ينام, تنام, يستيقظ, الليل, حتى الصباح, سهر
Ernährung: لا يأكل, طعام, تغذية
Frühförderung: تأخر, لا يمشي, لا يتكلم, إعاقة, معاق, توحد, متلازمة داون, علاج طبيعي, نطق
Sprachförderung: علاج النطق, لا يفهم, لغة, ألماني, الألمانية
Deutsch: تعلم الالمانية, ألماني قبل المدرسة, اللغة الألمانية
Treffpunkt: تعارف, وحيدة, أتعرف, صديقات, أصدقاء, لا أعرف أحدا, جديدة هنا, أمهات, لقاء
Krabbelgruppe: يلعب, لعب, أطفال آخرين, غناء, أغاني, مجموعة أطفال
Väter: أب, آباء
Betreuung: رعاية, من يعتني, أعمل, الدوام
Kindertagespflege: حضانة, مربية, حاضنة, أرجع للعمل
Eingewöhnung: روضة, يتعلق بي, أول مرة
Familienpate: جدة, جد, حفيد
Ferienbetreuung: العطلة, الصيف
Sport: رياضة, كرة, يركض, حركة, طاقة, نادي
Schwimmkurs: سباحة, يسبح, مسبح, الماء
Freizeit: أنشطة, ملل
Spielen: يلعب في الخارج, لعب
Zähne: سن, أسنان, تسوس, فرشاة
Schuleingangsuntersuchung: فحص, طبيب المدرسة
Einschulung: الصف الأول, المدرسة تبدأ, دخول المدرسة, أول يوم
Nachhilfe: دروس, رياضيات, واجبات, أشرح, درس, وظائف
Schulwechsel: الصف الخامس, مدرسة جديدة, ثانوية
Bildung und Teilhabe: لوازم مدرسية, حقيبة, شنطة, دفاتر, رحلة, غداء المدرسة, أوراق المدرسة, غدا
Geld: مال, مصاري, فلوس, راتب, راتبي, لا يكفي, مساعدة مالية, مساعدة إضافية, غالي, إعانة
Wohngeld: إيجار
Antrag: استمارة, أوراق, أملأ, عبي, طلب
Elterngeld: إجازة أمومة, إجازة والدية, نقود بعد الولادة
Erziehungsberatung: نوبة غضب, عنيد
Beratung: نصيحة`,
};
