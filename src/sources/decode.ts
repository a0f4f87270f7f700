import type { SourceFile } from './source-file.js';

/**
 * A file's text. What is sound UTF-8 is taken for that, whatever it is called: servers often say what their
 * administrator once set. Everything else is in the encoding that the server or the file's first line names, or in the
 * one that old German systems write.
 */
export function decode({ bytes, type }: SourceFile): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const named = /charset="?([\w-]+)/i.exec(type) ?? /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(start);
  const marked = start.startsWith('þÿ') ? 'utf-16be' : start.startsWith('ÿþ') ? 'utf-16le' : undefined;
  for (const encoding of [marked ?? 'utf-8', named?.[1]]) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one; or there is none of that name.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
