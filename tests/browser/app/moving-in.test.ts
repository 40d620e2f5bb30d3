/** The move into another vault, cut short anywhere: nothing is lost, nothing is doubled, and the old vault stays whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import type { MovePreview } from '../../../src/app/move-in/move-in';
import { noteDraftKey } from '../../../src/app/notes/note-draft';
import type { DeviceSettings } from '../../../src/app/platform';
import type { KeyHolder } from '../../../src/app/session-ports';
import { displayName } from '../../../src/domain/client/names';
import { openStore } from '../../../src/storage';
import { liveValues } from '../../support/live-values';
import { type Laptop, PASSPHRASE, succeeded, why, withVault, written } from './laptop';
import { manyChanges, merged, withPast } from './old-vault';
import { type Face, type Faces, twoFaces } from './two-faces';

const OTHER = 'quiet lantern apricot meadow';
const never = new AbortController().signal;
const quiet = () => undefined;
const names = async (app: Laptop) => [...(await app.records.all('client')).values()].map(displayName).sort();
const look = async (face: Face) => succeeded(await face.connection.moveIn.look(OTHER, never, quiet)) as MovePreview;
const valuesOf = (app: Laptop) => {
  const vault = (app.session as unknown as KeyHolder).vault();
  if (!vault) throw new Error('It is locked.');
  return liveValues(app.database, vault);
};
const storeOf = (name: string) =>
  openStore({ name, locks: navigator.locks, events: { blocked: quiet, unblocked: quiet, closed: quiet } });

/** The web app with a past of its own, connected to an extension with another vault. */
async function twoVaults(changes: number): Promise<Faces & { readonly clientId: string }> {
  const faces = await twoFaces();
  await withVault(faces.web);
  const pending = await faces.extension.session.beginVault(OTHER);
  succeeded(await pending.confirm(pending.recoveryKey));
  const clientId = await withPast(faces.web, changes);
  written(await addClient(faces.extension, { given: 'Oriana', family: 'Samplewood' }));
  await faces.connect();
  await expect.poll(() => faces.web.connection.state.value).toMatchObject({ trouble: 'other-vault' });
  return { ...faces, clientId };
}

/** Both hold `values` and what the other side had, once. */
async function arrived(faces: Faces, values: readonly string[], clientId: string): Promise<Face> {
  const after = await faces.loaded('web');
  succeeded(await after.session.unlock(OTHER));
  const now = await valuesOf(after);
  expect(values.filter((value) => !now.includes(value))).toEqual([]);
  await expect.poll(() => names(after)).toEqual(['Oriana Samplewood', 'Wilhelmina Sample']);
  await expect.poll(() => names(faces.extension)).toEqual(['Oriana Samplewood', 'Wilhelmina Sample']);
  // Once each: one account of the move, one device that is in use here.
  const audits = [...(await after.records.all('audit')).values()];
  expect(audits.filter(({ action }) => action === 'imported')).toHaveLength(1);
  const devices = [...(await after.records.all('device')).values()];
  await expect.poll(async () => (await after.replica.state()).devices.filter(({ here }) => here)).toHaveLength(1);
  expect(devices.some(({ retiredAt }) => retiredAt !== undefined)).toBe(true);
  // A form in progress came along, and a signed note keeps its words.
  const [draft] = await after.drafts.list();
  expect(draft?.key).toEqual(noteDraftKey(clientId));
  const [note] = await after.records.notesOf(clientId);
  expect(note).toMatchObject({ docStatus: 'final', sections: { narrative: 'Signed words.' } });
  const changed = await after.writer.commit({
    name: 'note_kept',
    edits: [{ table: 'note', id: note?.id ?? '', set: { 'sections/narrative': 'Other words.' } }],
  });
  expect(why(changed)).toBe('sealed-record');
  return after;
}

test('after any number of stops and locks the other vault holds each live value of the old one, once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), lock: fc.boolean() }), { maxLength: 4 }),
      async (interruptions) => {
        const faces = await twoVaults(1_300);
        const { web, clientId } = faces;
        for (const { at, lock } of interruptions) {
          const preview = await look(web);
          const stop = new AbortController();
          const ended = await preview.move(stop.signal, (part) => {
            if (part < at || stop.signal.aborted) return;
            if (lock) void web.session.lock('asked');
            stop.abort();
          });
          expect(['stopped', 'locked']).toContain(why(ended));
          if (web.session.state.value.kind === 'locked') succeeded(await web.session.unlock(PASSPHRASE));
          // In use as before: it can be written.
          await merged(web, manyChanges(web, 3));
          written(await web.drafts.open(noteDraftKey('', crypto.randomUUID()), () => ({ words: 'x' }))).discard();
          expect(await names(faces.extension)).toEqual(['Oriana Samplewood']);
        }
        const values = await valuesOf(web);
        succeeded(await (await look(web)).move(never, quiet));
        await arrived(faces, values, clientId);
      },
    ),
    {
      numRuns: 2,
      examples: [
        [[]],
        [
          [
            { at: 0.3, lock: false },
            { at: 0.7, lock: true },
          ],
        ],
      ],
    },
  );
}, 240_000);

test('ended by the browser at any write of its last steps, the vault in use is whole: the old one, or the new one', async () => {
  for (let kill = 1; ; kill++) {
    const faces = await twoVaults(20);
    const { web, clientId } = faces;
    const values = await valuesOf(web);
    const preview = await look(web);
    // The browser goes at this write to the settings: what would have come after it never does.
    const settings = web.platform.settings as { -readonly [Name in keyof DeviceSettings]: DeviceSettings[Name] };
    const { set, remove } = settings;
    let writes = 0;
    const ended = (work: () => Promise<void>) => (++writes === kill ? Promise.reject(new Error('gone')) : work());
    settings.set = (key, value) => ended(() => set(key, value));
    settings.remove = (key) => ended(() => remove(key));
    const outcome = await preview.move(never, quiet).catch((error: Error) => error.message);
    Object.assign(settings, { set, remove });
    if (outcome !== 'gone') {
      expect(kill).toBeGreaterThan(6);
      break;
    }
    const moved = web.browser.settings.get('database') !== undefined;
    // Nothing could be tidied up at that moment.
    await storeOf(web.database).keep(true);
    await web.session.lock('asked');
    const again = await faces.loaded('web');
    if (!moved) {
      succeeded(await again.session.unlock(PASSPHRASE));
      await expect.poll(() => storeOf(again.database).isKept()).toBe(false);
      written(await addClient(again, { given: 'Wilhelmina', family: 'Sample' }));
      succeeded(await (await look(again)).move(never, quiet));
      expect((await names(faces.extension)).length).toBe(1);
      continue;
    }
    await arrived(faces, values, clientId);
  }
}, 240_000);

test('given up, the old vault is in use as before, the other side knows nothing of it, and nothing is left behind', async () => {
  const faces = await twoVaults(700);
  const { web } = faces;
  const preview = await look(web);
  const stop = new AbortController();
  await preview.move(stop.signal, (part) => part > 0.4 && stop.abort());
  expect(await web.connection.moveIn.underWay()).not.toBeNull();
  const filled = (web.browser.settings.get('moving-in') as { database: string }).database;
  succeeded(await web.connection.moveIn.giveUp());
  expect(await web.connection.moveIn.underWay()).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(filled);
  written(await addClient(web, { given: 'Teodoro', family: 'Examplar' }));
  expect(await names(faces.extension)).toEqual(['Oriana Samplewood']);
  expect((await faces.extension.records.all('device')).size).toBeLessThan(2);
});

test('a form that is open in any window is asked to be closed first, and nothing has changed', async () => {
  const faces = await twoVaults(5);
  const { web } = faces;
  const draft = written(await web.drafts.open(noteDraftKey('', 'open'), () => ({ words: '' })));
  expect(why(await (await look(web)).move(never, quiet))).toBe('forms-open');
  draft.change({ words: 'typed on' });
  succeeded(await draft.flush());
  await draft.close();
  succeeded(await (await look(web)).move(never, quiet));
  const after = await faces.loaded('web');
  succeeded(await after.session.unlock(OTHER));
  expect((await after.drafts.list()).map(({ body }) => body)).toContainEqual({ words: 'typed on' });
});

test('the extension looked and was locked: the other face is served the vault in use again, and nothing is left behind', async () => {
  const faces = await twoFaces();
  const { web, extension } = faces;
  await withVault(extension);
  const pending = await web.session.beginVault(OTHER);
  succeeded(await pending.confirm(pending.recoveryKey));
  written(await addClient(web, { given: 'Oriana', family: 'Samplewood' }));
  await faces.connect();
  const apart = { kind: 'paired', trouble: 'other-vault' };
  await expect.poll(() => extension.connection.state.value).toMatchObject(apart);
  await look(extension);
  const { database: filled } = extension.browser.settings.get('moving-in') as { database: string };
  expect((await indexedDB.databases()).map(({ name }) => name)).toContain(filled);

  await extension.session.lock('idle');
  await expect.poll(() => web.connection.state.value).toMatchObject(apart);
  const again = await faces.loaded('extension');
  await expect.poll(() => extension.browser.settings.get('moving-in')).toBeUndefined();
  await expect.poll(async () => (await indexedDB.databases()).map(({ name }) => name)).not.toContain(filled);
  succeeded(await again.session.unlock(PASSPHRASE));
  written(await addClient(again, { given: 'Wilhelmina', family: 'Sample' }));
  await expect.poll(() => again.connection.state.value).toMatchObject(apart);
  succeeded(await (await look(again)).move(never, quiet));
  succeeded(await (await faces.loaded('extension')).session.unlock(OTHER));
  await expect.poll(() => names(web)).toEqual(['Oriana Samplewood', 'Wilhelmina Sample']);
});

test('a move that was begun with a database that is no more begins anew: nothing of the one in its place is passed over', async () => {
  const faces = await twoVaults(700);
  const { web, clientId } = faces;
  const stop = new AbortController();
  await (await look(web)).move(stop.signal, (part) => part > 0.4 && stop.abort());
  await web.connection.moveIn.leave();
  const values = await valuesOf(web);
  const way = web.browser.settings.get('moving-in') as object;
  web.browser.settings.set('moving-in', { ...way, source: 'a vault and a device that are gone', lsn: 1_000_000 });
  const preview = await look(web);
  expect(preview.part).toBe(0);
  succeeded(await preview.move(never, quiet));
  await arrived(faces, values, clientId);
});

test('the note of a move that came to its end, not yet tidied up, takes nothing of the vault in use away', async () => {
  const { web } = await twoVaults(3);
  const { settings } = web.browser;
  const over = { id: crypto.randomUUID(), since: '2026-11-01T10:00:00.000Z', device: '', lsn: 9, damaged: 0 };
  settings.set('moving-in', { ...over, database: web.database, keyset: settings.get('keyset') });
  await look(web);
  expect(await storeOf(web.database).presence()).toBe('present');
  expect(await names(web)).toEqual(['Wilhelmina Sample']);
});

test('a form that was finished after a try that broke off does not come back', async () => {
  const faces = await twoVaults(5);
  const { web } = faces;
  const key = noteDraftKey('', 'finished');
  const draft = written(await web.drafts.open(key, () => ({ words: 'to be finished' })));
  draft.change({ words: 'nearly finished' });
  succeeded(await draft.flush());
  await draft.close();
  const settings = web.platform.settings as { -readonly [Name in keyof DeviceSettings]: DeviceSettings[Name] };
  const { set } = settings;
  settings.set = (name, value) => (name === 'earlier-vaults' ? Promise.reject(new Error('gone')) : set(name, value));
  const preview = await look(web);
  await expect(preview.move(never, quiet)).rejects.toThrow('gone');
  settings.set = set;
  await written(await web.drafts.open(key, () => ({ words: '' }))).discard();
  succeeded(await (await look(web)).move(never, quiet));
  const after = await faces.loaded('web');
  succeeded(await after.session.unlock(OTHER));
  const kept = await after.drafts.list();
  expect(kept.map(({ body }) => JSON.stringify(body)).join()).not.toContain('finished');
  expect(kept).toHaveLength(1);
});
