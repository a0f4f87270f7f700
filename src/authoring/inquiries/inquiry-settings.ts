import { isJsonObject } from '../merging/json-equality.js';
import { isMailAddress } from './inquiry.js';

/**
 * What a keeper needs for asking, and nobody else: it is kept in a file or on a device of the keeper's own, and never in the
 * published file.
 */
export interface InquirySettings {
  /** Where the form page is: its address begins with `https://`. */
  readonly formAddress: string;
  /** The mail address that answers go to. */
  readonly replyTo: string;
  /** Whom to write to, by the name of the provider. */
  readonly mails: Readonly<Record<string, string>>;
}

/** Nothing entered yet. */
export const emptySettings: InquirySettings = { formAddress: '', replyTo: '', mails: {} };

/** The settings as the text of a file. */
export function writeSettings(settings: InquirySettings): string {
  return `${JSON.stringify({ kind: 'pk-inquiry-settings', version: 1, ...settings }, undefined, 2)}\n`;
}

/** Reads settings from the text of a file; `undefined` where it is another file. Bad values are left out. */
export function readSettings(text: string): InquirySettings | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || value.kind !== 'pk-inquiry-settings') return undefined;
  const { formAddress, replyTo, mails } = value;
  const entries = isJsonObject(mails) ? Object.entries(mails) : [];
  return {
    formAddress: typeof formAddress === 'string' ? formAddress : '',
    replyTo: typeof replyTo === 'string' ? replyTo : '',
    mails: Object.fromEntries(
      entries.filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && isMailAddress(entry[1]),
      ),
    ),
  };
}

/** What is wrong with the address of a form page; `undefined` where nothing is. */
export function formAddressProblem(address: string): 'missing' | 'not-an-address' | 'insecure' | undefined {
  if (!address.trim()) return 'missing';
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return 'not-an-address';
  }
  if (url.protocol === 'https:') return undefined;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'http:' ? (isLocal ? undefined : 'insecure') : 'not-an-address';
}
