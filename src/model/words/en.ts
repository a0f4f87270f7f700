import type { LanguageWords } from './language-words.js';

/** What the finder's search knows of English. */
export const words: LanguageWords = {
  wordClasses: `
n 1: one
n 2: two
n 3: three
n 4: four
n 5: five
n 6: six
n 7: seven
n 8: eight
n 9: nine
n 10: ten
n 11: eleven
n 12: twelve
years: year, years, yr, yrs
months: month, months
weeks: week, weeks
old: old
age: aged, age
to: to
and: and, or
for: for
my: my, our, a
child: child, kid, son, daughter, boy, girl
is: is
baby: newborn
pregnant: pregnant
grade: grade
school: school
weekday mo: monday
weekday tu: tuesday
weekday we: wednesday
weekday th: thursday
weekday fr: friday
weekday sa: saturday
weekday su: sunday
weekday sa su: weekend
weekday mo tu we th fr: weekdays
part morning: mornings, morning
part afternoon: afternoon, afternoons
part evening: evening, evenings
part 12:00-14:00: noon, midday
on: on, every
o'clock: o'clock, oclock
today: today
tomorrow: tomorrow
open: open
language en: english
language tr: turkish
language uk: ukrainian
language ru: russian
language ar: arabic
language fa: persian
language pl: polish
language ro: romanian
language ku: kurdish
language bg: bulgarian
language fr: french
language es: spanish
language it: italian
language sr: serbian
language hr: croatian
language sq: albanian
language el: greek
language pt: portuguese
language vi: vietnamese
language zh: chinese
language ps: pashto
german: german
in: in
speak: speak, speaking, speaks
near: near, around, in
without: without`,
  phrases: `
span 12 36: toddler
span 36 72: preschooler
span 72 132: primary school child
part morning: in the morning, < in the morning
part afternoon: in the afternoon
part evening: in the evening
date 0: tonight
date 2: day after tomorrow
open-now: now, open now, right now
free: free, for free, free of charge, no cost
accessible: wheelchair, wheelchair accessible, accessible
walk-in: {without} appointment, walk in, drop in
nearby: nearby, near me`,
  topics: {
    suicide: 'suicide, suicidal, kill myself, want to die, end my life, self harm',
    exhausted: "can't cope, can't take it anymore, desperate, can't go on, cannot go on",
    overwhelmed: 'overwhelmed, exhausted',
    violence:
      "violence, domestic violence, hits me, hit me, beats me, threatens me, rape, raped, women's shelter",
    'violence-men': 'my wife hits me, my girlfriend hits me',
    abuse: 'abuse, sexual abuse, molested',
    'child-protection': 'child abuse, neglect, hits my child, hits the children',
    runaway: 'missing child, ran away',
    'pregnancy-conflict': 'unwanted pregnancy, abortion',
    emergency: 'emergency, ambulance, unconscious, not breathing, accident',
    poison: 'poison, poisoned, swallowed',
    scream: "screaming, crying baby, won't stop crying",
    depression: 'depressed, panic attack',
    parenting: 'parenting, tantrum',
    illness: 'doctor, paediatrician, pediatrician, fever, sick, ill, hospital',
    vaccination: 'vaccination, vaccine, lice',
    bullying: 'bullying, bullied',
    loneliness: 'lonely, alone',
    grief: 'grief, died, miscarriage',
    addiction: 'addiction, alcohol, drugs',
    separation: 'divorce, separation, custody, alimony, child support',
    'day-care': 'kindergarten place, nursery place',
    'child-benefit': 'child benefit',
    'parental-allowance': 'parental allowance, parental leave',
    money: 'unemployed, no money, debt',
    housing: 'housing, flat, rent, homeless',
    papers: 'birth certificate, passport',
    interpreter: 'interpreter, translator',
    residence: 'residence permit, visa, asylum, citizenship',
    school: 'school registration',
    'health-insurance': 'health insurance',
    disability: 'disability, autism',
  },
  synonyms: `
Hebamme: midwife, midwives
Schwangerschaft: pregnancy, pregnant
Geburt: birth, childbirth
Stillen: breastfeeding
Baby: newborn, infant
Kindergarten: kindergarten, nursery, daycare, day care, preschool
Krippe: creche, childminder
Kitaplatz: kindergarten place, nursery place
Babysitter: babysitter, nanny, childcare
Leihgroßeltern: grandparents
Krabbelgruppe: playgroup, toddler group
Treffpunkt: meeting
Geld: money, financial help
Kindergeld: child benefit
Bürgergeld: job centre, welfare, unemployment
Wohngeld: rent, housing
Elterngeld: parental leave, parental allowance
Unterhalt: alimony
Schulden: debt
Gebühren: costs, fees
kostenlos: free of charge
Kleidung: clothes, clothing
Lebensmittel: food
Deutschkurs: german course, german lessons, learn german, language course
Dolmetscher: interpreter, translator, translation
Migration: refugee, asylum, immigration, residence permit
Logopädie: speech therapy
Schule: school
Hausaufgaben: tutoring, homework
Ganztag: after school care
Ferien: holidays, vacation
Mobbing: bullying
Schwimmen: swimming, swimming lessons
Sport: sports, gymnastics
Musik: music
Bücherei: library, books
Arzt: doctor, paediatrician, pediatrician
Notdienst: emergency
Zahnarzt: dentist, teeth
Impfung: vaccination
Behinderung: disability, disabled
Psychotherapie: psychologist, therapy
Depression: depression
Schreiambulanz: crying baby
Schlafen: sleep
Gewalt: violence, domestic violence
Trennung: divorce, separation, custody
Alleinerziehend: single parent, single mother
Trauer: grief
Sucht: addiction, alcohol
Erziehung: parenting
Beratung: advice, counselling, counseling
Hilfe: help, support
Jugendamt: youth welfare office
Vater: father, fathers, dad
Mutter: mother, mothers
Ernährung: nutrition
Anmeldung: registration
Kurs: course, lessons, class`,
  needs: `
Geburtsvorbereitung: antenatal class
Entlastung: exhausted, overwhelmed, tired, twins
Erstausstattung: diapers, nappies, stroller, baby clothes
Schreisprechstunde: crying, screaming, cries
Schlafen: sleep problems, won't sleep
Frühförderung: delayed, early intervention, development, special needs
Sprachförderung: doesn't speak, speech therapy, speech
Deutsch: learn german
Treffpunkt: meet people, meet other parents, make friends, lonely
Väter: dad
Betreuung: work again, look after
Familienpate: grandma, grandpa
Ferienbetreuung: summer holidays, holiday programme
Freizeit: activities, things to do
Zähne: tooth, toothache
Einschulung: starting school, first grade
Nachhilfe: grades, math
Bildung und Teilhabe: school trip, school lunch, school supplies
Geld: can't afford, benefits, financial support
Antrag: fill in, application, form
Erziehungsberatung: tantrum
Beratung: advice, someone to talk`,
};
