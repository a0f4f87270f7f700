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

/** Whom to ask about what is no emergency. */
export const advisers = {
  title: 'Hier wird man Ihnen weiterhelfen',
  website: 'Website',
  own: 'Den Kontakt haben Ihre Stadt oder Gemeinde und Ihr Landkreis, auch unter der Behördennummer 115.',
  names: {
    'family-benefits': 'Familienkasse',
    authorities: 'Behördennummer 115',
    'youth-office': 'Jugendamt',
    'health-office': 'Gesundheitsamt',
    'job-center': 'Jobcenter',
    'housing-office': 'Wohngeldstelle und Wohnungsamt',
    'registry-office': 'Standesamt',
    'citizens-office': 'Bürgerbüro',
    'immigration-office': 'Ausländerbehörde',
    'social-office': 'Sozialamt',
    'debt-advice': 'Schuldnerberatung',
    'labour-protection': 'Aufsicht für den Mutterschutz im Betrieb',
    school: 'Schule oder Schulamt',
    'health-insurance': 'Krankenkasse und Pflegekasse',
    transport: 'Fahrplanauskunft des Verkehrsverbunds',
    addiction: 'Suchtberatung',
  },
  about: {
    'family-benefits': 'Kindergeld und Kinderzuschlag',
    authorities: 'sagt, welches Amt zuständig ist',
    'youth-office': 'Trennung, Unterhalt, Kita-Platz, Hilfen für Familien, Sorge um ein Kind',
    'health-office': 'Impfungen und Untersuchungen',
    'job-center': 'Bürgergeld, Erstausstattung, Miete',
    'housing-office': 'Wohngeld, Sozialwohnung, drohende Räumung',
    'registry-office': 'Geburtsurkunde, Name, Vaterschaft',
    'citizens-office': 'Ausweis, Reisepass, Ummeldung',
    'immigration-office': 'Aufenthalt, Familiennachzug, Integrationskurs',
    'social-office': 'Hilfen bei Behinderung, Schulbegleitung, Sozialhilfe',
    'debt-advice': 'Schulden, Mahnungen, Stromsperre',
    'labour-protection': 'Schwangerschaft und Stillzeit am Arbeitsplatz',
    school: 'Anmeldung, Schulwechsel',
    'health-insurance': 'Pflegegrad, Kur, Haushaltshilfe, Kinderkrankengeld',
    transport: 'Bus und Bahn, Fahrkarten für Kinder',
    addiction: 'Alkohol, Drogen, Spielsucht, auch für Angehörige',
  },
};

/** In place of the words for opening hours, where a phone is answered. */
export const helpOpening = {
  open: 'jetzt erreichbar',
  openUntil: (when: string) => `jetzt erreichbar, bis ${when}`,
  closed: 'jetzt nicht erreichbar',
  opens: (day: string, time: string) => `${day} ab ${time}`,
};
