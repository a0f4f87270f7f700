import type { Words } from '../words.js';

export const helpPanel: Words['helpPanel'] = {
  allClosed: 'What was found is closed at the moment. Somebody can help you here now:',
  more: (n) => `${n} more numbers`,
  call: (name) => `Call ${name}:`,
  or: 'or',
  free: 'free of charge',
  chargeable: 'there is a charge',
  anonymous: 'anonymous',
  inLanguage: (language) => `in ${language}`,
  inManyLanguages: 'in many languages',
  inManyLanguagesWith: (language) => `in ${language} and many other languages`,
  leave: 'Leave this page quickly',
  leaveNote:
    'Opens another website at once. Your words are not stored here. That you have visited this website is in the history of your browser.',
  cryingAdvice:
    'Put your baby down safely in its bed, leave the room for a moment, take a deep breath. Look in every few minutes. Please never shake a baby.',
  adviceSource: 'More at elternsein.info (in German)',
};

export const advisers: Words['advisers'] = {
  title: 'Whom you can ask about this',
  website: 'website',
  own: 'Your town and your district know how to reach them, as does the number for all authorities, 115.',
  names: {
    'family-benefits': 'Family Benefits Office (Familienkasse)',
    authorities: 'Number for all authorities, 115',
    'youth-office': 'Youth Welfare Office (Jugendamt)',
    'health-office': 'Public Health Office (Gesundheitsamt)',
    'job-center': 'Jobcenter',
    'housing-office': 'Housing Benefit Office (Wohngeldstelle)',
    'registry-office': 'Registry Office (Standesamt)',
    'citizens-office': 'Citizens’ Office (Bürgerbüro)',
    'immigration-office': 'Immigration Office (Ausländerbehörde)',
    'social-office': 'Social Welfare Office (Sozialamt)',
    'debt-advice': 'Debt advice (Schuldnerberatung)',
    'labour-protection': 'Inspectorate for maternity protection at work',
    school: 'School, or School Authority (Schulamt)',
    'health-insurance': 'Health and care insurance (Krankenkasse)',
    transport: 'Timetable information of your transport association',
    addiction: 'Addiction advice (Suchtberatung)',
  },
  about: {
    'family-benefits': 'child benefit (Kindergeld) and Kinderzuschlag',
    authorities: 'tells which office is in charge',
    'youth-office': 'separation, child support, day care places, help for families, worry about a child',
    'health-office': 'vaccinations and examinations',
    'job-center': 'Bürgergeld, first equipment, rent',
    'housing-office': 'housing benefit, social housing, threat of eviction',
    'registry-office': 'birth certificate, name, paternity',
    'citizens-office': 'identity card, passport, change of address',
    'immigration-office': 'residence, family reunification, integration course',
    'social-office': 'help with disabilities, school assistance, social assistance',
    'debt-advice': 'debts, reminders, power cut off',
    'labour-protection': 'pregnancy and breastfeeding at work',
    school: 'registration, change of school',
    'health-insurance': 'care level, stays at a health resort, household help, child sickness benefit',
    transport: 'bus and train, tickets for children',
    addiction: 'alcohol, drugs, gambling, for relatives, too',
  },
};

export const helpOpening: Words['helpOpening'] = {
  open: 'open now',
  openUntil: (when) => `open now, until ${when}`,
  closed: 'closed now',
  opens: (day, time) => `from ${time} ${day}`,
};
