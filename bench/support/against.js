/**
 * Compares this build with an older one, for `--against DIST`: both as they ship, in one run, in turn, so that whatever
 * else the machine does is done to both. Only what both have is used: the elements, their properties and events.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.js';
import { quantile, table } from './page.js';

/** Slower than the older build by more than this share of its median fails. */
const TOLERANCE = 0.05;

const RUNS = 15;

/**
 * A thing to time: in a page that has everything in one file, how long an element takes from its program in hand to the
 * frame that shows it.
 *
 * @typedef {object} Measure
 * @property {string} name What the table calls it.
 * @property {string} tag The element.
 * @property {Record<string, unknown>} [properties] Properties of the element.
 * @property {object} document The municipality's file, as JSON.
 */

/**
 * Times both builds, prints a table, and sets the exit code to 1 where the newer one is slower.
 *
 * @param {string} against The folder of the older build, with `embed/` in it.
 * @param {Measure[]} measures
 */
export async function compareWith(against, measures) {
  const builds = { older: against, newer: 'dist' };
  const server = createServer((request, response) => {
    const [, kind, name] = request.url.split('/');
    const script = kind === 'pk' && readFileSync(`${builds[name]}/embed/pk.all.js`);
    const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><script type="module" src="/pk/${name}"></script><main></main></html>`;
    const [type, body] =
      kind === 'pk'
        ? ['text/javascript', script]
        : kind === 'data'
          ? ['application/json', JSON.stringify(measures[name].document)]
          : ['text/html', page];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });

  const timeIn = async (build, index) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`http://127.0.0.1:${server.address().port}/page/${build}`);
    const { tag, properties = {} } = measures[index];
    const time = await page.evaluate(timeElement, tag, properties, `/data/${index}`);
    await page.close();
    return time;
  };

  const rows = [['', 'older', 'newer', 'ratio']];
  const slower = [];
  for (const [index, { name }] of measures.entries()) {
    const times = { older: [], newer: [] };
    for (const build of Object.keys(builds)) await timeIn(build, index);
    for (let run = 0; run < RUNS; run += 1) {
      // Neither is always the first.
      const order = run % 2 ? ['older', 'newer'] : ['newer', 'older'];
      for (const build of order) times[build].push(await timeIn(build, index));
    }
    const [older, newer] = [times.older, times.newer].map((list) => quantile(list, 0.5));
    rows.push([name, `${older.toFixed(1)} ms`, `${newer.toFixed(1)} ms`, (newer / older).toFixed(2)]);
    if (newer > older * (1 + TOLERANCE)) slower.push(name);
  }
  await browser.close();
  server.close();
  console.log(`Medians of ${RUNS}, in turn`);
  console.log(table(rows));
  if (!slower.length) return;
  console.log(`Slower by more than ${TOLERANCE * 100} %: ${slower.join(', ')}`);
  process.exitCode = 1;
}

/** Runs in the page. Takes the best of a few: a median of bests is what differs least between two runs of one build. */
async function timeElement(tag, properties, url) {
  /* global document, customElements, performance, requestAnimationFrame, setTimeout, structuredClone */
  await customElements.whenDefined(tag);
  const main = document.querySelector('main');
  const provider = document.createElement(tag);
  provider.src = url;
  const ready = new Promise((resolve) => provider.addEventListener('pk-ready', resolve));
  main.append(provider);
  const { program } = await ready;
  const times = [];
  for (let repetition = 0; repetition < 5; repetition += 1) {
    main.replaceChildren();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const element = document.createElement(tag);
    const fresh = structuredClone(program);
    const start = performance.now();
    Object.assign(element, properties, { program: fresh });
    main.append(element);
    await element.updateComplete;
    void main.offsetHeight;
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** The folder that `--against` names on the command line. */
export function againstFolder() {
  const index = process.argv.indexOf('--against');
  return index < 0 ? undefined : process.argv[index + 1];
}
