/** Search in the built product: the worker starts under the strict policy of each face, and goes with the lock. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import { createVault, lock, opened, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openApp, openTab, startBrowser, startPwa } from '../support/browser';

const searching = (page: Page) => page.workers().filter((worker) => worker.url().includes('search-worker'));

/** A word that stands in one invented note only. */
const WORD = 'teacher';

async function findNote(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: words('shell_find') });
  await field.fill(WORD);
  await page.getByRole('option', { name: WORD }).first().waitFor();
}

test.each([
  ['the extension', async () => openApp(await startBrowser())],
  ['the web app', async () => openTab(await startBrowser({ extension: '' }), (await startPwa()).origin)],
] as const)(
  'in %s a note is found by its words, a client while typing, and the worker ends with the lock',
  async (_, open) => {
    const page = await open();
    await createVault(page);
    await showSamplePeople(page);
    await findNote(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await expect.poll(() => page.url()).toMatch(/#\/clients\/[0-9a-f-]{36}\/note/);

    await page.getByRole('link', { name: words('shell_clients'), exact: true }).click();
    const rows = page.locator('main a.row-link');
    await expect.poll(() => rows.count()).toBeGreaterThan(5);
    await page.getByRole('searchbox', { name: words('client_search') }).pressSequentially('marmal');
    await expect.poll(() => rows.count()).toBeLessThan(3);

    expect(searching(page)).toHaveLength(1);
    await lock(page);
    await expect.poll(() => searching(page).length).toBe(0);
    await unlock(page);
    await opened(page);
    await findNote(page);
  },
);
