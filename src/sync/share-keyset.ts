/** The keyset travels as it is: everything in it is wrapped, and whoever takes it in checks it under the vault's own key. */
import { Ended } from './ended';
import type { Side } from './side';
import type { Transport } from './transport';

/** Of all that lie somewhere, the last are looked at. */
const MOST = 20;

/** Takes in those that are not ours. Throws `Ended`. */
export async function takeKeysets<Failure>(
  transport: Transport,
  side: Side<Failure>,
  listed: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const own = (await side.keyset())?.key;
  for (const key of listed.filter((one) => one.startsWith('keyset/') && one !== own).slice(-MOST)) {
    const got = await transport.get(key, signal);
    signal.throwIfAborted();
    if (!got.ok) throw new Ended(got.why);
    if (got.value) await side.takeKeyset(got.value);
  }
}

/** Throws `Ended`. */
export async function leaveKeyset<Failure>(
  transport: Transport,
  side: Side<Failure>,
  listed: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const own = await side.keyset();
  if (!own || listed.includes(own.key)) return;
  const put = await transport.putIfAbsent(own.key, own.bytes, signal);
  // A place may take batches alone.
  if (!put.ok && put.why !== 'not-allowed') throw new Ended(put.why);
}
