import type { SourceFile } from '../sources/source-file.js';
import { isAllowed, takeEarlyResponse } from './settings.js';

/** Why a file could not be loaded. */
export type LoadProblem =
  'no-source' | 'origin' | 'network' | 'timeout' | 'status' | 'too-large' | 'unreadable' | 'broken';

/** A file could not be loaded, and why. */
export class LoadError extends Error {
  override name = 'LoadError';

  constructor(
    readonly problem: LoadProblem,
    readonly url: string,
    detail: string,
    /** Seconds to wait before the next request, where the server says so. */
    readonly retryAfter?: number,
  ) {
    super(detail);
  }
}

/** How long a request may take, and how large a file may be. An object, so that tests can lower them. */
export const requestLimits = { timeoutMs: 10_000, maxBytes: 10_000_000 };

/** A file, and when the server sent it (an HTTP date), where it says so. */
export interface Loaded extends SourceFile {
  date?: string;
}

/**
 * Loads a file once. Cookies go to the page's own server alone, as with any file of a page: that is what lets a
 * `<link rel="preload" as="fetch" crossorigin>` be used, and the page's connection. Other origins get none.
 *
 * @throws {LoadError} for everything that goes wrong, except the caller's own abort.
 */
export async function load(url: string, signal: AbortSignal): Promise<Loaded> {
  if (!isAllowed(url)) throw new LoadError('origin', url, 'origin not allowed');
  const expiry = new AbortController();
  const timer = setTimeout(() => expiry.abort(), requestLimits.timeoutMs);
  const cancel = () => expiry.abort();
  signal.addEventListener('abort', cancel);
  try {
    // An early request was made without this signal: it is waited for as long as one that is made here.
    const response = takeEarlyResponse(url) ?? fetch(url, { signal: expiry.signal });
    const loaded = response.then((response) => readResponse(response, url, expiry.signal));
    return await Promise.race([loaded, aborted(expiry.signal)]);
  } catch (error) {
    if (signal.aborted || error instanceof LoadError) throw error;
    if (expiry.signal.aborted)
      throw new LoadError('timeout', url, `no answer within ${requestLimits.timeoutMs} ms`);
    throw new LoadError('network', url, String((error as Error).message));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', reject));
}

/** The file from the browser's HTTP cache, however old; `undefined` where the cache does not have it. */
export async function loadCached(url: string, signal: AbortSignal): Promise<Loaded | undefined> {
  const isOwn = new URL(url).origin === location.origin;
  try {
    const response = await fetch(url, {
      signal,
      ...(isOwn ? { cache: 'only-if-cached', mode: 'same-origin' } : { cache: 'force-cache' }),
    });
    return await readResponse(response, url, signal);
  } catch {
    return undefined;
  }
}

async function readResponse(response: Response, url: string, signal: AbortSignal): Promise<Loaded> {
  const finalUrl = response.url || url;
  if (!isAllowed(finalUrl)) throw new LoadError('origin', url, `${finalUrl}: origin not allowed`);
  if (!response.ok) {
    throw new LoadError('status', url, `status ${response.status}`, retryAfterOf(response));
  }
  const { headers } = response;
  return {
    bytes: await readBytes(response, url, signal),
    url: finalUrl,
    type: headers.get('content-type') ?? '',
    date: headers.get('date') ?? undefined,
  };
}

async function readBytes(response: Response, url: string, signal: AbortSignal): Promise<Uint8Array> {
  const tooLarge = () => new LoadError('too-large', url, `larger than ${requestLimits.maxBytes} bytes`);
  if (Number(response.headers.get('content-length')) > requestLimits.maxBytes) {
    void response.body?.cancel();
    throw tooLarge();
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  signal.addEventListener('abort', () => void reader?.cancel());
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    bytes += value.length;
    if (bytes > requestLimits.maxBytes) {
      void reader?.cancel();
      throw tooLarge();
    }
  }
}

/** Seconds to wait, where an overloaded server (429, 503) says so in `Retry-After`; an hour at most. */
function retryAfterOf({ status, headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (!value || (status !== 429 && status !== 503)) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), 3600);
}
