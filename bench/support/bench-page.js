import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { launchBrowser, memoryFlags } from './browser.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Builds `bench/<name>/index.html` as it would ship (minified, with Lit's production build), serves it, and launches
 * Chromium.
 *
 * @param {string} name
 * @param {import('puppeteer-core').Viewport} viewport In CSS pixels.
 * @returns {Promise<{ openPage: () => Promise<import('puppeteer-core').Page>, close: () => Promise<void> }>}
 *   `openPage` loads the page afresh.
 */
export async function openBench(name, viewport) {
  const outDir = path(`../../.cache/bench/${name}`);
  rmSync(outDir, { recursive: true, force: true });
  const options = {
    root: path(`../${name}`),
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'es2022' },
  };
  await build(options);
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await launchBrowser({ args: memoryFlags });
  return {
    openPage: async () => {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(String(error)));
      await page.setViewport(viewport);
      await page.goto(server.resolvedUrls.local[0]);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
