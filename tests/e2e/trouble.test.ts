/** What goes wrong has its own clear words on the screen, and destroys nothing. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { addClientInApp, startNote } from '../../src/cli/drive/app-work.mjs';
import { openClient } from '../../src/cli/drive/main-job.mjs';
import { createVault, lock, PASSPHRASE, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openTab, startBrowser, startPwa, type TestBrowser } from '../support/browser';
import { alter, dump, KEYSET_OF_THE_DEVICE, rowsOf } from '../support/raw-database';

const FIRST = { given: 'Odalys', family: 'Testperson' };
const PEOPLE = [FIRST, { given: 'Wilmer', family: 'Testperson' }, { given: 'Perpetua', family: 'Testperson' }];
const full = ({ given, family }: { given: string; family: string }) => `${given} ${family}`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ extension: '' });
});

/** The web app at an origin of its own, with a new vault and these clients in it. */
async function newVault(
  clients: typeof PEOPLE,
  first: (origin: string) => Promise<unknown> = async () => undefined,
): Promise<{ app: Page; origin: string }> {
  const { origin } = await startPwa();
  await first(origin);
  const app = await openTab(browser, origin);
  await createVault(app);
  for (const client of clients) await addClientInApp(app, client);
  return { app, origin };
}

const heading = (page: Page, key: string) => page.getByRole('heading', { name: words(key), level: 1 });
const secret = (page: Page) => page.getByLabel(words('unlock_secret'), { exact: true });
const tryToUnlock = async (page: Page, typed: string) => {
  await secret(page).fill(typed);
  await page.getByRole('button', { name: words('unlock_submit'), exact: true }).click();
};
const goTo = (page: Page, key: string) => page.getByRole('link', { name: words(key), exact: true }).click();

interface StoredRow {
  readonly id: string;
  readonly sealed: Uint8Array;
}
interface Keyset {
  readonly wraps: { kind: string; salt: string }[];
}
const rowsIn = (dumped: string, store: string): StoredRow[] =>
  new Map<string, StoredRow[]>(JSON.parse(dumped)[1]).get(store) ?? [];

/** A tab of the same origin that holds no Caseclip. */
async function tabWithoutApp(app: Page): Promise<Page> {
  const opening = app.context().waitForEvent('page');
  await app.evaluate(() => void open('about:blank'));
  return opening;
}

/** Puts the database back to an older version and keeps it open, deaf to anybody who asks for it. */
function becomeOlderTab(tab: Page): Promise<void> {
  return tab.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const now = await done(indexedDB.open('caseclip'));
    const kept = await Promise.all(
      [...now.objectStoreNames].map(async (name) => {
        const store = now.transaction(name).objectStore(name);
        const indexes = [...store.indexNames].map((index) => store.index(index).keyPath);
        return { name, keyPath: store.keyPath, indexes, rows: await done(store.getAll()) };
      }),
    );
    now.close();
    await done(indexedDB.deleteDatabase('caseclip'));
    const asked = indexedDB.open('caseclip', 5);
    asked.onupgradeneeded = () => {
      // What the newer version will add.
      for (const { name, keyPath, indexes, rows } of kept.filter((store) => store.name !== 'blob')) {
        const store = asked.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(String(index), index);
        for (const row of rows) store.put(row);
      }
    };
    Object.assign(window, { held: await done(asked) });
  });
}

test('a wrong passphrase says so, changes nothing, and the right one opens right after', async () => {
  const { app } = await newVault([FIRST]);
  await lock(app);
  const before = await dump(app);
  await tryToUnlock(app, `${PASSPHRASE} eight`);
  await app.getByRole('alert').getByText(words('unlock_wrong')).waitFor({ state: 'attached' });
  await app.getByText(words('unlock_wrong')).first().waitFor();
  expect(await dump(app)).toBe(before);
  expect(await secret(app).inputValue(), 'what was typed can be corrected').toBe(`${PASSPHRASE} eight`);
  await unlock(app);
  await openClient(app, full(FIRST));
});

test('a damaged client hides nobody else, is named in Settings, and stays as it is', async () => {
  const { app } = await newVault(PEOPLE);
  await lock(app);
  await alter<StoredRow>(app, rowsOf('client'), (row) => {
    row.sealed[row.sealed.length - 1] = (row.sealed.at(-1) ?? 0) ^ 1;
    return row;
  });
  const before = rowsIn(await dump(app), 'client');
  // Straight to Settings, where no list was opened before.
  await app.goto(`${new URL(app.url()).origin}/#/settings`);
  await app.reload();
  await unlock(app);
  const section = app.locator('section').filter({ has: app.getByRole('heading', { name: words('settings_damaged') }) });
  await section.getByText(words('settings_damaged_damaged'), { exact: true }).waitFor();
  await section.getByText(words('settings_kind_client'), { exact: true }).waitFor();
  expect(await section.getByRole('listitem').count()).toBe(1);

  await goTo(app, 'shell_clients');
  await app.getByText(words('client_damaged', { count: '1' })).waitFor();
  const shown = await app.getByRole('list', { name: words('shell_clients') }).textContent();
  expect(PEOPLE.filter((person) => shown?.includes(person.given))).toHaveLength(2);
  await goTo(app, 'shell_today');
  await app.getByText(words('client_damaged', { count: '1' })).waitFor();

  // Work goes on beside it.
  await addClientInApp(app, { given: 'Ottoline', family: 'Testperson' });
  const after = rowsIn(await dump(app), 'client');
  expect(after).toHaveLength(4);
  expect(after).toEqual(expect.arrayContaining(before));
});

test('data of a newer version is left alone, and the note being written stays on the screen', async () => {
  const { app } = await newVault([FIRST]);
  const editor = await startNote(app);
  await editor.pressSequentially('Before the other version came.');
  await app.getByText(/^Saved \d/).waitFor();
  await alter<{ key: string }>(app, rowsOf('meta'), (row) =>
    row.key === 'head' ? { ...row, schema: 99, minReader: 99 } : undefined,
  );
  const before = await dump(app);
  await editor.pressSequentially(' And after.');
  await app.getByText(words('errors_read_only')).first().waitFor();
  await expect.poll(() => editor.inputValue()).toBe('Before the other version came. And after.');

  await lock(app);
  await tryToUnlock(app, PASSPHRASE);
  await heading(app, 'shell_newer_title').waitFor();
  await app.reload();
  await heading(app, 'shell_newer_title').waitFor();
  await app.getByText(words('shell_newer_next')).waitFor();
  expect(await dump(app)).toBe(before);
});

test('a newer version that starts in another tab closes this one with its own message', async () => {
  const { app } = await newVault([FIRST]);
  const newer = await tabWithoutApp(app);
  await newer.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open('caseclip', 1_000);
        asked.onupgradeneeded = () => asked.result.createObjectStore('later');
        asked.onsuccess = () => resolve(asked.result.close());
        asked.onerror = () => reject(asked.error);
      }),
  );
  await heading(app, 'shell_newer_title').waitFor();
});

test('an upgrade that another tab blocks says so, and goes on when that tab is closed', async () => {
  const { app, origin } = await newVault([FIRST]);
  const old = await tabWithoutApp(app);
  await app.close();
  await becomeOlderTab(old);

  const again = await openTab(browser, origin);
  await heading(again, 'shell_blocked_title').waitFor();
  await again.getByText(words('shell_blocked_next')).waitFor();
  await old.close();
  await unlock(again);
  await openClient(again, full(FIRST));
});

test('a keyset that somebody changed opens nothing and says so; one good copy is enough', async () => {
  const { app } = await newVault([FIRST]);
  await lock(app);
  const weaken = (row: { keyset?: Keyset } & Partial<Keyset>) => {
    const keyset = row.keyset ?? (row.wraps ? (row as Keyset) : undefined);
    const wrap = keyset?.wraps.find(({ kind }) => kind === 'pass');
    if (!wrap) return undefined;
    wrap.salt = wrap.salt.replace(/./, (first) => (first === 'A' ? 'B' : 'A'));
    return row;
  };
  await alter(app, rowsOf('meta'), weaken);
  await app.reload();
  await unlock(app);
  await openClient(app, full(FIRST));
  await lock(app);

  await alter(app, rowsOf('meta'), weaken);
  await alter(app, KEYSET_OF_THE_DEVICE, weaken);
  const before = [await dump(app), await dump(app, 'caseclip-device')];
  await app.reload();
  await tryToUnlock(app, PASSPHRASE);
  await heading(app, 'shell_damaged_title').waitFor();
  await app.getByText(words('shell_damaged_what')).waitFor();
  expect([await dump(app), await dump(app, 'caseclip-device')]).toEqual(before);
});

test('a full disk is said beside the note, the text stays, and is saved when there is room again', async () => {
  const session = await browser.context.newCDPSession(browser.context.pages()[0] as Page);
  const allow = (origin: string, size: { quotaSize?: number } = {}) =>
    session.send('Storage.overrideQuotaForOrigin', { origin, ...size });
  // Set before anything is stored: what an origin was once granted, the browser remembers for half a minute.
  const { app, origin } = await newVault([FIRST], (at) => allow(at, { quotaSize: 3_000_000 }));
  const editor = await startNote(app);
  const text = `There was room for this. ${'Then the disk was full. '.repeat(140_000)}`;
  await editor.fill(text);
  const refused = app.getByRole('alert').filter({ hasText: words('common_not_saved') });
  await refused.waitFor();
  expect(await refused.textContent()).toContain(words('errors_disk_full'));
  await expect.poll(() => editor.inputValue()).toBe(text);

  await allow(origin);
  await refused.getByRole('button', { name: words('common_retry') }).click();
  await app.getByText(/^Saved \d/).waitFor();
  await app.reload();
  await unlock(app);
  await openClient(app, full(FIRST));
  const back = await startNote(app);
  await expect.poll(() => back.inputValue()).toBe(text);
});
