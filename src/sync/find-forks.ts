/**
 * Finds devices under whose numbers somebody else's batches lie elsewhere: a database was copied or set back, and both
 * went on. Batches are chained, so only the last that both have is compared, and those before it where that differs.
 */
import { type BatchName, batchKey, hex, readBatch } from './batch';
import { Ended } from './ended';
import type { Held, Side } from './side';
import type { Transport } from './transport';

/** The last of each device that is both here and there, by device. */
function shared(held: readonly Held[], listed: readonly BatchName[]): readonly Held[] {
  const there = new Set(listed.map(batchKey));
  const last = new Map<string, Held>();
  for (const one of held) {
    if (there.has(batchKey(one)) && one.seq > (last.get(one.device)?.seq ?? 0)) last.set(one.device, one);
  }
  return [...last.values()];
}

/**
 * For each such device the first number that differs. `sent`: what was held up to there has been compared with this
 * place before. What cannot be opened there says nothing: it was altered on the way. Throws `Ended`.
 */
export async function findForks<Failure>(
  transport: Transport,
  side: Side<Failure>,
  listed: readonly BatchName[],
  sent: number,
  signal: AbortSignal,
): Promise<readonly BatchName[]> {
  const held = await side.held();
  const differs = async (one: Held): Promise<boolean> => {
    const got = await transport.get(batchKey(one), signal);
    if (!got.ok) throw new Ended(got.why);
    if (!got.value || hex(await side.sha256(got.value)) === one.hash) return false;
    const read = readBatch(one, got.value);
    return read.ok && (await side.open(read.value)).ok;
  };
  const forks: BatchName[] = [];
  for (const last of shared(held, listed)) {
    if (last.lsn <= sent || !(await differs(last))) continue;
    let first: BatchName = last;
    const before = held.filter(({ device, seq }) => device === last.device && seq < last.seq);
    for (const one of before.sort((a, b) => b.seq - a.seq)) {
      if (!(await differs(one))) break;
      first = one;
    }
    forks.push({ device: first.device, seq: first.seq });
  }
  return forks;
}
