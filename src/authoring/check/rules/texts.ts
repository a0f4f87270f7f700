import { toText } from '../../../sources/shared/html-text.js';
import type { Diagnosis } from '../finding-collector.js';

/** What windows-1252 has at 0x80 to 0x9f. */
const highCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const continuation = `[\\u0080-\\u00bf${highCharacters}]`;
/**
 * UTF-8 that was read as Windows-1252: an umlaut is Ã with a sign that never follows it in a text. Other letters can be
 * followed by such signs (`„Spaß“`), so of Cyrillic and the like two in a row are needed.
 */
const garbled = new RegExp(
  `[ÂÃ]${continuation}|â[€‚][${highCharacters}\\u0080-\\u00bf]|(?:[ÄÅÎÏÐÑØÙ]${continuation}){2,}`,
  'gu',
);

const htmlTag =
  /<\/?(?:p|br|b|i|u|em|strong|a|ul|ol|li|div|span|h[1-6]|font|img|table|tr|td|th|tbody|hr|blockquote|sup|sub|iframe|script|style)(?:\s[^<>]*)?\/?>|<!--/i;
const htmlEntity =
  /&(?:amp|nbsp|lt|gt|quot|apos|shy|ndash|mdash|hellip|euro|bdquo|[lr][ds]quo|[aouAOU]uml|szlig|#\d{2,5}|#x[\da-f]{2,5});/;

/** A text in the wrong encoding (`fÃ¼r`, `f�r`), or one with HTML in it. */
export function diagnoseText(text: string): Diagnosis | undefined {
  if (!/[^ !#-%'-;=?-~äöüÄÖÜß–„“\n]/.test(text)) return undefined;
  if (text.includes('\ufffd'))
    return { kind: 'lost-characters', details: { found: around(text, text.indexOf('\ufffd')) } };
  const at = text.search(garbled);
  if (at >= 0) {
    const corrected = text.replace(garbled, decodeAgain);
    if (corrected !== text)
      return {
        kind: 'garbled-text',
        details: { found: around(text, at), corrected: around(corrected, at) },
        corrected,
      };
  }
  const tag = text.search(htmlTag);
  const place = tag >= 0 ? tag : text.search(htmlEntity);
  if (place < 0) return undefined;
  const corrected = toText(text);
  return {
    kind: 'html-text',
    details: { found: around(text, place) },
    ...(corrected && corrected !== text && { corrected }),
  };
}

/** Decodes characters as the UTF-8 that they were before they were taken for Windows-1252. */
function decodeAgain(characters: string): string {
  const bytes = [...characters].map((char) => {
    const high = highCharacters.indexOf(char);
    return high < 0 ? char.charCodeAt(0) : 0x80 + high;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return characters;
  }
}

/** How many characters are quoted before and behind a place. */
const CONTEXT_LENGTH = 15;

/** A few words around a place in a text. */
function around(text: string, at: number): string {
  const start = Math.max(0, at - CONTEXT_LENGTH);
  const end = Math.min(text.length, at + CONTEXT_LENGTH);
  const part = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`;
}
