/**
 * `npm run test:editors` tests what real editors and sanitizers keep of the three forms, and whether the result works on a
 * page. It installs the editors, builds the project if there is no build, and compares docs/cms.md with the outcome;
 * `npm run test:editors -- --update` writes that page.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

function npm(folder, ...command) {
  const { status } = spawnSync('npm', command, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

/** Installs a folder's dependencies, unless they are installed as its lock file says. */
function install(folder) {
  const stamp = `${folder}node_modules/.installed`;
  const lock = createHash('sha256')
    .update(readFileSync(`${folder}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the editors …');
  npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error');
  writeFileSync(stamp, lock);
}

if (!existsSync(`${root}node_modules`)) npm(root, 'ci', '--no-audit', '--no-fund');
install(here);
if (!existsSync(`${root}dist/embed/pk.js`)) npm(root, 'run', 'build:embed');

const { test } = await import('./test.js');
const { passed, failed } = await test({ isUpdate: process.argv.includes('--update') });

mkdirSync(`${root}.cache/results`, { recursive: true });
writeFileSync(`${root}.cache/results/editors.json`, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
