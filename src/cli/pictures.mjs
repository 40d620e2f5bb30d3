/**
 * `npm run pictures`: the two pictures of README.md, taken from what `npm run build` made: the real side panel beside
 * the sample food pantry it read, and Today with the sample people. Written to docs/pictures/; every name in them is
 * invented. Promises: the same size each time, each file at most 150 KB.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showSamplePeople } from './drive/app-work.mjs';
import { launch } from './drive/launch.mjs';
import * as job from './drive/main-job.mjs';
import { openSidePanel } from './drive/side-panel.mjs';
import { createVault, unlock } from './drive/vault.mjs';
import { words } from './drive/words.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './steps.mjs';

/** @typedef {import('playwright-core').Page} Page */

const FOLDER = join(ROOT, 'docs/pictures');
const MOST_BYTES = 150_000;
const PAGE_WIDTH = 620;
const GAP = 8;
const APP = { width: 1120, height: 720 };

/** The words of a message that go away by themselves are not part of a screen. @param {Page} page */
async function quiet(page) {
  await page.locator('.toasts').evaluate((toasts) => {
    toasts.style.display = 'none';
  });
}

/**
 * A page and the panel beside it, as the browser's window shows them.
 * @param {import('playwright-core').BrowserContext} context
 * @param {Page} page
 * @param {Page} panel
 */
async function sideBySide(context, page, panel) {
  const right = await panel.screenshot();
  const { width, height } = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.setViewportSize({ width: PAGE_WIDTH, height });
  const left = await page.screenshot();
  const stage = await context.newPage();
  await stage.setViewportSize({ width: PAGE_WIDTH + width + 3 * GAP, height: height + 2 * GAP });
  const image = (/** @type {Buffer} */ bytes) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`;
  await stage.setContent(
    `<style>
      body { margin: 0; display: flex; gap: ${GAP}px; padding: ${GAP}px; background: #dcd8cd }
      img { border-radius: 8px }
    </style>${image(left)}${image(right)}`,
  );
  await stage.waitForFunction(() => [...document.images].every((one) => one.complete));
  return stage;
}

/** @param {Page} page @param {string} path */
async function take(page, path) {
  await page.screenshot({ path });
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, more than ${MOST_BYTES}.`);
  console.log(`${path} (${Math.ceil(size / 1000)} KB)`);
}

/** @param {string} profile @param {string} address of the page to read */
async function takeBoth(profile, address) {
  const browser = await launch({ profile, args: ['--window-size=1000,860'] });
  try {
    const app = await browser.context.newPage();
    await app.setViewportSize(APP);
    await app.goto(`chrome-extension://${browser.id}/app.html`);
    await createVault(app);
    await showSamplePeople(app);
    await app.getByRole('button', { name: words('settings_sample_remove'), exact: true }).waitFor();
    await app.getByRole('link', { name: words('shell_today'), exact: true }).click();
    // Asked once; the list is what the picture is about.
    await app.getByRole('button', { name: words('practice_first_skip'), exact: true }).click();
    await app.getByText(words('practice_first_title')).waitFor({ state: 'detached' });
    await app.getByRole('main').getByRole('listitem').first().waitFor();
    await quiet(app);
    await take(app, join(FOLDER, 'today.png'));

    const page = await browser.context.newPage();
    await page.goto(address);
    const panel = await openSidePanel(browser, page);
    if (await panel.getByLabel(words('unlock_secret'), { exact: true }).isVisible()) await unlock(panel);
    await job.clipped(panel);
    await job.chooseClient(panel, 'Rosa Marmalade');
    await panel.getByRole('button', { name: words('clip_add_to_list', { name: 'Rosa' }) }).waitFor();
    await quiet(panel);
    await take(await sideBySide(browser.context, page, panel), join(FOLDER, 'side-panel.png'));
  } finally {
    await browser.close();
  }
}

const profile = mkdtempSync(join(tmpdir(), 'caseclip-pictures-'));
const site = await serve(join(ROOT, 'src/cli/sample-site'));
mkdirSync(FOLDER, { recursive: true });
try {
  await takeBoth(profile, `${site.origin}/food-pantry.html`);
} finally {
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
