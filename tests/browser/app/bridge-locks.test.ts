/** What the person locks in the extension is locked in the web app too; an address that is removed is forgotten by both. */
import { expect, test } from 'vitest';
import { pairings } from '../../../src/app/bridge/pairings';
import { PASSPHRASE, succeeded, withVault } from './laptop';
import { type Faces, twoFaces } from './two-faces';

async function joined(): Promise<Faces> {
  const faces = await twoFaces();
  await withVault(faces.extension);
  await faces.connect();
  await expect.poll(() => faces.web.connection.joinable.value).toBe(true);
  succeeded(await faces.web.connection.join(PASSPHRASE, new AbortController().signal, () => undefined));
  await live(faces);
  return faces;
}
const live = ({ web }: Faces) =>
  expect.poll(() => web.connection.state.value).toMatchObject({ kind: 'paired', live: true });
const stateOf = ({ web }: Faces) => web.session.state.value;

test('the computer’s lock, and a lock by hand, lock the web app at once, and say why', async () => {
  const faces = await joined();
  faces.lockAll('system');
  await expect.poll(() => stateOf(faces)).toEqual({ kind: 'locked', reason: 'system' });
  succeeded(await faces.web.session.unlock(PASSPHRASE));
  faces.lockAll('asked');
  await expect.poll(() => stateOf(faces)).toEqual({ kind: 'locked', reason: 'other-surface' });
});

test('a lock that came while no line was open is told on the next one, and is over once somebody unlocks', async () => {
  const faces = await joined();
  faces.killWorker();
  // One computer, one clock.
  faces.extension.clock.now = faces.web.clock.now;
  faces.lockAll('system');
  await expect.poll(() => stateOf(faces)).toEqual({ kind: 'locked', reason: 'system' });
  faces.web.clock.now += 1_000;
  succeeded(await faces.web.session.unlock(PASSPHRASE));
  faces.killWorker();
  await expect.poll(() => faces.web.connection.state.value).toMatchObject({ live: false });
  await live(faces);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(stateOf(faces).kind).toBe('unlocked');
});

test('no word of the extension opens a web app, and none locks one that has no vault', async () => {
  const faces = await twoFaces();
  await withVault(faces.extension);
  await faces.connect();
  await live(faces);
  faces.lockAll('system');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(stateOf(faces).kind).toBe('no-vault');
  succeeded(await faces.web.connection.join(PASSPHRASE, new AbortController().signal, () => undefined));
  await faces.web.session.lock('asked');
  faces.lockAll('asked');
  faces.killWorker();
  await expect.poll(() => faces.web.connection.state.value).toMatchObject({ live: false });
  await live(faces);
  expect(stateOf(faces)).toEqual({ kind: 'locked', reason: 'asked' });
});

test('an address that is removed ends the connection, and both sides forget its key', async () => {
  const faces = await joined();
  faces.removeAddress();
  for (const { platform } of [faces.extension, faces.web])
    await expect.poll(async () => (await pairings(platform.settings)).length).toBe(0);
  await expect.poll(() => faces.web.connection.state.value.kind).toBe('apart');
  await expect.poll(() => faces.extension.connection.state.value.kind).toBe('apart');
});
