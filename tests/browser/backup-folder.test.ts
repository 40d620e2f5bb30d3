/** Backups in a folder of the user's, with the browser's own file system; only its dialog is answered by the test. */
import { afterEach, describe, expect, test } from 'vitest';
import { keepRhythm } from '../../src/app/backup/keep-rhythm';
import { chooseRhythm } from '../../src/app/backup/rhythm';
import { addClient } from '../../src/app/clients/add-client';
import { backupFolder, writeIntoFolder } from '../../src/platform/backup-folder';
import { type Laptop, newLaptop, succeeded, written } from './app/laptop';

const forever = new AbortController().signal;
const DAY = 86_400_000;
const picker = globalThis as { showDirectoryPicker?: unknown };

async function freshFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(`folder-${crypto.randomUUID()}`, { create: true });
}
async function filesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}
async function bytesOf(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer());
}
/** A laptop whose user chose this folder. */
async function laptopWith(folder: FileSystemDirectoryHandle): Promise<Laptop> {
  picker.showDirectoryPicker = async () => folder;
  const port = backupFolder();
  if (!port) throw new Error('no folders here');
  expect(await port.choose()).toBe(folder.name);
  const app = await newLaptop();
  Object.assign(app.platform, { backupFolder: port });
  written(await addClient(app, { given: 'Rosa', family: 'Sample' }));
  return app;
}

const own = picker.showDirectoryPicker;
afterEach(async () => {
  await backupFolder()?.forget();
  picker.showDirectoryPicker = own;
});

describe('a file in the folder', () => {
  test('is written whole and never over another one', async () => {
    const folder = await freshFolder();
    const names = [];
    for (const byte of [1, 2, 3]) names.push(await writeIntoFolder(folder, 'a.caseclip', Uint8Array.of(byte, byte)));
    expect(names.map((name) => name.ok && name.value)).toEqual(['a.caseclip', 'a-2.caseclip', 'a-3.caseclip']);
    expect(await filesIn(folder)).toEqual(['a-2.caseclip', 'a-3.caseclip', 'a.caseclip']);
    expect([...(await bytesOf(folder, 'a.caseclip'))]).toEqual([1, 1]);
  });

  test('is not there when the folder is gone, and that is said', async () => {
    const folder = await freshFolder();
    await (await navigator.storage.getDirectory()).removeEntry(folder.name, { recursive: true });
    expect(await writeIntoFolder(folder, 'a.caseclip', Uint8Array.of(1))).toEqual({ ok: false, why: 'gone' });
  });
});

describe('a backup', () => {
  test('goes into the chosen folder, can be proved from there, and the folder is remembered', async () => {
    const folder = await freshFolder();
    const app = await laptopWith(folder);
    const saved = succeeded(await app.backup.save(forever));
    expect(saved).toEqual({ name: 'caseclip-2026-11-23.caseclip', damaged: 0, where: 'folder' });
    expect(app.files.size).toBe(0);
    const file = await bytesOf(folder, 'caseclip-2026-11-23.caseclip');
    expect(succeeded(await app.backup.prove(file, null, forever)).content).toBe('equal');
    expect(await backupFolder()?.name()).toBe(folder.name);
  });

  test('is handed over as a download when the folder is gone, and says why', async () => {
    const folder = await freshFolder();
    const app = await laptopWith(folder);
    await (await navigator.storage.getDirectory()).removeEntry(folder.name, { recursive: true });
    expect(succeeded(await app.backup.save(forever))).toMatchObject({ where: 'download', notInFolder: 'gone' });
    expect(app.files.size).toBe(1);
    // By itself it asks nobody to take a download, and does not say that one was made.
    await app.platform.settings.remove('last-backup');
    expect(succeeded(await app.backup.save(forever, { ask: false })).where).toBe('nowhere');
    expect(app.files.size).toBe(1);
    expect(await app.platform.settings.get('last-backup')).toBeUndefined();
  });

  test('that is due is written by itself, once, and not before', async () => {
    const folder = await freshFolder();
    const app = await laptopWith(folder);
    expect(await keepRhythm(app, forever)).toBe(false);
    app.clock.now += 2 * DAY;
    await app.session.lock('idle');
    expect(await keepRhythm(app, forever)).toBe(false);
    succeeded(await app.session.unlock('plain windmill marmalade teaspoon'));
    const both = await Promise.all([keepRhythm(app, forever), keepRhythm(app, forever)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await filesIn(folder)).toEqual(['caseclip-2026-11-25.caseclip']);
    app.clock.now += 6 * 3_600_000;
    succeeded(await app.session.unlock('plain windmill marmalade teaspoon'));
    await chooseRhythm(app.platform, 'daily');
    expect(await keepRhythm(app, forever)).toBe(false);
    await chooseRhythm(app.platform, 'off');
    app.clock.now += 30 * DAY;
    succeeded(await app.session.unlock('plain windmill marmalade teaspoon'));
    expect(await keepRhythm(app, forever)).toBe(false);
  });
});
