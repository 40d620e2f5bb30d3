/** The extension and the web app of one laptop become one vault. */
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { displayName } from '../../../src/domain/client/names';
import { sha256 } from '../../../src/vault';
import { type Laptop, PASSPHRASE, succeeded, withVault, written } from './laptop';
import { twoFaces } from './two-faces';

const signal = new AbortController().signal;
const names = async (app: Laptop) => [...(await app.records.all('client')).values()].map(displayName).sort();
const alike = async (one: Laptop, other: Laptop) =>
  expect.poll(async () => (await one.log.digest(sha256)) === (await other.log.digest(sha256))).toBe(true);
const quiet = () => undefined;

test('a web app without a vault joins that of the extension, and from then on each shows what the other wrote', async () => {
  const { extension, web, connect, heard } = await twoFaces();
  await withVault(extension);
  written(await addClient(extension, { given: 'Wilhelmina', family: 'Sample' }));
  await connect();
  await expect.poll(() => web.connection.joinable.value).toBe(true);
  expect(await web.connection.join('not the passphrase at all', signal, quiet)).toEqual({
    ok: false,
    why: 'wrong-passphrase',
  });
  expect(web.session.state.value.kind).toBe('no-vault');
  succeeded(await web.connection.join(PASSPHRASE, signal, quiet));
  expect(web.session.state.value.kind).toBe('unlocked');
  await expect.poll(() => names(web)).toEqual(['Wilhelmina Sample']);

  written(await addClient(web, { given: 'Teodoro', family: 'Examplar' }));
  await expect.poll(() => names(extension)).toEqual(['Teodoro Examplar', 'Wilhelmina Sample']);
  written(await addClient(extension, { given: 'Oriana', family: 'Samplewood' }));
  await expect.poll(() => names(web)).toEqual(['Oriana Samplewood', 'Teodoro Examplar', 'Wilhelmina Sample']);
  await alike(web, extension);
  expect(heard.join()).not.toMatch(/Wilhelmina|Teodoro|Oriana|V2lsaGVsbWluY/);
});

test('an extension without a vault joins that of the web app', async () => {
  const { extension, web, connect } = await twoFaces();
  await withVault(web);
  written(await addClient(web, { given: 'Teodoro', family: 'Examplar' }));
  await connect();
  await expect.poll(() => extension.connection.joinable.value).toBe(true);
  succeeded(await extension.connection.join(PASSPHRASE, signal, quiet));
  await expect.poll(() => names(extension)).toEqual(['Teodoro Examplar']);
  await alike(web, extension);
});

test('what is written while the other side is locked, or its worker was ended, arrives later', async () => {
  const { extension, web, connect, killWorker } = await twoFaces();
  await withVault(extension);
  await connect();
  await expect.poll(() => web.connection.joinable.value).toBe(true);
  succeeded(await web.connection.join(PASSPHRASE, signal, quiet));
  await extension.session.lock('asked');
  written(await addClient(web, { given: 'Teodoro', family: 'Examplar' }));
  killWorker();
  written(await addClient(web, { given: 'Oriana', family: 'Samplewood' }));
  succeeded(await extension.session.unlock(PASSPHRASE));
  await expect.poll(() => names(extension)).toEqual(['Oriana Samplewood', 'Teodoro Examplar']);
  await alike(web, extension);
});

test('two vaults are never put together: the web app says so, and nothing is sent', async () => {
  const { extension, web, connect } = await twoFaces();
  await withVault(extension);
  await withVault(web);
  written(await addClient(web, { given: 'Teodoro', family: 'Examplar' }));
  await connect();
  await expect
    .poll(() => web.connection.state.value)
    .toMatchObject({ kind: 'paired', live: true, trouble: 'other-vault' });
  expect(await names(extension)).toEqual([]);
});

test('after disconnecting on either side nothing goes over any more, and the records stay', async () => {
  for (const side of ['web', 'extension'] as const) {
    const faces = await twoFaces();
    const { extension, web, connect } = faces;
    await withVault(extension);
    await connect();
    await expect.poll(() => web.connection.joinable.value).toBe(true);
    succeeded(await web.connection.join(PASSPHRASE, signal, quiet));
    written(await addClient(web, { given: 'Teodoro', family: 'Examplar' }));
    await expect.poll(() => names(extension)).toEqual(['Teodoro Examplar']);
    await faces[side].connection.unpair();
    await expect.poll(() => extension.connection.state.value.kind).toBe('apart');
    await expect.poll(() => web.connection.state.value.kind).toBe('apart');
    written(await addClient(web, { given: 'Oriana', family: 'Samplewood' }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await names(extension)).toEqual(['Teodoro Examplar']);
    expect(await names(web)).toEqual(['Oriana Samplewood', 'Teodoro Examplar']);
  }
});
