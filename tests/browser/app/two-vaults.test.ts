/** A face with a vault of its own moves into the other face's vault. */
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import type { MovePreview } from '../../../src/app/move-in/move-in';
import type { SamePair } from '../../../src/domain/client/likely-same';
import { displayName } from '../../../src/domain/client/names';
import { sha256 } from '../../../src/vault';
import { rawPut, rawRows } from '../../support/raw-rows';
import { emptyLaptop, type Laptop, succeeded, why, withVault, written } from './laptop';
import { type Face, twoFaces } from './two-faces';

const OTHER = 'quiet lantern apricot meadow';
const signal = new AbortController().signal;
const quiet = () => undefined;
const names = async (app: Laptop) => [...(await app.records.all('client')).values()].map(displayName).sort();
const withOtherVault = async (face: Face) => {
  const pending = await face.session.beginVault(OTHER);
  succeeded(await pending.confirm(pending.recoveryKey));
};
const noticed = (face: Face) =>
  expect.poll(() => face.connection.state.value).toMatchObject({ kind: 'paired', trouble: 'other-vault' });
const looked = async (face: Face, secret: string) =>
  succeeded(await face.connection.moveIn.look(secret, signal, quiet)) as MovePreview;
const alike = async (one: Laptop, other: Laptop) =>
  expect.poll(async () => (await one.log.digest(sha256)) === (await other.log.digest(sha256))).toBe(true);

test.each(['web', 'extension'] as const)(
  'the %s moves into the vault of the other side: looked at first, then all of it is there, and both are one',
  async (which) => {
    const faces = await twoFaces();
    const mover = faces[which];
    const stays = faces[which === 'web' ? 'extension' : 'web'];
    await withVault(mover);
    await withOtherVault(stays);
    written(await addClient(mover, { given: 'Wilhelmina', family: 'Sample', phone: '213 555 0134' }));
    written(await addClient(mover, { given: 'Teodoro', family: 'Examplar' }));
    written(await addClient(stays, { given: 'Mina', family: 'Sample', preferred: 'Wilhelmina' }));
    await faces.connect();
    await noticed(mover);

    expect(why(await mover.connection.moveIn.look('not the passphrase at all', signal, quiet))).toBe(
      'wrong-passphrase',
    );
    const preview = await looked(mover, OTHER);
    expect(preview.counts).toContainEqual({ table: 'client', count: 2 });
    expect(preview.compared).toBe(true);
    expect(preview.pairs.map(({ one, other, signs }) => [displayName(one), displayName(other), signs])).toEqual([
      ['Wilhelmina Sample', 'Wilhelmina Sample', ['nickname', 'part-name']],
    ]);
    expect(await names(mover)).toEqual(['Teodoro Examplar', 'Wilhelmina Sample']);
    expect(await names(stays)).toEqual(['Wilhelmina Sample']);

    succeeded(await preview.move(signal, quiet));
    expect(mover.session.state.value.kind).toBe('locked');
    const after = await faces.loaded(which);
    expect(why(await after.session.unlock('plain windmill marmalade teaspoon'))).toBe('wrong-passphrase');
    succeeded(await after.session.unlock(OTHER));
    const all = ['Teodoro Examplar', 'Wilhelmina Sample', 'Wilhelmina Sample'];
    await expect.poll(() => names(after)).toEqual(all);
    await expect.poll(() => names(stays)).toEqual(all);
    await alike(after, stays);
    expect((await after.connection.moveIn.likelySame()).length).toBe(1);
    expect(faces.heard.join()).not.toMatch(/Wilhelmina|Teodoro|V2lsaGVsbWluY/);

    written(await addClient(after, { given: 'Oriana', family: 'Samplewood' }));
    await expect.poll(() => names(stays)).toContain('Oriana Samplewood');
  },
);

test('the earlier vault stays, closed for writing, until the drill of a newer backup came out well; then it may be removed', async () => {
  const { web, extension, connect, loaded } = await twoFaces();
  await withVault(web);
  await withOtherVault(extension);
  written(await addClient(web, { given: 'Teodoro', family: 'Examplar' }));
  succeeded(await web.backup.save(signal));
  const [older] = [...web.files.values()];
  await connect();
  await noticed(web);
  succeeded(await (await looked(web, OTHER)).move(signal, quiet));

  // A window that was open all the while: it opens what it knows, and writes nothing in it.
  succeeded(await web.session.unlock('plain windmill marmalade teaspoon'));
  expect(await names(web)).toEqual(['Teodoro Examplar']);
  expect(why(await addClient(web, { given: 'Oriana', family: 'Samplewood' }))).toBe('read-only');
  await web.session.lock('asked');

  const after = await loaded('web');
  succeeded(await after.session.unlock(OTHER));
  const { moveIn } = after.connection;
  const [earlier] = await moveIn.earlier();
  expect(earlier).toMatchObject({ database: web.database, removable: false });
  expect(why(await moveIn.removeEarlier(web.database))).toBe('not-proven');

  // Saved as a file: what opened it opens that too, on a laptop that knows nothing.
  expect(why(await moveIn.saveEarlier(web.database, OTHER, signal))).toBe('wrong-passphrase');
  after.files.clear();
  succeeded(await moveIn.saveEarlier(web.database, 'plain windmill marmalade teaspoon', signal));
  const [[name, file] = []] = [...after.files];
  expect(name).toMatch(/^caseclip-earlier-\d{4}-\d\d-\d\d\.caseclip$/);
  const empty = await emptyLaptop();
  const opened = written(await empty.backup.open(file as Uint8Array, 'plain windmill marmalade teaspoon', signal));
  succeeded(await opened.restore(signal));
  expect(await names(empty)).toEqual(['Teodoro Examplar']);

  // Neither a backup of the earlier vault nor one of before proves anything.
  written(await after.backup.prove(older as Uint8Array, 'plain windmill marmalade teaspoon', signal));
  written(await after.backup.prove(file as Uint8Array, 'plain windmill marmalade teaspoon', signal));
  expect((await moveIn.earlier())[0]?.removable).toBe(false);
  after.files.clear();
  succeeded(await after.backup.save(signal));
  const [newer] = [...after.files.values()];
  expect((await moveIn.earlier())[0]?.removable).toBe(false);
  written(await after.backup.prove(newer as Uint8Array, null, signal));
  expect((await moveIn.earlier())[0]?.removable).toBe(true);
  // A drill that saw nothing of the move proves nothing of what came with it.
  const proven = after.browser.settings.get('proven-backup') as object;
  after.browser.settings.set('proven-backup', { ...proven, moves: [] });
  expect((await moveIn.earlier())[0]?.removable).toBe(false);
  after.browser.settings.set('proven-backup', proven);
  succeeded(await moveIn.removeEarlier(web.database));
  expect(await moveIn.earlier()).toEqual([]);
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(web.database);
  await expect.poll(() => names(after)).toEqual(['Teodoro Examplar']);
});

test('what a damaged row of the old log wrote comes over from the records, once', async () => {
  const { web, extension, connect, loaded } = await twoFaces();
  await withVault(web);
  await withOtherVault(extension);
  const { clientId } = written(await addClient(web, { given: 'Teodoro', family: 'Examplar', phone: '213 555 0100' }));
  const changed = await web.writer.commit({
    name: 'client_changed',
    edits: [{ table: 'client', id: clientId, set: { phone: '213 555 0199', email: 'teo@mail.example' } }],
  });
  const { changeId } = written(changed);
  const row = (await rawRows(web.database, 'op')).find(({ id }) => id === changeId);
  const sealed = new Uint8Array((row as { sealed: Uint8Array }).sealed);
  sealed[40] = (sealed[40] ?? 0) ^ 1;
  await rawPut(web.database, 'op', { ...row, sealed });
  await connect();
  await noticed(web);
  succeeded(await (await looked(web, OTHER)).move(signal, quiet));
  const after = await loaded('web');
  succeeded(await after.session.unlock(OTHER));
  expect(await after.records.get('client', clientId)).toMatchObject({
    phone: '213 555 0199',
    email: 'teo@mail.example',
  });
  expect(await after.records.conflicts('client', clientId)).toEqual([]);
});

test('two people who were told apart are not shown as perhaps one again, on either side', async () => {
  const { web, extension, connect } = await twoFaces();
  await withVault(extension);
  written(await addClient(extension, { given: 'Teodoro', family: 'Examplar' }));
  written(await addClient(extension, { given: 'Teodoro', family: 'Examplar' }));
  await connect();
  await expect.poll(() => web.connection.joinable.value).toBe(true);
  succeeded(await web.connection.join('plain windmill marmalade teaspoon', signal, quiet));
  await expect.poll(async () => (await web.connection.moveIn.likelySame()).length).toBe(1);
  const [pair] = await web.connection.moveIn.likelySame();
  succeeded(await web.connection.moveIn.tellApart(pair as SamePair));
  expect(await web.connection.moveIn.likelySame()).toEqual([]);
  await expect.poll(() => extension.connection.moveIn.likelySame()).toEqual([]);
});
