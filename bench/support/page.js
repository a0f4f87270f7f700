/** A page of the benches as it would ship (minified, Lit's production build), open in Chromium. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { browserFlags, findBrowser } from '../../scripts/find-browser.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Builds `bench/<name>/index.html` and opens it.
 *
 * @returns {Promise<{ page: import('puppeteer-core').Page, close: () => Promise<void> }>}
 */
export async function openBench(name) {
  const root = path(`../${name}`);
  const outDir = path(`../../.cache/bench/${name}`);
  rmSync(outDir, { recursive: true, force: true });
  const options = { root, configFile: false, logLevel: 'error', build: { outDir, target: 'es2022' } };
  await build(options);
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  const args = [...browserFlags, '--enable-precise-memory-info', '--js-flags=--expose-gc'];
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.setViewport({ width: 800, height: 900 });
  await page.goto(server.resolvedUrls.local[0]);
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The value that so much of a list is below: 0.5 for its median. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Rows as a table: the first one is its head. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row.map((cell, column) => String(cell)[column ? 'padStart' : 'padEnd'](widths[column])).join('  '),
    )
    .join('\n');
}
