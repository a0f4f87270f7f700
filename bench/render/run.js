/**
 * When the last of twelve figures is painted: `pk-indicator-badge` with and without the head lines, beside the same
 * content as raw HTML, in plain Lit, and in Shoelace. On slow 4G (as Chrome's developer tools have it), and with a
 * processor four times slower, over HTTP/2 as sites are served. All pages are measured in turn, each in a fresh browser context; medians.
 *
 *     npm run build && npm run bench:render [-- --runs 7] [-- --dist dist]
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createSecureServer } from 'node:http2';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.js';
import { quantile, table } from '../support/page.js';
import { pages, program, siteStyles } from './pages.js';

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
const CPU_SLOWDOWN = 4;

/** At most so many times as long as raw HTML. */
const targets = { 'slow 4G': 1.5, 'CPU 4x': 1.75 };

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
if (!existsSync(path('node_modules'))) {
  console.error('Shoelace is installed apart from the project: npm ci --prefix bench/render');
  process.exit(1);
}

const { elements } = JSON.parse(readFileSync(`${values.dist}/embed/integrity.json`, 'utf8'));
const compared = pages(elements['indicator-badge']);

const bundle = async (name) => {
  const { outputFiles } = await build({
    entryPoints: [path(`${name}.js`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
  });
  return outputFiles[0].contents;
};

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
const files = new Map([
  ['site.css', siteStyles],
  ['figures.json', program],
  ['bundles/plain-lit.js', await bundle('plain-lit')],
  ['bundles/shoelace.js', await bundle('shoelace')],
  ...Object.entries(compared).map(([name, { html }]) => [encodeURIComponent(name), html]),
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
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: browserFlags,
  acceptInsecureCerts: true,
});

/** Milliseconds from the start of the navigation to the frame that shows the last figure. */
async function measure(name, condition) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  if (condition === 'slow 4G') await session.send('Network.emulateNetworkConditions', SLOW_4G);
  else await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const { selector, isShown } = compared[name];
  await page.evaluateOnNewDocument(`{
    const look = () => {
      const nodes = [...document.querySelectorAll(${JSON.stringify(selector)})];
      const isPainted = performance.getEntriesByType('paint').length;
      if (isPainted && nodes.length >= 12 && nodes.every((node) => ${isShown}))
        requestAnimationFrame(() => setTimeout(() => { window.paintedAt = performance.now(); }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }`);
  await page.goto(`https://127.0.0.1:${server.address().port}/${encodeURIComponent(name)}`);
  await page.waitForFunction('window.paintedAt', { timeout: 20_000 });
  const time = await page.evaluate('window.paintedAt');
  await context.close();
  return time;
}

for (const condition of ['slow 4G', 'CPU 4x']) {
  const times = new Map(Object.keys(compared).map((name) => [name, []]));
  for (const name of times.keys()) await measure(name, condition);
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const [name, measured] of times) measured.push(await measure(name, condition));
  const median = (name) => quantile(times.get(name), 0.5);
  const rows = [...times].map(([name, measured]) => [
    name,
    `${Math.round(median(name))} ms`,
    `${Math.round(Math.min(...measured))} to ${Math.round(Math.max(...measured))} ms`,
    (median(name) / median('raw HTML')).toFixed(2),
  ]);
  console.log(`\nThe last of 12 figures is painted, ${condition}, medians of ${values.runs}`);
  console.log(table([['', 'median', 'range', 'times raw HTML'], ...rows]));
  console.log(`Target with the head lines: at most ${targets[condition]} times raw HTML.`);
}
await browser.close();
server.close();

/** A certificate that nobody has signed, for one run: browsers speak HTTP/2 with TLS alone. */
function certificate() {
  const folder = '.cache/bench/render';
  mkdirSync(folder, { recursive: true });
  const [key, cert] = ['key', 'cert'].map((name) => `${folder}/${name}.pem`);
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'];
  execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert), allowHTTP1: true };
}
