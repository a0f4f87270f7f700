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
    suicide:
      'intihar, kendimi öldürmek, ölmek istiyorum, yaşamak istemiyorum, yaşamak istemiyor, ölmek, kendini öldürmek, yaşamanın anlamı yok, bensiz',
    exhausted:
      'dayanamıyorum, artık yapamıyorum, çaresizim, dayanamıyor, sabrım kalmadı, sarsacağım, vuracağım',
    overwhelmed: 'tükendim, çocuğuma bağırdım, bağırıyorum, kötü anneyim',
    violence:
      'şiddet, aile içi şiddet, dövüyor, beni dövüyor, vuruyor, tehdit, tecavüz, sığınma evi, kızımı dövüyor, eşim dövüyor, kocam, tokat, vurdu, damat+dövüyor, şiddet görüyorum, korkuyorum kocamdan, eve kilitledi',
    'violence-men': 'karım beni dövüyor, eşim beni dövüyor',
    abuse: 'cinsel istismar, istismar, taciz',
    'child-protection': 'çocuk istismarı, çocuğu dövüyor, çocukları dövüyor',
    runaway: 'kayıp çocuk, çocuğum kayıp',
    'pregnancy-conflict':
      'kürtaj, istenmeyen gebelik, bebeği istemiyorum, bebek istemiyorum, hamile+istemiyorum, ailem duyarsa, aldırmak',
    emergency:
      'acil, ambulans, nefes almıyor, kaza, morardı, bayıldı, boğuluyor, boğazında, havale, havale geçiriyor, düştü, camdan düştü, yandı',
    poison: 'yuttu, zehirlenme, ilaç yuttu, hap yuttu, deterjan içti, çamaşır suyu, içti, zehirlendi',
    scream: 'ağlıyor, bebek ağlıyor, susmuyor ağlıyor',
    depression: 'depresyon, panik atak',
    parenting: 'terbiye, ergen, söz dinlemiyor, okuldan kaçıyor, sigara',
    illness:
      'doktor, çocuk doktoru, ateş, ateşi var, hasta, hastane, kusuyor, ishal, öksürük, ateşlendi, doktor kapalı, türkçe bilen doktor, doktor arıyorum',
    vaccination: 'aşı',
    bullying: 'zorbalık',
    loneliness: 'yalnız, yalnızım',
    grief: 'yas, vefat, düşük',
    addiction: 'bağımlılık, alkol, uyuşturucu',
    separation: 'boşanma, ayrılık, velayet, nafaka, nafaka ödemiyor, eski eşim, velayet davası',
    'day-care': 'kreş, kreş yeri, anaokulu',
    'child-benefit': 'çocuk parası, kindergeld',
    'parental-allowance': 'ebeveyn parası',
    money: 'işsiz, borç, param yok, yiyecek yok, param bitti',
    housing: 'ev arıyorum, kiralık, kira, evsiz, ev bulamıyorum, evden çıkarıyorlar',
    papers: 'doğum belgesi, pasaport, doğum kağıdı, nüfus, kimlik bebek',
    interpreter: 'tercüman, çevirmen',
    residence: 'vize, iltica, vatandaşlık, oturum, oturum izni, oturum uzatmak, uzatmak, aile birleşimi',
    school: 'okul kaydı, öğretmen, okula kayıt, hangi okul',
    'health-insurance': 'sigorta',
    disability: 'engelli, otizm, engelli kimliği, engelli kartı, engelli raporu',
    youth: 'çocuk hattı',
    passport: 'pasaport, kimlik',
    debts: 'borç, haciz, icra',
    transport: 'otobüs, tren',
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
Stillen: emzirme, emziremiyorum, emzir, meme, süt, sütüm, emmiyor, sütten kesmek
Geburtsvorbereitung: doğuma hazırlık, doğum, doğumu, doğumdan korku, sancı, sezaryen, nefes
Schwangerschaft: hamile, hamileyim, gebe, gebeyim, gebelik, karnım, ultrason, kadın doktoru
Hebamme: lohusa, göbek, yenidoğan, ebe, loğusa, biberon, mama
Frühe Hilfen: genç anne, destek, yardıma muhtaç
Entlastung: yorgun, yoruldum, ikiz, ikizler, üçüz, tek başıma, yalnız, kimsem yok, dinlenmek, birkaç saat, kimse yardım etmiyor, gelin, gezdirsin, koltuk değneği
Erstausstattung: bebek bezi, bebek arabası, beşik, bebek kıyafeti
Schreisprechstunde: ağlıyor, ağlayan bebek, ağlama, gaz, gazı var, sancı, susmuyor, bağırıyor, durmuyor
Schlafen: uyumuyor, uyku, uykusuz, uyumaz, gece, geceleri, uyanıyor, uyandırıyor
Ernährung: yemiyor, mama, ek gıda
Frühförderung: gelişim geriliği, gecikme, yürümüyor, konuşamıyor, tek kelime, hâlâ, engelli, otizm, down sendromu, rehabilitasyon, geç kaldı
Sprachförderung: konuşmuyor, konuşma terapisi, almancası, almanca bilmiyor, almanca az, nur türkisch, hep türkçe, dil
Deutsch: almanca öğrenmek, almanca zayıf, türkçe konuştuk, vorschule, okuldan önce almanca
Treffpunkt: arkadaş, yalnız, tanışmak, tanımıyorum, sohbet, çay, buluşmak, anneler, yeni taşındık
Krabbelgruppe: oynasın, oyun, oynamak, şarkı, bebekler, diğer çocuklar, nereye götürsem
Väter: baba, babalar
Betreuung: çocuk bakımı, bakacak, kim bakar, işe başlıyorum, çalışıyorum
Kindertagespflege: kreş, bakıcı, gündüz bakımı
Eingewöhnung: anaokulu, yuvaya, alışma, alışamıyor, ayrılmıyor, yapışıyor, ayrılık, kindergarten
Familienpate: büyükanne, babaanne, anneanne, dede, torun, torunum
Ferienbetreuung: yaz tatili, tatil, tatilde, okul kapalı, bakamam, yazın
Sport: spor, futbol, top, koşmak, hareket, enerji, kilolu, salon
Schwimmkurs: yüzme, yüzsün, yüzmek, havuz, kolluk, kolluksuz, su korkusu, sudan korkuyor
Freizeit: aktivite, sıkılıyor, etkinlik
Spielen: oynasın, dışarıda oynamak, dede babaanne dabei, oyun öğleden sonra
Zähne: diş, dişi, dişleri, çürük, fırça, fırçalamıyor, baklava
Schuleingangsuntersuchung: okul muayenesi, muayene, okula hazır mı, sağlık kontrolü
Einschulung: okula başlama, okula başlıyor, okula başlayacak, birinci sınıf, ilk okul, ilkokul, okul başlıyor
Nachhilfe: ders, dersler, ödev, matematik, notlar, hausaufgaben
Schulwechsel: beşinci sınıf, yeni okul, lise, ortaokul, gymnasium
Bildung und Teilhabe: okul malzemeleri, okul çantası, çanta, öğle yemeği, okulda yemek, okul yemeği, gezi, okul gezisi, kırtasiye, kulüp, defter, kağıt doldurmak, tornister
Geld: yardım parası, paraya ihtiyacım var, geçinemiyoruz, maaş, yetmiyor, parasız, işsiz, kira yardımı, maddi
Wohngeld: kira, kiramız, kirayı, pahalı ev
Antrag: form doldurma, başvuru, kağıt, kağıtları, evrak, doldurmak, belge
Elterngeld: ebeveyn parası, elterngeld, doğum parası, doğum izni, izin, elternzeit
Erziehungsberatung: öfke nöbeti, söz dinlemiyor, inatçı
Beratung: konuşmak`,
};
