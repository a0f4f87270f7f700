import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where browsers are usually installed, by platform. */
const usualPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
            `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
          ]
        : [],
  ),
};

/** Flags for Chromium: without requests to its makers, and without a sandbox if it runs as root, which can't have one. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--accept-lang=de-DE,de',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of Chrome, Chromium or Edge: `CHROME_PATH`, or one that is installed, or, on Debian as root, one that it
 * installs. Without any, it says what to do and exits with 1.
 */
export function findBrowser() {
  const found = installedBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Found no Chrome or Chromium; installing Debian’s chromium …');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    const justInstalled = installedBrowser();
    if (justInstalled) return justInstalled;
  }
  console.error(
    'The tests need Chrome, Chromium or Edge. Install one (Debian, Ubuntu: sudo apt-get install chromium;\n' +
      'macOS: brew install --cask google-chrome), or set CHROME_PATH to where it is, and run the tests again.',
  );
  process.exit(1);
}

function installedBrowser() {
  const { CHROME_PATH } = process.env;
  return CHROME_PATH || usualPaths[process.platform]?.find((path) => existsSync(path));
}
