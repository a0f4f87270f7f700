import { mkdirSync, writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from './scripts/find-browser.js';
import { landSite } from './test/support/land.js';
import { pinnedSite } from './test/support/pinned.js';
import { demoSite } from './test/support/site.js';
import { testServer } from './test/support/server.js';

/** The names of the tests of a suite that failed, with those of the suites they are in. */
const failedIn = ({ name = '', tests = [], suites = [] } = {}) =>
  [...tests.filter(({ passed }) => !passed).map(({ name }) => name), ...suites.flatMap(failedIn)].map(
    (below) => `${name} > ${below}`,
  );

const countOf = ({ tests = [], suites = [] } = {}) => {
  const below = suites.map(countOf);
  return {
    passed: tests.filter(({ passed }) => passed).length + below.reduce((sum, { passed }) => sum + passed, 0),
    failed: tests.filter(({ passed }) => !passed).length + below.reduce((sum, { failed }) => sum + failed, 0),
  };
};

/** Leaves the counts, and the names of what failed, for whoever sums them up over all runners. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0, names: [] };
    for (const { testFile, testResults, passed, errors } of sessions) {
      const { passed: good, failed } = countOf(testResults);
      total.passed += good;
      total.failed += failed || (passed ? 0 : Math.max(errors.length, 1));
      if (!passed)
        total.names.push(...(failed ? failedIn(testResults) : [testFile.slice(process.cwd().length + 1)]));
    }
    mkdirSync('.cache/results', { recursive: true });
    const name = process.env.COUNTS ?? 'browser.json';
    writeFileSync(`.cache/results/${name}`, JSON.stringify(total));
  },
};

/** Stories import the manifest, which browsers take as a module only. */
const manifestModule = {
  name: 'manifest-module',
  resolveMimeType: ({ path }) => (path === '/dist/custom-elements.json' ? 'js' : undefined),
  transform: ({ path, body }) =>
    path === '/dist/custom-elements.json' ? `export default ${body}` : undefined,
};

/** The page that a test file runs in. No test starts before the tests' own font is there. */
const testPage = (testFramework) => `<!doctype html>
  <html>
    <head>
      <link rel="stylesheet" href="/test/support/font.css" />
    </head>
    <body>
      <script type="module">
        const fonts = ['1em', 'bold 1em', 'italic 1em'].map((style) => document.fonts.load(style + ' "Test Sans"'));
        await Promise.all(fonts);
        await import('${testFramework}');
      </script>
    </body>
  </html>`;

export default {
  files: ['test/{platform,program,localization,components,embed}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // One page at a time: a page in the background draws no frames, and focus belongs to one.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: findBrowser(),
        // As where a screen reader runs: it has what is out of sight, too.
        args: [...browserFlags, '--force-renderer-accessibility'],
      },
    }),
  ],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    manifestModule,
  ],
  middleware: [landSite, pinnedSite, demoSite, testServer],
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: 15000 } },
  testsFinishTimeout: 240000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter],
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => /^\[pk\]|Lit is in dev mode|DevTools/.test(String(arg))),
};
