/** Two faces and somebody in between. */
import { expect, test } from 'vitest';
import { agree, commitmentTo, keepsCommitment, newPairingSide, type PairingPlace } from '../../../src/vault/pairing';
import { channelEnd, drawConnection } from '../../../src/vault/sealed-channel';

const PLACE: PairingPlace = {
  webOrigin: 'https://caseclip.example',
  extensionOrigin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  vaultId: '6f1c5b7e-2f0a-4a53-9d0e-3f3b8e7c1a55',
};

async function paired(place: { readonly web?: PairingPlace; readonly extension?: PairingPlace } = {}) {
  const [web, extension] = [await newPairingSide(), await newPairingSide()];
  const here = await agree(web, 'web', extension.offer, place.web ?? PLACE);
  const there = await agree(extension, 'extension', web.offer, place.extension ?? PLACE);
  if (!here.ok || !there.ok) throw new Error('no agreement');
  return { here: here.value, there: there.value };
}

/** Both ends of one connection. */
async function connected() {
  const { here, there } = await paired();
  const connection = [drawConnection(), drawConnection()] as const;
  return { web: channelEnd(here.key, 'web', connection), extension: channelEnd(there.key, 'extension', connection) };
}

test('both screens show the same six digits, and what one seals the other opens', async () => {
  const { here, there } = await paired();
  expect(here.digits).toMatch(/^\d{6}$/);
  expect([there.digits, there.id]).toEqual([here.digits, here.id]);
  const { web, extension } = await connected();
  expect(await extension.open(await web.seal({ call: 'get', key: 'a/1' }))).toEqual({
    ok: true,
    value: { call: 'get', key: 'a/1' },
  });
  expect(await web.open(await extension.seal(['ñ', null]))).toEqual({ ok: true, value: ['ñ', null] });
});

test('another origin, another extension, another vault or another key on one side gives other digits', async () => {
  for (const other of [
    { webOrigin: 'https://evil.example' },
    { extensionOrigin: 'chrome-extension://b' },
    { vaultId: '' },
  ]) {
    const { here, there } = await paired({ web: { ...PLACE, ...other } });
    expect(there.digits).not.toBe(here.digits);
  }
  const [web, extension, between] = [await newPairingSide(), await newPairingSide(), await newPairingSide()];
  const here = await agree(web, 'web', between.offer, PLACE);
  const there = await agree(extension, 'extension', between.offer, PLACE);
  expect(here.ok && there.ok && here.value.digits === there.value.digits).toBe(false);
});

test('who has bound itself cannot show another key or number afterwards', async () => {
  const [side, other] = [await newPairingSide(), await newPairingSide()];
  const commitment = await commitmentTo(side.offer);
  expect(await keepsCommitment(commitment, side.offer)).toBe(true);
  expect(await keepsCommitment(commitment, other.offer)).toBe(false);
  expect(await keepsCommitment(commitment, { ...side.offer, nonce: other.offer.nonce })).toBe(false);
});

test('a key that is no point of the curve is refused', async () => {
  const side = await newPairingSide();
  const zeros = btoa(String.fromCharCode(4, ...new Array<number>(64).fill(0)));
  expect(await agree(side, 'web', { ...side.offer, publicKey: zeros }, PLACE)).toEqual({ ok: false, why: 'bad-key' });
});

test('a message that is repeated, swapped, turned around, altered or of another connection does not open', async () => {
  const damaged = { ok: false, why: 'damaged' };
  const repeated = await connected();
  const first = await repeated.web.seal('one');
  await repeated.extension.open(first);
  expect(await repeated.extension.open(first)).toEqual(damaged);

  const swapped = await connected();
  const [one, two] = [await swapped.web.seal('one'), await swapped.web.seal('two')];
  expect(await swapped.extension.open(two)).toEqual(damaged);
  expect(await swapped.extension.open(one)).toEqual(damaged);

  const turned = await connected();
  expect(await turned.web.open(await turned.web.seal('one'))).toEqual(damaged);

  for (const at of [0, 11, 12, -1]) {
    const { web, extension } = await connected();
    const bytes = Uint8Array.from(atob(await web.seal('one')), (letter) => letter.charCodeAt(0));
    const place = at < 0 ? bytes.length + at : at;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    expect(await extension.open(btoa(String.fromCharCode(...bytes)))).toEqual(damaged);
  }

  const { here, there } = await paired();
  const earlier = channelEnd(here.key, 'web', [drawConnection(), drawConnection()]);
  const now = channelEnd(there.key, 'extension', [drawConnection(), drawConnection()]);
  expect(await now.open(await earlier.seal('one'))).toEqual(damaged);
  expect(await now.open('not base64 !')).toEqual(damaged);
});
