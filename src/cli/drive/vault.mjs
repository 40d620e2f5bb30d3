/**
 * The first run, unlocking and locking, as a person does them.
 */
import { words } from './words.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./words.mjs').Language} Language */

/** The passphrase of every profile that is made here. */
export const PASSPHRASE = 'violin harbor thunder maple quietly seven';

/** @param {Page} page @param {string} key @param {Language} [language] */
function button(page, key, language) {
  return page.getByRole('button', { name: words(key, {}, language), exact: true });
}

/**
 * Goes through the first run to an open, empty vault.
 * @param {Page} page side panel, app tab or web app at its first start
 * @param {{ passphrase?: string, language?: Language, look?: (step: string) => Promise<void> }} [options] `look` is
 *   called on each screen, for a picture or a check
 * @returns {Promise<string>} the recovery key
 */
export async function createVault(
  page,
  { passphrase = PASSPHRASE, language = 'en', look = async () => undefined } = {},
) {
  const other = page.getByRole('button', { name: language === 'es' ? 'Español' : 'English', exact: true });
  await button(page, 'welcome_start', language).or(other).first().waitFor();
  if (await other.isVisible()) await other.click();
  await button(page, 'welcome_start', language).waitFor();
  await look('welcome-what');
  await button(page, 'welcome_start', language).click();
  await page.getByRole('heading', { name: words('welcome_where_title', {}, language) }).waitFor();
  await look('welcome-where');
  await button(page, 'common_next', language).click();
  const field = page.getByLabel(words('welcome_pass_label', {}, language), { exact: true });
  await field.fill(passphrase);
  await look('welcome-passphrase');
  await button(page, 'welcome_pass_create', language).click();
  await button(page, 'welcome_key_done', language).waitFor();
  await look('welcome-key');
  const key = (await page.locator('.key-text').textContent()) ?? '';
  await button(page, 'welcome_key_done', language).click();
  await page.getByLabel(words('welcome_back_label', {}, language), { exact: true }).fill(key);
  await look('welcome-back');
  await button(page, 'welcome_back_submit', language).click();
  await opened(page, language);
  return key;
}

/**
 * Waits until the vault is open on this page: the panel shows its tabs, the app its lock button.
 * @param {Page} page
 * @param {Language} [language]
 */
export async function opened(page, language = 'en') {
  const tabs = page.getByRole('tablist', { name: words('shell_panel_tabs', {}, language) });
  await tabs
    .or(button(page, 'shell_lock', language))
    .first()
    .waitFor();
}

/**
 * @param {Page} page
 * @param {{ secret?: string, language?: Language }} [options] passphrase or recovery key
 */
export async function unlock(page, { secret = PASSPHRASE, language = 'en' } = {}) {
  await page.getByLabel(words('unlock_secret', {}, language), { exact: true }).fill(secret);
  await button(page, 'unlock_submit', language).click();
  await opened(page, language);
}

/**
 * Locks with the key for "hide everything and lock", which every surface knows.
 * @param {Page} page
 * @param {Language} [language]
 */
export async function lock(page, language = 'en') {
  await page.bringToFront();
  await page.keyboard.press('Control+.');
  await locked(page, language);
}

/**
 * Waits until this page asks for the passphrase. What was hidden in a hurry first shows nothing but a way on.
 * @param {Page} page
 * @param {Language} [language]
 */
export async function locked(page, language = 'en') {
  const goOn = button(page, 'shell_hidden_open', language);
  await goOn.or(button(page, 'unlock_submit', language)).waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await button(page, 'unlock_submit', language).waitFor();
}
