/**
 * Takes screenshots of the demo site in `.cache/screenshots/`: whole pages at desktop and phone width, light and dark; and
 * those in `docs/`. Run `npm run build:site` before.
 */
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { browserFlags, findBrowser } from './find-browser.js';

const folder = '.cache/screenshots';
mkdirSync(folder, { recursive: true });
mkdirSync('docs', { recursive: true });

const server = await preview({ preview: { port: 0 } });
const { port } = server.httpServer.address();
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
const page = await browser.newPage();

async function open(name, width, scheme = 'light') {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: 1200 });
  await page.goto(`http://localhost:${port}/${name}.html`, { waitUntil: 'networkidle0' });
}

for (const name of ['index', 'peine', 'gifhorn', 'hameln-pyrmont']) {
  for (const width of [1280, 360]) {
    for (const scheme of ['light', 'dark']) {
      await open(name, width, scheme);
      const path = `${folder}/${name}-${width}-${scheme}.png`;
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
  }
}

await open('peine', 1280);
await page.screenshot({ path: 'docs/demo.png', clip: { x: 0, y: 0, width: 1280, height: 1180 } });
console.log('docs/demo.png');
await open('peine', 360);
await page.screenshot({ path: 'docs/telefon.png', clip: { x: 0, y: 0, width: 360, height: 1100 } });
console.log('docs/telefon.png');
await page.setViewport({ width: 1440, height: 1000 });
await page.goto(`http://localhost:${port}/werkstatt/`, { waitUntil: 'networkidle0' });
for (const text of ['Landkreis Peine', 'Hebammensprechstunde'])
  await page.locator(`pk-workshop >>> ::-p-text(${text})`).click();
await page.waitForNetworkIdle();
await page.screenshot({ path: 'docs/werkstatt.png' });
console.log('docs/werkstatt.png');
await browser.close();
await server.close();
