/**
 * Measures how long the chain takes to lay out and to show 12, 100, 500 and 2,000 services in Chromium, each run in a
 * fresh page. Of several runs the fastest counts, since other processes can only slow a run down. Exits with 1 if even
 * that one is above a limit.
 *
 *     npm run bench:chain
 *     npm run build && npm run bench:chain -- --against DIST    whether it is slower than an older build
 */
import { sampleProgram } from '../scripts/sample-program.ts';
import { openBench } from './support/bench-page.js';
import { compareBuilds, olderBuildFolder } from './support/compare-builds.js';
import { formatMs } from './support/report.js';

const olderBuild = olderBuildFolder();
if (olderBuild) {
  const measurementOf = (services) => ({
    name: `pk-prevention-chain, ${services} services`,
    tag: 'pk-prevention-chain',
    document: sampleProgram({ services, seed: 1 }),
  });
  await compareBuilds(olderBuild, [12, 500, 2000].map(measurementOf));
  process.exit();
}

const RUN_COUNT = 9;

/** Limits: a frame for the layout; the length from which people notice that a page is blocked. */
const limits = [
  { services: 2000, measure: 'layout', maxMs: 16 },
  { services: 500, measure: 'longestTask', maxMs: 50 },
];

const { openPage, close } = await openBench('chain', { width: 1280, height: 900 });

/** @returns {Promise<import('./chain/page.ts').ChainTimes>} */
async function run(services) {
  const page = await openPage();
  const times = await page.evaluate(
    (document) => globalThis.measure(document),
    sampleProgram({ services, seed: 1 }),
  );
  await page.close();
  return times;
}

const fastest = new Map();
for (const services of [12, 100, 500, 2000]) {
  const runs = [];
  while (runs.length < RUN_COUNT) runs.push(await run(services));
  const minimum = (key) => Math.min(...runs.map((times) => times[key]));
  fastest.set(services, Object.fromEntries(Object.keys(runs[0]).map((key) => [key, minimum(key)])));
}
await close();

console.table(
  [...fastest].map(([services, { firstLayout, layout, paint, longestTask, nodes }]) => ({
    services,
    'layout, first': formatMs(firstLayout),
    layout: formatMs(layout),
    'first paint': formatMs(paint),
    'longest task': longestTask ? formatMs(longestTask) : 'none above 50 ms',
    nodes,
  })),
);

for (const { services, measure, maxMs } of limits) {
  const time = fastest.get(services)[measure];
  const isWithinLimit = time <= maxMs;
  console.log(
    `${isWithinLimit ? 'ok' : 'TOO SLOW'}: ${measure} of ${services} services ${formatMs(time)}, limit ${maxMs} ms`,
  );
  if (!isWithinLimit) process.exitCode = 1;
}
