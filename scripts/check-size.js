/**
 * Measures what pages download without a tap: Chromium opens each page with the built files, and all scripts that it
 * requests until the network is idle count, compressed with brotli as a web server would. Fails above a limit, and if the
 * README has other numbers; `--update` writes them there, `--list` names each file.
 *
 *     npm run check:size [-- --update] [-- --list]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import { startPage } from './components.js';
import { browserFlags, findBrowser } from './find-browser.js';

/** How long a page requests nothing before it counts as idle. */
const IDLE_MS = 1500;

const elements = (...names) => names.map((name) => `<pk-${name}></pk-${name}>`).join('\n');

/**
 * The pages, with what they should weigh (`budget`) and must not exceed (`limit`), in kB of 1,000 bytes. While a budget is
 * not met, the limit is what the page weighs, so that it can only shrink.
 */
const pages = [
  { name: 'no element: the loader alone', body: '<p>Text</p>', budget: 2, limit: 2 },
  { name: 'one `pk-contact-block`', body: elements('contact-block'), budget: 16, limit: 19.6 },
  {
    name: 'the same, with a bad value in the file',
    body: elements('contact-block'),
    data: 'flawed',
    budget: 16,
    limit: 19.6,
  },
  { name: 'the five of a start page', body: elements(...startPage), budget: 44, limit: 60.7 },
  {
    name: 'the same, after a word was typed',
    body: elements(...startPage),
    typed: 'Hebamme',
    budget: 54,
    limit: 89.4,
  },
  { name: 'one `pk-prevention-chain`', body: elements('prevention-chain'), limit: 31 },
  {
    name: 'everything in one file',
    body: elements('contact-block'),
    loader: 'pk.all.js',
    budget: 100,
    limit: 176.5,
  },
];

const example = readFileSync('examples/peine.json', 'utf8');
const flawed = JSON.parse(example);
flawed.contacts[0].email = 'n/a';
const data = { good: example, flawed: JSON.stringify(flawed) };

const compressed = new Map();
/** What the open page has requested: the paths, and the sizes of the responses. */
let requests = [];

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [type, body] = responseFor(pathname.slice(1)) ?? [];
  requests.push({ path: pathname, bytes: body?.length ?? 0 });
  if (!type) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });

const sizes = [];
for (const page of pages) sizes.push({ ...page, ...(await measure(page)) });
await browser.close();
server.close();

for (const { name, scripts } of process.argv.includes('--list') ? sizes : []) {
  console.log(`\n${name}`);
  for (const { path, bytes } of scripts) console.log(`${String(bytes).padStart(8)}  ${path}`);
}
const table = `| page with | scripts, brotli | requests | budget |
| --- | --- | --- | --- |
${sizes.map(({ name, bytes, scripts, budget }) => `| ${name} | ${kB(bytes)} | ${scripts.length} | ${budgetText(bytes, budget)} |`).join('\n')}
`;
console.log(await prettier.format(table, { parser: 'markdown' }));
console.log(
  `Not counted: pictures, and the municipality’s file, ${kB(responseFor('data/good')[1].length)} here.`,
);
for (const { name, bytes, budget, limit } of sizes) {
  if (budget && bytes > budget * 1000)
    console.log(`Above its budget by ${kB(bytes - budget * 1000)}: ${name}`);
  if (bytes <= limit * 1000) continue;
  console.log(`Above its limit by ${kB(bytes - limit * 1000)}: ${name}`);
  process.exitCode = 1;
}
await compareReadme();

function budgetText(bytes, budget) {
  if (!budget) return '';
  return bytes <= budget * 1000 ? `${budget} kB` : `${budget} kB, not met`;
}

/** Opens a page, waits until the network is idle, and adds up its scripts. */
async function measure({ name, typed }) {
  requests = [];
  const errors = [];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1000, height: 900 });
  const index = pages.findIndex((page) => page.name === name);
  await page.goto(`http://127.0.0.1:${server.address().port}/page/${index}`);
  await page.waitForNetworkIdle({ idleTime: IDLE_MS });
  if (typed) {
    const field = await page.waitForSelector('pk-service-finder >>> input[type="search"]');
    await field.type(typed, { delay: 30 });
    await page.waitForNetworkIdle({ idleTime: IDLE_MS });
  }
  await context.close();
  const scripts = requests.filter(({ path }) => path.startsWith('/pk/'));
  const unexpected = requests
    .filter(({ path }) => !/^\/(?:pk|page|data)\//.test(path))
    .map(({ path }) => path);
  if (errors.length || unexpected.length)
    throw new Error(`${name}: ${[...errors, ...unexpected].join(', ')}`);
  return { scripts, bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** @returns {[type: string, body: Buffer] | undefined} The response to a request; undefined for 404. */
function responseFor(path) {
  const [folder, name, ...below] = path.split('/');
  if (below.length) return ['image/svg+xml', compress(path, () => readFileSync(`examples/${name}/${below}`))];
  if (folder === 'page') return ['text/html', compress(path, () => documentOf(pages[name]))];
  if (folder === 'data') return ['application/json', compress(path, () => data[name])];
  if (folder === 'pk') return ['text/javascript', compress(path, () => readFileSync(`dist/embed/${name}`))];
  return undefined;
}

function documentOf({ body, data = 'good', loader = 'pk.js' }) {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,">
<script type="module" src="/pk/${loader}" data-src="/data/${data}"></script>
${body}</html>`;
}

function compress(path, read) {
  if (!compressed.has(path)) compressed.set(path, brotliCompressSync(read()));
  return compressed.get(path);
}

/** Compares the README's table with the measured one. */
async function compareReadme() {
  const readme = readFileSync('README.md', 'utf8');
  const [before, , after] = readme.split(/(?<=<!-- sizes -->\n)([^]*)(?=<!-- \/sizes -->)/);
  const updated = await prettier.format(`${before}\n${table}\n${after}`, {
    ...(await prettier.resolveConfig('README.md')),
    parser: 'markdown',
  });
  if (updated === readme) return;
  if (process.argv.includes('--update')) return writeFileSync('README.md', updated);
  console.log('The README shows other sizes. Update it: npm run check:size -- --update');
  process.exitCode = 1;
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
