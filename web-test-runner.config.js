import { mkdirSync, writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from './scripts/find-browser.js';
import { serveTestLand } from './test/support/land.js';
import { servePinnedVersions } from './test/support/pinned.js';
import { serveDemoSite } from './test/support/site.js';
import { serveTestFiles } from './test/support/server.js';

/** The names of a suite's failed tests, each after the names of its suites. */
const failedTestsIn = ({ name = '', tests = [], suites = [] } = {}) =>
  [...tests.filter(({ passed }) => !passed).map(({ name }) => name), ...suites.flatMap(failedTestsIn)].map(
    (failed) => `${name} > ${failed}`,
  );

const countTests = ({ tests = [], suites = [] } = {}) => {
  const nested = suites.map(countTests);
  return {
    passed: tests.filter(({ passed }) => passed).length + nested.reduce((sum, { passed }) => sum + passed, 0),
    failed:
      tests.filter(({ passed }) => !passed).length + nested.reduce((sum, { failed }) => sum + failed, 0),
  };
};

/** Writes the counts and the names of failed tests for `scripts/sum-counts.js`. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0, names: [] };
    for (const { testFile, testResults, passed, errors } of sessions) {
      const { passed: passedCount, failed } = countTests(testResults);
      total.passed += passedCount;
      total.failed += failed || (passed ? 0 : Math.max(errors.length, 1));
      if (!passed)
        total.names.push(
          ...(failed ? failedTestsIn(testResults) : [testFile.slice(process.cwd().length + 1)]),
        );
    }
    mkdirSync('.cache/results', { recursive: true });
    const name = process.env.COUNTS ?? 'browser.json';
    writeFileSync(`.cache/results/${name}`, JSON.stringify(total));
  },
};

/** Stories import the manifest, which browsers load as a module only. */
const manifestModule = {
  name: 'manifest-module',
  resolveMimeType: ({ path }) => (path === '/dist/custom-elements.json' ? 'js' : undefined),
  transform: ({ path, body }) =>
    path === '/dist/custom-elements.json' ? `export default ${body}` : undefined,
};

/** Papa Parse is no ES module; builds convert it. */
const papaParseModule = {
  name: 'papa-parse-module',
  transform: ({ path, body }) =>
    path.endsWith('/papaparse/papaparse.js')
      ? `const module = { exports: {} }, exports = module.exports; ${body}\nexport default module.exports;`
      : undefined,
};

/** The page that a test file runs in. Tests start once their font is loaded, so that sizes do not depend on the machine. */
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

/**
 * Lets each test file start with an empty history. All files use one page, and browsers keep 50 entries at most: once those
 * are full, Chromium drops entries that a test has just added, and a step back leads out of the test.
 */
async function forgetHistory(page) {
  const session = await page.createCDPSession();
  // The page is blank between two files.
  page.on('load', () => {
    if (page.url() === 'about:blank') session.send('Page.resetNavigationHistory').catch(() => undefined);
  });
  return page;
}

export default {
  files: ['test/{platform,program,localization,components,embed,workshop}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // One page at a time, since only the foreground page draws frames and has the focus.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: findBrowser(),
        // As with a screen reader, which makes the browser render rows outside the viewport.
        args: [...browserFlags, '--force-renderer-accessibility'],
      },
      createPage: async ({ context }) => forgetHistory(await context.newPage()),
    }),
  ],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    manifestModule,
    papaParseModule,
  ],
  middleware: [serveTestLand, servePinnedVersions, serveDemoSite, serveTestFiles],
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: 15000 } },
  testsFinishTimeout: 240000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter],
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => /^\[pk\]|Lit is in dev mode|DevTools/.test(String(arg))),
};
