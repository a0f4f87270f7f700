/**
 * How long a chain takes: `npm run bench:chain`. Works it out and shows it in Chromium, each time in a new page, for
 * 12, 100, 500 and 2,000 services. Of several runs the quickest counts: what else the machine does only ever adds. Ends
 * with an error where even that takes longer than it may. With `--against`, whether it is slower than an older build:
 * `npm run build && npm run bench:chain -- --against DIST`.
 */
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../scripts/find-browser.js';
import { sampleProgram } from '../scripts/sample-program.ts';
import { againstFolder, compareWith } from './support/against.js';

const against = againstFolder();
if (against) {
  const chain = (services) => ({
    name: `pk-prevention-chain, ${services} services`,
    tag: 'pk-prevention-chain',
    document: sampleProgram({ services, seed: 1 }),
  });
  await compareWith(against, [12, 500, 2000].map(chain));
  process.exit();
}

const RUNS = 9;

/** Upper limits in milliseconds: a frame, and what people notice as a halt. */
const limits = [
  { services: 2000, of: 'layout', most: 16 },
  { services: 500, of: 'longestTask', most: 50 },
];

const { outputFiles } = await build({
  entryPoints: ['bench/chain-page.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: 'es2022',
});
const code = outputFiles[0].text;

const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });

/** @returns {Promise<import('./chain-page.ts').Times>} */
async function run(services) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.addScriptTag({ content: code });
  const times = await page.evaluate(
    (document) => globalThis.measure(document),
    sampleProgram({ services, seed: 1 }),
  );
  await page.close();
  return times;
}

const results = new Map();
for (const services of [12, 100, 500, 2000]) {
  const runs = [];
  for (let index = 0; index < RUNS; index++) runs.push(await run(services));
  const keys = Object.keys(runs[0]);
  const least = Object.fromEntries(keys.map((key) => [key, Math.min(...runs.map((times) => times[key]))]));
  results.set(services, least);
}
await browser.close();

const ms = (time) => `${time.toFixed(1)} ms`;
console.table(
  [...results].map(([services, { firstLayout, layout, paint, longestTask, nodes }]) => ({
    services,
    'layout, first': ms(firstLayout),
    layout: ms(layout),
    'first paint': ms(paint),
    'longest task': longestTask ? ms(longestTask) : 'none above 50 ms',
    nodes,
  })),
);

for (const { services, of, most } of limits) {
  const time = results.get(services)[of];
  const isKept = time <= most;
  console.log(`${isKept ? 'ok' : 'TOO SLOW'}: ${of} of ${services} services ${ms(time)}, at most ${most} ms`);
  if (!isKept) process.exitCode = 1;
}
