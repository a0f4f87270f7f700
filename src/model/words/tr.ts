import type { LanguageWords } from './language-words.js';

/** What the finder's search knows of Turkish. */
export const words: LanguageWords = {
  wordClasses: `
n 1: bir
n 2: iki
n 3: üç
n 4: dört
n 5: beş
n 6: altı
n 7: yedi
n 8: sekiz
n 9: dokuz
years: yaş, yaşında, yaşındaki
months: ay, aylık
weeks: hafta
and: ve
for: için
child: çocuk
baby: bebek, bebeğim
pregnant: hamile, hamileyim
grade: sınıf
school: okul
weekday tu: salı
weekday we: çarşamba
weekday th: perşembe
weekday fr: cuma
weekday su: pazar
weekday sa su: hafta sonu
part morning: sabah, sabahları
part afternoon: öğleden sonra
part evening: akşam, akşamları
part 12:00-14:00: öğlen
today: bugün
tomorrow: yarın
open: açık
language tr: türkçe
language ru: rusça
language ar: arapça
language ku: kürtçe
german: almanca
speak: konuşan
n 10: on
weekday mo: pazartesi
weekday sa: cumartesi
language en: ingilizce
language uk: ukraynaca`,
  phrases: `
open-now: şimdi
free: ücretsiz, bedava, parasız
online: çevrimiçi
walk-in: randevusuz
nearby: yakınımda
accessible: tekerlekli sandalye`,
  topics: {
    suicide: 'intihar, kendimi öldürmek, ölmek istiyorum, yaşamak istemiyorum',
    exhausted: 'dayanamıyorum, artık yapamıyorum, çaresizim',
    overwhelmed: 'tükendim',
    violence: 'şiddet, aile içi şiddet, dövüyor, beni dövüyor, vuruyor, tehdit, tecavüz, sığınma evi',
    'violence-men': 'karım beni dövüyor, eşim beni dövüyor',
    abuse: 'cinsel istismar, istismar, taciz',
    'child-protection': 'çocuk istismarı, çocuğu dövüyor, çocukları dövüyor',
    runaway: 'kayıp çocuk, çocuğum kayıp',
    'pregnancy-conflict': 'kürtaj, istenmeyen gebelik',
    emergency: 'acil, ambulans, nefes almıyor, kaza',
    poison: 'yuttu, zehirlenme',
    scream: 'ağlıyor, bebek ağlıyor',
    depression: 'depresyon, panik atak',
    parenting: 'terbiye',
    illness: 'doktor, çocuk doktoru, ateş, ateşi var, hasta, hastane',
    vaccination: 'aşı',
    bullying: 'zorbalık',
    loneliness: 'yalnız, yalnızım',
    grief: 'yas, vefat, düşük',
    addiction: 'bağımlılık, alkol, uyuşturucu',
    separation: 'boşanma, ayrılık, velayet, nafaka',
    'day-care': 'kreş, kreş yeri, anaokulu',
    'child-benefit': 'çocuk parası',
    'parental-allowance': 'ebeveyn parası',
    money: 'işsiz, borç, param yok',
    housing: 'ev arıyorum, kiralık, kira, evsiz',
    papers: 'doğum belgesi, pasaport',
    interpreter: 'tercüman, çevirmen',
    residence: 'vize, iltica, vatandaşlık, oturum, oturum izni',
    school: 'okul kaydı, öğretmen',
    'health-insurance': 'sigorta',
    disability: 'engelli, otizm',
  },
  synonyms: `
Hebamme: ebe, ebelik
Schwangerschaft: hamile, hamilelik, gebelik
Geburt: doğum
Stillen: emzirme
Baby: bebek
Kindergarten: yuva, anaokulu
Krippe: kreş
Kitaplatz: kreş yeri
Babysitter: bakıcı
Treffpunkt: buluşma
Geld: para, maddi yardım
Kindergeld: çocuk parası
Bürgergeld: işsizlik
Wohngeld: kira
Elterngeld: ebeveyn parası
Unterhalt: nafaka
Schulden: borç
kostenlos: ücretsiz, bedava
Kleidung: kıyafet, giysi
Lebensmittel: yiyecek
Deutschkurs: almanca kursu, dil kursu
Dolmetscher: tercüman, çevirmen
Migration: mülteci, göçmen, oturum
Logopädie: konuşma terapisi
Schule: okul
Hausaufgaben: ödev, ödev yardımı
Ferien: tatil
Schwimmen: yüzme
Sport: spor
Musik: müzik
Bücherei: kütüphane, kitap
Arzt: doktor
Notdienst: acil
Zahnarzt: dişçi, diş hekimi
Impfung: aşı
Behinderung: engelli
Psychotherapie: psikolog
Schlafen: uyku
Gewalt: şiddet
Trennung: boşanma
Erziehung: çocuk yetiştirme
Beratung: danışma, danışmanlık
Hilfe: yardım
Jugendamt: gençlik dairesi
Vater: baba
Mutter: anne
Ernährung: beslenme
Anmeldung: kayıt
Kurs: kurs
Krabbelgruppe: oyun grubu
Alleinerziehend: tek ebeveyn`,
  needs: `
Geburtsvorbereitung: doğuma hazırlık
Entlastung: yorgun, ikiz
Erstausstattung: bebek bezi
Schreisprechstunde: ağlıyor, ağlayan bebek
Frühförderung: gelişim geriliği
Sprachförderung: konuşmuyor, konuşma terapisi
Deutsch: almanca öğrenmek
Treffpunkt: arkadaş, yalnız, tanışmak
Väter: baba
Betreuung: çocuk bakımı
Familienpate: büyükanne
Freizeit: aktivite
Zähne: diş
Einschulung: okula başlama
Nachhilfe: ders
Bildung und Teilhabe: okul malzemeleri
Geld: yardım parası, paraya ihtiyacım var
Antrag: form doldurma, başvuru
Erziehungsberatung: öfke nöbeti
Beratung: konuşmak
Schlafen: uyumuyor
Ferienbetreuung: yaz tatili`,
};
