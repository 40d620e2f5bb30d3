/**
 * `npm start -- --once`: the main job by itself, without a window, in a fresh profile and the real side panel. Clips the
 * food pantry of the sample site onto an invented client's list, writes and signs a note, ends the browser, starts it
 * again, unlocks, and reads both back from the sealed database. Promises: prints what it read, never what it wrote.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './drive/launch.mjs';
import * as job from './drive/main-job.mjs';
import { openSidePanel } from './drive/side-panel.mjs';
import { createVault, locked, unlock } from './drive/vault.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './steps.mjs';

/** @typedef {import('playwright-core').Page} Page */

const PICTURES = join(ROOT, '.results/once');
const CLIENT = { given: 'Marisol', family: 'Testperson' };
const NOTE = 'Called the food pantry with Marisol. She will go on Tuesday and take her ID.';

/** Takes numbered pictures. */
function camera() {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let taken = 0;
  return async (/** @type {Page} */ page, /** @type {string} */ name) => {
    taken += 1;
    await page.screenshot({ path: join(PICTURES, `${String(taken).padStart(2, '0')}-${name}.png`) });
  };
}

/**
 * @param {string} profile
 * @param {string} address of the page to clip
 * @param {ReturnType<typeof camera>} picture
 */
async function doTheJob(profile, address, picture) {
  const browser = await launch({ profile });
  try {
    const page = await browser.context.newPage();
    await page.goto(address);
    const panel = await openSidePanel(browser, page);
    await createVault(panel);
    console.log('Made a vault in the side panel, beside the page.');
    await job.clipped(panel);
    await picture(panel, 'clip');
    await job.addClient(panel, CLIENT);
    await job.saveToList(panel, CLIENT.given);
    await picture(panel, 'saved');
    console.log('Clipped the page onto the client’s list.');
    await job.writeNote(panel, NOTE);
    await picture(panel, 'note');
    await job.signNote(panel, 'Wren Alder, case manager');
    console.log('Wrote and signed a note.');
    await job.readClientTab(panel);
    await picture(panel, 'client');
  } finally {
    await browser.close();
  }
}

/** @param {string} profile @param {ReturnType<typeof camera>} picture */
async function readItBack(profile, picture) {
  const browser = await launch({ profile });
  try {
    const app = await browser.context.newPage();
    await app.goto(`chrome-extension://${browser.id}/app.html`);
    await locked(app);
    await picture(app, 'locked');
    await unlock(app);
    await job.openClient(app, `${CLIENT.given} ${CLIENT.family}`);
    const read = await job.readClientPage(app);
    await picture(app, 'read-back');
    return read;
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} sample folder of the sample site
 * @throws when what was saved is not there after the restart
 */
export async function once(sample) {
  console.log(ensureBrowser(console.log).how);
  const profile = mkdtempSync(join(tmpdir(), 'caseclip-once-'));
  const site = await serve(sample);
  const picture = camera();
  try {
    await doTheJob(profile, `${site.origin}/food-pantry.html`, picture);
    console.log('Ended the browser and started it again.');
    const { referrals, notes } = await readItBack(profile, picture);
    if (referrals.length === 0 || notes.length === 0) throw new Error('What was saved is not there after the restart.');
    console.log(`\nOn the client's list: ${referrals.join(' | ')}`);
    console.log(`Note: ${notes.join(' | ')}`);
    console.log(`Pictures: ${PICTURES}`);
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
