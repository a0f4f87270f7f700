import type { Diagnosis } from '../finding-collector.js';

/** Top-level domains of German sites. A file name has none of these endings. */
const domains =
  'de|com|org|net|info|eu|at|ch|nl|pl|app|gov|edu|nrw|online|berlin|hamburg|bayern|koeln|cologne|saarland|ruhr|wien|family|help';
const bareDomain = new RegExp(`^(?:[\\p{L}\\d-]+\\.)+(?:${domains})(?::\\d+)?(?:[/?#]\\S*)?$`, 'iu');
const mailAddress = /^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i;

/**
 * An address without its scheme (`www.peine.de` would be a file beside this one), one with a misspelt scheme, a mail
 * address, one that only a local network knows, or one without encryption.
 */
export function diagnoseAddress(value: unknown): Diagnosis | undefined {
  if (typeof value !== 'string') return undefined;
  const address = value.trim();
  const [, misspelt] =
    /^(?:https?(?::\/?|\/{1,2}|;\/{0,2}|:\\\\)|htt?p?s?:\/\/|ttps?:\/\/)(?!\/)([^\s/@]+\.\S+)$/i.exec(
      address,
    ) ?? [];
  if (misspelt && !/^https?:\/\//i.test(address)) return withoutScheme(address, `https://${misspelt}`);
  if (/^www\.\S+\.\S+$/i.test(address) || bareDomain.test(address))
    return withoutScheme(address, `https://${address}`);
  if (mailAddress.test(address))
    return { kind: 'address-is-mail', details: { found: address }, corrected: `mailto:${address}` };
  if (isLocal(address)) return { kind: 'address-is-local', details: { found: address } };
  return /^http:\/\//i.test(address)
    ? { kind: 'address-without-https', details: { found: address } }
    : undefined;
}

const withoutScheme = (found: string, corrected: string): Diagnosis => ({
  kind: 'address-without-scheme',
  details: { found, corrected },
  corrected,
});

/** Whether an address is on this computer or in a local network. */
function isLocal(address: string): boolean {
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(address)) return true;
  const [, host] = /^https?:\/\/([^/?#:]+)/i.exec(address) ?? [];
  if (!host) return false;
  return (
    !host.includes('.') ||
    /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d|\.local(?:host)?$/i.test(host)
  );
}

/** A mail address with what belongs to a link: `mailto:a@b.de`, `Anna <a@b.de>`, `a (at) b.de`. */
export function diagnoseEmail(value: unknown): Diagnosis | undefined {
  if (typeof value !== 'string') return undefined;
  const [, inside] = /<([^<>]+)>\s*$/.exec(value) ?? [];
  const corrected = (inside ?? value)
    .trim()
    .replace(/^mailto:\s*/i, '')
    .replace(/\s*[([{]\s*(?:at|ät)\s*[)\]}]\s*/i, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*/gi, '.');
  if (corrected === value.trim() || !mailAddress.test(corrected)) return undefined;
  return { kind: 'text-form', details: { found: value, corrected }, corrected };
}

/** Numbers that are complete with few digits, and without a prefix: emergency calls, authorities, helplines, information. */
const shortNumbers = /^(?:11[0-9]|116\d{3}|118\d{2,3}|192\d{2})$/;

const MIN_DIGITS = 6;
/** International numbers have at most 15 digits (ITU-T E.164); `00` and a bracketed zero add three. */
const MAX_DIGITS = 18;

/**
 * A phone number that nobody can dial from anywhere: too few digits, more than one number has, or no prefix. German numbers
 * begin with 0 or with +, but for a few short ones.
 */
export function diagnosePhone(value: unknown): Diagnosis | undefined {
  if (typeof value === 'number') {
    const digits = String(value);
    const corrected = shortNumbers.test(digits) ? digits : undefined;
    return { kind: 'text-form', details: { found: digits, ...(corrected && { corrected }) }, corrected };
  }
  if (typeof value !== 'string') return undefined;
  const found = value.trim();
  const digits = found.replace(/\D/g, '');
  if (digits.length < 3 || shortNumbers.test(digits)) return undefined;
  const details = { found };
  if (digits.length < MIN_DIGITS) return { kind: 'phone-too-short', details };
  if (digits.length > MAX_DIGITS) return { kind: 'phone-too-long', details };
  return /^[^\d+]*(?:\+|0)/.test(found) ? undefined : { kind: 'phone-without-prefix', details };
}
