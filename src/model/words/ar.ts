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
    suicide: 'انتحار, الانتحار, اريد ان اموت, لا اريد ان اعيش',
    exhausted: 'لم اعد احتمل, لا استطيع التحمل, لم اعد استطيع',
    overwhelmed: 'مرهقة',
    violence: 'عنف, العنف, عنف منزلي, يضربني, ضربني, ضرب, يهددني, اغتصاب',
    'violence-men': 'زوجتي تضربني',
    abuse: 'تحرش, اعتداء جنسي',
    'child-protection': 'يضرب الاطفال, يضرب طفلي, اهمال الطفل',
    runaway: 'طفلي مفقود, طفل مفقود',
    'pregnancy-conflict': 'اجهاض, حمل غير مرغوب',
    emergency: 'طوارئ, اسعاف, لا يتنفس, حادث',
    poison: 'تسمم, ابتلع',
    scream: 'يبكي, طفلي يبكي, يصرخ',
    depression: 'اكتئاب, نوبة هلع',
    parenting: 'تربية, نوبة غضب',
    illness: 'طبيب, طبيب اطفال, حمى, حرارة, مريض, مستشفى',
    vaccination: 'تطعيم, لقاح',
    bullying: 'تنمر',
    loneliness: 'وحيدة, وحيد',
    grief: 'وفاة, توفي, اجهاض تلقائي',
    addiction: 'ادمان, كحول, مخدرات',
    separation: 'طلاق, نفقة, حضانة',
    'day-care': 'روضة, مكان في الروضة',
    'child-benefit': 'اعانة الاطفال',
    money: 'بطالة, ديون, لا مال',
    housing: 'سكن, شقة, ايجار',
    papers: 'شهادة ميلاد, جواز سفر',
    interpreter: 'مترجم',
    residence: 'اقامة, لجوء, تأشيرة, الاقامة',
    school: 'تسجيل المدرسة, معلم',
    'health-insurance': 'تأمين صحي',
    disability: 'اعاقة, توحد',
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
Geburtsvorbereitung: تحضير للولادة
Entlastung: متعبة, توأم
Erstausstattung: حفاضات, عربة أطفال
Schreisprechstunde: يبكي
Schlafen: لا ينام
Frühförderung: تأخر النمو
Sprachförderung: علاج النطق, لا يتكلم
Deutsch: تعلم الالمانية
Treffpunkt: تعارف, وحيدة
Väter: أب
Betreuung: رعاية الأطفال
Familienpate: جدة
Ferienbetreuung: عطلة صيفية
Freizeit: أنشطة
Zähne: سن
Einschulung: الصف الأول
Nachhilfe: دروس
Bildung und Teilhabe: لوازم مدرسية
Geld: لا أملك المال
Antrag: استمارة
Erziehungsberatung: نوبة غضب
Beratung: نصيحة`,
};
