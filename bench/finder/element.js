/**
 * How fast the finder itself is: as it ships, on a phone's screen, with a processor slowed down. A fresh page for each
 * run; medians over the runs, of each keystroke and tap, too, so that what else the machine does is left out.
 */
/* global bench */
import { openBench, quantile } from '../support/page.js';
import { heapOf, markdown, megabytes, ms, SLOWER } from './report.js';

const RUNS = 3;
const KEYSTROKES = 60;
/** What a person may wait for, and how long the page may be held, in milliseconds. */
const goals = new Map([
  [1000, 50],
  [10_000, 100],
]);

/** What is done with a finder, in this order: its name, and what gives the time of each time. */
const acts = [
  ['a keystroke', (page) => page.evaluate((most) => bench.type(most), KEYSTROKES)],
  ['a phase tapped', (page) => page.evaluate(() => bench.tap('[part="phases"] button'))],
  ['a quick choice tapped', (page) => page.evaluate(() => bench.tap('.chip'))],
];

/** The tables, in Markdown. */
export async function elementTables(sizes) {
  const { page, close } = await openBench('finder/element');
  try {
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    await page.setRequestInterception(true);
    let isHeld = false;
    // A request without an answer: the search engine is on its way, for as long as that is looked at.
    page.on('request', (request) => !isHeld && request.continue());
    const starts = [
      ['services', 'first rows', 'with all filters', 'longest task', 'index', 'longest task', 'goal'],
    ];
    const steps = [
      [
        'services',
        'from',
        'pause',
        'work p50',
        'p95',
        'longest',
        'with pause, p95',
        'goal',
        'all rows p95',
        'rows',
      ],
    ];
    const heaps = [['services', 'their file, read', 'the finder with its index']];
    for (const size of sizes) {
      const runs = [];
      while (runs.length < RUNS) runs.push(await run(page, size, (is) => (isHeld = is)));
      const goal = `≤ ${goals.get(size) ?? '?'} ms`;
      const middle = (pick) => quantile(runs.map(pick), 0.5);
      const longest = (pick) => (middle(pick) ? ms(middle(pick)) : '≤ 50 ms');
      starts.push([
        size,
        ms(middle(({ shown }) => shown.rows)),
        ms(middle(({ shown }) => shown.all)),
        longest(({ shown }) => shown.longest),
        ms(middle(({ index }) => index.time)),
        longest(({ index }) => index.longest),
        goal,
      ]);
      for (const name of runs[0].steps.keys()) {
        const each = runs[0].steps.get(name).map((_, at) => ({
          pause: middle(({ steps }) => steps.get(name)[at].pause),
          work: middle(({ steps }) => steps.get(name)[at].work),
          all: middle(({ steps }) => steps.get(name)[at].all),
        }));
        const at = (share, pick) => ms(quantile(each.map(pick), share));
        const work = ({ work }) => work;
        steps.push([
          size,
          name,
          at(0.5, ({ pause }) => pause),
          ...[0.5, 0.95, 1].map((share) => at(share, work)),
          at(0.95, ({ pause, work }) => pause + work),
          goal,
          at(0.95, ({ all }) => all),
          middle(({ rows }) => rows),
        ]);
      }
      heaps.push([size, megabytes(middle(({ read }) => read)), megabytes(middle(({ finder }) => finder))]);
    }
    return [starts, steps, heaps].map(markdown).join('\n\n');
  } finally {
    await close();
  }
}

async function run(page, size, hold) {
  hold(false);
  await page.goto(page.url());
  const session = await page.createCDPSession();
  const empty = await heapOf(session);
  await page.evaluate((size) => bench.prepare(size), size);
  const read = (await heapOf(session)) - empty;
  await page.emulateCPUThrottling(SLOWER);
  const shown = await page.evaluate(() => bench.show());
  const steps = new Map();
  hold(true);
  steps.set('a keystroke, no index yet', await acts[0][1](page));
  hold(false);
  await page.reload();
  await page.evaluate((size) => bench.prepare(size), size);
  await page.evaluate(() => bench.show());
  const index = await page.evaluate(() => bench.makeIndex());
  const finder = (await heapOf(session)) - empty - read;
  for (const [name, act] of acts) steps.set(name, await act(page));
  await page.evaluate(() => bench.openFilters());
  for (const [name, act] of acts) steps.set(`${name}, filters open`, await act(page));
  const rows = await page.evaluate(() => bench.rows());
  await page.emulateCPUThrottling(1);
  await session.detach();
  return { read, shown, index, finder, steps, rows };
}
