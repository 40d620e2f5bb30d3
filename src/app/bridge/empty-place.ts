/**
 * The place of a face that has no vault yet: it takes a keyset, which may be joined, and nothing else. One that has a
 * vault takes note of the keyset of another one in the same way: its own records may move there.
 */
import { done } from '../../domain/record/result';
import type { Transport } from '../../sync';
import type { Keyset } from '../../vault';
import { parseDeposit } from '../replica/keyset-deposit';

const isKeyset = (key: string): boolean => key.startsWith('keyset/');

/** `place` where there is a vault, else a place that is empty; `offered` is handed the keyset of another vault. */
export function emptyUntilVault(
  place: Transport,
  hasVault: () => Promise<boolean>,
  vaultId: () => Promise<string | undefined>,
  offered: (keyset: Keyset) => Promise<void>,
): Transport {
  return {
    ...place,
    listSince: async (cursor, signal) =>
      (await hasVault()) ? place.listSince(cursor, signal) : done({ keys: [], cursor: '', more: false }),
    get: async (key, signal) => ((await hasVault()) ? place.get(key, signal) : done(null)),
    async putIfAbsent(key, bytes, signal) {
      const keyset = isKeyset(key) ? parseDeposit(bytes) : null;
      const own = (await hasVault()) && (!keyset || (await vaultId()) === keyset.vaultId);
      if (own) return place.putIfAbsent(key, bytes, signal);
      // Batches wait on the other side until there is a vault here.
      if (!keyset) return { ok: false, why: isKeyset(key) ? 'not-allowed' : 'unreachable' };
      await offered(keyset);
      return done('stored');
    },
  };
}

/** The keyset that lies at a place; null where there is none, or the place cannot be reached. */
export async function keysetAt(place: Transport, signal: AbortSignal): Promise<Keyset | null> {
  let cursor: string | null = null;
  for (;;) {
    const listed: Awaited<ReturnType<Transport['listSince']>> = await place.listSince(cursor, signal);
    if (!listed.ok) return null;
    for (const key of listed.value.keys.filter(isKeyset)) {
      const got = await place.get(key, signal);
      const keyset = got.ok && got.value ? parseDeposit(got.value) : null;
      if (keyset) return keyset;
    }
    if (!listed.value.more) return null;
    cursor = listed.value.cursor;
  }
}
