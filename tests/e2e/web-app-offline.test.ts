/** The web app without its server, and the step to a new build: nothing typed is lost. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addClientInApp, addReferral, showSamplePeople, startNote } from '../../src/cli/drive/app-work.mjs';
import { openClient, readClientPage, signNote } from '../../src/cli/drive/main-job.mjs';
import { createVault, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openTab, serveFolder, startBrowser, startPwa } from '../support/browser';
import { buildPwa, replaceablePwa } from '../support/builds';
import { controlled } from '../support/service-worker';

const CLIENT = { given: 'Odalys', family: 'Testperson' };
const NAME = `${CLIENT.given} ${CLIENT.family}`;

const version = (page: Page) => page.locator('meta[name=version]').getAttribute('content');

test('with the server stopped: a client, a note and a referral, still there after a reload', async () => {
  const site = await startPwa();
  const browser = await startBrowser({ extension: '' });
  const app = await openTab(browser, site.origin);
  await createVault(app);
  await controlled(app);
  await site.close();
  await expect(fetch(site.origin)).rejects.toThrow();

  await showSamplePeople(app);
  await addClientInApp(app, CLIENT);
  const service = await addReferral(app, 'a');
  const editor = await startNote(app);
  await editor.pressSequentially('Wrote this in a kitchen without a network.');
  await signNote(app, 'Wren Alder, case manager');

  await app.reload();
  await unlock(app);
  await openClient(app, NAME);
  const { referrals, notes } = await readClientPage(app);
  expect(referrals).toEqual([expect.stringContaining(service)]);
  expect(notes).toEqual([expect.stringMatching(/in a kitchen without a network.*Signed/)]);
});

test('a new build is offered, taken when the person says so, and the open draft is kept', async () => {
  const later = buildPwa('later');
  const hosted = replaceablePwa();
  const site = await serveFolder(hosted.folder);
  const browser = await startBrowser({ extension: '' });
  const app = await openTab(browser, site.origin);
  await createVault(app);
  await controlled(app);
  await addClientInApp(app, CLIENT);
  const editor = await startNote(app);
  await editor.pressSequentially('Half a thought');
  expect(await version(app)).not.toContain('later');

  hosted.replace(later);
  expect(existsSync(join(hosted.folder, 'sw.js'))).toBe(true);
  await app.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await app.getByText(words('shell_update_ready')).waitFor();
  expect(await version(app), 'nothing changes before the person says so').not.toContain('later');
  await editor.pressSequentially(', and the rest of it');

  await app.getByRole('button', { name: words('shell_update_apply'), exact: true }).click();
  await unlock(app);
  expect(await version(app)).toContain('later');
  await openClient(app, NAME);
  const again = await startNote(app);
  await expect.poll(() => again.inputValue()).toBe('Half a thought, and the rest of it');
});
