/**
 * Measures the finder as it ships, on a phone's screen with a slow processor, each run in a fresh page. Takes medians over
 * the runs for each keystroke and tap, which excludes other load on the machine. Older builds are measured alternately
 * with this one.
 */
/* global bench */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CPU_SLOWDOWN, heapSizeOf, launchBrowser, memoryFlags } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { listen } from '../support/listen.js';
import { formatMegabytes, formatMs, markdownTable, median, quantile } from '../support/report.js';

const RUN_COUNT = 3;
const MAX_KEYSTROKES = 40;
/** A build is slower if its median is more than this many times that of the older build. */
const TOLERANCE = 1.05;
/** How long the response to a keystroke or tap may take, by the number of services, in milliseconds. */
const targets = new Map([
  [1000, 50],
  [10_000, 100],
]);

/** What is measured in an open finder, in this order: a name, and a function that returns the times of each step. */
const interactions = [
  ['a keystroke', (page) => page.evaluate((maxCount) => bench.type(maxCount), MAX_KEYSTROKES)],
  ['a phase tapped', (page) => page.evaluate(() => bench.tap('[part="phases"] button'))],
  ['a quick filter tapped', (page) => page.evaluate(() => bench.tap('.chips > .chip'))],
];

/** What time it is in the page: with all services closed, the finder offers no chip for those that are open. */
const OFFICE_HOURS = Date.parse('2026-05-12T10:00:00+02:00');

/** How long a call into the page may take: it returns once all its steps are measured. */
const PROTOCOL_TIMEOUT_MS = 1_200_000;

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const markup = `<!doctype html><html lang="de"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<link rel="icon" href="data:," /><title>Familienwegweiser</title><main></main><script type="module" src="bench.js"></script>
<script type="module" src="embed/pk.js" data-src="/program.json"></script></html>`;

/**
 * Measures, and returns the tables in Markdown.
 *
 * @param {number[]} sizes Numbers of services.
 * @param {string[]} olderBuilds The `dist` folders of older builds.
 */
export async function elementTables(sizes, olderBuilds = []) {
  const builds = [path('../../dist'), ...olderBuilds];
  const names = ['this build', ...olderBuilds.map((folder) => basename(folder))];
  const files = {
    'bench.js': await bundle(path('element-page.ts')),
    'program.json': '{"schemaVersion":1,"municipality":{}}',
  };
  const server = await serve(files, builds);
  const browser = await launchBrowser({ args: memoryFlags, protocolTimeout: PROTOCOL_TIMEOUT_MS });
  try {
    const starts = [
      ['services', 'build', 'first rows', 'with all chips', 'longest task', 'index', 'longest task', 'heap'],
    ];
    const steps = [
      [
        'services',
        'build',
        'from',
        'delay',
        'work p50',
        'p95',
        'longest',
        'target',
        'all rows p95',
        'against',
      ],
    ];
    for (const size of sizes) {
      const runs = builds.map(() => []);
      for (let round = 0; round < RUN_COUNT; round += 1) {
        for (const [index] of builds.entries()) {
          // The first build of a round rotates.
          const at = (index + round) % builds.length;
          runs[at].push(await run(browser, `${server.url}${at}/`, files, size));
        }
      }
      names.forEach((name, at) => starts.push([size, name, ...startRow(runs[at])]));
      for (const step of runs[0][0].steps.keys()) {
        const times = runs.map((runs) => stepTimes(runs, step));
        names.forEach((name, at) => {
          const target = `≤ ${targets.get(size) ?? '?'} ms`;
          const ratio = at ? times[0].p50 / times[at].p50 : undefined;
          const verdict = ratio && `${ratio.toFixed(2)}${ratio > TOLERANCE ? ' SLOWER' : ''}`;
          const { delay, p50, p95, longest, all } = times[at];
          steps.push([
            size,
            name,
            step,
            formatMs(delay),
            formatMs(p50),
            formatMs(p95),
            formatMs(longest),
            target,
            formatMs(all),
            verdict ?? '',
          ]);
        });
      }
    }
    return [starts, steps].map(markdownTable).join('\n\n');
  } finally {
    await browser.close();
    server.close();
  }
}

function startRow(runs) {
  const medianOf = (pick) => median(runs.map(pick));
  const longest = (pick) => (medianOf(pick) ? formatMs(medianOf(pick)) : '≤ 50 ms');
  return [
    formatMs(medianOf(({ shown }) => shown.rows)),
    formatMs(medianOf(({ shown }) => shown.all)),
    longest(({ shown }) => shown.longest),
    formatMs(medianOf(({ index }) => index.time)),
    longest(({ index }) => index.longest),
    formatMegabytes(medianOf(({ heap }) => heap)),
  ];
}

/** Quantiles over the keystrokes or taps of a step; each counts with its median over the runs. */
function stepTimes(runs, name) {
  const medians = runs[0].steps.get(name).map((_, index) => {
    const medianOf = (key) => median(runs.map(({ steps }) => steps.get(name)[index]?.[key] ?? 0));
    return { delay: medianOf('delay'), work: medianOf('work'), all: medianOf('all') };
  });
  const quantileOf = (key, share) =>
    quantile(
      medians.map((times) => times[key]),
      share,
    );
  return {
    delay: quantileOf('delay', 0.5),
    p50: quantileOf('work', 0.5),
    p95: quantileOf('work', 0.95),
    longest: quantileOf('work', 1),
    all: quantileOf('all', 0.95),
  };
}

async function run(browser, url, files, size) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
  await page.evaluateOnNewDocument(startClockAt, OFFICE_HOURS);
  await page.setRequestInterception(true);
  let isBlocking = false;
  // While requests are blocked, the search engine stays pending.
  page.on('request', (request) => !isBlocking && request.continue());
  const session = await page.createCDPSession();
  const open = async () => {
    await page.goto(url);
    files['program.json'] = await page.evaluate((size) => bench.documentWith(size), size);
    await page.evaluate(() => bench.prepare());
    await page.emulateCPUThrottling(CPU_SLOWDOWN);
  };
  const steps = new Map();
  await open();
  const shown = await page.evaluate(() => bench.show());
  isBlocking = true;
  steps.set('a keystroke, no index yet', await interactions[0][1](page));
  isBlocking = false;
  await page.emulateCPUThrottling(1);
  await open();
  const heapBefore = await heapSizeOf(session);
  await page.evaluate(() => bench.show());
  const index = await page.evaluate(() => bench.makeIndex());
  const heap = (await heapSizeOf(session)) - heapBefore;
  for (const [name, interact] of interactions) steps.set(name, await interact(page));
  await page.evaluate(() => bench.openFilters());
  for (const [name, interact] of interactions) steps.set(`${name}, filters open`, await interact(page));
  await page.close();
  return { shown, index, heap, steps };
}

/** Runs in the page, before its own scripts: from there on, its clock goes on from a moment. */
function startClockAt(moment) {
  const systemNow = Date.now;
  const offset = moment - systemNow();
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length ? parts : [systemNow() + offset]));
    }

    static now() {
      return systemNow() + offset;
    }
  };
}

/** Serves a page for each build below its index, `/0/`, with the embed folder of that build. */
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
  return { url: `http://${await listen(server)}/`, close: () => server.close() };
}
