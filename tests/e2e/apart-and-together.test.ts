/**
 * One vault on two real surfaces that lose each other: what was written meanwhile on both ends the same on both, nothing
 * is lost, and both come to the same number for their content. The extension with its side panel and app tab, and the web
 * app on its own origin.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import * as job from '../../src/cli/drive/main-job.mjs';
import { createVault, opened, PASSPHRASE, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { restoreBackup, saveBackup } from '../support/backups';
import { panelBeside } from '../support/beside';
import { openApp, openTab, type Site, startBrowser } from '../support/browser';
import { cutLine, mendLine, tapLines } from '../support/line-tap';
import { type Opened, readVault, valuesOf } from '../support/sealed-database';
import { goTo, joinFaces, startTrustedPwa } from '../support/two-faces';

let pwa: Site;
beforeAll(async () => {
  pwa = await startTrustedPwa();
});

const CLIENT = { given: 'Oriana', family: 'Samplewood' };
const button = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });

/** Writes into fields of the form of the client whose page is shown. */
async function change(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.bringToFront();
  await button(page, 'common_edit').click();
  for (const [label, text] of Object.entries(fields))
    await page.getByRole('textbox', { name: words(label) }).fill(text);
  await button(page, 'client_save_changes').click();
  for (const text of Object.values(fields)) await page.locator('.fact').getByText(text).first().waitFor();
}

/** Waits until both hold the same, and gives it back. */
async function equal(web: Page, extension: Page): Promise<Opened> {
  const both = async () => [await readVault(web, PASSPHRASE), await readVault(extension, PASSPHRASE)] as const;
  await expect.poll(async () => new Set((await both()).map(({ digest }) => digest)).size, { timeout: 90_000 }).toBe(1);
  const [here, there] = await both();
  expect([here.faults, there.faults]).toEqual([[], []]);
  return here;
}

test('what both wrote while the line was cut is on both: one value and one copy of the same field, both of different ones', async () => {
  const browser = await startBrowser();
  await tapLines(browser.context);
  const { panel, recoveryKey } = await panelBeside({ browser });
  const app = await openApp(browser, '/');
  await opened(app);
  await addClientInApp(app, CLIENT);
  const client = new URL(app.url()).hash;
  const web = await openTab(browser, pwa.origin);
  await joinFaces(web, panel);
  // The question brought the app tab to the settings.
  for (const page of [web, app]) await goTo(page, client);
  await change(web, { client_phone: '(213) 555-0100' });
  await app.locator('.fact').getByText('(213) 555-0100').waitFor();
  const before = await equal(web, app);

  await cutLine(web);
  await change(web, { client_phone: '(213) 555-0122', client_pronouns: 'they/them' });
  await change(app, { client_phone: '(213) 555-0111', client_email: 'oriana@mail.example' });
  const apart = [await readVault(web, PASSPHRASE), await readVault(app, PASSPHRASE)];
  expect(new Set([before, ...apart].map(({ digest }) => digest)).size).toBe(3);
  await mendLine(web);

  // The panel sees what the web app wrote, at the client it has chosen.
  await job.chooseClient(panel, `${CLIENT.given} ${CLIENT.family}`);
  for (const page of [app, web]) {
    const copies = page.locator('.copies').getByRole('listitem');
    await copies.getByText('(213) 555-0122').waitFor({ timeout: 90_000 });
    await copies.getByText('(213) 555-0111').waitFor();
    expect(await copies.count()).toBe(2);
    const facts = page.locator('.facts');
    await facts.getByText('they/them').waitFor();
    await facts.getByText('oriana@mail.example').waitFor();
  }
  const together = await equal(web, app);
  expect(valuesOf(together, 'client', 'phone').toSorted()).toEqual(['(213) 555-0111', '(213) 555-0122']);
  expect(valuesOf(together, 'client', 'pronouns')).toEqual(['they/them']);
  expect(valuesOf(together, 'client', 'email')).toEqual(['oriana@mail.example']);

  // Chosen on one side, it is settled on both.
  await web.locator('.copies').getByRole('listitem').filter({ hasText: '0122' }).getByRole('button').click();
  await expect.poll(() => app.locator('.copies').getByRole('listitem').count()).toBe(0);
  expect(valuesOf(await equal(web, app), 'client', 'phone')).toEqual(['(213) 555-0122']);
  await panel.getByRole('tab', { name: words('client_panel_tab'), exact: true }).click();
  await panel.getByText('(213) 555-0122').waitFor();

  // A third profile, from a backup and the recovery key alone.
  const file = await saveBackup(browser, web);
  const { digest } = await equal(web, app);
  const third = await openTab(await startBrowser({ extension: '' }), pwa.origin);
  await restoreBackup(third, file, recoveryKey);
  await third.locator('.toast').getByText(words('backup_restored_equal')).waitFor();
  expect(await readVault(third, recoveryKey)).toMatchObject({ digest, faults: [] });
});

test('what is written while the other side is closed is there when it opens', async () => {
  const browser = await startBrowser();
  let app = await openApp(browser, '/');
  await createVault(app);
  await addClientInApp(app, CLIENT);
  const client = new URL(app.url()).hash;
  let web = await openTab(browser, pwa.origin);
  await joinFaces(web, app);
  await equal(web, app);

  await web.close();
  // The question brought it to the settings.
  await goTo(app, client);
  await change(app, { client_phone: '(213) 555-0111' });
  // Without the key nobody could make it ready to be fetched.
  await expect.poll(async () => (await readVault(app, PASSPHRASE)).unsent).toBe(0);
  // A tab in which nothing of the product is open: the worker alone answers the web app.
  await app.goto('about:blank');
  web = await openTab(browser, `${pwa.origin}/${client}`);
  await unlock(web);
  await web.locator('.fact').getByText('(213) 555-0111').waitFor();
  await change(web, { client_pronouns: 'they/them' });
  app = await openApp(browser, client.slice(1));
  await opened(app);
  await app.locator('.fact').getByText('they/them').waitFor();
  const both = await equal(web, app);
  expect(valuesOf(both, 'client', 'phone')).toEqual(['(213) 555-0111']);
  expect(valuesOf(both, 'client', 'pronouns')).toEqual(['they/them']);
});
