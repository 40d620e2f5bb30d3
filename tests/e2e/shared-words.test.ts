/** What another program shares with the web app: taken by its service worker alone, kept in memory through a lock. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createVault, locked, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { freshFolder, openTab, serveFolder, startBrowser, startPwa, type TestBrowser } from '../support/browser';
import { lines, makePdf } from '../support/make-pdf';
import { scan } from '../support/profile-scan';
import { controlled } from '../support/service-worker';

const SHARED = 'Maple Shelter\n77 Maple Street, Alderton, CA 90013\n213-555-0177\nAsk for Quillonwood';

/**
 * Posts a form as the system's share sheet does: a window opens by it. The words join it on its way, so that the page
 * that stands in for the sheet leaves none of them behind.
 */
async function share(browser: TestBrowser, origin: string, given: { text?: string; title?: string; pdf?: Uint8Array }) {
  const folder = freshFolder('sheet');
  writeFileSync(
    join(folder, 'index.html'),
    `<form method="post" enctype="multipart/form-data" target="_blank" action="${origin}/share">` +
      `<input type="hidden" name="url" value=""><input type="file" name="file"></form>`,
  );
  const sheet = await openTab(browser, (await serveFolder(folder)).origin);
  if (given.pdf)
    await sheet
      .locator('[name=file]')
      .setInputFiles({ name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from(given.pdf) });
  const opening = browser.context.waitForEvent('page');
  await sheet.evaluate(({ text = '', title = '' }) => {
    const form = document.querySelector('form') as HTMLFormElement;
    form.addEventListener('formdata', ({ formData }) => {
      formData.set('text', text);
      formData.set('title', title);
    });
    form.requestSubmit();
  }, given);
  return opening;
}

/** The web app with a vault and its service worker at work, and no window of it open. */
async function installed() {
  const site = await startPwa();
  const browser = await startBrowser({ extension: '' });
  const app = await openTab(browser, site.origin);
  await createVault(app);
  await controlled(app);
  await app.close();
  return { site, browser };
}

const service = (app: Page) => app.locator('[data-fact=service] bdi').first().textContent();

test('with the server stopped: shared words wait for the unlock, then stand as a draft; no address holds them', async () => {
  const { site, browser } = await installed();
  await site.close();

  const shared = await share(browser, site.origin, { text: SHARED, title: 'Maple Shelter' });
  await locked(shared);
  expect(shared.url()).toBe(`${site.origin}/#/directory/clip/shared`);
  expect(await shared.content()).not.toContain('Maple');
  await unlock(shared);
  await expect.poll(() => service(shared)).toBe('Maple Shelter');
  expect(await shared.locator('[data-fact=phones] bdi').first().textContent()).toBe('(213) 555-0177');
  await expect.poll(() => shared.url()).toBe(`${site.origin}/#/directory/clip`);

  // Taken once: a reload, or another window at the same address, finds nothing more.
  await shared.goto(`${site.origin}/#/directory/clip/shared`);
  await shared.reload();
  await unlock(shared);
  await shared.getByRole('button', { name: words('clip_paste'), exact: true }).waitFor();
  expect(await shared.locator('[data-fact=service]').count()).toBe(0);
});

test('words that wait at the lock are in no byte on the disk, also after the power is cut', async () => {
  const { site, browser } = await installed();
  const shared = await share(browser, site.origin, { text: SHARED });
  await locked(shared);
  await shared.waitForTimeout(4_000);
  await browser.kill();
  const { found, files } = scan(browser.profile, ['Quillonwood']);
  expect(files).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

test('a shared PDF is read', async () => {
  const site = await startPwa();
  const browser = await startBrowser({ extension: '' });
  const app = await openTab(browser, site.origin);
  await createVault(app);
  await controlled(app);
  const pdf = makePdf([
    [
      { text: 'Willow Street Food Pantry', x: 72, y: 90, size: 22, bold: true },
      ...lines(['410 Willow Street, Alderton, CA 90013', 'Phone: (213) 555-0134'], { y: 130 }),
    ],
  ]);
  const shared = await share(browser, site.origin, { pdf });
  // The key comes over from the window that is open.
  await expect.poll(() => service(shared)).toBe('Willow Street Food Pantry');
});
