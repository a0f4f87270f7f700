/** How the benches summarize and print what they measured. */

/** A quantile of a list: `share` 0.5 is its median, 1 its maximum. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);

/** Aligns rows as a table for a terminal; the first one is its head. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row.map((cell, column) => String(cell)[column ? 'padStart' : 'padEnd'](widths[column])).join('  '),
    )
    .join('\n');
}

/** Formats rows as a Markdown table; the first one is its head. */
export const markdownTable = ([head, ...rows]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Milliseconds, with a decimal where it matters. */
export const formatMs = (time) => `${time < 100 ? time.toFixed(1) : Math.round(time)} ms`;

/** Bytes as kB of 1,000 bytes. */
export const formatKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes as MB of 1,000,000 bytes. */
export const formatMegabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
