/**
 * Runs all checks: types, lint, format, rules in Node, the build, elements in a browser, the package, its size, the site
 * and Storybook. The last line has the numbers of passed and failed tests over all runners.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { findBrowser } from './find-browser.js';

const results = '.cache/results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
process.env.CHROME_PATH = findBrowser();

const npx = (...command) => ['npx', '--no-install', ...command];
const run = (script) => ['npm', 'run', '--silent', script];

const mocha = (...options) => npx('mocha', '--reporter', './scripts/mocha-counts.cjs', ...options);

/** All times are Berlin's, whatever the machine's time zone: tests of times run in several zones. */
const zones = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'];
const timeTests = [
  ...['agenda', 'dates', 'format', 'icalendar', 'zones'].map((name) => `test/model/${name}.test.ts`),
  ...['icalendar', 'loose-dates', 'recurrence'].map((name) => `test/sources/${name}.test.ts`),
];
const inZones = zones.flatMap((zone) => {
  const name = zone.split('/')[1].toLowerCase();
  return [
    {
      name: `Dates in Node, ${zone}`,
      command: mocha('--no-config', '--import=tsx', '--timeout', '10000', ...timeTests),
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

/**
 * The steps, each with its command, and some with a time zone and the file of counts that they write. Two sequences run in
 * parallel, for two cores. The first has the steps with browser tests, so that one page is open at a time.
 */
const browserSteps = [
  { name: 'Build', command: run('build') },
  { name: 'Elements in the browser', command: run('test:browser'), counts: 'browser.json' },
  ...inZones.filter(({ counts }) => counts.startsWith('browser')),
];
/** Steps beside the browser tests. Some wait for the build. */
const parallelSteps = [
  { name: 'Rules in Node', command: mocha(), counts: 'rules.json' },
  ...inZones.filter(({ counts }) => counts.startsWith('rules')),
  { name: 'Types', command: run('check:types') },
  { name: 'Lint', command: run('check:lint') },
  { name: 'Imports', command: run('check:imports') },
  { name: 'Format', command: run('check:format') },
  { name: 'Package', command: run('check:package'), needsBuild: true },
  { name: 'Site', command: npx('vite', 'build', '--logLevel', 'warn'), needsBuild: true },
  { name: 'Storybook', command: run('build:storybook'), needsBuild: true },
  { name: 'Size', command: run('check:size'), needsBuild: true },
];

/** Tests of how long something takes, which run alone at the end. */
const speedSteps = [
  {
    name: 'Speed in Node',
    command: mocha('--no-config', '--import=tsx', '--timeout', '10000', 'test/speed/rules/*.test.ts'),
    counts: 'speed-rules.json',
  },
  {
    name: 'Speed in the browser',
    command: npx('wtr', '--files', 'test/speed/browser/*.test.ts'),
    counts: 'speed-browser.json',
  },
];

/** The niceness of steps beside the browser tests, whose pages wait for each other only for a limited time. */
const LOW_PRIORITY = 15;

const failedSteps = [];
/** Steps that failed without a failed test: a runner that crashed, or a check without tests. */
const failedChecks = [];

let finishBuild;
const isBuilt = new Promise((resolve) => (finishBuild = resolve));

/** Runs a step. Its output is printed in one piece when it has ended. */
async function runStep({ name, command, counts, zone, needsBuild }) {
  if (needsBuild) await isBuilt;
  const start = Date.now();
  const [program, ...options] = command;
  const env = { ...process.env, ...(counts && { COUNTS: counts }), ...(zone && { TZ: zone }) };
  const child = spawn(program, options, { shell: process.platform === 'win32', env });
  if (parallelSteps.some((step) => step.name === name)) setPriority(child.pid, LOW_PRIORITY);
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
  const [status] = await once(child, 'close');
  const { passed = 0, failed = 0 } = counts ? readCounts(counts) : {};
  if (status !== 0 || (counts && passed === 0)) {
    failedSteps.push(name);
    if (failed === 0) failedChecks.push(name);
  }
  const tests = counts ? `, ${passed} passed, ${failed} failed` : '';
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`\n── ${name}\n${Buffer.concat(output)}`);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s${tests})`);
  if (name === 'Build') finishBuild();
}

async function runInOrder(steps) {
  for (const step of steps) await runStep(step);
}

await Promise.all([runInOrder(browserSteps), runInOrder(parallelSteps)]);
await runInOrder(speedSteps);

const checks = { passed: 0, failed: failedChecks.length, names: failedChecks };
writeFileSync(`${results}/checks.json`, JSON.stringify(checks));
console.log(failedSteps.length ? `\nFailed: ${failedSteps.join(', ')}` : '\nAll steps passed.');
await import('./sum-counts.js');
process.exitCode = failedSteps.length ? 1 : 0;

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));
  } catch {
    return {};
  }
}
