/** Batches that wait for others which may never come: what they say was typed by somebody all the same. */
import { done, type Result } from '../domain/record/result';
import type { BatchName } from './batch';
import { openedBatch } from './look-at';
import type { Side } from './side';

/** Of thousands that wait so many are opened at a time. */
const WINDOW = 64;

/** Takes in the changes of those that open, and gives their names. They wait on, until they are unparked. */
export async function takeWaiting<Failure>(
  side: Side<Failure>,
  names: readonly BatchName[],
  signal: AbortSignal,
): Promise<Result<readonly BatchName[], Failure>> {
  const said: BatchName[] = [];
  for (let at = 0; at < names.length && !signal.aborted; at += WINDOW) {
    const portion = await side.parkedBytes(names.slice(at, at + WINDOW));
    const opened = await Promise.all(portion.map((one) => openedBatch(side, one, one.bytes)));
    const taken = await side.takeChanges(
      opened.flatMap((one) => one?.changes ?? []),
      signal,
    );
    if (!taken.ok) return taken;
    // Stopped on the way: some of it may not be here.
    if (signal.aborted) break;
    said.push(...portion.flatMap(({ device, seq }, index) => (opened[index] ? [{ device, seq }] : [])));
  }
  return done(said);
}
