import { diagnoseAddress, diagnoseEmail } from '../check/rules/addresses-and-phones.js';
import type { TypedValue } from './typed-value.js';

/** Endings of files: `programm.pdf` is no host. */
const fileEndings = /\.(?:html?|php|aspx?|pdf|svg|png|jpe?g|gif|webp|avif|json|ics|docx?|xlsx?)$/i;

/**
 * Reads the address of a page, with `https://` where it was typed without: `www.gifhorn.de`. What begins with a slash, or is
 * a file beside the municipality's own, stays as it is. Of several addresses, the first is taken, and is doubtful.
 */
export function readUrl(text: string): TypedValue<string> {
  const found = text.split(/[\s;]+|,(?=\s)/).flatMap((part) => (part ? (readOneUrl(part) ?? []) : []));
  const [value] = found;
  if (value === undefined) return { problem: 'url' };
  const isOnly = found.length === 1 && !/\s/.test(text.trim());
  // A word or two beside an address may be a note, which has no place in a field for addresses.
  return isOnly ? { value } : { value, doubt: 'first-of-several' };
}

function readOneUrl(typed: string): string | undefined {
  if (/^(?:https?:\/\/[^\s/?#]+\.?[^\s/?#]*|mailto:\S+@\S|tel:\S|webcal:\/\/\S)/i.test(typed)) return typed;
  if (/^(?:[/?#]|\.{1,2}\/)/.test(typed)) return typed;
  const corrected = diagnoseAddress(typed);
  if (corrected?.kind === 'address-without-scheme') return corrected.corrected as string;
  const [, host = '', path = ''] = /^([^/?#]+)([/?#].*)?$/.exec(typed) ?? [];
  if (/[@:]/.test(host.replace(/:\d+$/, ''))) return undefined;
  const isHost = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?$/u.test(host);
  if (isHost && (path || !fileEndings.test(host))) return `https://${typed}`;
  return path || fileEndings.test(host) ? typed : undefined;
}

/** Reads a mail address: `a.b@example.de`, `Anna <a@b.de>`, `a.b (at) example.de`. Of several, the first is taken. */
export function readEmail(text: string): TypedValue<string> {
  const whole = mailIn(text);
  if (whole) return { value: whole };
  const found = text.split(/[\s,;]+/).flatMap((part) => mailIn(part) ?? []);
  const [value] = found;
  return value ? { value, doubt: 'first-of-several' } : { problem: 'email' };
}

function mailIn(text: string): string | undefined {
  const corrected = diagnoseEmail(text)?.corrected;
  const value = (typeof corrected === 'string' ? corrected : text).trim().replace(/^mailto:|^<|>$/gi, '');
  return /^[^\s@<>":,;]+@[^\s@<>",;]+\.[^\s@<>".,;]{2,}$/.test(value) ? value : undefined;
}
