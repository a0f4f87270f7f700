/** German words for `pk-contact-block`. */
export const contactBlock = {
  empty: 'Zurzeit ist keine Ansprechperson eingetragen.',
  hours: 'Sprechzeiten',
  save: 'Kontakt speichern',
  saveOf: (name: string) => `Kontakt speichern: ${name}`,
  file: 'Kontakt',
};
