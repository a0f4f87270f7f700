import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { replaceFile } from './write-file.js';

/** Only this machine can connect. */
const LOOPBACK = '127.0.0.1';

/** A larger file is no municipality's. */
const MAX_BYTES = 50e6;

/** The name of the file's endpoint, relative to the workshop's page. */
const FILE_ENDPOINT = 'file';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A token in the address must not leak through the `Referer` header; nothing but the workshop itself may run or be asked. */
const commonHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; " +
    "font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export interface WorkshopServerOptions {
  /** The folder of the built workshop. */
  folder: string;
  /** The path of the one file that may be read and written; without it, none is. It need not exist yet. */
  file?: string | undefined;
  /** A free one by default. */
  port?: number | undefined;
}

/**
 * Serves the workshop to the browser of the same machine, and reads and writes one file for it.
 *
 * Other pages in that browser can send requests to this server, too. They can neither read the address, which has a random
 * token in it, nor pass the check of `Host` (a foreign name that resolves to this machine) and of `Origin` (a form or script
 * of another page).
 *
 * The file's endpoint: `GET` gives its bytes with an `ETag`, 404 where it does not exist. `PUT` writes it if it is still the
 * one that `If-Match` names, or does not exist and `If-None-Match: *` says so; 412 with the present bytes otherwise.
 */
export class WorkshopServer {
  readonly #options: WorkshopServerOptions;
  readonly #token = randomBytes(32).toString('hex');
  readonly #server: Server;

  private constructor(options: WorkshopServerOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** @throws {Error} if the port is taken; `reasonOf` says so. */
  static async start(options: WorkshopServerOptions): Promise<WorkshopServer> {
    const server = new WorkshopServer(options);
    await new Promise<void>((resolve, reject) => {
      server.#server.once('error', reject);
      server.#server.listen(options.port ?? 0, LOOPBACK, resolve);
    });
    return server;
  }

  /** The address of the workshop, with the token. */
  get url(): string {
    return `http://${this.#host}/${this.#token}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get #host(): string {
    return `${LOOPBACK}:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    const name = this.#isForeign(request) ? undefined : this.#nameOf(request);
    if (name === undefined) return void response.writeHead(404).end();
    if (name === FILE_ENDPOINT) return this.#answerFile(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    return this.#answerStatic(name || 'index.html', response);
  }

  #isForeign({ headers }: IncomingMessage): boolean {
    const { host, origin } = headers;
    const site = headers['sec-fetch-site'];
    return (
      host !== this.#host ||
      (origin !== undefined && origin !== `http://${this.#host}`) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none')
    );
  }

  /** The name below the token; `undefined` for another token, and for paths that lead out of the folder. */
  #nameOf({ url = '' }: IncomingMessage): string | undefined {
    const [, token = '', ...rest] = url.split(/[?#]/)[0]!.split('/');
    if (!isSameText(token, this.#token)) return undefined;
    const name = rest.join('/');
    return /^(?:[\w-][\w.-]*(?:\/|$))*$/.test(name) ? name : undefined;
  }

  async #answerStatic(name: string, response: ServerResponse): Promise<void> {
    const path = join(this.#options.folder, ...name.split('/'));
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) return void response.writeHead(404).end();
    response.setHeader('content-type', mediaTypes[extname(name)] ?? 'application/octet-stream');
    response.end(name.endsWith('.html') ? this.#withFile(bytes.toString('utf8')) : bytes);
  }

  /** Tells the page which file it opens and saves. */
  #withFile(html: string): string {
    const { file } = this.#options;
    if (file === undefined) return html;
    const attributes = `name="pk-workshop-file" content="${FILE_ENDPOINT}" data-name="${escapeAttribute(basename(file))}"`;
    return html.replace(/<head[^>]*>/i, (head) => `${head}<meta ${attributes}>`);
  }

  async #answerFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { file } = this.#options;
    if (file === undefined) return void response.writeHead(404).end();
    const present = await readIfThere(file);
    if (request.method === 'GET')
      return present ? sendFile(response, 200, present) : void response.writeHead(404).end();
    if (request.method !== 'PUT') return void response.writeHead(405, { allow: 'GET, PUT' }).end();
    // A form of another page can't send this type, whatever else it can do.
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return void response.writeHead(415).end();
    const bytes = await readBody(request);
    if (!bytes) return void response.writeHead(413).end();
    const isExpected = present
      ? request.headers['if-match'] === etagOf(present)
      : request.headers['if-none-match'] === '*';
    if (!isExpected) return present ? sendFile(response, 412, present) : void response.writeHead(412).end();
    await replaceFile(file, bytes);
    response.writeHead(present ? 204 : 201, { etag: etagOf(bytes) }).end();
  }
}

function sendFile(response: ServerResponse, status: number, bytes: Buffer): void {
  response.writeHead(status, { 'content-type': mediaTypes['.json'], etag: etagOf(bytes) }).end(bytes);
}

/** @throws {Error} if the file is there and can't be read. */
async function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** The body of a request; `undefined` for one that is too long. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MAX_BYTES) chunks.push(chunk);
  }
  return length <= MAX_BYTES ? Buffer.concat(chunks) : undefined;
}

const etagOf = (bytes: Uint8Array): string => `"${createHash('sha256').update(bytes).digest('base64url')}"`;

const escapeAttribute = (text: string): string =>
  text.replace(/[&"<>]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Compares in constant time: how long it takes must not tell how much of a token is right. */
function isSameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}
