/**
 * The grammar: how people say each constraint, `reading: phrase, phrase, …` a line. `{class}` is a word of a class (see
 * `wordClassLines`), `[…]` may be missing, what follows `~` must follow but is left for what comes next, and `<` at the
 * beginning wants a day before. The longest phrase wins; of equally long ones, the first. `readings.ts` has the readings.
 */
export const phraseLines = `
years: [{for}] [{my}] [{child}] [{is}] [von] [mit] {n} {years} [{old}], {for} {my} {n} {years}, {child} von {n}, {child} mit {n}, {child} {is} {n}, {my} {child} {n}, {digits} ~ [{and}] {digits} {years}, {n} ~ {and} {n} {years}, {age} {n}, im alter von {n} [{years}]
months: [{for}] [{my}] [{child}] [{is}] [von] [mit] {n} {months} [{old}] [{baby}], {digits} ~ [{and}] {digits} {months}
months 6: [ein] halbes jahr [{old}], halb jahr alt
weeks: {n} {weeks} {old} [{baby}]
years-range: [{for}] [{child}] [von] {n} {to} {n} {years}, [{child}] zwischen {n} {and} {n} {years}
months-range: [von] {n} {to} {n} {months}
years-below: unter {n} [{years}], u 3 ~ {child}, u 3 ~ spielgruppe, u 3 ~ gruppe, u 3 ~ betreuung, u 3 ~ platz
years-up-to: bis [zu] {n} {years}, bis zum {n} geburtstag
years-from: ab {n} {years}, über {n} {years}, älter als {n} [{years}]
grade: [in der] {n} {grade}, [in] {grade} {n}, [{my}] {ordinal} {grade}
span -9 0: [ich] [bin] {pregnant}, schwangere, schwangeren, erwarte [{my}] [erstes] [zweites] {child}, erwarte {baby}, erwarten [{my}] {child}, erwarten {baby}, werde mama, werde mutter, werde vater, werde papa, werdende mutter, werdende eltern, {n} monat {pregnant}, im {n} monat [{pregnant}], [im] {n} schwangerschaftsmonat, in der {n} woche {pregnant}, {n} woche {pregnant}, [in der] {n} ssw, expecting
span 0 1: wöchnerin, gerade entbunden
span 0 12: [{for}] [{my}] {baby}, im ersten jahr, im ersten lebensjahr, erstes lebensjahr
span 12 36: [{for}] [{my}] kleinkind, kleinkinder | toddler
span 0 36: krippenkind, kita unter 3
span 36 72: kindergartenkind, kitakind, kita kind, kindergartenalter, kitaalter | preschooler
span 60 84: vorschulkind, vorschulalter, schulanfänger, abc schütze
span 60 72: [mein] [unser] [{child}] kommt [bald] [nächstes jahr] [im sommer] [dieses jahr] ~ in die {school}, [{child}] kommt ~ in die {school}, nächstes jahr ~ schulkind, nächstes jahr ~ einschulung, letztes kita jahr
span 24 48: [{child}] kommt [bald] [nächstes jahr] ~ in den kindergarten, [{child}] kommt [bald] [nächstes jahr] ~ in die kita
span 72 132: [{for}] [{my}] grundschulkind, grundschulkinder, grundschüler, grundschülerin, grundschulalter | primary school child
span 72 216: [{for}] [{my}] schulkind, schulkinder, schüler, schülerin
span 144 216: [{for}] [{my}] teenager, teenies, jugendliche
weekday: [{on}] {weekday}
part: [{on}] {part}, [{on}] frühen {part}, [{on}] späten {part}
part morning: am morgen, in der früh, < früh, < morgen, früh am morgen | in the morning, < in the morning
part afternoon: am nachmittag | in the afternoon
part evening: am abend, später am abend | in the evening
part 17:00-24:00: nach der arbeit, nach feierabend
date 0: {today} | tonight
date 1: {tomorrow}
date 2: übermorgen | day after tomorrow, послезавтра, післязавтра
month-day: [am] [den] [vom] {n} {month}
day-month: am {date}, vom {date}, den {date}
hour: [um] [gegen] {n} {o'clock}, [um] {clock} [{o'clock}], {o'clock} {n}
hour-from: ab {n} {o'clock}, ab {clock} [{o'clock}], nach {n} {o'clock}
hours: [von] {n} [{o'clock}] {to} {n} {o'clock}, zwischen {n} und {n} {o'clock}
open-now: jetzt, jetzt [gerade] {open}, gerade {open}, grade {open}, heute noch {open} | now, open now, right now, şimdi, зараз, сейчас, الان
nothing: was jetzt, was nun, wie jetzt, ab jetzt, von jetzt, < {open}, was kann ich jetzt, guten morgen, guten abend, guten tag, eines tages, nicht mehr jetzt
free: [ganz] kostenlos, kostenfrei, gratis, umsonst, unentgeltlich, gebührenfrei, beitragsfrei, ohne geld, ohne kosten, ohne gebühren, kostet nichts, kostet nix, nichts kostet, nix kostet, nichts kosten, für lau, zum nulltarif | free, for free, free of charge, no cost, ücretsiz, bedava, parasız, безкоштовно, безкоштовний, безкоштовна, безкоштовні, безплатно, бесплатно, бесплатный, бесплатная, бесплатные, مجاني, مجانا, مجانية
accessible: [{for}] [{my}] [mit] [im] rollstuhl, rollstuhlgerecht, rollstuhlfahrer, rolli, barrierefrei, barrierearm, stufenlos, stufenfrei, ebenerdig, ohne stufen, ohne treppe, ohne barrieren, mit [dem] kinderwagen | wheelchair, wheelchair accessible, accessible, tekerlekli sandalye, інвалідний візок, на візку, безбар'єрний, инвалидная коляска, на коляске, безбарьерный, كرسي متحرك
online: [auch] online, per video, per videochat, per zoom, von zuhause aus, von zu hause aus | çevrimiçi, онлайн, عبر الانترنت, اونلاين
walk-in: {without} termin, {without} anmeldung, {without} voranmeldung, {without} vorher anzumelden, {without} terminvereinbarung, terminfrei, einfach [so] vorbeikommen, einfach vorbeigehen, einfach [so] hingehen, spontan | {without} appointment, walk in, drop in, randevusuz, {without} запису, {without} записи, {without} موعد
language: [{in}] {language} [{speak}], {speak} zuhause {language}, {speak} zu hause {language}, {speak} daheim {language}, die {language} {speak}, {speak} {language}, ich {speak} [nur] {language}, [nur] {language}
german: auf {german}
nearby: in der nähe, in meiner nähe, in unserer nähe, bei mir in der nähe, bei uns in der nähe, um die ecke, hier in der nähe | nearby, near me, yakınımda, поруч, поблизу, рядом, بالقرب مني
place: [{near}] [{district}] {place} [{around}], [{near}] der {district} {place}, [{near}] [{postcode}] {place}, [{near}] {postcode} [{place}]
`;
