/**
 * Compares this build with an older one, for `--against DIST`: both as they ship, alternately in one run, so that other
 * load on the machine affects both. Uses only what both builds have: the elements, their properties and events.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launchBrowser } from './browser.js';
import { listen } from './listen.js';
import { formatMs, median, table } from './report.js';

/** A build is slower if its median exceeds that of the older build by more than this share. */
const TOLERANCE = 0.05;

const RUN_COUNT = 15;

/**
 * An element to time, from its parsed program until it is laid out.
 *
 * @typedef {object} Measurement
 * @property {string} name Its name in the table.
 * @property {string} tag The element's tag.
 * @property {Record<string, unknown>} [properties] Properties of the element.
 * @property {object} document The municipality's file, as JSON.
 */

/**
 * Times both builds, prints a table, and sets the exit code to 1 if the newer one is slower.
 *
 * @param {string} olderBuild The folder of the older build, with `embed/` in it.
 * @param {Measurement[]} measurements
 */
export async function compareBuilds(olderBuild, measurements) {
  const builds = { older: olderBuild, newer: 'dist' };
  const server = createServer((request, response) => {
    const [, kind, name] = request.url.split('/');
    const script = kind === 'pk' && readFileSync(`${builds[name]}/embed/pk.all.js`);
    const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><script type="module" src="/pk/${name}"></script><main></main></html>`;
    const [type, body] =
      kind === 'pk'
        ? ['text/javascript', script]
        : kind === 'data'
          ? ['application/json', JSON.stringify(measurements[name].document)]
          : ['text/html', page];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  const host = await listen(server);
  const browser = await launchBrowser();

  const timeIn = async (build, index) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`http://${host}/page/${build}`);
    const { tag, properties = {} } = measurements[index];
    const time = await page.evaluate(timeElement, tag, properties, `/data/${index}`);
    await page.close();
    return time;
  };

  const rows = [['', 'older', 'newer', 'ratio']];
  const slower = [];
  for (const [index, { name }] of measurements.entries()) {
    const times = { older: [], newer: [] };
    for (const build of Object.keys(builds)) await timeIn(build, index);
    for (let run = 0; run < RUN_COUNT; run += 1) {
      // Each build is first in every second run.
      const order = run % 2 ? ['older', 'newer'] : ['newer', 'older'];
      for (const build of order) times[build].push(await timeIn(build, index));
    }
    const [older, newer] = [median(times.older), median(times.newer)];
    rows.push([name, formatMs(older), formatMs(newer), (newer / older).toFixed(2)]);
    if (newer > older * (1 + TOLERANCE)) slower.push(name);
  }
  await browser.close();
  server.close();
  console.log(`Medians of ${RUN_COUNT} alternate runs`);
  console.log(table(rows));
  if (!slower.length) return;
  console.log(`Slower by more than ${TOLERANCE * 100} %: ${slower.join(', ')}`);
  process.exitCode = 1;
}

/** Runs in the page. Returns the fastest of a few times, which varies least between two runs of one build. */
async function timeElement(tag, properties, url) {
  /* global document, customElements, performance, requestAnimationFrame, setTimeout, structuredClone */
  await customElements.whenDefined(tag);
  const main = document.querySelector('main');
  const first = document.createElement(tag);
  first.src = url;
  const ready = new Promise((resolve) => first.addEventListener('pk-ready', resolve));
  main.append(first);
  const { program } = await ready;
  const times = [];
  for (let repetition = 0; repetition < 5; repetition += 1) {
    main.replaceChildren();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const element = document.createElement(tag);
    const copy = structuredClone(program);
    const start = performance.now();
    Object.assign(element, properties, { program: copy });
    main.append(element);
    await element.updateComplete;
    void main.offsetHeight;
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** The folder that `--against` names on the command line; undefined without it. */
export function olderBuildFolder() {
  const index = process.argv.indexOf('--against');
  return index < 0 ? undefined : process.argv[index + 1];
}
