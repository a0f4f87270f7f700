import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runCommandLine } from '../../src/cli/command-line.js';
import { WorkshopServer } from '../../src/cli/workshop-server.js';

let folder: string;
let file: string;
let server: WorkshopServer;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Sends a request with exactly these headers; `fetch` does not let `Host` be set. */
function send(
  method: string,
  url: string,
  headers: Record<string, string> = {},
  body?: string | Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const path = url.startsWith('/') ? url : new URL(server.url).pathname + url;
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    sent.on('error', reject).end(body);
  });
}

const put = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  send('PUT', 'file', { 'content-type': 'application/json', ...headers }, body);

describe('the server of the workshop', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pk-workshop-'));
    const built = join(folder, 'workshop');
    mkdirSync(join(built, 'assets'), { recursive: true });
    writeFileSync(join(built, 'index.html'), '<!doctype html><html><head lang="de"></head></html>');
    writeFileSync(join(built, 'assets', 'main-1.js'), 'export {};');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    file = join(folder, 'musterland "neu".json');
    writeFileSync(file, '{"schemaVersion":1}');
    server = await WorkshopServer.start({ folder: built, file });
  });

  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('can be reached from this machine alone, at an address that nobody can guess', async () => {
    expect(new URL(server.url).hostname).to.equal('127.0.0.1');
    expect(new URL(server.url).pathname).to.match(/^\/[0-9a-f]{64}\/$/);
    for (const url of ['/', '/file', `/${'0'.repeat(64)}/`, `/${'0'.repeat(64)}/file`])
      expect((await send('GET', url)).status, url).to.equal(404);
  });

  it('gives the page, which names its file, under a strict policy', async () => {
    const { status, headers, text } = await send('GET', '');
    expect(status).to.equal(200);
    expect(headers['content-type']).to.equal('text/html; charset=utf-8');
    expect(headers['content-security-policy'])
      .to.include("default-src 'none'")
      .and.to.include("script-src 'self'");
    expect(headers['referrer-policy']).to.equal('no-referrer');
    expect(text).to.include(
      '<head lang="de"><meta name="pk-workshop-file" content="file" data-name="musterland &#34;neu&#34;.json">',
    );
    expect((await send('GET', 'assets/main-1.js')).headers['content-type']).to.match(/^text\/javascript/);
  });

  it('gives nothing outside the folder of the workshop', async () => {
    for (const name of [
      '../secret.txt',
      '%2e%2e/secret.txt',
      'assets/../../secret.txt',
      '..%2fsecret.txt',
      'assets',
    ])
      expect((await send('GET', name)).status, name).to.equal(404);
  });

  it('reads and writes its file', async () => {
    const before = await send('GET', 'file');
    expect(before.text).to.equal('{"schemaVersion":1}');
    const { status, headers } = await put('{"schemaVersion":1,"language":"de"}\n', {
      'if-match': before.headers.etag!,
    });
    expect(status).to.equal(204);
    expect(readFileSync(file, 'utf8')).to.equal('{"schemaVersion":1,"language":"de"}\n');
    expect((await send('GET', 'file')).headers.etag).to.equal(headers.etag);
  });

  it('does not overwrite what somebody else has written meanwhile, and gives it', async () => {
    const { headers } = await send('GET', 'file');
    writeFileSync(file, '{"schemaVersion":1,"updated":"2026-11-28"}');
    const answer = await put('{}', { 'if-match': headers.etag! });
    expect(answer.status).to.equal(412);
    expect(answer.text).to.equal('{"schemaVersion":1,"updated":"2026-11-28"}');
    expect((await put('{}')).status).to.equal(412);
    expect(readFileSync(file, 'utf8')).to.include('2026-11-28');
  });

  it('makes a file that is not there, and no other', async () => {
    rmSync(file);
    expect((await send('GET', 'file')).status).to.equal(404);
    expect((await put('{}', { 'if-match': '"x"' })).status).to.equal(412);
    expect((await put('{}', { 'if-none-match': '*' })).status).to.equal(201);
    expect(readFileSync(file, 'utf8')).to.equal('{}');
    expect((await put('[]', { 'if-none-match': '*' })).status).to.equal(412);
  });

  it('answers no other page', async () => {
    const { headers } = await send('GET', 'file');
    const match = { 'if-match': headers.etag! };
    const { host } = new URL(server.url);
    const foreign: Record<string, string>[] = [
      { host: 'evil.example' },
      { host: `localhost.evil.example:${new URL(server.url).port}` },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const header of foreign) {
      expect((await send('GET', 'file', header)).status, JSON.stringify(header)).to.equal(404);
      expect((await put('{}', { ...match, ...header })).status, JSON.stringify(header)).to.equal(404);
    }
    expect((await put('{}', { ...match, 'content-type': 'text/plain' })).status).to.equal(415);
    expect(readFileSync(file, 'utf8')).to.equal('{"schemaVersion":1}');
    expect(
      (await put('{}', { ...match, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).status,
    ).to.equal(204);
  });

  it('refuses other methods, and what is too large to be a file of a municipality', async () => {
    expect((await send('DELETE', 'file')).status).to.equal(405);
    expect((await send('POST', '')).status).to.equal(405);
    const { headers } = await send('GET', 'file');
    expect((await put(new Uint8Array(51e6), { 'if-match': headers.etag! })).status).to.equal(413);
    expect(readFileSync(file, 'utf8')).to.equal('{"schemaVersion":1}');
  });
});

describe('the command workshop', () => {
  const run = async (...args: string[]) => {
    const lines: string[] = [];
    const add = (line: string) => lines.push(line);
    const status = await runCommandLine(['workshop', ...args], {
      reporter: { info: add, warn: add },
      environment: {},
      isInteractive: false,
      now: new Date(),
    });
    return { status, text: lines.join('\n') };
  };

  it('says what is wrong with how it was called', async () => {
    for (const [args, message] of [
      [['a.json', 'b.json'], 'nur eine Datei'],
      [['a.json', '--port', 'acht'], 'keine Nummer'],
      [['a.json', '--port', '70000'], 'keine Nummer'],
    ] as const) {
      const { status, text } = await run(...args);
      expect(status).to.equal(2);
      expect(text).to.include(message);
    }
  });

  it('shows its help in both languages', async () => {
    expect((await run('--help')).text).to.include('Werkstatt im Browser');
    expect((await run('--help', '--lang', 'en')).text).to.include('workshop in the browser');
  });
});
