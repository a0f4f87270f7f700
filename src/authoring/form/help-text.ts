/** Notation of files, which people who fill in a form never see. */
const notation =
  /JJJJ|Weglassen|\bohne Angabe\b|Sprachkürzel|Kurznamen?\b|in Monaten|\(Monate\)|von 0 bis 1|Punkt statt Komma|Tausenderpunkte|je Eintrag|true|false|^[a-z-]+(?: [a-z]+)?:|Kürzel aus|im Format|dieser Datei unter|-9 bis 132|emergency/i;

/**
 * What a description of the contract says to people who fill in a form. The descriptions are written for whoever reads the
 * file itself, too: what is about its notation is left out, sentence by sentence.
 *
 * @param description German text of the contract.
 */
export function helpText(description: string): string {
  return description
    .replaceAll(/ \((?:true|false)\)/g, '')
    .split(/(?<=[.!?]) (?=[A-ZÄÖÜ„a-z])/)
    .filter((sentence) => !notation.test(sentence))
    .join(' ')
    .trim();
}
