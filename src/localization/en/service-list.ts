import type { Words } from '../words.js';
import { countingIn } from '../counting.js';

const { count } = countingIn('en-GB');

export const serviceList: Words['serviceList'] = {
  empty: 'There are no services at the moment.',
  search: 'What are you looking for?',
  searchHint: 'e.g. midwife (Hebamme)',
  phase: 'Phase of life, age in years',
  phases: { pregnancy: 'Pregnancy', '0-3': '0–3 years', '3-6': '3–6 years', '6-10': '6–10 years' },
  shortPhases: { pregnancy: 'Pregnant', '0-3': '0–3', '3-6': '3–6', '6-10': '6–10' },
  topic: 'Topic',
  services: (n) => (n === 1 ? '1 service' : `${count(n)} services`),
  servicesFound: (n) => (n === 0 ? 'No service found.' : n === 1 ? '1 service' : `${count(n)} services`),
  resetFilters: 'Clear filters',
  agesUnknown: 'no age given',
  allAges: 'for everyone from pregnancy to age 10',
  inPregnancy: 'during pregnancy',
  pregnancyUntil: (age) => `pregnancy to under ${age}`,
  agesUnder: (age) => `under ${age}`,
  agesBetween: (from, to) => `${from} to ${to}`,
  agesFrom: (age) => `from ${age}`,
  fromBirth: 'from birth',
  months: (n) => (n === 1 ? '1 month' : `${count(n)} months`),
  years: (n) => (n === 1 ? '1 year' : `${count(n)} years`),
  free: 'free of charge',
  chargeable: 'there is a charge',
  online: 'online',
  byAppointment: 'by appointment',
  withoutAppointment: 'no appointment needed',
  sample: 'Sample',
  showDetails: 'Details',
};

export const helpNumbers: Words['helpNumbers'] = {
  title: 'Help by phone',
  line: 'Help by phone, at night too',
  now: 'Help by phone, now',
  names: {
    emergency: 'Emergency, if a life is in danger',
    police: 'Police',
    doctor: 'Medical advice',
    parents: 'Parents’ helpline (Elterntelefon)',
    children: 'Helpline for children and young people',
    crisis: 'Crisis helpline (TelefonSeelsorge)',
    violence: 'Violence against women helpline',
    'violence-men': 'Violence against men helpline',
    abuse: 'Sexual abuse helpline',
    pregnancy: 'Helpline for pregnant women in need',
    poison: 'Poison helpline',
  },
  always: 'always',
  hours: {
    parents: 'Mon–Fri 9 am–5 pm, Tue and Thu until 7 pm',
    children: 'Mon–Sat 2–8 pm',
    'violence-men': 'Mon–Thu 8 am–8 pm, Fri 8 am–3 pm',
    abuse: 'Mon, Wed, Fri 9 am–2 pm, Tue, Thu 3–8 pm',
  },
};
