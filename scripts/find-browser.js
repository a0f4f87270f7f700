import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = {
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

/** What Chromium is started with: nothing that calls anybody, and no sandbox where it is root's. */
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
 * The path of a Chrome or Chromium: `CHROME_PATH`, else where it usually is, else installed (Debian, as root).
 * Ends the process, saying what to do, where there is none.
 */
export function findBrowser() {
  const found = installed();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chrome or Chromium here; installing Debian’s chromium …');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    const now = installed();
    if (now) return now;
  }
  console.error(
    'The tests need Chrome, Chromium or Edge. Install one (Debian, Ubuntu: sudo apt-get install chromium;\n' +
      'macOS: brew install --cask google-chrome), or set CHROME_PATH to where it is, and run the tests again.',
  );
  process.exit(1);
}

function installed() {
  const { CHROME_PATH } = process.env;
  return CHROME_PATH || places[process.platform]?.find((place) => existsSync(place));
}
