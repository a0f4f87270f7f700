/** What calendars and cards have in common: how they write a text (RFC 5545, 3.1 and 3.3.11; RFC 6350, 3.2 and 3.4). */

/** A text as it may stand in a value. */
export function escapeText(text = ''): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Lines as a file, each ended by CRLF and folded at 75 octets. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Breaks a line so that none is longer than 75 octets, never inside a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let folded = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
