import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { addSamples } from '../../../src/app/samples/samples';
import { backupFolder } from '../../../src/platform/backup-folder';
import { daysLater, emptyLaptop, type Laptop, newLaptop, PASSPHRASE, succeeded, written } from '../app/laptop';
import { fill, giveFile, heading, keys, openApp, press, see } from './page';

const forever = new AbortController().signal;

async function backupOf(app: Laptop): Promise<Uint8Array> {
  const { name } = succeeded(await app.backup.save(forever)) as { name: string };
  return app.files.get(name) ?? new Uint8Array();
}

describe('the drill in the settings', () => {
  test('says that a backup is whole, what it holds, and tries the passphrase alone', async () => {
    const app = await newLaptop();
    written(await addSamples(app));
    const file = await backupOf(app);
    location.hash = '#/settings';
    await openApp(app);
    await giveFile('Prove a backup file', file);
    await see('.note-box', 'This backup is whole');
    await see('.note-box', 'adds up to what was noted');
    await see('table', 'Clients12');
    await press('Type the recovery key');
    await fill('Passphrase or recovery key', 'not this one at all');
    await keys('{Enter}');
    await see('.field .error', 'does not open this backup');
    await fill('Passphrase or recovery key', PASSPHRASE);
    await keys('{Enter}');
    await see('.note-box', 'alone, as it would on a new laptop');
    await press('Prove another file');
    await giveFile('Prove a backup file', file.slice(0, -3000));
    await see('.note-box.stop', 'This backup ends too early');
    const altered = file.slice();
    altered[file.length - 80] = (altered[file.length - 80] ?? 0) ^ 4;
    await giveFile('Prove a backup file', altered);
    await see('.note-box.stop', 'altered or damaged');
    expect((await app.records.all('client')).size).toBe(12);
  });
});

describe('the reminder on Today', () => {
  test('comes a week after the last backup, is put off for a day, and goes when one is made', async () => {
    const app = await newLaptop();
    written(await addClient(app, { given: 'Rosa', family: 'Sample' }));
    await openApp(app);
    await see('main', 'Nothing is due today');
    expect(document.querySelector('main')?.textContent).not.toContain('backup');
    await daysLater(app, 2);
    await see('.note-box', 'There is no backup yet');
    await press('Not today');
    await expect.poll(() => document.querySelector('.note-box')).toBeNull();
    await daysLater(app, 1);
    await see('.note-box', 'There is no backup yet');
    await press('Back up now');
    await see('.toast', 'Backup handed to the browser');
    await expect.poll(() => document.querySelector('.note-box')).toBeNull();
    await daysLater(app, 8);
    await see('.note-box', 'Your last backup was 8 days ago');
  });
});

test('a rhythm and a folder are chosen in the settings and kept', async () => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(`Stick ${crypto.randomUUID()}`, { create: true });
  const picker = globalThis as { showDirectoryPicker?: unknown };
  const own = picker.showDirectoryPicker;
  picker.showDirectoryPicker = async () => folder;
  const app = await newLaptop();
  Object.assign(app.platform, { backupFolder: backupFolder() });
  location.hash = '#/settings';
  await openApp(app);
  await press('Choose a folder');
  await see('p', `Backups go into your folder “${folder.name}”`);
  await userEvent.click(await see('label', 'Every day'));
  await see('small, .hint', 'written into your folder by itself');
  await expect.poll(() => app.platform.settings.get('backup-rhythm')).toBe('daily');
  await press('Back up now');
  await see('.toast', 'Backup written and checked: caseclip-2026-11-23.caseclip');
  await press('Use downloads again');
  await see('p', 'handed to the browser as a download');
  expect(await backupFolder()?.name()).toBeNull();
  picker.showDirectoryPicker = own;
});

test('an empty laptop says that what came in was checked', async () => {
  const first = await newLaptop();
  written(await addSamples(first));
  const file = await backupOf(first);
  const app = await emptyLaptop();
  await openApp(app);
  await press('Used Caseclip before?');
  await giveFile('Choose a backup file', file);
  await fill('Passphrase or recovery key', PASSPHRASE);
  await keys('{Enter}');
  await press('Bring it in');
  await see('.toast', 'everything here is as it was when the backup was made');
  await heading('November 23');
});
