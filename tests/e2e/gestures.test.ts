/** What a click outside the panel asks of it arrives once, on the right page, also when the panel was not ready for it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { clipped } from '../../src/cli/drive/main-job.mjs';
import { lock, locked, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { panelBeside } from '../support/beside';
import { clickToolbar, freshFolder, openTab, serveFolder } from '../support/browser';
import { chooseInMenu } from '../support/context-menu';

const waiting = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const { requests } = await chrome.storage.session.get('requests');
    return Array.isArray(requests) ? requests.length : 0;
  });

async function openedPanel() {
  const { site, browser, page, panel } = await panelBeside();
  return { browser, page, panel, origin: site.origin, worker: browser.context.serviceWorkers()[0] as Worker };
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
  await chooseInMenu(worker, {
    menuItemId: 'note-selection',
    selectionText: 'Bags if you have them',
    pageUrl: 'http://b.example/',
  });
  await locked(panel);
  await expect.poll(() => waiting(panel)).toBe(2);
  await unlock(panel);
  await expect
    .poll(() =>
      panel.locator('textarea').evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value).join()),
    )
    .toContain('“Bring a photo ID” (http://a.example/)\n\n“Bags if you have them” (http://b.example/)');
  expect(await waiting(panel)).toBe(0);
});

test('a selection is clipped instead of the page; where the page may not be read any more, its words alone', async () => {
  const { page, panel, worker, origin } = await openedPanel();
  await panel.getByText('Willow Street Food Pantry').first().waitFor();
  const name = () => panel.locator('[data-fact=service] bdi').first().textContent();

  // One of many services on a page: what is selected is read, not the list.
  await page.goto(`${origin}/services.html`);
  await page.evaluate(() => {
    const clinic = [...document.querySelectorAll('.listing')].find((one) => one.textContent?.includes('Free Clinic'));
    if (clinic) getSelection()?.selectAllChildren(clinic);
  });
  const selectionText = await page.evaluate(() => String(getSelection()));
  await chooseInMenu(worker, { menuItemId: 'clip-selection', selectionText, pageUrl: page.url() });
  await expect.poll(name).toBe('Riverside Free Clinic');
  await clipped(panel);
  expect(await panel.locator('[data-fact=phones]').textContent()).toContain('213) 555-0152');

  // Another origin took the grant away; the selected words came with the click.
  const elsewhere = await serveFolder('src/cli/sample-site');
  await page.goto(`${elsewhere.origin}/food-pantry.html`);
  const selected = 'Choice pantry in the old library\nTuesdays at noon';
  await chooseInMenu(worker, { menuItemId: 'clip-selection', selectionText: selected, pageUrl: page.url() });
  await expect.poll(name).toBe('Choice pantry in the old library');
  expect(await panel.locator('[data-fact=hours]').textContent()).toMatch(/Tue/);
});

test('a link opens its own page instead of the wrong one being read, and nothing but web addresses is opened', async () => {
  const { browser, panel, worker, origin } = await openedPanel();
  await panel.getByText('Willow Street Food Pantry').first().waitFor();
  const opening = browser.context.waitForEvent('page');
  await chooseInMenu(worker, { menuItemId: 'clip-link', linkUrl: `${origin}/services.html`, pageUrl: origin });
  const opened = await opening;
  await opened.waitForURL(`${origin}/services.html`);
  await panel.getByRole('heading', { name: words('clip_link_title') }).waitFor();
  await panel.getByText(words('clip_link_text', { key: 'Alt+Shift+C' })).waitFor();
  expect(await panel.getByRole('term').count(), 'no clip of the page with the link').toBe(0);
  expect(await panel.getByRole('checkbox').count(), 'nor of the new one').toBe(0);
  // There the click reads what the link led to.
  await clickToolbar(browser, opened);
  await panel.getByRole('checkbox', { name: 'Alderton Night Shelter', exact: true }).waitFor();

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
  await says('clip_pdf_broken_title');
});
