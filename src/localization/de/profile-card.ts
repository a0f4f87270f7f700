/** `pk-profile-card`. */
export const profileCard = {
  empty: 'Zu dieser Kommune ist noch nichts eingetragen.',
  websiteOf: (name: string) => (name ? `Website: ${name}` : 'Website'),
  memberSince: (date: string) => `seit ${date}`,
  memberUntil: (date: string) => `bis ${date}`,
  memberBetween: (since: string, until: string) => `${since} bis ${until}`,
  sections: {
    facts: 'Zahlen',
    reasons: 'Warum wir mitmachen',
    goals: 'Ziele',
    participants: 'Beteiligte',
    features: 'Besonderheiten',
    achievements: 'Erfolge',
    program: 'Programm',
    contacts: 'Kontakt',
    agenda: 'Termine und Rückblick',
  },
  runtime: 'Laufzeit',
  funding: 'Förderung',
  patron: 'Schirmherrschaft',
};
