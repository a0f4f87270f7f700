import { foreignOrigin } from './site-setup.js';

/**
 * A text for a site's privacy notice: what elements send and store, and when. In German, as the notices of German sites are.
 *
 * @param address The file's address: another server that has it learns of its visitors.
 */
export function privacyStatement(address: string): string {
  const origin = foreignOrigin(address);
  const source = origin
    ? `Die Programmdateien liegen auf unserem eigenen Server. Die Angaben selbst lädt Ihr Browser von ${origin}; der Betreiber dieses Servers erfährt dabei Ihre IP-Adresse. [Betreiber und Rechtsgrundlage ergänzen.]`
    : 'Programmdateien und Angaben liegen auf unserem eigenen Server. Andere Anbieter werden beim Anzeigen nicht angefragt.';
  return `Angebote für Familien

Angebote, Termine und Kontakte zeigen wir mit der freien Software „praeventionskette-widgets“. ${source}

Keine Cookies, keine Besuchszählung: Die Software setzt keine Cookies, misst keine Besuche und bildet keine Profile. Beim Abruf entstehen nur die üblichen Protokolle unseres Webservers (siehe dort).

Was auf Ihrem Gerät gespeichert wird (§ 25 TDDDG): Solange Sie nichts merken lassen, speichert die Software nichts. Auf Ihren Wunsch speichert Ihr Browser
- Ihre Merkliste: die Kennungen der Angebote, bei denen Sie „Merken“ wählen, bis Sie sie wieder von der Liste nehmen (Eintrag „pk-shortlist-…“ im lokalen Speicher),
- Ihren Ort, wenn Sie ihn merken lassen, bis Sie das zurücknehmen (Eintrag „pk-place“ im lokalen Speicher).
Beim Öffnen einer Seite sieht die Software nach, ob es diese Einträge gibt. An unseren Server werden sie nicht gesendet. Speichern und Nachsehen sind für die Funktion, die Sie wünschen, unbedingt erforderlich (§ 25 Abs. 2 Nr. 2 TDDDG); eine Einwilligung ist dafür nicht nötig.

Suche: Was Sie eingeben, wertet Ihr Browser aus. Suchwörter und Filter stehen hinter dem Zeichen # in der Adresse der Seite, damit Sie eine Suche weitergeben können; dieser Teil der Adresse wird nicht an den Server gesendet. Wörter zu Krisen und Gewalt schreibt die Software nirgends hin. [Nur bei der Suche über mehrere Kommunen mit Suchindexen:] Zu den Wörtern, die Sie suchen, lädt Ihr Browser Teile eines Verzeichnisses von unserem Server; aus deren Namen ließe sich im Protokoll des Servers auf Wortanfänge schließen.

Standort: Nur wenn Sie „in meiner Nähe“ wählen, fragt Ihr Browser, ob die Seite Ihren Standort verwenden darf. Entfernungen berechnet Ihr Gerät. Der Standort wird weder gespeichert noch übertragen.

Links: Kalender-Abonnements, Websites von Anbietern und „Seite schnell verlassen“ öffnen andere Adressen erst, wenn Sie sie wählen.
`;
}

/** A text for a site's accessibility statement, in German: what is known of the elements, and what the site has to test itself. */
export function accessibilityStatement(): string {
  return `Angebote für Familien

Angebote, Termine und Kontakte zeigen wir mit der freien Software „praeventionskette-widgets“. Für sie gilt:

Stand der Vereinbarkeit: Die Software ist für die Anforderungen der WCAG 2.2, Stufe AA, gebaut (EN 301 549 verlangt die WCAG 2.1, Stufe AA). Das ist eine Selbsteinschätzung der Entwicklung. Automatische Prüfungen (axe-core) und Tests der Bedienung mit der Tastatur laufen bei jeder Änderung. Eine Prüfung durch eine unabhängige Stelle (zum Beispiel ein BITV-Test) liegt nicht vor.

Auf unserer Website haben wir die Software am [Datum] mit [Verfahren] geprüft. Ergebnis: [Ergebnis].

Was wir nicht oder nur teilweise zusichern können:
- Farben und Schriften übernimmt die Software von unserer Website; Kontraste gelten nur, soweit sie dort stimmen.
- Texte, Bildbeschreibungen und Übersetzungen stammen von der Redaktion und den Anbietern. Nicht jedes Angebot liegt in Einfacher Sprache oder in jeder Sprache vor. „Leichte Sprache“ steht nur an Texten, die von einer Prüfgruppe geprüft wurden.
- Verlinkte Dokumente (zum Beispiel PDF-Dateien von Vorlagen) und Websites von Anbietern prüfen wir nicht.
- Angaben zur Barrierefreiheit eines Ortes stammen vom Anbieter.
- Ohne JavaScript oder in sehr alten Browsern steht anstelle der Software ein Text oder ein Link.

Barrieren melden: [Telefon und E-Mail der zuständigen Stelle]. Wenn Sie keine zufriedenstellende Antwort erhalten: [Schlichtungs- oder Durchsetzungsstelle des Landes].

Diese Angaben wurden am [Datum] erstellt und zuletzt am [Datum] überprüft.
`;
}
