/** What stands in a field of a table. */
export type CsvValue = string | number | undefined;

/**
 * A table as a CSV file that Excel opens as it should in Germany: UTF-8 with its mark, semicolons, lines ended by CRLF.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, which makes it text. Numbers have a
 * decimal comma.
 */
export function toCsv(lines: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${lines.map((line) => `${line.map(field).join(';')}\r\n`).join('')}`;
}

function field(value: CsvValue = ''): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[";\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
