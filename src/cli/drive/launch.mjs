/**
 * Starts a browser with the built extension in a profile of its own, as a person has it. Owns: the switches, the
 * debugging port, the end of the process. Used by `npm start -- --once`, by the end-to-end tests and by `npm start`.
 */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../find-browser.mjs';
import { ROOT } from '../steps.mjs';

/** The extension as `npm run build` leaves it. */
export const EXTENSION = join(ROOT, '.output/chrome-mv3');

/**
 * @typedef {object} Started
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').Browser} debug the same browser over its debugging port, for browser-level commands
 * @property {string} endpoint address of the debugging port
 * @property {string} id the extension's id
 * @property {() => Promise<void>} close ends it as a person does
 * @property {() => Promise<void>} kill ends it as a power cut does
 */

/** @returns {Promise<number>} a port nobody uses now */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** How long anything is waited for, in milliseconds: on a busy machine a page may need a minute. */
export const PATIENCE_MS = 90_000;

/**
 * @param {object} options
 * @param {string} options.profile folder of the browser profile; made when missing
 * @param {string} [options.extension] folder of the built extension; '' starts without one
 * @param {boolean} [options.headless]
 * @param {readonly string[]} [options.args] further switches
 * @param {{ width: number, height: number } | null} [options.viewport]
 * @param {string} [options.language] of the browser, "en-US" or "es-MX"
 * @returns {Promise<Started>}
 */
export async function launch({
  profile,
  extension = EXTENSION,
  headless = true,
  args = [],
  viewport,
  language = 'en-US',
}) {
  const { path, branded } = ensureBrowser();
  const port = await freePort();
  const load =
    extension && !branded ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    viewport: viewport === undefined ? { width: 1280, height: 800 } : viewport,
    locale: language,
    // Playwright switches extensions off unless told not to.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...load,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-dev-shm-usage',
      `--lang=${language}`,
      `--remote-debugging-port=${port}`,
      ...args,
    ],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const endpoint = `http://127.0.0.1:${port}`;
  const debug = await chromium.connectOverCDP(endpoint);
  const id = extension ? await extensionId(context, debug, branded ? extension : '') : '';
  return { context, debug, endpoint, id, close: () => context.close(), kill: () => kill(context, debug) };
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('playwright-core').Browser} debug
 * @param {string} folder load it over the protocol first, for browsers that ignore the switch
 * @returns {Promise<string>}
 */
async function extensionId(context, debug, folder) {
  if (folder) {
    const session = await debug.newBrowserCDPSession();
    // Newer than Playwright's own list of commands.
    const send = /** @type {(method: string, params: object) => Promise<{ id: string }>} */ (
      /** @type {unknown} */ (session.send.bind(session))
    );
    return (await send('Extensions.loadUnpacked', { path: folder })).id;
  }
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/**
 * Kills the browser at once with all its processes: nobody gets to save anything.
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('playwright-core').Browser} debug
 */
async function kill(context, debug) {
  const session = await debug.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser names no main process.');
  const gone = new Promise((resolve) => context.once('close', resolve));
  try {
    // It was started as the head of a group of its own; where it is not, there is no such group.
    process.kill(-main.id, 'SIGKILL');
  } catch {
    process.kill(main.id, 'SIGKILL');
  }
  await gone;
}
