/**
 * Measures the finder and its search as on an old phone: Chromium with a processor that is emulated four times slower.
 * First the finder itself (`element-tables.js`), then its search beside other engines, each run in a fresh page; medians.
 *
 *     npm run bench:finder [-- 1000]
 *     npm run bench:finder -- elements [1000]   the finder alone
 *     npm run bench:finder -- engines [1000]    the search alone
 *     npm run bench:finder -- elements 1000 --against DIST    alternately with an older build's `dist`
 *
 * Run `npm run build:embed` before: the finder is taken from `dist`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CPU_SLOWDOWN, heapSizeOf, launchBrowser } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { formatMegabytes, formatMs, markdownTable, median, quantile } from '../support/report.js';
import { elementTables } from './element-tables.js';

const RUN_COUNT = 3;
/** How long all keystrokes of one run may take: a slow engine gets fewer of them. */
const TYPING_BUDGET_MS = 20_000;
const MIN_KEYSTROKES = 8;
const MAX_KEYSTROKES = 360;
/** How long a call into the page may take: it returns once all its keystrokes are measured. */
const PROTOCOL_TIMEOUT_MS = 1_200_000;
const { values, positionals } = parseArgs({
  options: { against: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const namedSizes = positionals.map(Number).filter(Boolean);
const sizes = namedSizes.length ? namedSizes : [1000, 10_000];
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const engineNames = [
  'this search',
  'MiniSearch as it comes',
  'MiniSearch with prefix and fuzzy',
  'Fuse.js',
  'substring scan',
];

console.log(`Chromium, ${CPU_SLOWDOWN} times slower\n`);
if (!positionals.includes('engines')) console.log(`${await elementTables(sizes, values.against)}\n`);
if (positionals.includes('elements')) process.exit();

const script = await bundle(path('engines-page.ts'), { format: 'iife' });
const browser = await launchBrowser({ protocolTimeout: PROTOCOL_TIMEOUT_MS });
try {
  const rows = [
    ['services', 'engine', 'index', 'longest task', 'keystrokes', 'p50', 'p95', 'longest', 'heap of index'],
  ];
  for (const size of sizes) for (const name of engineNames) rows.push(await measure(size, name));
  console.log(markdownTable(rows));
} finally {
  await browser.close();
}

async function measure(size, name) {
  const runs = [];
  while (runs.length < RUN_COUNT) runs.push(await run(size, name, runs[0]?.maxKeystrokes));
  const medianOf = (pick) => median(runs.map(pick));
  // Each keystroke's median over the runs excludes other load on the machine.
  const times = runs[0].times.map((_, index) => medianOf(({ times }) => times[index]));
  return [
    size,
    name,
    formatMs(medianOf(({ build }) => build)),
    formatMs(medianOf(({ longestTask }) => longestTask)),
    times.length,
    ...[0.5, 0.95, 1].map((share) => formatMs(quantile(times, share))),
    formatMegabytes(medianOf(({ heap }) => heap)),
  ];
}

/** @param {number} [maxKeystrokes] Without it, as many as fit into the time for typing, estimated from the first ones. */
async function run(size, name, maxKeystrokes) {
  const page = await browser.newPage();
  await page.evaluate(script);
  await page.evaluate((size) => globalThis.bench.prepare(size), size);
  const session = await page.createCDPSession();
  const heapBefore = await heapSizeOf(session);
  await page.emulateCPUThrottling(CPU_SLOWDOWN);
  const { build, longestTask } = await page.evaluate((name) => globalThis.bench.build(name), name);
  await page.emulateCPUThrottling(1);
  const heap = (await heapSizeOf(session)) - heapBefore;
  await page.emulateCPUThrottling(CPU_SLOWDOWN);
  const type = (count) => page.evaluate((count) => globalThis.bench.type(count), count);
  if (!maxKeystrokes) {
    const affordable = Math.floor(TYPING_BUDGET_MS / median(await type(MIN_KEYSTROKES / 2)));
    maxKeystrokes = Math.max(MIN_KEYSTROKES, Math.min(MAX_KEYSTROKES, affordable));
  }
  const times = await type(maxKeystrokes);
  await page.close();
  return { build, longestTask, heap, times, maxKeystrokes };
}
