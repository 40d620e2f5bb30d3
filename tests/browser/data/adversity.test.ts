import { describe, expect, test } from 'vitest';
import { client, joinCore, newCore, save, setEdit, settingsInMemory, until, VAULT_ID } from '../../support/data-core';
import { openRaw, rawPut, rawRows } from '../../support/raw-rows';

describe('when things go wrong', () => {
  test('a window torn down while it writes loses nothing it had acknowledged, and leaves nothing half written', async () => {
    const core = await newCore();
    for (let round = 0; round < 6; round++) {
      const acknowledged: string[] = [];
      const hear = ({ data }: MessageEvent) => {
        if (typeof data?.saved === 'string') acknowledged.push(data.saved);
      };
      window.addEventListener('message', hear);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const script = frame.contentDocument?.createElement('script') as HTMLScriptElement;
      script.type = 'module';
      script.src = `${new URL('./busy-context.ts', import.meta.url)}?database=${core.name}&round=${round}`;
      frame.contentDocument?.head.append(script);
      await until(() => expect(acknowledged.length).toBeGreaterThan(3), 20_000);
      await new Promise((resolve) => setTimeout(resolve, round * 3));
      frame.remove();
      window.removeEventListener('message', hear);
      // The lock of the dead window is free again.
      await save(core, 'client_added', client('Survivor'));
      const clients = await core.records.all('client');
      for (const id of acknowledged) expect(clients.has(id)).toBe(true);
      const notes = await core.records.all('note');
      for (const [id, { given }] of clients) if (given === 'Written') expect(notes.has(id)).toBe(true);
      for (const id of notes.keys()) {
        expect(clients.has(id)).toBe(true);
        expect(await core.writer.history('note', id)).toHaveLength(1);
      }
    }
  });

  test('a database of a newer version is told apart and left exactly as it is', async () => {
    const core = await newCore();
    await save(core, 'client_added', client('Rosa'));
    core.close();
    const newer = await openRaw(core.name, 90, (db) => db.createObjectStore('later'));
    newer.close();
    const [head] = (await rawRows(core.name, 'meta')).filter(({ key }) => key === 'head');
    await rawPut(core.name, 'meta', { ...head, schema: 9, minReader: 9 });
    const before = await Promise.all(['client', 'op', 'meta', 'later'].map((table) => rawRows(core.name, table)));
    const old = await joinCore({ name: core.name });
    expect(await old.vaultRecords.isPresent()).toBe('newer-version');
    expect(await old.writer.commit({ name: 'x', edits: [client('Luz')] })).toEqual({ ok: false, why: 'storage-gone' });
    const db = await openRaw(core.name);
    expect(db.version).toBe(90);
    db.close();
    const after = await Promise.all(['client', 'op', 'meta', 'later'].map((table) => rawRows(core.name, table)));
    expect(after).toEqual(before);
  });

  test('a newer version that older programs may still write is used as it is', async () => {
    const core = await newCore();
    core.close();
    const newer = await openRaw(core.name, 90, (db) => db.createObjectStore('later'));
    newer.close();
    const [head] = (await rawRows(core.name, 'meta')).filter(({ key }) => key === 'head');
    await rawPut(core.name, 'meta', { ...head, schema: 9 });
    const old = await joinCore({ name: core.name });
    await save(old, 'client_added', client('Rosa'));
    expect((await old.records.all('client')).size).toBe(1);
    expect((await rawRows(core.name, 'meta')).find(({ key }) => key === 'head')).toMatchObject({
      schema: 9,
      minReader: 1,
    });
  });

  test('this program stops writing when a newer one says so while it is open', async () => {
    const core = await newCore();
    await save(core, 'client_added', client('Rosa'));
    const [head] = (await rawRows(core.name, 'meta')).filter(({ key }) => key === 'head');
    await rawPut(core.name, 'meta', { ...head, minReader: 99 });
    expect(await core.writer.commit({ name: 'x', edits: [client('Luz')] })).toEqual({ ok: false, why: 'read-only' });
  });

  test('an upgrade blocked by a second tab is told, and goes on when that tab closes', async () => {
    const name = `test-${crypto.randomUUID()}`;
    // An older version that does not step aside.
    const stubborn = await openRaw(name, 5, (db) => db.createObjectStore('meta', { keyPath: 'key' }));
    const core = await joinCore({ name });
    expect(await core.vaultRecords.isPresent()).toBe('blocked');
    expect(core.events).toEqual(['blocked']);
    stubborn.close();
    await until(() => expect(core.events).toEqual(['blocked', 'unblocked']));
    expect(await core.vaultRecords.isPresent()).toBe('absent');
  });

  test('an open program steps aside for an upgrade and says why it closed', async () => {
    const core = await newCore();
    await save(core, 'client_added', client('Rosa'));
    const newer = await openRaw(core.name, 90);
    await until(() => expect(core.events).toEqual(['newer-version']));
    newer.close();
  });

  test('a database deleted behind the program is noticed, and no empty one is put in its place', async () => {
    const core = await newCore();
    await save(core, 'client_added', client('Rosa'));
    await new Promise((resolve, reject) => {
      const asked = indexedDB.deleteDatabase(core.name);
      asked.onsuccess = resolve;
      asked.onerror = reject;
    });
    expect(core.events).toEqual(['gone']);
    expect(await core.writer.commit({ name: 'x', edits: [client('Luz')] })).toEqual({ ok: false, why: 'storage-gone' });
    expect(await core.drafts.open({ kind: 'note', subject: '', slot: '' }, () => ({}))).toEqual({
      ok: false,
      why: 'storage-gone',
    });
    expect(await core.vaultRecords.isPresent()).toBe('absent');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(core.name);
  });

  test('rows that lost their keyset are still a vault, never an empty welcome', async () => {
    const core = await newCore();
    await save(core, 'client_added', client('Rosa'));
    core.close();
    const db = await openRaw(core.name);
    db.transaction('meta', 'readwrite').objectStore('meta').delete('keyset');
    db.close();
    const again = await joinCore({ name: core.name });
    expect(await again.vaultRecords.isPresent()).toBe('present');
    expect(await again.vaultRecords.readKeyset()).toBeUndefined();
    expect((await again.records.all('client')).size).toBe(1);
  });

  test('asking whether there is a vault makes none', async () => {
    const core = await joinCore({ name: `test-${crypto.randomUUID()}` });
    expect(await core.vaultRecords.isPresent()).toBe('absent');
    expect(await core.vaultRecords.readKeyset()).toBeUndefined();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(core.name);
    expect((await core.vaultRecords.writeKeyset({ vaultId: 'v', n: 1 })).ok).toBe(true);
    expect((await core.vaultRecords.writeKeyset({ vaultId: 'v', n: 2 })).ok).toBe(true);
    expect(await core.vaultRecords.isPresent()).toBe('present');
    expect(await core.vaultRecords.readKeyset()).toEqual({ vaultId: 'v', n: 2 });
  });

  test('a database made anew is a new device, whatever the settings remember', async () => {
    const settings = settingsInMemory();
    const core = await newCore({ settings });
    const before = await settings.get('device-id');
    await core.vaultRecords.writeKeyset({ vaultId: VAULT_ID, n: 2 });
    expect(await settings.get('device-id')).toBe(before);
    await newCore({ settings });
    expect(await settings.get('device-id')).not.toBe(before);
  });

  test('a cloned database writes under a new device id', async () => {
    const core = await newCore();
    const rosa = client('Rosa');
    await save(core, 'client_added', rosa);
    core.close();
    // Another profile: the database came along, the device's settings did not.
    const clone = await joinCore({ name: core.name });
    await save(clone, 'client_changed', setEdit('client', rosa.id, { phone: '1' }));
    await save(clone, 'client_changed', setEdit('client', rosa.id, { phone: '2' }));
    const devices = (await clone.writer.history('client', rosa.id)).map(({ device }) => device);
    expect(devices[0]).toBe(devices[1]);
    expect(devices[1]).not.toBe(devices[2]);
  });
});
