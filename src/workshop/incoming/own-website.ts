import type { LoadFile } from '../../sources/source-file.js';
import type { IncomingFile } from './incoming-file.js';

/** Why nothing comes from an address. */
export type AddressProblem =
  'missing' | 'invalid' | 'other-website' | 'not-found' | 'refused' | 'too-large' | 'failed';

/** Nothing comes from an address. */
export class AddressError extends Error {
  override name = 'AddressError';

  /** @param host Of the address, where it has one. */
  constructor(
    readonly problem: AddressProblem,
    readonly host = '',
  ) {
    super(problem);
  }
}

/** How long a request may take. */
const REQUEST_TIMEOUT_MS = 20_000;

/** The largest file that is loaded. */
const MAX_BYTES = 30_000_000;

/**
 * Loads a file from the website that the workshop is a page of; its policy allows no other. Past the browser's cache, since
 * what is edited has to be the present file.
 *
 * @param typed An address as people type it: `/daten/kommune.json`, `www.kommune.example/kalender.ics`, `webcal://…`.
 * @throws {AddressError}
 */
export async function loadFromOwnWebsite(typed: string): Promise<IncomingFile> {
  const url = ownAddress(typed, document.baseURI);
  const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  const response = await fetch(url, { cache: 'no-cache', signal }).catch(() => undefined);
  if (!response) throw new AddressError('failed', url.host);
  if (response.status === 404 || response.status === 410) throw new AddressError('not-found', url.host);
  if (!response.ok) throw new AddressError('refused', url.host);
  const bytes = await response.arrayBuffer().catch(() => undefined);
  if (!bytes) throw new AddressError('failed', url.host);
  if (bytes.byteLength > MAX_BYTES) throw new AddressError('too-large', url.host);
  return {
    name: nameIn(url),
    bytes: new Uint8Array(bytes),
    type: response.headers.get('content-type') ?? '',
    url: response.url || url.href,
  };
}

/** Loads what a source refers to, such as its next page, if that lies on the own website, too. */
export const loadReferred: LoadFile = (url) => loadFromOwnWebsite(url);

/**
 * The address that somebody means, of the own website.
 *
 * @param base The address of the page.
 * @throws {AddressError} where it is none, or of another website.
 */
export function ownAddress(typed: string, base: string): URL {
  const text = typed.trim().replace(/^webcals?:/i, 'https:');
  if (!text) throw new AddressError('missing');
  const own = new URL(base);
  // `www.kommune.example/daten` is a website, `daten/kommune.json` a folder of the own one.
  const isHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?\//i.test(text);
  const address = isHost ? `${own.protocol}//${text}` : text;
  if (!URL.canParse(address, base)) throw new AddressError('invalid');
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) throw new AddressError('invalid');
  if (url.host === own.host) url.protocol = own.protocol;
  if (url.origin !== own.origin) throw new AddressError('other-website', url.host);
  return url;
}

/** What a file at an address is called: the last part of its path. */
function nameIn({ pathname, host }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
