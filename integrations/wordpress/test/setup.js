/** Finds or installs what the tests need: PHP, WordPress, the plugin. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPlugin } from '../build.js';

const here = resolve(import.meta.dirname, '..');
const root = resolve(here, '../..');
const builds = join(here, 'node_modules/@wp-playground/wordpress-builds');

/** Finds PHP with SQLite, or installs it on Debian as root. Otherwise says what to do, and exits with 1. */
export function findPhp() {
  const isThere = () => {
    const { stdout = '' } = spawnSync('php', ['-m'], { encoding: 'utf8' });
    return /^pdo_sqlite$/im.test(stdout ?? '');
  };
  if (isThere()) return;
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No PHP with SQLite here; installing Debian’s php-cli and php-sqlite3 …');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    try {
      execFileSync('apt-get', ['update'], options);
      execFileSync(
        'apt-get',
        ['install', '-y', '--no-install-recommends', 'php-cli', 'php-sqlite3'],
        options,
      );
    } catch {
      // The message below says what is missing.
    }
    if (isThere()) return;
  }
  console.error(
    'The WordPress tests need PHP with SQLite. Install both (Debian, Ubuntu: sudo apt-get install php-cli\n' +
      'php-sqlite3; macOS: brew install php), and run the tests again.',
  );
  process.exit(1);
}

/**
 * The paths of WordPress's code, its assets, and its SQLite integration.
 *
 * @param {string} release Such as "6.5" or "nightly".
 */
export function findWordPress(release) {
  if (!existsSync(builds)) {
    console.log('Fetching WordPress …');
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here);
  }
  const files = {
    code: join(builds, `src/wordpress/wp-${release}.zip`),
    assets: join(builds, `public/wp-${release}`),
    sqlite: join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip'),
  };
  if (!existsSync(files.code)) {
    console.error(`There is no WordPress ${release} among the releases that this package has.`);
    process.exit(1);
  }
  return files;
}

/** Builds the package, unless PK_DIST names a build, and the plugin from it. */
export async function findPlugin(out) {
  const dist = process.env.PK_DIST ? resolve(process.env.PK_DIST) : join(root, 'dist');
  if (!process.env.PK_DIST) {
    console.log('Building the package …');
    npm(['run', '--silent', 'build'], root, 'ignore');
  }
  return buildPlugin({ dist, out });
}

function npm(command, cwd, stdout = 'inherit') {
  execFileSync('npm', command, {
    cwd,
    stdio: ['ignore', stdout, 'inherit'],
    shell: process.platform === 'win32',
  });
}
