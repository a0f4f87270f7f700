/** Content lines, as iCalendar and vCard write them (RFC 5545, 3.1 and 3.3.11; RFC 6350, 3.2 and 3.4). */

/** Escapes a text for a property value. */
export function escapeText(text = ''): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Joins lines to a file: each folded at 75 octets and ended by CRLF. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Folds a line so that no part is longer than 75 octets, never inside a character. */
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
