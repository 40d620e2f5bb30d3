/** Authenticates a keyset with the vault's own key, and joins two copies of one keyset. */
import { canonicalJson } from '../domain/record/canonical-json';
import type { Json } from '../domain/record/json';
import { done, type Result, refused } from '../domain/record/result';
import { type Bytes, base64, fromBase64, sameBytes, utf8 } from './bytes';
import { signingKey } from './keys';
import { asJson, bodyOf, type Keyset, type KeysetBody } from './keyset';

const text = (body: KeysetBody): Bytes => utf8(canonicalJson(['keyset', asJson(body)]));

const sumOf = async (body: KeysetBody): Promise<string> =>
  base64(new Uint8Array(await crypto.subtle.digest('SHA-256', text(body))));

/** False: bytes were damaged on the way. Needs no key, and proves nothing about who wrote it. */
export const isWhole = async (keyset: Keyset): Promise<boolean> => (await sumOf(bodyOf(keyset))) === keyset.sum;

const byId = <Entry extends { readonly id: string }>(a: Entry, b: Entry): number => (a.id < b.id ? -1 : 1);

/** Lists are put in order, so that the same keyset is the same bytes wherever it was written. */
export async function sealKeyset(unordered: KeysetBody, root: CryptoKey): Promise<Keyset> {
  const body: KeysetBody = {
    ...unordered,
    epochs: unordered.epochs.toSorted((a, b) => a.n - b.n || a.kid - b.kid),
    wraps: unordered.wraps.toSorted(byId),
    retired: unordered.retired.toSorted(),
  };
  const key = await signingKey(root, body.vaultId, 'mac');
  const mac = base64(new Uint8Array(await crypto.subtle.sign('HMAC', key, text(body))));
  return { ...body, sum: await sumOf(body), mac };
}

/** True when this keyset was written by somebody who held the vault's key. */
export async function isAuthentic(keyset: Keyset, root: CryptoKey): Promise<boolean> {
  const mac = fromBase64(keyset.mac);
  if (!mac) return false;
  const key = await signingKey(root, keyset.vaultId, 'mac');
  return sameBytes(mac, new Uint8Array(await crypto.subtle.sign('HMAC', key, text(bodyOf(keyset)))));
}

/** Each entry once. Two forms of one entry never happen; if they did, every device would keep the same one. */
function union<Entry>(ours: readonly Entry[], theirs: readonly Entry[], key: (entry: Entry) => unknown): Entry[] {
  const inOrder = [...ours, ...theirs].map((entry) => ({ entry, text: canonicalJson(entry as Json) }));
  inOrder.sort((a, b) => (a.text < b.text ? -1 : 1));
  return [...new Map(inOrder.map(({ entry }) => [key(entry), entry])).values()];
}

/** Everything either copy knows; what one of them retired stays retired. Refuses a copy that is not authentic. */
export async function joinKeysets(
  ours: Keyset,
  theirs: Keyset,
  root: CryptoKey,
): Promise<Result<Keyset, 'keyset-damaged'>> {
  const sameVault = ours.vaultId === theirs.vaultId;
  if (!sameVault || !(await isAuthentic(ours, root)) || !(await isAuthentic(theirs, root))) {
    return refused('keyset-damaged');
  }
  const retired = new Set([...ours.retired, ...theirs.retired]);
  const wraps = union(ours.wraps, theirs.wraps, ({ id }) => id);
  const epochs = union(ours.epochs, theirs.epochs, ({ kid }) => kid);
  const body: KeysetBody = {
    ...bodyOf(ours),
    epochs,
    wraps: wraps.filter((wrap) => !retired.has(wrap.id)),
    retired: [...retired],
  };
  return done(await sealKeyset(body, root));
}
