import type { SourceFile } from './source-file.js';

/**
 * Decodes a file. Valid UTF-8 is read as such, whatever the server states: that is often just a default. Otherwise the
 * encoding is the one that the server or the file's first line names, or Windows-1252, as old German systems write it.
 */
export function decodeText({ bytes, type }: SourceFile): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const named = /charset="?([\w-]+)/i.exec(type) ?? /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(start);
  const marked = start.startsWith('þÿ') ? 'utf-16be' : start.startsWith('ÿþ') ? 'utf-16le' : undefined;
  const isCalendar = /^\s*BEGIN:VCALENDAR/i.test(start);
  return (
    decodeAs(marked ?? 'utf-8', bytes) ??
    (isCalendar ? decodeAs('utf-8', joinSplitCharacters(bytes)) : undefined) ??
    (named?.[1] ? decodeAs(named[1], bytes) : undefined) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

/** Undefined where the bytes are invalid in that encoding, or the encoding is unknown. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Unfolds lines of a calendar that were folded in the middle of a character: some writers count octets only. */
function joinSplitCharacters(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const breakLength = bytes[at] === 0x0d ? 3 : 2;
    const isBreak =
      bytes[at + breakLength - 2] === 0x0a && /[ \t]/.test(String.fromCharCode(bytes[at + breakLength - 1]!));
    const isInside = (bytes[at - 1] ?? 0) >= 0x80 && ((bytes[at + breakLength] ?? 0) & 0xc0) === 0x80;
    if (isBreak && isInside) at += breakLength - 1;
    else whole[length++] = bytes[at]!;
  }
  return whole.subarray(0, length);
}
