/**
 * Tests the plugin in a real, temporary WordPress: installs it, configures it, publishes as an administrator, an editor and
 * an author, reads the pages in a browser, and deactivates it.
 *
 *     npm run test:wordpress
 *
 * `PK_DIST` names a folder with a build of the package, so that none is made; `WORDPRESS` names another release ("6.3" to
 * "6.5", "beta", "nightly").
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../../scripts/find-browser.js';
import { testPlugin } from './plugin.js';
import { findPhp, findPlugin, findWordPress } from './setup.js';
import { WordPress } from './wordpress.js';

const results = resolve(import.meta.dirname, '../../../.cache/results');
const total = { passed: 0, failed: 0 };
mkdirSync(results, { recursive: true });
rmSync(join(results, 'wordpress.json'), { force: true });

/** Runs one test. If it fails, the next ones still run. */
async function test(name, check) {
  const start = Date.now();
  try {
    await check();
    total.passed += 1;
    console.log(`  ✓ ${name} (${Date.now() - start} ms)`);
  } catch (error) {
    total.failed += 1;
    console.error(`  ✗ ${name}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
  }
}

findPhp();
const executablePath = findBrowser();
const files = findWordPress(process.env.WORDPRESS ?? '6.5');
const folder = mkdtempSync(join(tmpdir(), 'pk-wordpress-'));
const site = new WordPress(join(folder, 'site'));
let browser;
const stop = () => {
  site.stop();
  browser?.process()?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
process.on('exit', stop);

try {
  const plugin = await findPlugin(join(folder, 'plugin'));
  browser = await puppeteer.launch({ executablePath, args: browserFlags });
  await testPlugin({ test, site, files, plugin, browser });
} catch (error) {
  total.failed += 1;
  console.error(error);
} finally {
  await browser?.close();
}
writeFileSync(join(results, 'wordpress.json'), JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
