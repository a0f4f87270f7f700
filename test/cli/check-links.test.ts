import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runCommandLine } from '../../src/cli/command-line.js';
import { parseRobots } from '../../src/cli/links/robots.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Pages of a site by their paths; any other path is not there. */
let pages: Record<string, Answer>;
let requests: string[];
let server: Server;
let origin: string;
let folder: string;
let file: string;

const page =
  (title = 'Angebot', headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><title>${title}</title>`);
  };
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };
const redirect = (code: number, location: string) => status(code, { location });

/** Checks a file with these addresses, one service each. */
async function check(paths: readonly string[], { day = '2026-11-28', args = [] as string[] } = {}) {
  const services = paths.map((path, index) => ({
    name: `Angebot ${index + 1}`,
    url: path.includes(':') ? path : origin + path,
  }));
  writeFileSync(
    file,
    JSON.stringify({ schemaVersion: 1, municipality: { name: 'Musterland' }, services }, null, 2),
  );
  const [infos, warnings]: [string[], string[]] = [[], []];
  const exitCode = await runCommandLine(['check', '--links', '--json', ...args, file], {
    reporter: { info: (line) => infos.push(line), warn: (line) => warnings.push(line) },
    environment: {},
    isInteractive: false,
    now: new Date(`${day}T10:00:00Z`),
  });
  const [result] = JSON.parse(infos.join('\n')) as [{ findings: Record<string, unknown>[] }];
  const findings = result.findings.filter(({ kind }) => String(kind).startsWith('link-'));
  return { exitCode, findings, kinds: findings.map(({ kind }) => kind), warnings: warnings.join('\n') };
}

describe('the command check with --links', function () {
  this.timeout(20_000);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'links-'));
    file = join(folder, 'peine.json');
    requests = [];
    pages = {};
    server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      (pages[request.url!] ?? status(404))(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('finds addresses that are gone, and says where', async () => {
    pages = { '/a': page() };
    const { exitCode, findings } = await check(['/a', '/weg']);
    expect(exitCode).to.equal(1);
    expect(findings).to.have.length(1);
    expect(findings[0]).to.include({
      severity: 'warning',
      kind: 'link-gone',
      record: 'Angebot „Angebot 2“',
      place: 'services[1].url',
      line: 13,
    });
    expect(findings[0]!.message).to.include(`${origin}/weg gibt es nicht mehr`);
  });

  it('names the new address of what has moved for good, and leaves other redirects alone', async () => {
    pages = {
      '/alt': redirect(301, '/neu'),
      '/neu': page(),
      '/heute': redirect(302, '/neu'),
    };
    const { findings } = await check(['/alt', '/heute']);
    expect(findings.map(({ severity }) => severity)).to.deep.equal(['hint']);
    expect(findings.map(({ message }) => message)).to.deep.equal([
      `${origin}/alt ist umgezogen: Tragen Sie ${origin}/neu ein.`,
    ]);
  });

  it('recognizes a page that only pretends to be there', async () => {
    pages = {
      '/': page('Startseite'),
      '/angebot/42': redirect(302, '/'),
      '/seite': page('Seite nicht gefunden | Musterland'),
    };
    expect((await check(['/angebot/42', '/seite', '/'])).kinds).to.deep.equal([
      'link-soft-gone',
      'link-soft-gone',
    ]);
  });

  it('asks with GET where a server does not like HEAD', async () => {
    pages = {
      '/a': (request, response) => (request.method === 'HEAD' ? status(405) : page())(request, response),
    };
    expect((await check(['/a'])).kinds).to.deep.equal([]);
    expect(requests).to.include('GET /a');
  });

  it('counts pages that let no programs in, and calls them by no name', async () => {
    pages = { '/a': status(403), '/b': status(401) };
    const { kinds, warnings } = await check(['/a', '/b']);
    expect(kinds).to.deep.equal([]);
    expect(warnings).to.include('2 Adressen lassen sich nur von Hand prüfen');
  });

  it('does as robots.txt says', async () => {
    pages = {
      '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /intern/\nAllow: /intern/offen'),
      '/intern/offen': page(),
    };
    expect((await check(['/intern/weg', '/intern/offen'])).kinds).to.deep.equal([]);
    expect(requests).to.not.include('HEAD /intern/weg');
  });

  it('waits where an overloaded server names a short time', async () => {
    let count = 0;
    pages = {
      '/a': (request, response) =>
        (count++ ? page() : status(429, { 'retry-after': '1' }))(request, response),
    };
    expect((await check(['/a'])).kinds).to.deep.equal([]);
    expect(count).to.be.above(1);
  });

  it('takes a server that fails for a passing matter, until it has failed three times in a row', async () => {
    pages = { '/a': status(500) };
    const days = ['2026-11-26', '2026-11-27', '2026-11-28'];
    const results = [];
    for (const day of days) results.push((await check(['/a'], { day })).findings[0]!.severity);
    expect(results).to.deep.equal(['hint', 'hint', 'warning']);
  });

  it('ends a loop of redirects', async () => {
    pages = { '/a': redirect(302, '/b'), '/b': redirect(302, '/a') };
    const { kinds, findings } = await check(['/a']);
    expect(kinds).to.deep.equal(['link-failing']);
    expect(findings[0]!.message).to.include('ELOOP');
  });

  it('knows a domain that does not exist from a server that does not answer', async () => {
    server.close();
    const { kinds } = await check(['http://nirgends.invalid/', '/a']);
    expect(kinds.filter((kind) => kind !== 'link-failing')).to.deep.equal(['link-unknown-host']);
  });

  it('asks for each address once, and not again for a week where it was reachable', async () => {
    pages = { '/a': page(), '/b': page() };
    await check(['/a', '/a#anmeldung', '/b']);
    const countOf = (path: string) => requests.filter((request) => request.endsWith(` ${path}`)).length;
    const first = countOf('/a');
    await check(['/a', '/b', '/weg'], { day: '2026-12-03' });
    expect(countOf('/a')).to.equal(first);
    await check(['/a', '/weg'], { day: '2026-12-06' });
    expect([
      countOf('/a') > first,
      requests.filter((request) => request === 'HEAD /weg').length,
    ]).to.deep.equal([true, 2]);
    const state = JSON.parse(readFileSync(join(folder, 'peine.links.json'), 'utf8')) as {
      addresses: Record<string, object>;
    };
    expect(Object.keys(state.addresses), 'only what is in the file').to.deep.equal([
      `${origin}/a`,
      `${origin}/weg`,
    ]);
  });

  it('begins anew where what it remembers cannot be read', async () => {
    pages = { '/a': page() };
    for (const broken of ['', '{', '{"linkStateVersion":9}', '{"linkStateVersion":1,"addresses":{"x":1}}']) {
      writeFileSync(join(folder, 'peine.links.json'), broken);
      expect((await check(['/a'])).kinds).to.deep.equal([]);
    }
  });

  it('asks nobody without the option', async () => {
    writeFileSync(
      file,
      '{"schemaVersion":1,"municipality":{"name":"A"},"services":[{"name":"B","url":"/c"}]}',
    );
    await runCommandLine(['check', file], {
      reporter: { info: () => undefined, warn: () => undefined },
      environment: {},
      isInteractive: false,
      now: new Date(),
    });
    expect([requests, existsSync(join(folder, 'peine.links.json'))]).to.deep.equal([[], false]);
  });
});

describe('robots.txt', () => {
  const rules = (text: string, path: string) => parseRobots(text)(path);

  it('may be empty, or forbid everything', () => {
    expect(rules('', '/a')).to.equal(true);
    expect(rules('User-agent: *\nDisallow:', '/a')).to.equal(true);
    expect(rules('User-agent: *\nDisallow: /', '/a')).to.equal(false);
  });

  it('is for the programs that it names', () => {
    const text =
      'User-agent: Googlebot\nUser-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /b # nur b';
    expect([rules(text, '/a'), rules(text, '/b')]).to.deep.equal([true, false]);
    const own = 'User-agent: *\nDisallow: /\nUser-agent: Praeventionskette-Widgets\nDisallow: /x';
    expect([rules(own, '/a'), rules(own, '/x')]).to.deep.equal([true, false]);
  });

  it('has wildcards, and the longest rule counts', () => {
    const text = 'user-agent: *\ndisallow: /*.pdf$\nallow: /offen/*.pdf$\ndisallow: /a*b';
    expect(
      ['/x.pdf', '/offen/x.pdf', '/x.pdf?y', '/a/1/b/c', '/ac'].map((path) => rules(text, path)),
    ).to.deep.equal([false, true, true, false, true]);
  });

  it('is no trouble when it is broken', () => {
    expect(rules('\u0000<html>Disallow: /', '/a')).to.equal(true);
    expect(rules('Disallow: /', '/a'), 'rules of nobody').to.equal(true);
  });
});
