/** The value of a CSV field. */
export type CsvValue = string | number | undefined;

/**
 * Writes a table as a CSV file for German Excel: UTF-8 with a byte order mark, semicolons, CRLF, decimal commas. A text
 * that a spreadsheet would run as a formula is preceded by an apostrophe, which makes it plain text.
 */
export function toCsv(lines: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${lines.map((line) => `${line.map(field).join(';')}\r\n`).join('')}`;
}

function field(value: CsvValue = ''): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[";\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
