/**
 * How fast the finder itself is: as it ships, on a phone's screen, with a processor slowed down. A fresh page for each
 * run; medians over the runs, of each keystroke and tap, too, so that what else the machine does is left out. An older
 * build can be measured in turn with the present one: `--against DIST`.
 */
/* global bench */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.js';
import { quantile } from '../support/page.js';
import { heapOf, markdown, megabytes, ms, SLOWER } from './report.js';

const RUNS = 3;
const KEYSTROKES = 40;
/** How much more than the median of the older build counts as slower. */
const TOLERANCE = 1.05;
/** What a person may wait for, and how long the page may be blocked, in milliseconds. */
const goals = new Map([
  [1000, 50],
  [10_000, 100],
]);

/** What is done with a finder, in this order: its name, and what gives the time of each time. */
const acts = [
  ['a keystroke', (page) => page.evaluate((most) => bench.type(most), KEYSTROKES)],
  ['a phase tapped', (page) => page.evaluate(() => bench.tap('[part="phases"] button'))],
  ['a quick filter tapped', (page) => page.evaluate(() => bench.tap('.chips > .chip'))],
];

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const markup = `<!doctype html><html lang="de"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<link rel="icon" href="data:," /><title>Familienwegweiser</title><main></main><script type="module" src="bench.js"></script>
<script type="module" src="embed/pk.js" data-src="/program.json"></script></html>`;

/**
 * The tables, in Markdown.
 *
 * @param {number[]} sizes How many services.
 * @param {string[]} olderBuilds Folders of older builds, `dist` each.
 */
export async function elementTables(sizes, olderBuilds = []) {
  const builds = [path('../../dist'), ...olderBuilds];
  const names = ['present', ...olderBuilds.map((folder) => basename(folder))];
  const { outputFiles } = await build({
    entryPoints: [path('element-page.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    tsconfig: path('../../tsconfig.json'),
  });
  const files = { 'bench.js': outputFiles[0].text, 'program.json': '{"schemaVersion":1,"municipality":{}}' };
  const server = await serve(files, builds);
  const args = [...browserFlags, '--enable-precise-memory-info', '--js-flags=--expose-gc'];
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args, protocolTimeout: 1_200_000 });
  try {
    const starts = [
      ['services', 'build', 'first rows', 'with all chips', 'longest task', 'index', 'longest task', 'heap'],
    ];
    const steps = [
      ['services', 'build', 'from', 'pause', 'work p50', 'p95', 'longest', 'goal', 'all rows p95', 'against'],
    ];
    for (const size of sizes) {
      const runs = builds.map(() => []);
      for (let round = 0; round < RUNS; round += 1) {
        for (const [index] of builds.entries()) {
          // In turn, and each build first as often as the others.
          const at = (index + round) % builds.length;
          runs[at].push(await run(browser, `${server.url}${at}/`, files, size));
        }
      }
      names.forEach((name, at) => starts.push([size, name, ...startRow(runs[at])]));
      for (const step of runs[0][0].steps.keys()) {
        const times = runs.map((runs) => stepTimes(runs, step));
        names.forEach((name, at) => {
          const goal = `≤ ${goals.get(size) ?? '?'} ms`;
          const ratio = at ? times[0].p50 / times[at].p50 : undefined;
          const verdict = ratio && `${ratio.toFixed(2)}${ratio > TOLERANCE ? ' SLOWER' : ''}`;
          const { pause, p50, p95, longest, all } = times[at];
          steps.push([
            size,
            name,
            step,
            ms(pause),
            ms(p50),
            ms(p95),
            ms(longest),
            goal,
            ms(all),
            verdict ?? '',
          ]);
        });
      }
    }
    return [starts, steps].map(markdown).join('\n\n');
  } finally {
    await browser.close();
    server.close();
  }
}

const middle = (runs, pick) => quantile(runs.map(pick), 0.5);

function startRow(runs) {
  const longest = (pick) => (middle(runs, pick) ? ms(middle(runs, pick)) : '≤ 50 ms');
  return [
    ms(middle(runs, ({ shown }) => shown.rows)),
    ms(middle(runs, ({ shown }) => shown.all)),
    longest(({ shown }) => shown.longest),
    ms(middle(runs, ({ index }) => index.time)),
    longest(({ index }) => index.longest),
    megabytes(middle(runs, ({ heap }) => heap)),
  ];
}

/** Quantiles of the medians of each keystroke or tap. */
function stepTimes(runs, name) {
  const each = runs[0].steps.get(name).map((_, at) => {
    const median = (key) => middle(runs, ({ steps }) => steps.get(name)[at]?.[key] ?? 0);
    return { pause: median('pause'), work: median('work'), all: median('all') };
  });
  const at = (share, key) =>
    quantile(
      each.map((step) => step[key]),
      share,
    );
  return {
    pause: at(0.5, 'pause'),
    p50: at(0.5, 'work'),
    p95: at(0.95, 'work'),
    longest: at(1, 'work'),
    all: at(0.95, 'all'),
  };
}

async function run(browser, url, files, size) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
  await page.setRequestInterception(true);
  let isHeld = false;
  // A request without an answer: the search engine is on its way, for as long as that is looked at.
  page.on('request', (request) => !isHeld && request.continue());
  const session = await page.createCDPSession();
  const open = async () => {
    await page.goto(url);
    files['program.json'] = await page.evaluate((size) => bench.documentWith(size), size);
    await page.evaluate(() => bench.prepare());
    await page.emulateCPUThrottling(SLOWER);
  };
  const steps = new Map();
  await open();
  const shown = await page.evaluate(() => bench.show());
  isHeld = true;
  steps.set('a keystroke, no index yet', await acts[0][1](page));
  isHeld = false;
  await page.emulateCPUThrottling(1);
  await open();
  const before = await heapOf(session);
  await page.evaluate(() => bench.show());
  const index = await page.evaluate(() => bench.makeIndex());
  const heap = (await heapOf(session)) - before;
  for (const [name, act] of acts) steps.set(name, await act(page));
  await page.evaluate(() => bench.openFilters());
  for (const [name, act] of acts) steps.set(`${name}, filters open`, await act(page));
  await page.close();
  return { shown, index, heap, steps };
}

/** Serves a page for each build under its number, with the build's own embed folder. */
async function serve(files, builds) {
  const server = createServer((request, response) => {
    const [, build, ...rest] = new URL(request.url, 'http://localhost').pathname.split('/');
    const answer = (type, body) => response.setHeader('content-type', type).end(body);
    const name = rest.join('/') || 'index.html';
    if (build === 'program.json') return answer('application/json', files['program.json']);
    if (name === 'index.html') return answer('text/html', markup);
    if (name === 'bench.js') return answer('text/javascript', files[name]);
    return void readFile(join(builds[build] ?? '', name)).then(
      (file) => answer('text/javascript', file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
