/** Two real surfaces, one vault: the extension with its side panel, and the web app on its own origin. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { startNote } from '../../src/cli/drive/app-work.mjs';
import * as job from '../../src/cli/drive/main-job.mjs';
import { opened, PASSPHRASE } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { panelWithClient } from '../support/beside';
import { openTab, type Site, startPwa } from '../support/browser';

const CLIENT = { given: 'Oriana', family: 'Samplewood' };
const button = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });
let pwa: Site;
beforeAll(async () => {
  // The origin that every build trusts.
  pwa = await startPwa('dist/pwa', 4747);
});

const digitsOn = (page: Page) => page.getByRole('dialog').or(page.locator('main')).locator('.digits').first();

test('a web app joins the vault of the extension; what is clipped in the panel and signed in the web app shows on the other side', async () => {
  const { browser, panel } = await panelWithClient(CLIENT);

  const web = await openTab(browser, pwa.origin);
  await button(web, 'connection_join_web').click();
  const asked = panel.getByRole('dialog').filter({ hasText: words('connection_ask_title') });
  await asked.waitFor();
  expect(await asked.locator('.digits').innerText()).toBe(await digitsOn(web).innerText());
  await asked.getByRole('button', { name: words('connection_ask_yes'), exact: true }).click();
  await web.bringToFront();
  await web.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await button(web, 'connection_join_submit').click();
  await opened(web);

  await job.openClient(web, `${CLIENT.given} ${CLIENT.family}`);
  await web.getByText('Willow Street Food Pantry').first().waitFor();
  const editor = await startNote(web);
  await editor.fill('Called the pantry together.');
  await web.getByText(/^Saved \d/).waitFor();
  await button(web, 'note_sign').click();
  const sign = web.getByRole('dialog');
  await sign.getByLabel(words('note_sign_by')).fill('Wren Alder');
  await sign.getByRole('button', { name: words('note_sign_confirm'), exact: true }).click();
  await panel.getByRole('tab', { name: words('client_panel_tab'), exact: true }).click();
  await panel.getByText('Called the pantry together.').first().waitFor();
});
