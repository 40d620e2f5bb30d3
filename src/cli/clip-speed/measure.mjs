/**
 * How long clipping takes in the built extension: the script in a page of the real browser, the worker of the real side
 * panel, and Readability on the same page in the same run. Saved pages have their scripts off and reach no network.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { EXTENSION, launch } from '../drive/launch.mjs';
import { openSidePanel } from '../drive/side-panel.mjs';
import { quantile } from './figures.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./figures.mjs').PageTimes} PageTimes */

const ROUNDS = 3;
/** Leads nowhere (RFC 2606). */
const SITE = 'http://saved-page.invalid';
const CLOSED = "default-src 'none'; style-src 'unsafe-inline'";
const HEADERS = { 'content-type': 'text/html', 'content-security-policy': CLOSED };

/**
 * Runs in the side panel and does as `src/platform/extension/read-tab.ts` does: the same files, the same order, one
 * worker for all pages.
 */
const clipInPanel = async (/** @type {{ site: string, worker: string }} */ { site, worker }) => {
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find(({ url }) => url?.startsWith(site))?.id;
  if (tabId === undefined) throw new Error('The page has no tab.');
  const started = performance.now();
  const panel = /** @type {{ measured?: Worker }} */ (globalThis);
  const reader = panel.measured ?? new Worker(worker, { type: 'module' });
  if (!panel.measured) reader.postMessage({ warmUp: true });
  panel.measured = reader;
  const target = { tabId };
  await chrome.scripting.executeScript({ target, files: ['/clipper.js'] });
  const waiting = chrome.tabs.connect(tabId, { frameId: 0 });
  const capture = () => /** @type {any} */ (globalThis).__caseclip.capture();
  const [captured] = await chrome.scripting.executeScript({ target, func: capture });
  waiting.disconnect();
  const reading = await new Promise((resolve, reject) => {
    reader.onmessage = ({ data }) => resolve(data.value);
    reader.onerror = ({ message }) => reject(new Error(message));
    reader.postMessage({ id: 0, page: captured?.result, selection: null });
  });
  return { work: /** @type {number} */ (reading.ms), wait: performance.now() - started };
};

/** @returns {string} an expression that parses the page it is evaluated in and gives the milliseconds */
function yardstick() {
  const library = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  return `(() => { ${readFileSync(library, 'utf8')}
    const started = performance.now();
    new Readability(document.cloneNode(true)).parse();
    return performance.now() - started; })()`;
}

/** @param {Page} page @param {() => Promise<{ work: number, wait: number }>} clip @param {string} file saved page */
async function timesOf(page, clip, file) {
  const parse = yardstick();
  /** @type {Record<'work' | 'wait' | 'readability', number>[]} */
  const taken = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(`${SITE}/${basename(file)}`);
    await page.evaluate('document.documentElement.getBoundingClientRect().height');
    // Each goes first in turn: the second finds the page's parts in the processor's memory.
    const before = round % 2 === 0 ? await page.evaluate(parse) : null;
    const ours = await clip();
    taken.push({ ...ours, readability: /** @type {number} */ (before ?? (await page.evaluate(parse))) });
  }
  const middle = (/** @type {'work' | 'wait' | 'readability'} */ what) =>
    quantile(
      taken.map((one) => one[what]),
      0.5,
    );
  return { file: basename(file), work: middle('work'), wait: middle('wait'), readability: middle('readability') };
}

/**
 * @param {readonly string[]} files saved pages
 * @returns {Promise<{ first: number, times: PageTimes[] }>} `first`: milliseconds until the first page of a new panel is
 *   read; its worker is started then
 */
export async function measureClipping(files) {
  const worker = readdirSync(join(EXTENSION, 'assets')).find((name) => /^read-in-worker.*\.js$/.test(name));
  if (!worker) throw new Error('The built extension has no reading worker.');
  const profile = mkdtempSync(join(tmpdir(), 'caseclip-clip-speed-'));
  const browser = await launch({ profile });
  try {
    const page = await browser.context.newPage();
    await page.route('**/*', (route) => {
      const asked = basename(new URL(route.request().url()).pathname);
      const file = files.find((one) => basename(one) === asked);
      const body = file ? readFileSync(file) : '<h1>Elm Grove Pantry</h1><p>541-555-0123</p>';
      return route.request().isNavigationRequest() ? route.fulfill({ body, headers: HEADERS }) : route.abort();
    });
    await page.goto(`${SITE}/`);
    // The click grants this site to the extension for as long as the tab stays on it.
    const panel = await openSidePanel(browser, page);
    const clip = () => panel.evaluate(clipInPanel, { site: SITE, worker: `/assets/${worker}` });
    const { wait: first } = await clip();
    /** @type {PageTimes[]} */
    const times = [];
    for (const file of files) times.push(await timesOf(page, clip, file));
    return { first, times };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
