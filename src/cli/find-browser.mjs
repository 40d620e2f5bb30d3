/**
 * Finds a Chromium-family browser, or installs one. Owns: where to look and in what order. Promises: says in plain
 * words what it found or did; never replaces a browser that is there. Needs no node_modules until it has to download.
 *
 * Order: CASECLIP_CHROMIUM · Chromium on the path · Playwright's cache · branded Chrome or Edge (which take an
 * extension only over the debugging protocol, see tests/support/browser.ts). Otherwise: apt on Debian as root,
 * else Playwright's own download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} FoundBrowser
 * @property {string} path the executable
 * @property {boolean} branded Chrome or Edge: ignores --load-extension
 * @property {string} how one sentence for the person at the terminal
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const BRANDED_NAMES = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const BRANDED_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

/** @param {readonly string[]} names @returns {string | undefined} the first that is on the path */
function onPath(names) {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** @returns {string | undefined} the newest Chromium in Playwright's cache */
function inPlaywrightCache() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(homedir(), 'Library/Caches/ms-playwright'), win32: join(homedir(), 'AppData/Local/ms-playwright') }[
      /** @type {string} */ (process.platform)
    ] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return undefined;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((path) => join(cache, name, path)))
    .find((path) => existsSync(path));
}

/** @returns {FoundBrowser | null} a browser that is already here */
export function findBrowser() {
  const asked = process.env.CASECLIP_CHROMIUM;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CASECLIP_CHROMIUM names "${asked}", but there is no such file.`);
    const branded = /google[- ]?chrome(?! for testing)|edge/i.test(asked);
    return { path: asked, branded, how: `Using the browser named by CASECLIP_CHROMIUM: ${asked}.` };
  }
  const chromium = onPath(CHROMIUM_NAMES) ?? inPlaywrightCache();
  if (chromium) return { path: chromium, branded: false, how: `Found Chromium: ${chromium}.` };
  const branded = onPath(BRANDED_NAMES) ?? BRANDED_PATHS.find((path) => existsSync(path));
  return branded ? { path: branded, branded: true, how: `Found a browser: ${branded}.` } : null;
}

/** @param {string} command @param {string[]} args @returns {boolean} true when it ended well */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, cwd: ROOT }).status === 0;
}

/**
 * @param {(sentence: string) => void} [say]
 * @returns {FoundBrowser} a browser, installed when none was there
 * @throws when none is here and none could be installed
 */
export function ensureBrowser(say = console.error) {
  const here = findBrowser();
  if (here) return here;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('No Chromium on this machine. Installing it with apt-get.');
    run('apt-get', ['update']);
    if (run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) {
      const installed = findBrowser();
      if (installed) return { ...installed, how: `Installed Chromium with apt-get: ${installed.path}.` };
    }
  }
  say("No Chromium on this machine. Downloading Playwright's own.");
  run(process.execPath, [join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded) return { ...downloaded, how: `Downloaded Chromium: ${downloaded.path}.` };
  throw new Error('No browser could be found or installed. Install Chromium, or set CASECLIP_CHROMIUM to its path.');
}
