/** Leaves at a place the batches it does not have, whoever made them, in the order they came to be here. */
import { type BatchName, batchKey } from './batch';
import { Ended } from './ended';
import type { ExchangeProgress } from './exchange';
import { lookAt } from './look-at';
import type { Side } from './side';
import type { Transport } from './transport';

export interface SendFrom {
  readonly listed: readonly BatchName[];
  /** True: `listed` is all there is, and what is not in it is missing there. */
  readonly all: boolean;
  /** Everything held up to this number lay there when it was last looked at. */
  readonly sent: number;
}

export interface SendHeard {
  readonly progress: (progress: ExchangeProgress) => void;
  /** A batch was left there. */
  readonly stored: () => void;
}

/** Batches read from the database at a time. */
const WINDOW = 16;

export interface Sent {
  /** The number up to which everything held lies there now. */
  readonly reached: number;
  /** Devices of which something else lies there than here, with the number that tells. */
  readonly forked: ReadonlyMap<string, number>;
}

/**
 * A batch goes where the one before it lies: what lies there follows itself, so that the last that both have tells whether
 * all is the same. Throws `Ended`.
 */
export async function sendMissing<Failure>(
  transport: Transport,
  side: Side<Failure>,
  { listed, all, sent }: SendFrom,
  signal: AbortSignal,
  { progress, stored }: SendHeard,
): Promise<Sent> {
  const there = new Set(listed.map(batchKey));
  const held = await side.held();
  const missing = held.filter((one) => !there.has(batchKey(one)) && (all || one.lsn > sent));
  const forked = new Map<string, number>();
  /** Devices of which something lies there that could not be looked at; the next exchange looks again. */
  const unsure = new Map<string, number>();
  for (let at = 0; at < missing.length; at += WINDOW) {
    progress({ step: 'send', done: at, total: missing.length });
    const window = missing.slice(at, at + WINDOW);
    const bytesOf = new Map((await side.bytesOf(window)).map((one) => [batchKey(one), one.bytes]));
    for (const one of window) {
      const bytes = bytesOf.get(batchKey(one));
      if (!bytes || forked.has(one.device) || unsure.has(one.device)) continue;
      signal.throwIfAborted();
      const put = await transport.putIfAbsent(batchKey(one), bytes, signal);
      if (!put.ok) throw new Ended(put.why);
      if (put.value === 'stored') stored();
      else {
        // Somebody else forwarded it meanwhile, or something else lies there.
        const theirs = await lookAt(transport, side, one, signal);
        if (!theirs) unsure.set(one.device, one.lsn);
        else if (theirs.hash !== one.hash) forked.set(one.device, one.seq);
      }
    }
  }
  progress({ step: 'send', done: missing.length, total: missing.length });
  const reached = Math.max(sent, held.at(-1)?.lsn ?? 0);
  return { reached: Math.min(reached, ...[...unsure.values()].map((lsn) => lsn - 1)), forked };
}
