/** What a click outside the panel asks of it arrives once, on the right page, also when the panel was not ready for it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { createVault, lock, locked, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import {
  clickToolbar,
  freshFolder,
  openSidePanel,
  openTab,
  serveFolder,
  startBrowser,
  type TestBrowser,
} from '../support/browser';

/** The background's own listeners, called as the browser calls them after a choice in the context menu. */
async function chooseInMenu(worker: Worker, click: Partial<chrome.contextMenus.OnClickData>): Promise<void> {
  await worker.evaluate(async (data) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as {
      dispatch(click: object, tab: object | undefined): void;
    };
    event.dispatch(data, tab);
  }, click);
}
const waiting = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const { requests } = await chrome.storage.session.get('requests');
    return Array.isArray(requests) ? requests.length : 0;
  });

async function openedPanel(): Promise<{
  browser: TestBrowser;
  page: Page;
  panel: Page;
  worker: Worker;
  origin: string;
}> {
  const browser = await startBrowser();
  const { origin } = await serveFolder('src/cli/sample-site');
  const page = await openTab(browser, `${origin}/food-pantry.html`);
  const panel = await openSidePanel(browser, page);
  await createVault(panel);
  return { browser, page, panel, origin, worker: browser.context.serviceWorkers()[0] as Worker };
}

test('the toolbar click reads the page, although the vault was not even made when it came', async () => {
  const { browser, panel, origin } = await openedPanel();
  await panel.getByText('Willow Street Food Pantry').first().waitFor();
  expect(await waiting(panel)).toBe(0);

  // Open already, the click reads the page in front and keeps what was there.
  const other = await openTab(browser, `${origin}/comedor.html`);
  await clickToolbar(browser, other);
  await panel.getByText('Comedor', { exact: false }).first().waitFor();
  expect(await waiting(panel)).toBe(0);
});

test('selected words wait for the unlock and then stand in a note', async () => {
  const { panel, worker } = await openedPanel();
  await lock(panel);
  await chooseInMenu(worker, {
    menuItemId: 'note-selection',
    selectionText: 'Bring a photo ID',
    pageUrl: 'http://a.example/',
  });
  await locked(panel);
  await expect.poll(() => waiting(panel)).toBe(1);
  await unlock(panel);
  await expect
    .poll(() =>
      panel.locator('textarea').evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value).join()),
    )
    .toContain('Bring a photo ID');
  expect(await waiting(panel)).toBe(0);
});

test('a link opens its own page instead of the wrong one being read, and nothing but web addresses is opened', async () => {
  const { browser, panel, worker, origin } = await openedPanel();
  await panel.getByText('Willow Street Food Pantry').first().waitFor();
  const opening = browser.context.waitForEvent('page');
  await chooseInMenu(worker, { menuItemId: 'clip-link', linkUrl: `${origin}/services.html`, pageUrl: origin });
  const opened = await opening;
  await opened.waitForURL(`${origin}/services.html`);
  await panel.getByText('Alt+Shift+C', { exact: false }).first().waitFor();

  const before = browser.context.pages().length;
  await chooseInMenu(worker, { menuItemId: 'clip-link', linkUrl: 'javascript:alert(1)', pageUrl: origin });
  await chooseInMenu(worker, { menuItemId: 'clip-link', linkUrl: 'file:///etc/hostname', pageUrl: origin });
  await panel.waitForTimeout(1_000);
  expect(browser.context.pages()).toHaveLength(before);
});

test('the alarm locks after the deadline when no page is open, and only then', async () => {
  const { panel, worker } = await openedPanel();
  await panel.close();
  const ring = (idleDeadline: number) =>
    worker.evaluate(async (deadline) => {
      const { lock } = await chrome.storage.session.get<{ lock: object }>('lock');
      await chrome.storage.session.set({ lock: { ...lock, idleDeadline: deadline } });
      (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({ name: 'lock' });
    }, idleDeadline);
  const kept = () =>
    worker.evaluate(async () => (await chrome.storage.session.get<{ lock: { state: string } }>('lock')).lock);

  const later = Date.now() + 120_000;
  await ring(later);
  await expect.poll(() => worker.evaluate(async () => (await chrome.alarms.get('lock'))?.scheduledTime)).toBe(later);
  expect(await kept()).toMatchObject({ state: 'open' });
  await ring(Date.now() - 1);
  await expect.poll(kept).toEqual({ state: 'locked', reason: 'idle' });
});

test('a page that cannot be read says why: the browser’s own page, a PDF', async () => {
  const { browser, panel } = await openedPanel();
  const says = (key: string) => panel.getByText(words(key)).first().waitFor();
  await panel.getByText('Willow Street Food Pantry').first().waitFor();

  await clickToolbar(browser, await openTab(browser, 'chrome://version/'));
  await says('clip_not_web_title');

  const folder = freshFolder('pdf');
  const pages = '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj';
  writeFileSync(join(folder, 'list.pdf'), `%PDF-1.1\n${pages} trailer<</Root 1 0 R>>`);
  const files = await serveFolder(folder);
  await clickToolbar(browser, await openTab(browser, `${files.origin}/list.pdf`));
  await says('clip_pdf_title');
});
