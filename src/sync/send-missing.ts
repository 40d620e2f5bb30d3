/** Leaves at a place the batches it does not have, whoever made them, in the order they came to be here. */
import { type BatchName, batchKey } from './batch';
import { Ended } from './ended';
import type { ExchangeProgress } from './exchange';
import type { Side } from './side';
import type { Transport } from './transport';

export interface SendFrom {
  readonly listed: readonly BatchName[];
  /** True: `listed` is all there is, and what is not in it is missing there. */
  readonly all: boolean;
  /** Everything held up to this number lay there when it was last looked at. */
  readonly sent: number;
}

/** Batches read from the database at a time. */
const WINDOW = 16;

/** The number up to which everything held lies there now. Throws `Ended`. */
export async function sendMissing<Failure>(
  transport: Transport,
  side: Side<Failure>,
  { listed, all, sent }: SendFrom,
  signal: AbortSignal,
  { progress, stored }: { readonly progress: (progress: ExchangeProgress) => void; readonly stored: () => void },
): Promise<number> {
  const there = new Set(listed.map(batchKey));
  const held = await side.held();
  const missing = held.filter((one) => !there.has(batchKey(one)) && (all || one.lsn > sent));
  for (let at = 0; at < missing.length; at += WINDOW) {
    progress({ step: 'send', done: at, total: missing.length });
    for (const { device, seq, bytes } of await side.bytesOf(missing.slice(at, at + WINDOW))) {
      signal.throwIfAborted();
      const put = await transport.putIfAbsent(batchKey({ device, seq }), bytes, signal);
      if (!put.ok) throw new Ended(put.why);
      // 'present': somebody else forwarded it meanwhile, or something else lies there, which is found when next compared.
      if (put.value === 'stored') stored();
    }
  }
  progress({ step: 'send', done: missing.length, total: missing.length });
  return Math.max(sent, held.at(-1)?.lsn ?? 0);
}
