/**
 * Today's version and a later one against each other, both built: over the bridge, through a backup, and on one database
 * that is taken forward and back. The later one is this source with a higher schema, a table, a field, a word and a kind
 * of operation that today's version does not know (tests/support/later-version.ts).
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { createVault, opened, PASSPHRASE, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { restoreBackup, saveBackup } from '../support/backups';
import { openApp, openTab, startBrowser, startPwa } from '../support/browser';
import { buildLaterPwa } from '../support/later-version';
import { dump } from '../support/raw-database';
import { type Opened, readVault, valuesOf } from '../support/sealed-database';
import { goTo, joinFaces, startTrustedPwa } from '../support/two-faces';

const ROSA = { given: 'Rosa', family: 'Sample' };
const LUZ = { given: 'Luz', family: 'Example' };
const button = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });

let later = '';
beforeAll(() => {
  later = buildLaterPwa();
});

/** What the later version alone understands, as this database holds it. */
const laterThings = (found: Opened) => ({
  letters: valuesOf(found, 'letter', 'text').toSorted(),
  spoken: valuesOf(found, 'client', 'spokenName').toSorted(),
  operations: JSON.stringify(found.changes).split('"k":"append"').length - 1,
  words: JSON.stringify(found.changes).split('a word of the later version').length - 1,
});

async function writePhone(page: Page, number: string): Promise<void> {
  await button(page, 'common_edit').click();
  await page.getByRole('textbox', { name: words('client_phone') }).fill(number);
  await button(page, 'client_save_changes').click();
  await page.locator('.fact').getByText(number).first().waitFor();
}

async function equalDigests(one: Page, other: Page): Promise<readonly [Opened, Opened]> {
  const both = async () => [await readVault(one, PASSPHRASE), await readVault(other, PASSPHRASE)] as const;
  await expect.poll(async () => new Set((await both()).map(({ digest }) => digest)).size, { timeout: 90_000 }).toBe(1);
  return both();
}

describe('old and new versions live together', () => {
  test('an older extension and a newer web app are one vault; what the older one does not know it keeps and passes on', async () => {
    const site = await startTrustedPwa(later);
    const browser = await startBrowser();
    const older = await openApp(browser, '/');
    const recoveryKey = await createVault(older);
    await addClientInApp(older, LUZ);
    const newer = await openTab(browser, site.origin);
    await joinFaces(newer, older);
    await addClientInApp(newer, ROSA);
    const client = new URL(newer.url()).hash;

    await goTo(older, client);
    await older.getByRole('heading', { name: 'Rosa Sample', level: 1 }).waitFor();
    await writePhone(older, '(213) 555-0111');
    await newer.locator('.fact').getByText('(213) 555-0111').waitFor();
    const [here, there] = await equalDigests(newer, older);
    expect([here.faults, there.faults]).toEqual([[], []]);
    expect(laterThings(here)).toMatchObject({ letters: ['Dear Rosa'], spoken: ['Spoken Rosa'], operations: 1 });
    // The older one has no such table, and everything else of it.
    expect(laterThings(there)).toEqual({ ...laterThings(here), letters: [] });
    expect(JSON.stringify(there.changes)).toContain('Dear Rosa');

    // Through the older version's backup the newer one gets all of it back.
    const file = await saveBackup(browser, older);
    const elsewhere = await startPwa(later);
    const empty = await openTab(await startBrowser({ extension: '' }), elsewhere.origin);
    await restoreBackup(empty, file, recoveryKey);
    // Equal in what the older version counted; what it could not count is there besides.
    await empty.locator('.toast').getByText(words('backup_restored_equal')).waitFor();
    expect(laterThings(await readVault(empty, recoveryKey))).toEqual(laterThings(here));
  });

  test('a database goes to the newer version and back to the older one, and loses nothing either way', async () => {
    const browser = await startBrowser({ extension: '' });
    let site = await startPwa();
    const { port, origin } = site;
    const page = await openTab(browser, origin);
    /** The host gets another build, and the browser takes it. */
    const hosted = async (build?: string) => {
      await page.evaluate(async () => {
        for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
      });
      await page.goto('about:blank');
      await site.close();
      site = await startPwa(build, port);
      await page.goto(origin);
    };
    await createVault(page);
    await addClientInApp(page, LUZ);
    const before = await readVault(page, PASSPHRASE);

    await hosted(later);
    await unlock(page);
    await addClientInApp(page, ROSA);
    const client = new URL(page.url()).hash;
    const forward = await readVault(page, PASSPHRASE);
    expect(forward.head.schema).toBe(before.head.schema + 1);
    expect(forward.faults).toEqual([]);

    await hosted();
    await unlock(page);
    await goTo(page, client);
    await page.getByRole('heading', { name: 'Rosa Sample', level: 1 }).waitFor();
    await writePhone(page, '(213) 555-0122');
    const back = await readVault(page, PASSPHRASE);
    expect(back.faults).toEqual([]);
    expect(laterThings(back)).toEqual({ letters: ['Dear Rosa'], spoken: ['Spoken Rosa'], operations: 1, words: 1 });

    await hosted(later);
    await unlock(page);
    await goTo(page, client);
    await page.locator('.fact').getByText('(213) 555-0122').waitFor();
    const again = await readVault(page, PASSPHRASE);
    expect(again.faults).toEqual([]);
    expect(laterThings(again)).toEqual(laterThings(back));
    expect(again.digest).toBe(back.digest);

    // A version whose data older code must not read: the older one says so, and changes nothing.
    await hosted(buildLaterPwa({ refusesOlder: true }));
    await unlock(page);
    await opened(page);
    await hosted();
    await page.getByText(words('shell_newer_title')).first().waitFor();
    const kept = await dump(page);
    await page.reload();
    await page.getByText(words('shell_newer_title')).first().waitFor();
    expect(await dump(page)).toBe(kept);
  });
});
