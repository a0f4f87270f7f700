/**
 * Everything that must hold, in one command: types, lint, format, rules in Node, the build, elements in a browser,
 * the package, its size, the site and Storybook. Ends with one line: how many tests passed and failed, over all
 * runners.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from './find-browser.js';

const results = '.cache/results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
process.env.CHROME_PATH = findBrowser();

const npx = (...command) => ['npx', '--no-install', ...command];
const run = (script) => ['npm', 'run', '--silent', script];

const mocha = (...rest) => npx('mocha', '--reporter', './scripts/mocha-counts.cjs', ...rest);

/** Whatever the zone of a machine, everything is by Berlin's clock: what has to do with time is tested in some more. */
const zones = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'];
const timely = [
  ...['agenda', 'dates', 'format', 'icalendar', 'zones'].map((name) => `test/model/${name}.test.ts`),
  ...['icalendar', 'loose-dates', 'recurrence'].map((name) => `test/sources/${name}.test.ts`),
];
const inZones = zones.flatMap((zone) => {
  const name = zone.split('/')[1].toLowerCase();
  return [
    {
      name: `Dates in Node, ${zone}`,
      command: mocha('--no-config', '--import=tsx', '--timeout', '10000', ...timely),
      counts: `rules-${name}.json`,
      zone,
    },
    {
      name: `Dates in the browser, ${zone}`,
      command: npx('wtr', '--files', 'test/components/agenda-feed*.test.ts'),
      counts: `browser-${name}.json`,
      zone,
    },
  ];
});

/** What is done, by which command, in which time zone, and which file of counts it leaves. */
const steps = [
  { name: 'Rules in Node', command: mocha(), counts: 'rules.json' },
  { name: 'Build', command: run('build') },
  { name: 'Types', command: run('check:types') },
  { name: 'Lint', command: run('check:lint') },
  { name: 'Imports', command: run('check:imports') },
  { name: 'Format', command: run('check:format') },
  { name: 'Elements in the browser', command: run('test:browser'), counts: 'browser.json' },
  ...inZones,
  { name: 'Package', command: run('check:package') },
  { name: 'Size', command: run('check:size') },
  { name: 'Site', command: npx('vite', 'build', '--logLevel', 'warn') },
  { name: 'Storybook', command: run('build:storybook') },
];

const broken = [];
/** What failed without a failed test: a runner, or a check that is no test. */
const failedChecks = [];

for (const { name, command, counts, zone } of steps) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const [program, ...rest] = command;
  const env = { ...process.env, ...(counts && { COUNTS: counts }), ...(zone && { TZ: zone }) };
  const { status } = spawnSync(program, rest, { stdio: 'inherit', shell: process.platform === 'win32', env });
  const { passed = 0, failed = 0 } = counts ? readCounts(counts) : {};
  if (status !== 0 || (counts && passed === 0)) {
    broken.push(name);
    if (failed === 0) failedChecks.push(name);
  }
  const tests = counts ? `, ${passed} passed, ${failed} failed` : '';
  console.log(
    `${status === 0 ? 'ok' : 'FAILED'}: ${name} (${Math.round((Date.now() - start) / 1000)} s${tests})`,
  );
}

const checks = { passed: 0, failed: failedChecks.length, names: failedChecks };
writeFileSync(`${results}/checks.json`, JSON.stringify(checks));
console.log(broken.length ? `\nNot in order: ${broken.join(', ')}` : '\nAll in order.');
await import('./sum-counts.js');
process.exitCode = broken.length ? 1 : 0;

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));
  } catch {
    return {};
  }
}
