/** German words for the table that `pk-prevention-chain` gives to keep. */
export const chainFile = {
  file: 'praeventionskette',
  columns: {
    phase: 'Lebensphase oder Übergang',
    name: 'Angebot',
    organization: 'Träger',
    topics: 'Themen',
    places: 'Orte',
    from: 'ab Monat',
    to: 'bis Monat',
    ages: 'Alter',
    overlap: 'Überschneidung mit',
    sample: 'Beispiel',
  },
  yes: 'ja',
};
