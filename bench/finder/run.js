/**
 * How fast the finder's search is on an old phone: Chromium with a processor slowed down four times. One page for each
 * engine and number of services, three times; medians. `npm run bench:finder`, with `-- 1000` for that many services only.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.js';

const SLOWER = 4;
const RUNS = 3;
const sizes = process.argv.slice(2).map(Number);
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** What is measured. Whoever adds the finder itself adds an engine whose `find` types into its field. */
const names = ['this search', 'MiniSearch as it comes', 'MiniSearch with prefix and fuzzy', 'substring scan'];

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
  const rows = [];
  for (const size of sizes.length ? sizes : [1000, 10000]) {
    for (const name of names) rows.push(await measure(size, name));
  }
  const head = [
    'services',
    'engine',
    'index',
    'longest task',
    'keystroke p50',
    'p95',
    'longest',
    'heap of index',
  ];
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  console.log(`Chromium, ${SLOWER} times slower\n\n${lines.join('\n')}`);
} finally {
  await browser.close();
}

async function measure(size, name) {
  const runs = [];
  while (runs.length < RUNS) runs.push(await run(size, name));
  const middle = (pick) => median(runs.map(pick));
  // Each keystroke's median over the runs, so that what else the machine does is left out.
  const times = runs[0].times.map((_, index) => middle(({ times }) => times[index]));
  times.sort((a, b) => a - b);
  const at = (share) => ms(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  const megabytes = (middle(({ heap }) => heap) / 1e6).toFixed(1);
  const [build, longest] = [middle(({ build }) => build), middle(({ longest }) => longest)];
  return [size, name, ms(build), ms(longest), at(0.5), at(0.95), at(1), `${megabytes} MB`];
}

async function run(size, name) {
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
  const times = await page.evaluate((most) => globalThis.bench.type(most), size > 5000 ? 120 : 360);
  await page.close();
  return { build, longest, heap, times };
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** What the page holds, in bytes, once what nobody needs is gone. */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

function ms(time) {
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
}
