/**
 * Measures how many bytes and how much time it takes to find something among 100,000 services in 45 municipalities, in
 * Chromium on a processor slowed down four times. Bytes are those on the wire, from a server that compresses. Run it with
 * `npm run bench:land` after `npm run build`, since the finder is taken from `dist/embed`; the files are generated once
 * and kept in `.cache/land`.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { CPU_SLOWDOWN, launchBrowser } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { listen } from '../support/listen.js';
import { formatKilobytes, median, table } from '../support/report.js';
import { agsOf, landFolder, generateLand } from './land-data.js';
import { makeServices } from './services.js';

const RUN_COUNT = 3;
const QUERIES = ['Hebamme', 'Schwimmkurs', 'Beratung Elterngeld', 'Krabbelgruppe Musterstadt'];
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

await generateLand();
const readerScript = await bundle(path('land-page.ts'));

const roots = { '/pk/': path('../../dist/embed/'), '/land/': landFolder };
const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };
const compressed = new Map();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/reader.html' || pathname === '/finder.html') {
    response.setHeader('content-type', 'text/html');
    return response.end(
      pathname === '/reader.html'
        ? `<!doctype html><html lang="de"><script type="module" src="/reader.js"></script>`
        : `<!doctype html><html lang="de"><script type="module" src="/pk/pk.js"></script>
<pk-service-finder src="/land/suche/directory.json"></pk-service-finder>`,
    );
  }
  const root = Object.keys(roots).find((prefix) => pathname.startsWith(prefix));
  const file = root && join(roots[root], normalize(pathname.slice(root.length)));
  response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
  if (pathname === '/reader.js') return send(pathname, () => readerScript, response);
  if (!file || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  // Pagefind's files are compressed already.
  if (!types[extname(pathname)]) return createReadStream(file).pipe(response);
  send(pathname, () => readFileSync(file), response);
});
const origin = `http://${await listen(server)}`;

/** Sends a compressed response; compresses each file once. */
function send(name, read, response) {
  if (!compressed.has(name)) compressed.set(name, compress(read()));
  response.setHeader('content-encoding', 'br');
  response.end(compressed.get(name));
}

/** Compresses at the quality that web servers use for responses. */
function compress(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

const browser = await launchBrowser();
try {
  const rows = [['what', 'step', 'time', 'data', 'requests']];
  rows.push(...(await measureOwnFile()));
  rows.push(...(await measureIndexes('its index alone', [0])));
  rows.push(
    ...(await measureIndexes(
      'all 45 indexes',
      Array.from({ length: 45 }, (_, index) => index),
    )),
  );
  console.log(
    `100,000 services in 45 municipalities, Chromium, ${CPU_SLOWDOWN} times slower, medians of ${RUN_COUNT}\n`,
  );
  console.log(table(rows));
  const varied = compress(JSON.stringify(makeServices(2222)));
  console.log(
    `\nSample services are much alike. With texts as varied as real ones, a municipality's data is ${formatKilobytes(varied.length)}.`,
  );
} finally {
  await browser.close();
  server.close();
}

/** Opens a page with an empty cache. `take` returns the bytes and requests since its last call. */
async function newPage() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const urls = new Map();
  let loaded = { code: 0, data: 0, requests: 0 };
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const isCode = /\/pk\/|\/reader\.|\/finder\./.test(urls.get(requestId) ?? '');
    loaded[isCode ? 'code' : 'data'] += encodedDataLength;
    if (!isCode) loaded.requests += 1;
  });
  await page.emulateCPUThrottling(CPU_SLOWDOWN);
  return {
    page,
    take: () => {
      const taken = loaded;
      loaded = { code: 0, data: 0, requests: 0 };
      return taken;
    },
    close: () => context.close(),
  };
}

/** Opens a finder with a municipality chosen: loads the directory and the municipality's file, until the first result is shown. */
async function measureOwnFile() {
  const runs = [];
  while (runs.length < RUN_COUNT) {
    const { page, take, close } = await newPage();
    await page.goto(`${origin}/finder.html#pk-finder=ags=${agsOf(0)}`);
    await page.waitForFunction(
      () => globalThis.document.querySelector('pk-service-finder')?.shadowRoot?.querySelector('.result'),
      { polling: 10 },
    );
    const time = await page.evaluate(() => globalThis.performance.now());
    runs.push({ time, ...take() });
    await close();
  }
  return [rowOf('a place, its own file', 'first result', runs)];
}

/** Searches indexes by their reader alone, without the finder. */
async function measureIndexes(name, indices) {
  const steps = {};
  const add = (step, time, bytes) => (steps[step] ??= []).push({ time, ...bytes });
  for (let run = 0; run < RUN_COUNT; run += 1) {
    const { page, take, close } = await newPage();
    await page.goto(`${origin}/reader.html`);
    await page.waitForFunction(() => globalThis.federatedSearch);
    take();
    const folders = indices.map((index) => ({
      url: `${origin}/land/suche/${agsOf(index)}/`,
      ags: agsOf(index),
    }));
    add('start', await page.evaluate((folders) => globalThis.federatedSearch.open(folders), folders), take());
    for (const [index, query] of QUERIES.entries()) {
      const found = await page.evaluate((query) => globalThis.federatedSearch.find(query, {}), query);
      add(index ? 'a further query' : 'first query', found.time, take());
    }
    const counted = await page.evaluate(() =>
      globalThis.federatedSearch.find('Hebamme', { phase: '0-3' }, ['phase', 'free', 'walkIn']),
    );
    add('with a phase, and the first counts', counted.time, take());
    const allCounted = await page.evaluate(() =>
      globalThis.federatedSearch.find('Hebamme', { phase: '0-3' }, [
        'phase',
        'free',
        'walkIn',
        'topic',
        'language',
      ]),
    );
    add('with all filters open', allCounted.time, take());
    const filtered = await page.evaluate(() =>
      globalThis.federatedSearch.find('Kurs', { phase: '0-3', free: 'yes' }, []),
    );
    add('with two filters', filtered.time, take());
    const withoutQuery = await page.evaluate(
      (place) => globalThis.federatedSearch.find('', { phase: '0-3', place }, []),
      agsOf(0),
    );
    add('a place and a phase, no words', withoutQuery.time, take());
    await close();
  }
  return Object.entries(steps).map(([step, runs], index) => rowOf(index ? '' : name, step, runs));
}

function rowOf(name, step, runs) {
  const medianOf = (key) => median(runs.map((run) => run[key]));
  const code = medianOf('code') > 1000 ? `, and ${formatKilobytes(medianOf('code'))} code` : '';
  const data = `${formatKilobytes(medianOf('data'))}${code}`;
  return [name, step, `${Math.round(medianOf('time'))} ms`, data, medianOf('requests')];
}
