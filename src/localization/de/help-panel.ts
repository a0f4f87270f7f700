/** What the list of helplines says beyond names and hours: loaded with it. */
export const helpPanel = {
  allClosed: 'Was gefunden wurde, hat gerade geschlossen. Hier hilft jetzt jemand:',
  more: (n: number) => `${n} weitere Nummern`,
  call: (name: string) => `${name} anrufen:`,
  or: 'oder',
  free: 'kostenlos',
  chargeable: 'kostenpflichtig',
  anonymous: 'anonym',
  inLanguage: (language: string) => `auf ${language}`,
  inManyLanguages: 'in vielen Sprachen',
  inManyLanguagesWith: (language: string) => `auf ${language} und in vielen Sprachen`,
  leave: 'Seite schnell verlassen',
  leaveNote:
    'Öffnet sofort eine andere Website. Ihre Worte werden hier nicht gespeichert. Dass Sie auf dieser Website waren, steht im Verlauf Ihres Browsers.',
  cryingAdvice:
    'Legen Sie Ihr Baby sicher ins Bett, gehen Sie kurz hinaus, atmen Sie durch. Schauen Sie alle paar Minuten nach ihm. Bitte nie schütteln.',
  adviceSource: 'Mehr bei elternsein.info',
};

/** In place of the words for opening hours, where a phone is answered. */
export const helpOpening = {
  open: 'jetzt erreichbar',
  openUntil: (when: string) => `jetzt erreichbar, bis ${when}`,
  closed: 'jetzt nicht erreichbar',
  opens: (day: string, time: string) => `${day} ab ${time}`,
};
