/** The value of a cell as it would be typed: dates as `2026-05-12`, times of day as `9:30`, decimal commas. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  // What is computed may be a hair off: 0.1 + 0.2.
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).replace('.', ',');
  return (typeof value === 'string' ? value : '')
    .replace(/\u00a0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** Spreadsheets count days without a time zone; a day before 1905 is none, only a time. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  const [day = '', time = ''] = text.slice(0, 16).split('T');
  if (date.getUTCFullYear() < 1905) return time.replace(/^0/, '');
  return time === '00:00' ? day : `${day} ${time}`;
}
