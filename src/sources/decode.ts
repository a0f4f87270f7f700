import type { SourceFile } from './parsed-source.js';

/**
 * A file's text. What is sound UTF-8 is taken for that, whatever it is called: servers often say what their
 * administrator once set. Everything else is in the encoding that the server or the file's first line names, or in the
 * one that old German systems write.
 */
export function decode({ bytes, type }: SourceFile): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const named = /charset="?([\w-]+)/i.exec(type) ?? /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(start);
  const marked = start.startsWith('þÿ') ? 'utf-16be' : start.startsWith('ÿþ') ? 'utf-16le' : undefined;
  const isCalendar = /^\s*BEGIN:VCALENDAR/i.test(start);
  return (
    decodeAs(marked ?? 'utf-8', bytes) ??
    (isCalendar ? decodeAs('utf-8', withWholeCharacters(bytes)) : undefined) ??
    (named?.[1] ? decodeAs(named[1], bytes) : undefined) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

/** Nothing where the bytes are not in that encoding; or there is none of that name. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Calendars break their lines at 75 octets; some writers do so in the middle of a character. */
function withWholeCharacters(bytes: Uint8Array): Uint8Array {
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
