import type { Words } from '../words.js';

export const profileCard: Words['profileCard'] = {
  empty: 'Nothing has been entered for this municipality yet.',
  websiteOf: (name) => (name ? `Website: ${name}` : 'Website'),
  memberSince: (date) => `since ${date}`,
  memberUntil: (date) => `until ${date}`,
  memberBetween: (since, until) => `${since} to ${until}`,
  sections: {
    facts: 'Figures',
    reasons: 'Why we take part',
    goals: 'Goals',
    participants: 'Who takes part',
    features: 'What is special here',
    achievements: 'Achievements',
    program: 'Programme',
    contacts: 'Contact',
    agenda: 'Dates and reviews',
  },
  runtime: 'Runs',
  funding: 'Funding',
  patron: 'Patron',
};
