const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Asking the providers of services, and taking in what they answer. */
export const inquiries = {
  title: 'Anbieter fragen',
  intro:
    'Jeder Anbieter bekommt einen Link, in dem nur seine Angebote stehen. Er bestätigt oder ändert sie und schickt Ihnen die Antwort per E-Mail. Diese Werkstatt verschickt nichts, und kein Server liest mit.',
  views: { ask: 'Fragen', answer: 'Antwort eintragen' },
  viewsLabel: 'Was möchten Sie tun?',
  settings: {
    title: 'Formular und Rückantwort',
    formAddress: 'Adresse der Formularseite',
    formAddressHelp:
      'Die Seite „rueckfrage.html“ liegt bei der Werkstatt. Ihr Web-Team stellt sie einmal auf Ihre Website. Zum Beispiel https://www.landkreis.example/rueckfrage.html',
    problems: {
      missing: 'Bitte tragen Sie zuerst ein, wo die Formularseite steht.',
      'not-an-address': 'Das ist keine Internetadresse. Sie beginnt mit https://',
      insecure: 'Die Adresse muss mit https:// beginnen, damit unterwegs niemand die Seite austauscht.',
    },
    replyTo: 'An welche E-Mail-Adresse die Antwort geht',
    noMail: 'Das ist keine E-Mail-Adresse.',
    deadline: 'Antwort erbeten bis',
    language: 'Sprache der E-Mail',
    languages: { de: 'Deutsch', en: 'Englisch' },
    keepTitle: 'Wo diese Angaben bleiben',
    keep: 'Auf diesem Gerät merken',
    keepHelp:
      'Adressen, die Sie hier eintragen, stehen nie in der veröffentlichten Datei. Ohne Haken sind sie weg, wenn Sie das Fenster schließen.',
    save: 'Als eigene Datei sichern',
    load: 'Aus eigener Datei laden',
    fileName: 'anbieter-fragen.json',
    loaded: 'Geladen.',
    notSettings: 'Das ist nicht die Datei, die hier gesichert wurde.',
    full: 'Auf diesem Gerät ist kein Platz mehr, oder der Browser erlaubt es nicht. Sichern Sie als Datei.',
  },
  providers: {
    title: 'Anbieter',
    none: 'In dieser Datei stehen noch keine Angebote.',
    onlyOld: 'Nur, was länger als ein halbes Jahr nicht geprüft ist',
    noneOld: 'Alle Angebote sind im letzten halben Jahr geprüft.',
    services: (n: number) => counted(n, 'Angebot', 'Angebote'),
    verified: (date: string) => `zuletzt geprüft ${date}`,
    neverVerified: 'noch nicht alles geprüft',
    current: 'aktuell',
    old: 'veraltet',
    ask: 'Fragen',
    close: 'Schließen',
    asking: (name: string) => `${name} fragen`,
    nameless: 'Ohne Anbieter',
    namelessHelp:
      'Diese Angebote haben keinen Anbieter, den man fragen kann. Tragen Sie ihn bei den Angeboten ein.',
    mail: 'E-Mail-Adresse des Anbieters',
    mailHelp: 'Nur zum Fragen. Sie steht nie in der veröffentlichten Datei.',
    mailSuggestion: (mail: string) => `${mail} übernehmen`,
    link: 'Link',
    part: (number: number, count: number) => `Link, Teil ${number} von ${count}`,
    partServices: (names: string) => `Darin: ${names}`,
    split: (n: number) =>
      `Die Angebote passen nicht in einen Link. Es sind ${n} Links, und auf jeden kommt eine eigene Antwort.`,
    tooLong: (names: string) =>
      `Zu lang für einen Link: ${names}. Kürzen Sie die Beschreibung, oder fragen Sie am Telefon. Abgeschnitten wird nichts.`,
    copyLink: 'Link kopieren',
    openLink: 'Ansehen, was der Anbieter sieht',
    subject: 'Betreff',
    text: 'Text der E-Mail',
    copyText: 'Text kopieren',
    openMail: 'E-Mail öffnen',
    openMailCopied: 'Text kopieren und E-Mail öffnen',
    openMailCopiedHelp:
      'Der Text ist zu lang, um ihn ins E-Mail-Programm zu übergeben. Er wird kopiert: Fügen Sie ihn dort mit Strg+V ein.',
    copied: 'Kopiert',
    selected: 'Markiert: mit Strg+C kopieren',
  },
  inbox: {
    title: 'Antwort eintragen',
    drop: 'Ziehen Sie die Datei hierher, die der Anbieter geschickt hat, oder',
    choose: 'Datei wählen',
    paste: 'Oder fügen Sie den Text der E-Mail ein',
    pasteHelp: 'Ruhig die ganze E-Mail, auch mit dem, was darüber und darunter steht.',
    read: 'Antwort lesen',
    found: (n: number) => counted(n, 'Antwort', 'Antworten') + ' gefunden.',
    discard: 'Weglegen',
    problems: {
      missing:
        'In diesem Text steht keine Antwort. Sie beginnt mit [pkantwort und endet mit pkantwort]. Kopieren Sie die ganze E-Mail.',
      inquiry:
        'Das ist die Frage, nicht die Antwort: In dem Text steht nur der Link, den Sie verschickt haben.',
      damaged:
        'Die Antwort ist nicht vollständig oder unterwegs verändert worden. Bitten Sie den Anbieter, sie als Datei anzuhängen.',
      'too-large': 'Das ist viel größer als eine Antwort. Haben Sie die richtige Datei gewählt?',
      newer: 'Die Antwort stammt aus einer neueren Fassung des Formulars. Erneuern Sie die Werkstatt.',
      foreign: 'Das ist keine Antwort, die diese Werkstatt lesen kann.',
      unreadable: 'Diese Datei kann nicht gelesen werden.',
    },
    comparison: {
      'other-municipality': (asked: string, file: string) =>
        `Diese Antwort gehört zu einer anderen Kommune: ${asked}. Geöffnet ist ${file}.`,
      'unknown-provider': (provider: string) =>
        `Diese Antwort gehört nicht zu dieser Datei: Der Anbieter „${provider}“ und seine Angebote stehen nicht darin.`,
    },
  },
  answer: {
    title: (provider: string) => `Antwort von ${provider}`,
    date: (date: string) => `vom ${date}`,
    part: (number: number, count: number) => `Teil ${number} von ${count}`,
    unproven:
      'Wer eine Antwort geschrieben hat, lässt sich nicht beweisen. Bestätigen Sie bitte jede Änderung.',
    note: 'Anmerkung des Anbieters',
    before: 'bisher',
    after: 'neu',
    nothing: 'keine Angabe',
    verified: 'Stimmt: heute geprüft',
    gone: 'Gibt es nicht mehr: als eingestellt ablegen',
    proposal: 'Als neues Angebot aufnehmen',
    newService: 'Neues Angebot',
    isKnown: 'Ein Angebot dieses Namens hat der Anbieter schon.',
    isOutdated:
      'Sie haben dieses Angebot geändert, nachdem Sie gefragt haben. Der Anbieter sah den älteren Stand.',
    isForeign: 'Dieses Angebot gehört in Ihrer Datei zu einem anderen Anbieter.',
    isMissing: 'Dieses Angebot steht nicht mehr in Ihrer Datei.',
    unreadable: (fields: string) => `Nicht lesbar, bitte nachfragen: ${fields}`,
    states: {
      merge: 'Sie haben hier inzwischen auch etwas geändert. Beides passt zusammen.',
      conflict: (seen: string) => `Sie haben das inzwischen selbst geändert. Der Anbieter sah: ${seen}`,
      done: 'steht schon so in der Datei',
    },
    comment: 'Dazu schreibt der Anbieter:',
    otherLanguages: (languages: string) =>
      `Diesen Text gibt es auch in anderen Sprachen (${languages}). Sie bleiben stehen und sind danach vielleicht veraltet.`,
    losesPosition:
      'Die Anschrift ist eine andere: Die Lage auf der Karte wird entfernt, bis Sie sie neu eintragen.',
    chooseUndisputed: 'Alles auswählen, was eindeutig ist',
    chooseNone: 'Nichts auswählen',
    take: (n: number) => (n ? counted(n, 'Änderung', 'Änderungen') + ' übernehmen' : 'Nichts ausgewählt'),
    takeHelp:
      'Ein Angebot, von dem Sie etwas übernehmen, gilt als heute geprüft. Alles zusammen lässt sich in einem Schritt rückgängig machen.',
    taken: (n: number) =>
      counted(n, 'Änderung', 'Änderungen') + ' übernommen. Die Antwort können Sie nun weglegen.',
    lookAgain: 'Noch einmal ansehen',
    stepLabel: (provider: string) => `Antwort von ${provider}`,
    empty: 'Hier gibt es nichts zu übernehmen.',
  },
};
