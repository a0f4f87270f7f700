const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** The frame around all rooms of the workshop. */
export const shell = {
  title: 'Werkstatt',
  newFile: 'Neue Datei, noch nicht gesichert',
  fileNamed: (name: string) => `Datei „${name}“`,
  savedAt: (time: string) => `zuletzt gesichert um ${time} Uhr`,
  close: 'Andere Datei',
  home: 'Zurück zum Dashboard',
  reachable: (reachable: number, total: number) =>
    `${reachable} von ${counted(total, 'Angebot', 'Angeboten')} kann eine Familie heute erreichen`,
  reachableTotal: (total: number) => `von ${total}`,
  reachableText: (total: number) =>
    `${total === 1 ? 'Angebot' : 'Angeboten'} kann eine Familie heute erreichen`,
  noServices: 'Noch kein Angebot eingetragen',
  changes: (n: number) => (n ? counted(n, 'Änderung', 'Änderungen') : 'nichts geändert'),
  undo: 'Rückgängig',
  undoStep: (label: string) => `Rückgängig: ${label}`,
  redo: 'Wiederholen',
  redoStep: (label: string) => `Wiederholen: ${label}`,
  save: 'Speichern',
  menu: 'Menü',
  sections: 'Bereiche der Datei',
  inAndOut: 'Herein und hinaus',
  website: 'Website',
  language: 'Sprache der Werkstatt',
  backToStart: 'Zum Anfang',
  loading: 'Wird geladen …',
  notLoaded:
    'Dieser Teil konnte nicht geladen werden. Bitte laden Sie die Seite neu, wenn alles gespeichert ist.',
  section: {
    municipality: 'Kommune',
    program: 'Programm',
    profile: 'Steckbrief',
    contacts: 'Kontakte',
    indicators: 'Zahlen',
    agenda: 'Termine',
    services: 'Angebote',
    topics: 'Themen',
    papers: 'Vorlagen',
    help: 'Hilfe am Telefon',
    holidays: 'Ferien',
    findings: 'Zu prüfen',
    quality: 'Qualität',
    inquiries: 'Anbieter fragen',
    import: 'Daten übernehmen',
    export: 'Als Excel speichern',
    versions: 'Frühere Fassungen',
    embedding: 'Auf die Website stellen',
    'web-team': 'Für das Web-Team',
  } as Record<string, string>,
  errors: (n: number) => counted(n, 'Fehler', 'Fehler'),
  toCheck: (n: number) => `${n} zu prüfen`,
  toComplete: (n: number) => `${n} zu ergänzen`,
  entry: {
    contacts: 'Kontakt',
    indicators: 'Kennzahl',
    agenda: 'Eintrag',
    services: 'Angebot',
    topics: 'Thema',
    papers: 'Vorlage',
    help: 'Nummer',
  } as Record<string, string>,
  newEntry: {
    contacts: 'Neuer Kontakt',
    indicators: 'Neue Kennzahl',
    agenda: 'Neuer Termin',
    services: 'Neues Angebot',
    topics: 'Neues Thema',
    papers: 'Neue Vorlage',
    help: 'Neue Nummer',
  } as Record<string, string>,
  nothingYet: {
    contacts: 'Noch kein Kontakt. An wen können sich Familien wenden?',
    indicators: 'Noch keine Zahl. Zum Beispiel: wie viele Kinder unter 10 Jahren leben hier?',
    agenda: 'Noch kein Termin. Was steht an?',
    services: 'Noch kein Angebot. Welches kennen Familien am besten? Beginnen Sie mit diesem.',
    topics: 'Noch kein Thema. Zum Beispiel: Frühe Hilfen, Sprache, Beratung.',
    papers: 'Noch keine Vorlage aus Rat, Kreistag oder Ausschuss.',
    help: 'Nichts Eigenes: Es gelten die mitgelieferten Nummern.',
  } as Record<string, string>,
  added: (entry: string) => `${entry} angelegt`,
  removed: (name: string) => `${name} gelöscht`,
  duplicated: (name: string) => `${name} verdoppelt`,
  search: (count: number, section: string) => `In ${count} Einträgen suchen: ${section}`,
  searchResult: (n: number) => counted(n, 'Eintrag', 'Einträge'),
  nameless: 'ohne Namen',
  duplicate: 'Verdoppeln',
  remove: 'Löschen',
  closeEntry: 'Schließen',
  verifiedToday: 'Heute geprüft',
  verified: (name: string) => `${name}: heute geprüft`,
  copyOf: (name: string) => `${name} (Kopie)`,
  removeAsk: (name: string) => `${name} löschen? Mit „Rückgängig“ kommt alles wieder.`,
  findings: {
    title: 'Zu prüfen',
    none: 'Nichts gefunden: Alles kann so gezeigt werden.',
    summary: (errors: number, warnings: number, hints: number) =>
      `${[
        errors ? counted(errors, 'Fehler', 'Fehler') : 'Keine Fehler',
        ...(warnings ? [counted(warnings, 'Warnung', 'Warnungen')] : []),
        ...(hints ? [counted(hints, 'Hinweis', 'Hinweise')] : []),
      ].join(', ')}.`,
    intro: 'Ein Tippen führt zur Stelle. Was sicher ist, wird auf Wunsch gleich verbessert.',
    groups: { error: 'Wird nicht gezeigt', warning: 'Bitte prüfen', hint: 'Bitte ergänzen' },
    goTo: 'Zur Stelle',
    repaired: (record: string) => `${record}: verbessert`,
    repairAll: (n: number) => `Alle ${n} verbessern`,
    more: (n: number) => `und ${n} weitere`,
    ofRecord: (n: number) => `${n} ${n === 1 ? 'Stelle' : 'Stellen'} zu prüfen`,
  },
  preview: {
    title: 'So sieht es eine Familie',
    titlePublic: 'So sieht es auf der Website aus',
    phone: 'Handy',
    wide: 'Breit',
    width: 'Breite der Vorschau',
    nothing: 'Hier steht, was die Website zeigt, sobald ein Eintrag geöffnet ist.',
    notShown: 'Dieser Eintrag wird so nicht gezeigt. Was fehlt, steht beim Formular.',
  },
  pending: {
    title: 'Was sich beim Speichern ändert',
    none: 'Noch nichts.',
    more: (n: number) => `und ${counted(n, 'weitere Änderung', 'weitere Änderungen')}`,
  },
  saving: {
    title: 'Speichern',
    intro: 'Das ändert sich in der Datei:',
    nothing: 'Es hat sich nichts geändert.',
    newFile: (name: string) => `Die Datei „${name}“ wird neu angelegt.`,
    errors: (n: number) =>
      n === 1
        ? 'Eine Angabe ist so nicht lesbar und wird auf der Website nicht gezeigt. Gespeichert wird sie trotzdem.'
        : `${n} Angaben sind so nicht lesbar und werden auf der Website nicht gezeigt. Gespeichert werden sie trotzdem.`,
    inPlace: 'In die geöffnete Datei speichern',
    choose: 'Speichern unter …',
    download: 'Datei herunterladen',
    downloadHint: (name: string) =>
      `Der Browser legt „${name}“ bei den Downloads ab. Ersetzen Sie damit die bisherige Datei.`,
    cancel: 'Abbrechen',
    done: (name: string) => `„${name}“ ist gespeichert.`,
    merged: (n: number) =>
      `Jemand hat die Datei inzwischen geändert. ${counted(n, 'Änderung', 'Änderungen')} von dort ${n === 1 ? 'ist' : 'sind'} übernommen, Ihre sind geblieben.`,
    failure: {
      gone: 'Das Speichern hat nicht geklappt: Die Datei ist nicht mehr da. Jemand hat sie gelöscht, umbenannt oder verschoben. Ihre Arbeit ist noch hier. Speichern Sie unter einem neuen Namen.',
      locked:
        'Das Speichern hat nicht geklappt: Die Datei ist gesperrt oder darf nicht geändert werden. Ihre Arbeit ist noch hier. Versuchen Sie es noch einmal, oder speichern Sie unter einem neuen Namen.',
      'disk-full':
        'Das Speichern hat nicht geklappt: Auf dem Datenträger ist kein Platz mehr. Ihre Arbeit ist noch hier. Schaffen Sie Platz, oder speichern Sie an einem anderen Ort.',
      changed:
        'Gerade speichert noch jemand anderes. Ihre Arbeit ist noch hier. Bitte versuchen Sie es gleich noch einmal.',
      'signed-out':
        'Der Server nimmt die Datei nicht an: Ihre Anmeldung ist abgelaufen, oder Sie dürfen hier nicht speichern. Ihre Arbeit ist noch hier. Speichern Sie sie auf Ihrem Gerät, melden Sie sich neu an und öffnen Sie sie dann wieder.',
      refused:
        'Der Server konnte die Datei nicht schreiben. Ihre Arbeit ist noch hier. Speichern Sie sie auf Ihrem Gerät und sagen Sie Ihrem Web-Team Bescheid.',
      offline:
        'Der Server antwortet nicht. Ihre Arbeit ist noch hier. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
      unreadable:
        'Die Datei auf dem Datenträger ist inzwischen eine andere und nicht lesbar. Speichern Sie unter einem neuen Namen, damit nichts verloren geht.',
      'other-file':
        'An dieser Stelle liegt inzwischen die Datei einer anderen Kommune. Speichern Sie unter einem neuen Namen.',
    },
    conflictTitle: 'Zwei haben dasselbe geändert',
    conflictIntro: 'Welche Fassung soll gelten? Alles andere ist schon zusammengeführt.',
    mine: 'Meine Fassung',
    theirs: 'Andere Fassung',
    apply: 'Übernehmen und weiter',
    mergedStep: 'Änderungen aus der Datei übernommen',
  },
  draft: {
    title: 'Entwurf',
    off: 'Auf diesem Gerät wird nichts aufbewahrt.',
    on: 'Was nicht gespeichert ist, wird auf diesem Gerät aufbewahrt, bis Sie speichern oder es löschen.',
    keep: 'Entwurf aufbewahren',
    keepHint: 'Wer dieses Gerät nutzt, kann ihn lesen.',
    remove: 'Entwurf löschen',
    full: (time: string) =>
      time
        ? `Auf diesem Gerät ist kein Platz mehr. Aufbewahrt ist nur der Stand von ${time} Uhr: Bitte speichern Sie jetzt die Datei.`
        : 'Auf diesem Gerät ist kein Platz für den Entwurf. Er wird nicht aufbewahrt: Bitte speichern Sie jetzt die Datei.',
    found: (name: string, time: string) => `Auf diesem Gerät liegt ein Entwurf: ${name}, ${time}.`,
    open: 'Entwurf öffnen',
    inUse: 'Er ist gerade in einem anderen Tab geöffnet.',
  },
  tabs: {
    open: 'Diese Datei ist auch in einem anderen Tab oder Fenster geöffnet. Arbeiten Sie möglichst nur in einem davon. Verloren geht nichts: Beim Speichern wird beides zusammengeführt.',
    saved:
      'Diese Datei wurde in einem anderen Tab gespeichert. Wenn Sie hier speichern, wird beides zusammengeführt.',
  },
};
