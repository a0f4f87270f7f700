/**
 * How fast the finder and its search are on an old phone: Chromium with a processor slowed down four times. First the
 * finder itself, then its search beside others: one page for each engine and number of services, three times; medians.
 *
 *     npm run bench:finder [-- 1000]
 *     npm run bench:finder -- elements [1000]   the finder alone
 *     npm run bench:finder -- engines [1000]    the search alone
 *     npm run bench:finder -- elements 1000 --against DIST    beside an older build's `dist`, in turn
 *
 * The finder is measured as it has been built: `npm run build:embed` comes first.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.js';
import { quantile } from '../support/page.js';
import { elementTables } from './element.js';
import { heapOf, markdown, megabytes, ms, SLOWER } from './report.js';

const RUNS = 3;
/** How long an engine may be typed to in one run, in milliseconds: a slow one gets fewer keystrokes. */
const PATIENCE = 20_000;
const [FEWEST, MOST] = [8, 360];
const { values, positionals } = parseArgs({
  options: { against: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const given = positionals.map(Number).filter(Boolean);
const sizes = given.length ? given : [1000, 10_000];
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const names = [
  'this search',
  'MiniSearch as it comes',
  'MiniSearch with prefix and fuzzy',
  'Fuse.js',
  'substring scan',
];

console.log(`Chromium, ${SLOWER} times slower\n`);
if (!positionals.includes('engines')) console.log(`${await elementTables(sizes, values.against)}\n`);
if (positionals.includes('elements')) process.exit();

const { outputFiles } = await build({
  entryPoints: [path('page.ts')],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
  tsconfig: path('../../tsconfig.json'),
});

const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: browserFlags,
  protocolTimeout: 1_200_000,
});
try {
  const rows = [
    ['services', 'engine', 'index', 'longest task', 'keystrokes', 'p50', 'p95', 'longest', 'heap of index'],
  ];
  for (const size of sizes) for (const name of names) rows.push(await measure(size, name));
  console.log(markdown(rows));
} finally {
  await browser.close();
}

async function measure(size, name) {
  const runs = [];
  while (runs.length < RUNS) runs.push(await run(size, name, runs[0]?.most));
  const middle = (pick) => quantile(runs.map(pick), 0.5);
  // Each keystroke's median over the runs, so that what else the machine does is left out.
  const times = runs[0].times.map((_, index) => middle(({ times }) => times[index]));
  return [
    size,
    name,
    ms(middle(({ build }) => build)),
    ms(middle(({ longest }) => longest)),
    times.length,
    ...[0.5, 0.95, 1].map((share) => ms(quantile(times, share))),
    megabytes(middle(({ heap }) => heap)),
  ];
}

/** @param most How many keystrokes at most; as many as there is time for where it is not known yet. */
async function run(size, name, most) {
  const page = await browser.newPage();
  await page.evaluate(outputFiles[0].text);
  await page.evaluate((size) => globalThis.bench.prepare(size), size);
  const session = await page.createCDPSession();
  const before = await heapOf(session);
  await page.emulateCPUThrottling(SLOWER);
  const { build, longest } = await page.evaluate((name) => globalThis.bench.build(name), name);
  await page.emulateCPUThrottling(1);
  const heap = (await heapOf(session)) - before;
  await page.emulateCPUThrottling(SLOWER);
  const type = (most) => page.evaluate((most) => globalThis.bench.type(most), most);
  most ??= Math.max(FEWEST, Math.min(MOST, Math.floor(PATIENCE / quantile(await type(FEWEST / 2), 0.5))));
  const times = await type(most);
  await page.close();
  return { build, longest, heap, times, most };
}
