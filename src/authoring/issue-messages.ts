import type { DataIssue } from '../schema/index.js';
import { issueLine } from '../schema/issue.js';
import { expectedInEnglish, expectedInGerman, notations } from './check/words/expectations.js';

/**
 * Describes an issue in one line: what is wrong in a file, and what is left out because of it.
 *
 * @param language The language of the file's editor. In a page's console, `issueLine` is used instead.
 */
export function describeIssue(issue: DataIssue, language: 'de' | 'en'): string {
  if (language === 'de') return inGerman(issue);
  return issueLine(issue, expectedInEnglish[issue.expected] + besides(issue, 'in the file'));
}

/** How files have it, in parentheses. */
function besides({ expected }: DataIssue, where: string): string {
  const notation = notations[expected];
  return notation ? ` (${where}: ${notation})` : '';
}

function inGerman(issue: DataIssue): string {
  const { path, expected, found, lost } = issue;
  const sentences = [
    `${path || 'Datei'}: ${expectedInGerman[expected]}${besides(issue, 'in der Datei')}; ${foundInGerman(found)}.`,
  ];
  if (isNewer(issue)) {
    sentences.push('Die Datei ist neuer als dieses Programm: Bitte lassen Sie das Programm aktualisieren.');
  }
  if (lost === undefined) return sentences.join(' ');
  if (!lost) sentences.push('Die Datei kann nicht angezeigt werden.');
  else if (lost !== path) sentences.push(`Der ganze Eintrag ${lost} wird nicht angezeigt.`);
  else if (found) sentences.push('Die Angabe wird nicht angezeigt.');
  return sentences.join(' ');
}

/** What was found, as written in the file; an object or a list by its kind only. */
function foundInGerman(found: string): string {
  return found ? `gefunden wurde ${found}` : 'hier steht aber nichts';
}

/** Whether an issue is due to a file of a later version of the contract. */
function isNewer({ expected, found }: DataIssue): boolean {
  return expected === 'version' && Number(found.replaceAll('"', '')) > 1;
}
