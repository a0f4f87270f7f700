import { needs } from '../../schema/vocabulary.js';

/** Whom to turn to where no service helps, or faster than one: a number, or an office. */
export const helpIds = [
  // Numbers for everybody in Germany
  ...needs,
  'family-benefits',
  'authorities',
  // Offices, which the municipality names
  'youth-office',
  'health-office',
  'job-center',
  'housing-office',
  'registry-office',
  'immigration-office',
  'school',
  'health-insurance',
  'citizens-office',
  'social-office',
  'debt-advice',
  'labour-protection',
  'transport',
] as const;

export type HelpId = (typeof helpIds)[number];

/**
 * How urgent a topic is. `crisis`: help stands first, and the words are written nowhere (not to the address, the history
 * or storage); `urgent`: help stands first; `information`: help stands beside what was found.
 */
export const urgencies = ['crisis', 'urgent', 'information'] as const;

export type Urgency = (typeof urgencies)[number];

/** What people need help with, by urgency: whom to turn to, the first that helps first. */
export const helpByTopic = {
  crisis: {
    suicide: ['crisis', 'emergency', 'children'],
    exhausted: ['parents', 'crisis', 'doctor'],
    violence: ['violence', 'police', 'emergency'],
    'violence-men': ['violence-men', 'police', 'emergency'],
    abuse: ['abuse', 'youth-office', 'police'],
    'child-protection': ['youth-office', 'children', 'police', 'emergency'],
    runaway: ['police', 'children'],
    'pregnancy-conflict': ['pregnancy'],
  },
  urgent: {
    overwhelmed: ['parents', 'crisis'],
    emergency: ['emergency', 'doctor'],
    poison: ['poison', 'emergency'],
    scream: ['parents', 'doctor', 'crisis', 'emergency'],
    depression: ['crisis', 'doctor', 'parents'],
  },
  information: {
    parenting: ['parents', 'youth-office'],
    illness: ['doctor', 'health-office'],
    vaccination: ['health-office', 'doctor'],
    bullying: ['children', 'parents', 'school'],
    youth: ['children'],
    loneliness: ['crisis', 'parents'],
    grief: ['crisis', 'parents'],
    addiction: ['addiction', 'parents', 'youth-office'],
    separation: ['youth-office', 'parents'],
    'day-care': ['youth-office', 'authorities'],
    'child-benefit': ['family-benefits'],
    'parental-allowance': ['authorities', 'youth-office'],
    money: ['job-center', 'social-office'],
    housing: ['housing-office', 'authorities'],
    papers: ['registry-office', 'citizens-office'],
    passport: ['citizens-office', 'authorities'],
    debts: ['debt-advice', 'job-center'],
    transport: ['transport', 'authorities'],
    'maternity-protection': ['labour-protection', 'health-insurance'],
    interpreter: ['authorities', 'immigration-office'],
    residence: ['immigration-office', 'authorities'],
    school: ['school', 'youth-office'],
    'health-insurance': ['health-insurance', 'authorities'],
    disability: ['social-office', 'health-office', 'health-insurance'],
  },
} as const satisfies Readonly<Record<Urgency, Readonly<Record<string, readonly HelpId[]>>>>;

export type CrisisTopic = keyof (typeof helpByTopic)['crisis'];
export type Topic =
  CrisisTopic | keyof (typeof helpByTopic)['urgent'] | keyof (typeof helpByTopic)['information'];
