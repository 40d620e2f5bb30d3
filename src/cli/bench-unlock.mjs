/**
 * How long until a screen can be used after the unlock: from the submit event until its rows are painted. What the page says
 * it shows comes with it, so that both sides can be held to the same rows.
 */
import { PASSPHRASE } from './drive/vault.mjs';

/**
 * @typedef {object} Screen
 * @property {string} path after the hash
 * @property {string} row stands when the list does
 * @property {string} [box] a field that must be usable, too
 */

/** @type {Screen} */
export const LIST = { path: '/clients', row: 'main a.row-link', box: 'main input[type="search"]' };
/** @type {Screen} */
export const TODAY = { path: '/', row: 'main .long-rows .row' };

/** @typedef {Window & { unlocked?: { ms: number, words: string } }} Watching */

/** Runs in the page from its start: notes when the screen can be used after the submit event. @param {Screen} screen */
function watchUnlock({ row, box }) {
  const state = /** @type {Watching} */ (window);
  let submitted = 0;
  addEventListener(
    'submit',
    () => {
      submitted = performance.now();
    },
    true,
  );
  const look = () => {
    if (state.unlocked || submitted === 0 || !document.querySelector(row)) return;
    const field = box === undefined ? null : document.querySelector(box);
    if (box !== undefined && (!(field instanceof HTMLInputElement) || field.disabled)) return;
    const words = document.querySelector('main .page-head')?.textContent ?? '';
    // The task after a frame's callbacks runs when that frame has been painted.
    requestAnimationFrame(() => setTimeout(() => (state.unlocked ??= { ms: performance.now() - submitted, words })));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} page address without the hash
 * @param {Screen} screen
 * @returns {Promise<{ ms: number, words: string }>} milliseconds, and the head of the screen
 */
export async function unlockOnce(context, page, screen) {
  const tab = await context.newPage();
  await tab.addInitScript(watchUnlock, screen);
  await tab.goto(`${page}#${screen.path}`);
  const field = tab.locator('input[type="password"]');
  await field.fill(PASSPHRASE);
  // What the page does by itself after it is drawn is no part of the unlocking.
  await tab.waitForTimeout(500);
  await field.press('Enter');
  const handle = await tab.waitForFunction(() => /** @type {Watching} */ (window).unlocked);
  const value = /** @type {{ ms: number, words: string }} */ (await handle.jsonValue());
  await tab.close();
  return value;
}
