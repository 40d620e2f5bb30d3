/** Extension and web app as one vault, put together as a person does it. Each test serves the web app at a port of its own. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { createVault, opened, PASSPHRASE } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { browserThatAllowed } from './allowed-before';
import { openApp, openTab, type Site, startPwa, type TestBrowser } from './browser';

export const button = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });

/** In the settings of the extension. */
export async function addAddress(settings: Page, address: string): Promise<void> {
  await settings.getByLabel(words('webapps_address'), { exact: true }).fill(address);
  await button(settings, 'webapps_add').click();
}

/** The web app joins the vault of the extension; somebody compares the digits on both. */
export async function connect(web: Page, extension: Page): Promise<void> {
  await button(web, 'connection_join_web').click();
  const asked = extension.getByRole('dialog').filter({ hasText: words('connection_ask_title') });
  await asked.waitFor();
  expect(await asked.locator('.digits').innerText()).toBe(await web.locator('main .digits').first().innerText());
  await asked.getByRole('button', { name: words('connection_ask_yes'), exact: true }).click();
  await web.bringToFront();
  await web.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await button(web, 'connection_join_submit').click();
  await opened(web);
}

export interface TwoSurfaces {
  readonly browser: TestBrowser;
  readonly site: Site;
  /** Origin of the web app. */
  readonly address: string;
  /** The extension's settings, with a vault. */
  readonly settings: Page;
}

/** An extension with a vault that answers a web app on a port of its own; not connected yet. `build`: another folder. */
export async function ownAddress(build?: string): Promise<TwoSurfaces> {
  const site = await startPwa(build);
  const address = `http://127.0.0.1:${site.port}`;
  const browser = await browserThatAllowed(`${address}/*`);
  const settings = await openApp(browser, '/settings');
  await createVault(settings);
  await addAddress(settings, address);
  await settings.getByText(words('webapps_added', { address, button: words('connection_connect') })).waitFor();
  return { browser, site, address, settings };
}

export async function twoSurfaces(): Promise<TwoSurfaces & { readonly web: Page }> {
  const made = await ownAddress();
  const web = await openTab(made.browser, made.address);
  await connect(web, made.settings);
  return { ...made, web };
}
