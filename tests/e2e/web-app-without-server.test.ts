/** The web app without its server, and the step to a new build: nothing typed is lost. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { addClientInApp, addReferral, startNote, writeService } from '../../src/cli/drive/app-work.mjs';
import { openClient, readClientPage, signNote } from '../../src/cli/drive/main-job.mjs';
import { createVault, opened, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openTab, serveFolder, startBrowser, startPwa, type TestBrowser } from '../support/browser';
import { buildPwa, replaceablePwa } from '../support/builds';
import { controlled } from '../support/service-worker';

const CLIENT = { given: 'Odalys', family: 'Testperson' };
const NAME = `${CLIENT.given} ${CLIENT.family}`;
const SERVICE = 'Willow Street Food Pantry';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ extension: '' });
});

/** The build that runs in a tab, by its own words in Settings. */
async function runningBuild(app: Page): Promise<string> {
  await app.getByRole('link', { name: words('shell_settings'), exact: true }).click();
  const about = app.getByText(words('settings_about_license'));
  await about.waitFor();
  return (await about.textContent()) ?? '';
}

test('with the server stopped: a client, a note and a service on the list, still there after a reload', async () => {
  const site = await startPwa();
  const app = await openTab(browser, site.origin);
  await createVault(app);
  await controlled(app);
  await site.close();
  await expect(fetch(site.origin)).rejects.toThrow();

  await writeService(app, SERVICE);
  await addClientInApp(app, CLIENT);
  expect(await addReferral(app, 'willow')).toBe(SERVICE);
  const editor = await startNote(app);
  await editor.pressSequentially('Wrote this in a kitchen without a network.');
  await signNote(app, 'Wren Alder, case manager');

  await app.reload();
  await unlock(app);
  const second = await openTab(browser, site.origin);
  await opened(second);
  for (const tab of [app, second]) {
    await openClient(tab, NAME);
    const { referrals, notes } = await readClientPage(tab);
    expect(referrals).toEqual([expect.stringContaining(SERVICE)]);
    expect(notes).toEqual([expect.stringMatching(/in a kitchen without a network.*Signed/)]);
  }
  await expect(fetch(site.origin)).rejects.toThrow();
});

test('a new build is offered, taken when the person says so, in every tab, and the open draft is kept', async () => {
  const later = buildPwa('later');
  const hosted = replaceablePwa();
  const site = await serveFolder(hosted.folder);
  const app = await openTab(browser, site.origin);
  await createVault(app);
  await controlled(app);
  const other = await openTab(browser, site.origin);
  await opened(other);
  expect(await runningBuild(app)).not.toContain('later');
  await addClientInApp(app, CLIENT);
  const editor = await startNote(app);
  await editor.pressSequentially('Half a thought');

  hosted.replace(later);
  await app.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const offer = (tab: Page) => tab.getByText(words('shell_update_ready'));
  const take = (tab: Page) => tab.getByRole('button', { name: words('shell_update_apply'), exact: true }).click();
  await Promise.all([offer(app).waitFor(), offer(other).waitFor()]);
  expect(await runningBuild(other), 'nothing changes before the person says so').not.toContain('later');

  // The last letters are not on disk yet when the button is pressed. The other tab hands the key to the new build.
  await editor.pressSequentially(', and the rest of it');
  await take(app);
  await offer(app).waitFor({ state: 'detached' });
  await opened(app);
  expect(await runningBuild(app)).toContain('later');
  await openClient(app, NAME);
  const back = await startNote(app);
  await expect.poll(() => back.inputValue()).toBe('Half a thought, and the rest of it');

  // The other tab still runs what it began with, says so, and comes along when it is told to.
  expect(await runningBuild(other)).not.toContain('later');
  await take(other);
  await offer(other).waitFor({ state: 'detached' });
  await opened(other);
  expect(await runningBuild(other)).toContain('later');
});
