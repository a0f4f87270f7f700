/**
 * Measures when the last of twelve figures is painted: with `pk-indicator-badge`, with and without the head lines, beside
 * raw HTML, plain Lit and Shoelace; on slow 4G (as in Chrome's developer tools), and with a processor that is emulated
 * four times slower; over HTTP/2, as sites are served. Pages are measured alternately, each in a fresh browser context;
 * medians.
 *
 *     npm run build && npm run bench:render [-- --runs 7] [-- --dist dist]
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createSecureServer } from 'node:http2';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { CPU_SLOWDOWN, launchBrowser } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { listen } from '../support/listen.js';
import { median, table } from '../support/report.js';
import { FIGURE_COUNT, pages, program, siteStyles } from './pages.js';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, dist: { type: 'string', default: 'dist' } },
});

/** "Slow 4G" of Chrome's developer tools, in bytes per second and milliseconds. */
const SLOW_4G = {
  offline: false,
  downloadThroughput: ((1.6 * 1_000_000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
};
/** How many times as long as raw HTML the page with head lines may take. */
const targets = { 'slow 4G': 1.5, 'CPU 4x': 1.75 };

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
if (!existsSync(path('node_modules'))) {
  console.error('Shoelace is not part of the project. Install it: npm ci --prefix bench/render');
  process.exit(1);
}

const { elements } = JSON.parse(readFileSync(`${values.dist}/embed/integrity.json`, 'utf8'));
const pagesByName = pages(elements['indicator-badge']);

const bundleOf = (name) => bundle(path(`${name}.js`), { conditions: ['production', 'browser'] });

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
const files = new Map([
  ['site.css', siteStyles],
  ['figures.json', program],
  ['bundles/plain-lit.js', await bundleOf('plain-lit')],
  ['bundles/shoelace.js', await bundleOf('shoelace')],
  ...Object.entries(pagesByName).map(([name, { html }]) => [encodeURIComponent(name), html]),
]);
const compressed = new Map();

const server = createSecureServer(certificate(), (request, response) => {
  const name = request.url.slice(1);
  if (!compressed.has(name)) {
    const content = files.get(name) ?? readFileSync(`${values.dist}/embed/${name.slice('pk/'.length)}`);
    compressed.set(name, brotliCompressSync(content));
  }
  const type = types[name.split('.').pop()] ?? 'text/html';
  response
    .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'max-age=600' })
    .end(compressed.get(name));
});
const host = await listen(server);
const browser = await launchBrowser({ acceptInsecureCerts: true });

/** Milliseconds from the start of the navigation to the frame that shows the last figure. */
async function measure(name, condition) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  if (condition === 'slow 4G') await session.send('Network.emulateNetworkConditions', SLOW_4G);
  else await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const { selector, isShown } = pagesByName[name];
  await page.evaluateOnNewDocument(`{
    const check = () => {
      const nodes = [...document.querySelectorAll(${JSON.stringify(selector)})];
      const isPainted = performance.getEntriesByType('paint').length;
      if (isPainted && nodes.length >= ${FIGURE_COUNT} && nodes.every((node) => ${isShown}))
        requestAnimationFrame(() => setTimeout(() => { window.paintedAt = performance.now(); }));
      else requestAnimationFrame(check);
    };
    requestAnimationFrame(check);
  }`);
  await page.goto(`https://${host}/${encodeURIComponent(name)}`);
  await page.waitForFunction('window.paintedAt', { timeout: 20_000 });
  const time = await page.evaluate('window.paintedAt');
  await context.close();
  return time;
}

for (const condition of ['slow 4G', 'CPU 4x']) {
  const times = new Map(Object.keys(pagesByName).map((name) => [name, []]));
  for (const name of times.keys()) await measure(name, condition);
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const [name, measured] of times) measured.push(await measure(name, condition));
  const medianOf = (name) => median(times.get(name));
  const rows = [...times].map(([name, measured]) => [
    name,
    `${Math.round(medianOf(name))} ms`,
    `${Math.round(Math.min(...measured))} to ${Math.round(Math.max(...measured))} ms`,
    (medianOf(name) / medianOf('raw HTML')).toFixed(2),
  ]);
  console.log(`\nThe last of ${FIGURE_COUNT} figures is painted, ${condition}, medians of ${values.runs}`);
  console.log(table([['', 'median', 'range', 'times raw HTML'], ...rows]));
  console.log(`Target with the head lines: at most ${targets[condition]} times raw HTML.`);
}
await browser.close();
server.close();

/** A self-signed certificate for one run: browsers use HTTP/2 only with TLS. */
function certificate() {
  const folder = '.cache/bench/render';
  mkdirSync(folder, { recursive: true });
  const [key, cert] = ['key', 'cert'].map((name) => `${folder}/${name}.pem`);
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'];
  execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert), allowHTTP1: true };
}
