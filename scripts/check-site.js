/**
 * Measures the pages of the demo site: how far they jump while they load (layout shift), whether anything is wider than
 * a phone, and on how many sheets of A4 they print. Exits with 1 if a page breaks a limit. Run `npm run build:site` before.
 * `--pdf` also writes what would be printed to `.cache/print/`; names of pages restrict it to those.
 */
/* global window, document, innerHeight, scrollTo, setTimeout, Node, PerformanceObserver */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { browserFlags, findBrowser } from './find-browser.js';

/** Where a page may not print on more sheets than this. */
const MAX_SHEETS = { 'peine.html': 7 };
/** Scores below this round to 0.00. */
const MAX_LAYOUT_SHIFT = 0.005;
const VIEWPORTS = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];
const PRINT_FOLDER = '.cache/print';

const writesPdf = process.argv.includes('--pdf');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const pages = wanted.length ? wanted : readdirSync('dist-site').filter((name) => name.endsWith('.html'));
const server = await preview({ preview: { port: 0 } });
const origin = `http://localhost:${server.httpServer.address().port}`;
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
const failures = [];

for (const name of pages) {
  const cells = [];
  for (const viewport of VIEWPORTS) cells.push(await measureLayout(name, viewport));
  const sheets = await countSheets(name);
  console.log([name.padEnd(24), ...cells, `${sheets} sheets of A4`].join('  '));
}

await browser.close();
await server.close();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length ? 1 : 0;

/** Loads a page, scrolls through it, and adds up the layout shifts that no input has caused. */
async function measureLayout(name, viewport) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(recordLayoutShifts);
  await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle0' });
  await page.evaluate(scrollThrough);
  const { score, moved, contentWidth } = await page.evaluate(() => ({
    ...window.layoutShift,
    contentWidth: document.documentElement.scrollWidth,
  }));
  await page.close();
  const at = `${name} at ${viewport.width} × ${viewport.height}`;
  if (score >= MAX_LAYOUT_SHIFT) failures.push(`${at}: layout shift of ${score.toFixed(3)}: ${moved}`);
  if (contentWidth > viewport.width) failures.push(`${at}: ${contentWidth} px wide`);
  return `${viewport.width} px: ${score.toFixed(2)}`;
}

/** Prints a page on A4 and counts its sheets. */
async function countSheets(name) {
  const page = await browser.newPage();
  await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle0' });
  // As a person does before P: the code of what is only printed is loaded then, since printing itself waits for nothing.
  await page.keyboard.press('Control');
  await page.waitForNetworkIdle();
  const pdf = Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.close();
  if (writesPdf) {
    mkdirSync(PRINT_FOLDER, { recursive: true });
    writeFileSync(`${PRINT_FOLDER}/${name.replace('.html', '.pdf')}`, pdf);
  }
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (count > (MAX_SHEETS[name] ?? Infinity))
    failures.push(`${name} prints on ${count} sheets, more than ${MAX_SHEETS[name]}`);
  return count;
}

/** Runs in the page, before its own scripts. */
function recordLayoutShifts() {
  window.layoutShift = { score: 0, moved: '' };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      window.layoutShift.score += value;
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const element = node?.nodeType === Node.TEXT_NODE ? node.parentNode : node;
        const host = element?.getRootNode().host?.localName ?? '';
        return `${host} ${element?.localName}.${element?.className} ${previousRect.top}→${currentRect.top}`;
      });
      window.layoutShift.moved += `[${value.toFixed(3)} ${moved.join(', ')}] `;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page. Content that is laid out only in view must not jump either. */
async function scrollThrough() {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}
