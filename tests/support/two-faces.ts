/** The extension and the web app of one browser as one vault, connected as a person does it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pwaOrigins } from '../../src/cli/build-constants.mjs';
import { opened, PASSPHRASE } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { PortBusy } from '../../src/cli/serve.mjs';
import { type Site, startPwa } from './browser';

/** The address that the build trusts: the local one, or the one it was told of besides. */
const TRUSTED = new URL(pwaOrigins().at(-1) ?? '');

/** Serves the web app where the built extension looks for it. Another run on this computer may still hold the place. */
export async function startTrustedPwa(build?: string): Promise<Site> {
  const until = Date.now() + 120_000;
  for (;;) {
    try {
      return await startPwa(build, Number(TRUSTED.port));
    } catch (error) {
      if (!(error instanceof PortBusy) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

const button = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });

/**
 * A web app at its first run takes over the vault of the extension: the digits are compared and allowed in `extension`,
 * any open surface of it, then the passphrase opens the vault in the web app.
 */
export async function joinFaces(web: Page, extension: Page): Promise<void> {
  await button(web, 'connection_join_web').click();
  const asked = extension.getByRole('dialog').filter({ hasText: words('connection_ask_title') });
  await asked.waitFor();
  const shown = web.getByRole('dialog').or(web.locator('main')).locator('.digits').first();
  expect(await asked.locator('.digits').innerText()).toBe(await shown.innerText());
  await asked.getByRole('button', { name: words('connection_ask_yes'), exact: true }).click();
  await web.bringToFront();
  await web.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await button(web, 'connection_join_submit').click();
  await opened(web);
}

/** Goes to a hash route of the app that is open in `page`. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
}
