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
    suicide:
      "suicide, suicidal, kill myself, want to die, end my life, self harm, better+without+me, end it all, no reason to live, don't want to live, cut myself, cutting herself, cutting himself",
    exhausted:
      "can't cope, can't take it anymore, desperate, can't go on, cannot go on, can't do this anymore, cant do this anymore, lose control, losing control, shake the baby, shake her, shake him, about to snap, snap at",
    overwhelmed:
      'overwhelmed, exhausted, screamed at my kids, yelled at, shouted at, bad mother, bad mum, parents hotline, parent helpline, at my wits end',
    violence:
      "violence, domestic violence, hits me, hit me, beats me, threatens me, rape, raped, women's shelter, hit me again, pushes me, pushed me, locked me in, he hits, black eye, bruises, strangled, afraid of my husband, abusive husband, abusive partner",
    'violence-men': 'my wife hits me, my girlfriend hits me',
    abuse:
      'abuse, sexual abuse, molested, touched her, touched him, touches my, inappropriate touching, touches+children',
    'child-protection': 'child abuse, neglect, hits my child, hits the children',
    runaway: 'missing child, ran away',
    'pregnancy-conflict': 'unwanted pregnancy, abortion',
    emergency:
      'emergency, ambulance, unconscious, not breathing, accident, turning blue, blue lips, choking, choked, seizure, convulsion, fell from, fell+window, unresponsive, not waking, bleeding heavily, burned, scalded, knife, drowning',
    poison:
      'poison, poisoned, swallowed, ate pills, took pills, drank cleaner, drank+cleaner, bleach, battery, berries, dishwasher tab, medication+ate, detergent',
    scream: "screaming, crying baby, won't stop crying, crying for hours, screams all",
    depression: 'depressed, panic attack, depression, feel empty, postpartum depression, baby blues',
    parenting: 'parenting, tantrum, teenager, teen, puberty, screen time, skips school, smokes, weed',
    illness:
      'doctor, paediatrician, pediatrician, fever, sick, ill, hospital, temperature, vomiting, throws up, diarrhea, rash, ear infection, no doctor, doctor closed, practice closed, find a doctor, pediatrician taking patients, cough, english speaking doctor',
    vaccination: 'vaccination, vaccine, lice',
    bullying: 'bullying, bullied',
    loneliness: 'lonely, alone',
    grief: 'grief, died, miscarriage',
    addiction: 'addiction, alcohol, drugs',
    separation:
      'divorce, separation, custody, alimony, child support, child maintenance, maintenance, ex husband, ex wife, visitation, joint custody, my ex, foster',
    'day-care': 'kindergarten place, nursery place, kita place, daycare place, no place in kindergarten',
    'child-benefit': 'child benefit, kindergeld, money per child, monthly child money',
    'parental-allowance': 'parental allowance, parental leave',
    money: 'unemployed, no money, fridge empty, nothing to eat, no food, food bank, winter clothes',
    housing: 'housing, flat, rent, homeless, looking for a flat, apartment, kicked out',
    papers: 'birth certificate, passport, register the baby, register my newborn, register+newborn',
    interpreter: 'interpreter, translator',
    residence:
      'residence permit, visa, asylum, citizenship, residence title, extend visa, extend+permit, integration course',
    school: 'school registration, register for school, which school, enrol, enroll, school district',
    'health-insurance': 'health insurance, care level',
    disability: 'disability, autism, disability card, school assistant',
    youth: 'number for kids, hotline for kids, kids helpline, confide, confide+stranger',
    debts: 'debts, bailiff, debt collector, eviction, eviction notice, behind on rent, behind+rent',
    passport: 'id card, register address, anmeldung address',
    transport: 'bus, timetable, bus to, how do i get to, train',
    'maternity-protection': 'maternity protection, employment ban, work+pregnant',
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
Stillen: breast, nipple, latch, latching, nursing, feeding, pumping, pump, formula, milk, mastitis, weaning
Geburtsvorbereitung: antenatal, birth class, labour, labor, contractions, delivery, breathing, c-section, birth plan, afraid of birth, hospital bag
Schwangerschaft: pregnant, pregnancy, expecting, due date, due in, trimester, prenatal, scan
Hebamme: newborn, umbilical, postpartum, postnatal, midwife, aftercare, bottle
Frühe Hilfen: teen mum, young mum, vulnerable, no support, bonding, struggling
Entlastung: exhausted, overwhelmed, tired, twins, triplets, break, no family here, nobody helps, a few hours, volunteer, rest, give me a hand, on my own
Erstausstattung: diapers, nappies, stroller, pram, baby clothes, cot, crib
Schreisprechstunde: crying, screaming, cries, colic, screams, inconsolable, fussy, won't settle, howling
Schlafen: sleep problems, won't sleep, wakes up, awake, sleepless, sleeping, up all night, every hour
Ernährung: solids, eating, won't eat, food
Frühförderung: delayed, early intervention, development, developmental, delay, special needs, doesn't walk, not walking, not talking, autism, autistic, down syndrome, disabled, hearing, therapist, physiotherapy, premature, milestones
Sprachförderung: doesn't speak, speech, speaks no german, only english, bilingual, speak german, more german, doesn't understand
Deutsch: learn german, german before school, barely understands, teachers
Treffpunkt: meet people, meet other parents, make friends, lonely, new here, just moved, don't know anyone, expat, other mums, other parents, coffee, isolated, new in town
Krabbelgruppe: play with, sing, songs, nursery rhymes, toddlers, crawling, baby group, toddler, other babies
Väter: dad, father, fathers
Betreuung: work again, look after, back to work, childcare, someone to watch
Kindertagespflege: childminder, nanny, daycare, nursery place, under three, going back to work, one year old
Eingewöhnung: clings, clingy, settling in, starts kindergarten, start nursery, starting kita, separation anxiety, first time away
Familienpate: grandma, grandpa, grandparents, granny
Ferienbetreuung: summer holidays, holiday programme, holiday club, school holidays, summer break, weeks off, school is closed
Sport: football, soccer, ball, run, climb, energy, gym, sports club, exercise, active, playing outside
Schwimmkurs: swim, pool, swimming badge, water, float
Freizeit: activities, things to do, bored, rainy day, weekend
Spielen: play outside, play afternoon, playing
Zähne: tooth, toothache, brush, brushing, cavities, toothbrush
Schuleingangsuntersuchung: school medical, medical check, school doctor, check-up before school, ready for school
Einschulung: starting school, first grade, starts school, first graders, enrolled, first day of school
Nachhilfe: grades, math, tutor, tutoring, homework, struggling at school, learn with
Schulwechsel: fifth grade, secondary school, new school, year five, gymnasium, change of school
Bildung und Teilhabe: school trip, school lunch, school supplies, backpack, class trip, fees for club, exercise books
Geld: can't afford, benefits, financial support, money, paycheck, income, not enough, expensive, cant pay, unemployed, lost my job
Wohngeld: rent, expensive flat
Antrag: form, fill in, application, paperwork
Elterngeld: parental leave, parental allowance, maternity leave, paternity leave, stay home, stay at home, employer, contract, part-time
Erziehungsberatung: tantrum, discipline, behaviour
Beratung: advice, someone to talk`,
};
