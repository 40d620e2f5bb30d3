/** Backup and restore, with real vaults in real databases. */
import { beforeAll, describe, expect, it } from 'vitest';
import { addSamples, removeSamples } from '../../../src/app/samples/samples';
import type { Edit } from '../../../src/domain/record/edit';
import type { Json } from '../../../src/domain/record/json';
import { digestOf } from '../../support/data-core';
import { emptyLaptop, type Laptop, newLaptop, PASSPHRASE, secondWindow, succeeded, why, written } from './laptop';

const forever = new AbortController().signal;

const CLIENT = 'b2c3d4e5-0000-4000-8000-00000000c11e';
const named = (given: string): Edit => ({ table: 'client', id: CLIENT, set: { given } });
const rename = (laptop: Laptop, given: string) =>
  laptop.writer.commit({ name: 'client_changed', edits: [named(given)] });

/** The one file the laptop saved last. */
async function backupOf(laptop: Laptop): Promise<Uint8Array> {
  const { name } = succeeded(await laptop.backup.save(forever)) as { name: string };
  return laptop.files.get(name) ?? new Uint8Array();
}
/** A vault in memory whose recovery key is known. */
async function laptopWithKey(): Promise<{ laptop: Laptop; recoveryKey: string }> {
  const laptop = await emptyLaptop();
  const pending = await laptop.session.beginVault(PASSPHRASE);
  succeeded(await pending.confirm(pending.recoveryKey));
  return { laptop, recoveryKey: pending.recoveryKey };
}

let first: Laptop;
let recoveryKey: string;
let file: Uint8Array;
let digest: string;
beforeAll(async () => {
  ({ laptop: first, recoveryKey } = await laptopWithKey());
  written(await addSamples(first));
  succeeded(await rename(first, 'Quillon'));
  file = await backupOf(first);
  digest = await digestOf(first);
});

describe('a backup', () => {
  it('holds the whole vault, in a file whose name and bytes tell nothing', async () => {
    const [name] = [...first.files.keys()];
    expect(name).toBe('caseclip-2026-11-23.caseclip');
    const text = new TextDecoder('latin1').decode(file);
    expect(text.startsWith('caseclip-backup\n')).toBe(true);
    for (const word of ['Quillon', 'client', 'note', 'samples', 'Umbrella']) expect(text).not.toContain(word);
    expect(await first.platform.settings.get('last-backup')).toMatch(/^2026-11-23T18:/);
  });

  it('makes an empty device the same vault again, with the recovery key alone', async () => {
    const laptop = await emptyLaptop();
    expect(why(await laptop.backup.open(file, null, forever))).toBe('secret-needed');
    const opened = succeeded(await laptop.backup.open(file, recoveryKey, forever));
    expect(opened.wholeVault).toBe(true);
    const clients = opened.counts.find(({ table }) => table === 'client');
    expect(clients?.added).toBeGreaterThan(5);
    expect(clients?.same).toBe(0);
    expect(laptop.session.state.value.kind).toBe('no-vault');

    const seen = new Set<string>();
    laptop.session.state.subscribe(({ kind }) => seen.add(kind));
    expect(succeeded(await opened.restore(forever, () => seen.add(laptop.session.state.value.kind)))).toBe(true);
    // No screen sees it half full.
    expect([...seen]).toEqual(['no-vault', 'unlocked']);
    expect(await digestOf(laptop)).toBe(digest);
    expect(succeeded(await opened.check(forever))).toBe('equal');
    expect((await laptop.records.get('client', CLIENT))?.given).toBe('Quillon');
    await laptop.session.lock('asked');
    expect(why(await laptop.session.unlock(PASSPHRASE))).toBe('done');
  });

  it('opens with the passphrase too, and with nothing else', async () => {
    const laptop = await emptyLaptop();
    expect(why(await laptop.backup.open(file, 'another passphrase', forever))).toBe('wrong-secret');
    expect(why(await laptop.backup.open(file, PASSPHRASE, forever))).toBe('done');
  });

  it('changes nothing on the laptop it came from, where everything written since stays', async () => {
    const { laptop } = await laptopWithKey();
    written(await addSamples(laptop));
    succeeded(await rename(laptop, 'Old'));
    const older = await backupOf(laptop);
    succeeded(await rename(laptop, 'New'));
    const opened = succeeded(await laptop.backup.open(older, null, forever));
    expect(opened.wholeVault).toBe(false);
    for (const { added, changed, removed, same } of opened.counts) {
      expect([added, changed, removed]).toEqual([0, 0, 0]);
      expect(same).toBeGreaterThan(0);
    }
    expect(succeeded(await opened.restore(forever))).toBe(true);
    expect((await laptop.records.get('client', CLIENT))?.given).toBe('New');
  });

  it('merges into a device that went its own way: both writings are kept', async () => {
    const laptop = await emptyLaptop();
    succeeded(await succeeded(await laptop.backup.open(file, PASSPHRASE, forever)).restore(forever));
    laptop.clock.now += 60_000;
    written(await removeSamples(laptop));
    succeeded(await rename(laptop, 'Here'));
    first.clock.now += 30_000;
    succeeded(await rename(first, 'There'));
    const newer = await backupOf(first);

    const opened = succeeded(await laptop.backup.open(newer, null, forever));
    const clients = opened.counts.find(({ table }) => table === 'client');
    expect(clients).toMatchObject({ added: 0, changed: 1, conflicts: 1 });
    expect((await laptop.records.get('client', CLIENT))?.given).toBe('Here');
    const steps: number[] = [];
    expect(succeeded(await opened.restore(forever, (part) => steps.push(part)))).toBe(true);
    expect(steps.at(-1)).toBe(1);
    const conflicts = await laptop.records.conflicts('client', CLIENT);
    expect(conflicts[0]?.values.map(({ value }) => value).toSorted()).toEqual(['Here', 'There']);
    expect(succeeded(await opened.check(forever))).toBe('more');
    // The samples removed here stay removed; done twice it changes nothing more.
    expect((await laptop.records.all('client')).size).toBe(1);
    const again = succeeded(await laptop.backup.open(newer, null, forever));
    expect(again.counts.every(({ added, changed, removed }) => added + changed + removed === 0)).toBe(true);
  });
});

describe('a file that is not right', () => {
  it('is told apart: something else, another vault, damaged, newer', async () => {
    const laptop = await newLaptop();
    const open = async (bytes: Uint8Array) => why(await laptop.backup.open(bytes, PASSPHRASE, forever));
    expect(await open(new TextEncoder().encode('%PDF-1.7 something else'))).toBe('not-a-backup');
    expect(await open(new Uint8Array())).toBe('not-a-backup');
    expect(await open(file)).toBe('other-vault');
    expect(await open(file.slice(0, file.length - 1))).toBe('cut-short');
    expect(await open(Uint8Array.of(...file.slice(0, 60_000)))).toBe('cut-short');
    expect(await open(file.slice(0, 9))).toBe('cut-short');
    const halfWritten = file.slice();
    halfWritten.fill(0, file.length - 5000);
    expect(await open(halfWritten)).toBe('cut-short');
    const newer = new TextEncoder().encode('caseclip-backup\n\0\0\0\x09{"v":2.0}');
    expect(await open(newer)).toBe('newer-version');
  });

  it('is refused whole when any byte of it was changed, and nothing is made of it', async () => {
    const laptop = await emptyLaptop();
    const places = [20, 25, 60, 200, 400, 700, file.length - 40_000, file.length - 1];
    for (const place of places) {
      const changed = file.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect([place, why(await laptop.backup.open(changed, recoveryKey, forever))]).not.toEqual([place, 'done']);
    }
    expect(laptop.session.state.value.kind).toBe('no-vault');
    expect(await laptop.platform.settings.get('keyset')).toBeUndefined();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(laptop.database);
  });

  it('leaves an empty device empty when the restore is cancelled', async () => {
    const laptop = await emptyLaptop();
    const opened = succeeded(await laptop.backup.open(file, recoveryKey, forever));
    const stop = new AbortController();
    stop.abort();
    expect(succeeded(await opened.restore(stop.signal))).toBe(false);
    expect(laptop.session.state.value.kind).toBe('no-vault');
    expect(await laptop.platform.settings.get('keyset')).toBeUndefined();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(laptop.database);
    // And may be tried again.
    const again = succeeded(await laptop.backup.open(file, recoveryKey, forever));
    expect(succeeded(await again.restore(forever))).toBe(true);
    expect(await digestOf(laptop)).not.toBe('');
  });

  it('is brought in once when two windows do it at the same moment, and a window that comes late is told', async () => {
    const laptop = await emptyLaptop();
    const other = await secondWindow(laptop);
    const late = await secondWindow(laptop);
    const windows = [laptop, other];
    const opened = [];
    for (const window of [...windows, late])
      opened.push(succeeded(await window.backup.open(file, recoveryKey, forever)));
    const both = await Promise.all(opened.slice(0, 2).map((one) => one.restore(forever)));
    expect(both.map((one) => (one.ok ? one.value : one.why)).sort()).toEqual(['other-vault', true]);
    expect(await opened[2]?.restore(forever)).toEqual({ ok: false, why: 'other-vault' });
    for (const window of [...windows, late]) {
      await expect.poll(() => window.session.state.value.kind).toBe('unlocked');
      expect(await digestOf(window)).toBe(digest);
    }
  });

  it('waits for the unlock where a vault is locked', async () => {
    const laptop = await newLaptop();
    await laptop.session.lock('asked');
    expect(why(await laptop.backup.open(file, PASSPHRASE, forever))).toBe('locked');
    expect(why(await laptop.backup.save(forever))).toBe('locked');
  });
});

describe('the drill', () => {
  const prove = async (laptop: Laptop, bytes: Uint8Array, secret: string | null = null) =>
    laptop.backup.prove(bytes, secret, forever);

  it('opens every part with the open vault, adds it up and says what is in it; nothing is written', async () => {
    const { laptop } = await laptopWithKey();
    written(await addSamples(laptop));
    succeeded(await rename(laptop, 'Quillon'));
    const own = await backupOf(laptop);
    const before = await digestOf(laptop);
    const steps: string[] = [];
    const proven = succeeded(await laptop.backup.prove(own, null, forever, (name) => void steps.push(name)));
    expect(proven).toMatchObject({
      content: 'equal',
      leftOut: 0,
      unreadable: 0,
      openedWith: 'vault',
      bytes: own.length,
    });
    const clients = (await laptop.records.all('client')).size;
    expect(proven.records.find(({ table }) => table === 'client')?.count).toBe(clients);
    expect([...new Set(steps)]).toEqual(['opening', 'adding-up']);
    expect(await digestOf(laptop)).toBe(before);
    // What is written later is not in it, and it is still whole.
    succeeded(await rename(laptop, 'Later'));
    expect(succeeded(await prove(laptop, own)).content).toBe('equal');
  });

  it('opens it with the recovery key alone too, as an empty laptop would', async () => {
    const { laptop } = await laptopWithKey();
    const proven = succeeded(await prove(laptop, file, recoveryKey));
    expect(proven).toMatchObject({ content: 'equal', openedWith: 'secret' });
    expect(why(await prove(laptop, file, 'some other words'))).toBe('wrong-secret');
    // The open vault is another one, and stays as it is.
    expect(why(await prove(laptop, file))).toBe('other-vault');
    expect(laptop.session.state.value.kind).toBe('unlocked');
  });

  it('says what is wrong: cut off, half written, altered, another vault, newer, no backup at all', async () => {
    const half = file.slice();
    half.fill(0, file.length - 4096);
    const altered = file.slice();
    altered[file.length - 90] = (altered[file.length - 90] ?? 0) ^ 1;
    const newer = new TextEncoder().encode('caseclip-backup\n\0\0\0\x09{"v":2.0}');
    const seen = await Promise.all(
      [file.slice(0, -700), half, altered, newer, new TextEncoder().encode('PK something')].map(async (bytes) =>
        why(await prove(first, bytes)),
      ),
    );
    expect(seen).toEqual(['cut-short', 'cut-short', 'damaged', 'newer-version', 'not-a-backup']);
  });

  it('refuses an altered key file even where the open vault could read the rest', async () => {
    const text = new TextDecoder('latin1').decode(file.slice(0, 4000));
    const mac = /"mac":"([^"]+)"/.exec(text);
    if (!mac?.[1]) throw new Error('no mac');
    const place = mac.index + 8;
    const altered = file.slice();
    altered[place] = altered[place] === 65 ? 66 : 65;
    expect(why(await prove(first, altered))).toBe('damaged');
  });

  it('notices when the changes do not come to what was noted, as if one had been lost before sealing', async () => {
    const { laptop } = await laptopWithKey();
    written(await addSamples(laptop));
    const changes: unknown[] = [];
    for await (const page of laptop.log.read(0)) changes.push(...page.changes);
    const { replay } = await import('../../../src/app/backup/replay');
    const whole = await replay(changes as Json[], forever);
    expect(whole.digest).toBe(await digestOf(laptop));
    expect((await replay(changes.slice(0, -1) as Json[], forever)).digest).not.toBe(whole.digest);
    expect((await replay([...changes].reverse() as Json[], forever)).digest).toBe(whole.digest);
  });
});
