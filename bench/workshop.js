/**
 * Measures the workshop with a file of 1,000 services in Chromium: opening it, keystrokes in the form, in a cell and in the
 * search, jumps in the table, and an import of 1,000 rows. Keys are timed on a processor that is emulated four times slower,
 * from the key going down, also where the page is still busy then, to the frame that shows what it did. Exits with 1 if a
 * median is above its limit.
 *
 *     npm run bench:workshop [-- 1000] [--runs 5]
 */
/* global setTimeout, openFile, openForm, focus, takeLatencies, importRows */
import { parseArgs } from 'node:util';
import { sampleProgram } from '../scripts/sample-program.ts';
import { openBench } from './support/bench-page.js';
import { CPU_SLOWDOWN } from './support/browser.js';
import { formatMs, median, quantile, table } from './support/report.js';

const OPEN_LIMIT_MS = 1000;
const KEY_LIMIT_MS = 50;
const IMPORT_LIMIT_MS = 2000;

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const RUN_COUNT = Number(values.runs);
/** Each run has a dozen keys and more. */
const KEY_RUN_COUNT = Math.ceil(RUN_COUNT / 2);

/** Somebody who types fast, and now and then stops to think: then the whole file is looked at. */
const KEY_INTERVAL_MS = 120;
const PAUSE_MS = 700;
const KEYS_BETWEEN_PAUSES = 6;

const count = Number(positionals[0] ?? 1000);
const text = JSON.stringify(sampleProgram({ services: count, seed: 1 }), undefined, 2);
const { services } = JSON.parse(text);
const last = services.length - 1;

const { openPage, close } = await openBench('workshop', { width: 1440, height: 900 });
const rows = [['', 'median', 'p95', 'longest', 'limit', '']];

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Types keys with pauses. @returns How long each took, in milliseconds. */
async function press(page, keys) {
  await page.evaluate(() => takeLatencies());
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key);
    await sleep((index + 1) % KEYS_BETWEEN_PAUSES ? KEY_INTERVAL_MS : PAUSE_MS);
  }
  return page.evaluate(() => takeLatencies());
}

function report(name, times, limit) {
  const isMet = limit === undefined || median(times) <= limit;
  if (!isMet) process.exitCode = 1;
  const verdict = limit === undefined ? '' : isMet ? 'met' : 'NOT MET';
  rows.push([
    name,
    ...[median(times), quantile(times, 0.95), quantile(times, 1)].map(formatMs),
    limit === undefined ? '' : formatMs(limit),
    verdict,
  ]);
}

const opening = { 1: [], [CPU_SLOWDOWN]: [] };
for (const slowdown of [1, CPU_SLOWDOWN])
  for (let run = 0; run < RUN_COUNT; run += 1) {
    const page = await openPage();
    await page.emulateCPUThrottling(slowdown);
    opening[slowdown].push(await page.evaluate((text) => openFile(text), text));
    await page.close();
  }
report(`open ${count} services`, opening[1], OPEN_LIMIT_MS);
report(`the same, ${CPU_SLOWDOWN} times slower`, opening[CPU_SLOWDOWN]);

const imports = [];
for (let run = 0; run < RUN_COUNT; run += 1) {
  const page = await openPage();
  await page.evaluate((text) => openFile(text), text);
  imports.push(await page.evaluate((rowCount) => importRows(rowCount), count));
  await page.close();
}
report(
  `import ${count} rows: read and compare`,
  imports.map(({ read, compare }) => read + compare),
  IMPORT_LIMIT_MS,
);
report(
  'take them in',
  imports.map(({ apply }) => apply),
);
/** @param prepare Runs in the page before the processor is slowed down. */
async function measureKeys(name, prepare, keys) {
  const times = [];
  for (let run = 0; run < KEY_RUN_COUNT; run += 1) {
    const page = await openPage();
    await page.evaluate((text) => openFile(text), text);
    await prepare(page);
    await page.emulateCPUThrottling(CPU_SLOWDOWN);
    times.push(...(await press(page, keys)));
    await page.close();
  }
  report(name, times, KEY_LIMIT_MS);
}

const word = [...'Krabbelgruppe mit'];
const field = (path) => async (page) => {
  await page.evaluate((index) => openForm(index), last);
  await page.evaluate((path) => focus('field', path), `services[${last}].${path}`);
};
const firstCell = (page) => page.evaluate((name) => focus('cell', name), services[0].name);

await measureKeys('key in the form: name', field('name'), word);
await measureKeys('key in the form: summary', field('summary'), word);
await measureKeys('key in the form: phone', field('phones'), [...'051719876543']);
await measureKeys(
  'key in a cell of the table',
  async (page) => {
    await firstCell(page);
    await page.keyboard.press('F2');
  },
  word,
);
await measureKeys('key in the search of the table', (page) => page.evaluate(() => focus('search')), word);
await measureKeys(
  'PageDown in the table',
  firstCell,
  Array.from({ length: 12 }, () => 'PageDown'),
);
await measureKeys(
  'arrow down in the table',
  firstCell,
  Array.from({ length: 30 }, () => 'ArrowDown'),
);
await measureKeys(
  'to the end and back (Ctrl + arrows)',
  async (page) => {
    await firstCell(page);
    await page.keyboard.down('Control');
  },
  Array.from({ length: 6 }, () => ['ArrowDown', 'ArrowUp']).flat(),
);

await close();

console.log(`${count} services, medians; keys ${CPU_SLOWDOWN} times slower`);
console.log(table(rows));
console.log(`The bar of an import stood at ${median(imports.map(({ steps }) => steps))} lengths (median).`);
