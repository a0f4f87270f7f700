import type { LinkAnswer, LinkOutcome } from './link-answer.js';
import { USER_AGENT } from './robots.js';

/** How long a server may take to answer. */
const REQUEST_TIMEOUT_MS = 20_000;

const MAX_REDIRECTS = 10;

/** So much of a page is read to see whether it says that it is not there. */
const MAX_PAGE_BYTES = 64_000;

/** A server that asks to wait longer is asked again in the next run. */
const MAX_WAIT_SECONDS = 30;

/** Statuses by which servers turn programs away that ask without reading the page, or at all. */
const headRefused = new Set([400, 403, 404, 405, 406, 410, 429, 500, 501, 503]);
const programsRefused = new Set([401, 402, 403, 406, 407, 418, 451, 999]);

/** Titles of pages that say that there is no such page. */
const goneTitle =
  /\b404\b|nicht gefunden|nicht (?:mehr )?vorhanden|existiert nicht|seite fehlt|not found|page (?:does not|doesn't) exist/i;

const certificateError = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/i;
const unknownHostError = /^(?:ENOTFOUND|EAI_AGAIN|EAI_NONAME|EAI_NODATA)$/;

/** What asking needs of the machine. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * Asks for an address: first without its page (HEAD), and where a server does not like that, or a page may only pretend to
 * be there, with it. Follows redirects by itself, to tell those for good from others. Never rejects.
 */
export async function askAddress(address: string, network: Network): Promise<LinkAnswer> {
  try {
    return await new Asking(address, network).run();
  } catch (error) {
    const detail = errorCode(error);
    return { outcome: outcomeOfError(detail), detail };
  }
}

/** The code of what went wrong with a request: that of the cause, which names it better. */
function errorCode(error: unknown): string {
  const { name, code, cause } = error as {
    name?: string;
    code?: unknown;
    cause?: { code?: unknown; name?: string };
  };
  if (name === 'TimeoutError') return 'ETIMEDOUT';
  return [cause?.code, code, cause?.name, name].find((part) => typeof part === 'string') as string;
}

function outcomeOfError(code: string): LinkOutcome {
  if (certificateError.test(code)) return 'certificate';
  return unknownHostError.test(code) ? 'unknown-host' : 'failing';
}

class Asking {
  readonly #network: Network;
  readonly #start: URL;
  /** Where redirects have led. */
  #url: URL;
  /** Whether all redirects so far are for good. */
  #isPermanent = true;

  constructor(address: string, network: Network) {
    this.#network = network;
    this.#start = this.#url = new URL(address);
  }

  async run(): Promise<LinkAnswer> {
    const head = await this.#request('HEAD');
    if (head.ok && !this.#mayPretend(head)) return this.#reachable(head);
    if (!head.ok && !headRefused.has(head.status)) return answerOf(head);
    const response = await this.#request('GET');
    if (!response.ok) return answerOf(response);
    const isGone = this.#leadsHome || goneTitle.test(await titleOf(response));
    return isGone ? { outcome: 'soft-gone', detail: String(response.status) } : this.#reachable(response);
  }

  #reachable({ status }: Response): LinkAnswer {
    const { href } = this.#url;
    const detail = String(status);
    // Where only the name of the session or the language is added, the old address is the one to keep.
    if (href === this.#start.href || !this.#isPermanent) return { outcome: 'reachable', detail };
    return { outcome: 'moved', detail, movedTo: href + this.#start.hash };
  }

  /** Whether a page deep in a site has become its start page: that is how many say that a page is gone. */
  get #leadsHome(): boolean {
    return this.#url.pathname === '/' && this.#start.pathname !== '/' && !this.#url.search;
  }

  #mayPretend({ headers }: Response): boolean {
    return this.#leadsHome || /html/i.test(headers.get('content-type') ?? 'html');
  }

  /** The answer to a request, behind all redirects. */
  async #request(method: 'HEAD' | 'GET'): Promise<Response> {
    this.#url = this.#start;
    this.#isPermanent = true;
    for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
      const response = await this.#requestPolitely(method);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || !location) return response;
      await response.body?.cancel();
      if (![301, 308].includes(response.status)) this.#isPermanent = false;
      this.#url = new URL(location, this.#url);
      if (!/^https?:$/.test(this.#url.protocol)) throw Object.assign(new Error(), { code: 'EREDIRECT' });
    }
    throw Object.assign(new Error(), { code: 'ELOOP' });
  }

  /** Waits once where an overloaded server names a short time. */
  async #requestPolitely(method: 'HEAD' | 'GET'): Promise<Response> {
    const response = await this.#requestOnce(method);
    const seconds = secondsToWait(response);
    if (!seconds || seconds > MAX_WAIT_SECONDS) return response;
    await response.body?.cancel();
    await this.#network.wait(seconds * 1000);
    return this.#requestOnce(method);
  }

  #requestOnce(method: 'HEAD' | 'GET'): Promise<Response> {
    return this.#network.fetch(this.#url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*;q=0.8', 'accept-language': 'de,*;q=0.5' },
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
  }
}

/** How long a server asks to be left alone; 0 where it does not. */
function secondsToWait({ status, headers }: Response): number {
  const value = headers.get('retry-after');
  if (![429, 503].includes(status) || !value) return 0;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : 0;
}

function answerOf({ status }: Response): LinkAnswer {
  const detail = String(status);
  if (status === 404 || status === 410) return { outcome: 'gone', detail };
  return { outcome: programsRefused.has(status) ? 'refused' : 'failing', detail };
}

/** The title of a page, from its beginning; empty for anything else. */
async function titleOf(response: Response): Promise<string> {
  if (!/html/i.test(response.headers.get('content-type') ?? 'html') || !response.body) return '';
  let text = '';
  const decoder = new TextDecoder();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  try {
    while (text.length < MAX_PAGE_BYTES && !/<\/title/i.test(text)) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return /<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? '';
}
