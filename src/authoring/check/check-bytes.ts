import { sortFindings, type CheckOptions } from './check-data.js';
import { checkFile, fileFinding, type CheckReport } from './check-file.js';
import { recognizeFile, textFormat, type RecognizedFile } from './recognize-file.js';

/** Checks a file by its content: first whether it is a municipality's file at all, and how it is encoded. Never throws. */
export function checkBytes(bytes: Uint8Array, options: CheckOptions): CheckReport {
  const file = recognizeFile(bytes);
  return checkDecoded(file, file.text ?? '', options);
}

/**
 * Checks a file that was recognized.
 *
 * @param text Its text as it is shown to its editor: locations are those in it.
 */
export function checkDecoded(
  { encoding, format }: RecognizedFile,
  text: string,
  options: CheckOptions,
): CheckReport {
  if (format) return { findings: [fileFinding('foreign-file', { format })] };
  const report = checkText(text, options);
  if (!encoding) return report;
  // The file can be shown, but not as it should be.
  const { lost: _, ...finding } = fileFinding('wrong-encoding', { encoding });
  return { ...report, findings: sortFindings([...report.findings, finding]) };
}

/** Checks a text that was typed or pasted. A byte order mark is no mistake. */
export function checkText(text: string, options: CheckOptions): CheckReport {
  const plain = text.replace(/^\uFEFF/, '');
  const format = textFormat(plain);
  return format ? { findings: [fileFinding('foreign-file', { format })] } : checkFile(plain, options);
}
