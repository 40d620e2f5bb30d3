/**
 * The browser killed at random moments, with a journal kept outside it: what was acknowledged is there, nothing is half
 * written, and the records are what the log adds up to. Fifty rounds in all; the seed of a round that fails is named.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import { createVault, PASSPHRASE, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openBackup } from '../support/backups';
import {
  freshFolder,
  openApp,
  openTab,
  ROOT,
  serveFolder,
  startBrowser,
  startPwa,
  type TestBrowser,
} from '../support/browser';
import { killRounds, untilKilled } from '../support/kill-rounds';
import { type MadeBackup, makeBackup } from '../support/made-backup';
import { keysetOf, open, takeOut } from '../support/sealed-database';
import { goTo, joinFaces, startTrustedPwa } from '../support/two-faces';

const button = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });

/**
 * Did the browser begin its databases anew at this start? Its storage engine goes on in a log whose last entry a kill may
 * have cut in two, finds the damage one start later, and throws away everything of that address (docs/decisions/
 * durable-writes.md). An app that removed its own database would leave the engine's files, and this says no.
 */
function begunAnew(profile: string): boolean {
  const folder = join(profile, 'Default/IndexedDB');
  const logs = readdirSync(folder).filter((name) => name.endsWith('.leveldb'));
  return logs.some((name) => readFileSync(join(folder, name, 'LOG'), 'utf8').includes('since it was missing'));
}

/** What a face said is done. */
interface Said {
  readonly titles: string[];
  keys: number;
}

/** Adds one task after another to the client whose page is shown; each counts from the moment it stands in the list. */
async function addTasks(page: Page, name: string, said: Said): Promise<void> {
  for (let number = 0; ; number += 1) {
    const title = `${name}.${number}`;
    await button(page, 'client_panel_task_add').first().click();
    const field = page.getByRole('textbox', { name: words('client_panel_task_new') });
    await field.fill(title);
    await field.press('Enter');
    await page.getByRole('listitem').getByText(title, { exact: true }).waitFor();
    said.titles.push(title);
  }
}

/** Begins a new key for the data; its rows are sealed anew from then on. */
async function renewKey(page: Page, said: Said): Promise<void> {
  await goTo(page, '#/settings');
  await button(page, 'keys_data_renew').click();
  const form = page.getByRole('form', { name: words('keys_data_renew') });
  await form.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await form.getByRole('button', { name: words('keys_data_renew') }).click();
  await page.getByText(words('keys_data_renewed')).first().waitFor();
  said.keys += 1;
}

/** What stands on the disk of a face, held against what it said. Gives back what a round left in the middle. */
async function wholeFace(page: Page, said: Said) {
  const raw = await takeOut(page);
  if (!raw) throw new Error('The database is gone.');
  const found = await open(raw, PASSPHRASE);
  expect(found.faults).toEqual([]);
  const log = JSON.stringify(found.changes);
  expect(said.titles.filter((title) => !log.includes(`"${title}"`))).toEqual([]);
  expect(keysetOf(raw).epochs.length).toBeGreaterThan(said.keys);
  return { digest: found.digest, mixed: found.kids.size > 1 };
}

/** True: all of the backup is here. False: nothing of it is. Anything between fails. */
async function wholeOrNothing(page: Page, { digest, recoveryKey }: MadeBackup): Promise<boolean> {
  const atFirstRun = page.getByText(words('backup_used_before'));
  await atFirstRun.or(button(page, 'unlock_submit')).waitFor();
  const raw = await takeOut(page);
  const rows = [...(raw?.values() ?? [])].flat();
  expect(rows.length === 0).toBe(await atFirstRun.isVisible());
  if (raw && rows.length > 0) expect(await open(raw, recoveryKey)).toMatchObject({ digest, faults: [] });
  return rows.length > 0;
}

describe('acknowledged writes survive', { timeout: 1_200_000 }, () => {
  test('a browser killed while two windows write loses nothing and leaves nothing half written', async () => {
    const outDir = freshFolder('journal');
    const root = join(ROOT, 'tests/support/journal-page');
    await build({ configFile: false, root, base: './', logLevel: 'silent', build: { outDir, target: 'es2023' } });
    const site = await serveFolder(outDir);
    let profile = freshFolder('profile');
    const acknowledged = new Set<string>();
    /** On this profile. */
    let rounds = 0;
    const counted = { whole: 0, thrownAway: 0 };
    const verified = async (): Promise<{ browser: TestBrowser; page: Page }> => {
      const browser = await startBrowser({ profile, extension: '' });
      await browser.context.exposeFunction('acknowledged', (id: string) => void acknowledged.add(id));
      const page = await openTab(browser, site.origin);
      if (rounds > 0) {
        const found = await page
          .evaluate(() => window.journal.read())
          .catch((error: unknown) => {
            if (begunAnew(profile)) return null;
            throw error;
          });
        if (!found) {
          counted.thrownAway += 1;
          await browser.close();
          profile = freshFolder('profile');
          acknowledged.clear();
          rounds = 0;
          return verified();
        }
        expect([...acknowledged].filter((id) => !found.clients.includes(id))).toEqual([]);
        expect(found.notes.toSorted()).toEqual(found.clients.toSorted());
        expect(found.logged).toBe(found.clients.length);
        expect(found.damaged).toBe(0);
        expect(found.drafts).toHaveLength(rounds);
        expect(found.digest).toBe(found.digestOfLog);
        counted.whole += 1;
      }
      return { browser, page };
    };
    await killRounds(34, async ({ moment }) => {
      const { browser, page } = await verified();
      const before = acknowledged.size;
      const work = untilKilled(page.evaluate((at) => window.journal.write(at), rounds));
      await Promise.race([
        work.ended,
        expect.poll(() => acknowledged.size, { interval: 5, timeout: 90_000 }).toBeGreaterThan(before),
      ]);
      await moment(400);
      work.killed();
      await browser.kill();
      await work.ended;
      rounds += 1;
    });
    await (await verified()).browser.close();
    console.log(`rounds: ${JSON.stringify(counted)}`);
    expect(counted.whole).toBeGreaterThan(counted.thrownAway * 4);
  });

  test('extension and web app, killed amid bridge traffic, re-sealing and a restore, keep all they said is kept', async () => {
    const pwa = await startTrustedPwa();
    const backup = await makeBackup(1_500);
    const profile = freshFolder('profile');
    const web: Said = { titles: [], keys: 0 };
    const app: Said = { titles: [], keys: 0 };

    const first = await startBrowser({ profile });
    const home = await openApp(first, '/');
    await createVault(home);
    await showSamplePeople(home);
    await goTo(home, '#/clients');
    await home.locator('main a[href^="#/clients/"]').first().click();
    await button(home, 'client_write_note').waitFor();
    const client = new URL(home.url()).hash;
    await joinFaces(await openTab(first, pwa.origin), home);
    await first.close();

    /** Where the backup is brought in: an address of its own is another empty laptop. */
    let elsewhere = await startPwa();
    const met = { apart: 0, mixed: 0, cutShort: 0, restored: 0 };
    let restoring = false;
    /** The next start: what the last round left, looked at before anything is unlocked. */
    const verified = async () => {
      const browser = await startBrowser({ profile });
      const [webPage, appPage, atFirst] = await Promise.all([
        openTab(browser, `${pwa.origin}/${client}`),
        openApp(browser, client.slice(1)),
        openTab(browser, elsewhere.origin),
      ]);
      const [onWeb, inApp] = [await wholeFace(webPage, web), await wholeFace(appPage, app)];
      met.apart += Number(onWeb.digest !== inApp.digest);
      met.mixed += Number(onWeb.mixed || inApp.mixed);
      let thirdPage = atFirst;
      const isWhole = await wholeOrNothing(thirdPage, backup);
      met.restored += Number(isWhole);
      met.cutShort += Number(restoring && !isWhole);
      if (isWhole) {
        elsewhere = await startPwa();
        thirdPage = await openTab(browser, elsewhere.origin);
      }
      await Promise.all([unlock(webPage), unlock(appPage)]);
      return { browser, webPage, appPage, thirdPage };
    };
    await killRounds(16, async ({ number, moment }) => {
      const { browser, webPage, appPage, thirdPage } = await verified();
      await openBackup(thirdPage, backup.file, backup.recoveryKey);
      const onWeb = async () => {
        if (number % 2 === 1) await renewKey(webPage, web);
        await goTo(webPage, client);
        await addTasks(webPage, `web ${number}`, web);
      };
      const restore = button(thirdPage, 'backup_restore').click();
      const work = untilKilled(onWeb(), addTasks(appPage, `app ${number}`, app), restore);
      restoring = true;
      // Some kills come at once, amid the restore, some while rows are sealed anew, some while new tasks of both sides go over.
      const before = { web: web.titles.length, app: app.titles.length, keys: web.keys };
      const enough = [
        () => true,
        () => web.keys > before.keys,
        () => web.titles.length > before.web && app.titles.length > before.app,
        () => web.keys > before.keys && app.titles.length > before.app,
      ][number % 4];
      const due = expect.poll(() => enough?.(), { interval: 20, timeout: 90_000 }).toBe(true);
      await Promise.race([work.ended, due.then(() => moment(number % 4 === 0 ? 400 : 1_500))]);
      work.killed();
      await browser.kill();
      await work.ended;
    });
    const { webPage, appPage } = await verified();
    const digests = async () => {
      const both = [await wholeFace(webPage, web), await wholeFace(appPage, app)];
      return new Set(both.map(({ digest }) => digest)).size;
    };
    await expect.poll(digests).toBe(1);
    // What each said is on both.
    const all = { titles: [...web.titles, ...app.titles], keys: web.keys };
    await wholeFace(webPage, all);
    await wholeFace(appPage, all);
    console.log(`killed: ${JSON.stringify({ ...met, tasks: all.titles.length, keys: all.keys })}`);
    // The kills met what they were for.
    if (!process.env.CASECLIP_ROUNDS) for (const times of Object.values(met)) expect(times).toBeGreaterThan(0);
  });
});
