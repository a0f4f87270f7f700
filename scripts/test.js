/**
 * Everything that must hold, in one command: types, lint, format, rules in Node, the build, elements in a browser,
 * the package, its size, the site and Storybook. Ends with one line: how many tests passed and failed, over all
 * runners.
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

/**
 * The steps, by command, time zone, and the file of counts that each leaves: two lines of them side by side, as most
 * machines have two cores. The first has all that opens a browser: one page at a time, beside work that leaves a core to
 * it. The second waits for the build where it needs it.
 */
const inBrowser = [
  { name: 'Build', command: run('build') },
  { name: 'Elements in the browser', command: run('test:browser'), counts: 'browser.json' },
  ...inZones.filter(({ counts }) => counts.startsWith('browser')),
];
const beside = [
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

/** What asks how long something takes: by itself, once nothing else runs. */
const speed = [
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

/** A niceness at which a process gets what others leave of the processor. */
const LOW_PRIORITY = 15;

const broken = [];
/** What failed without a failed test: a runner, or a check that is no test. */
const failedChecks = [];

let finishBuild;
const isBuilt = new Promise((resolve) => (finishBuild = resolve));

/** Runs a step. What it prints is printed in one piece, once it has ended. */
async function runStep({ name, command, counts, zone, needsBuild }) {
  if (needsBuild) await isBuilt;
  const start = Date.now();
  const [program, ...rest] = command;
  const env = { ...process.env, ...(counts && { COUNTS: counts }), ...(zone && { TZ: zone }) };
  const child = spawn(program, rest, { shell: process.platform === 'win32', env });
  // Pages wait for each other only so long: what runs beside them comes second.
  if (beside.some((step) => step.name === name)) setPriority(child.pid, LOW_PRIORITY);
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
  const [status] = await once(child, 'close');
  const { passed = 0, failed = 0 } = counts ? readCounts(counts) : {};
  if (status !== 0 || (counts && passed === 0)) {
    broken.push(name);
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

await Promise.all([runInOrder(inBrowser), runInOrder(beside)]);
await runInOrder(speed);

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
