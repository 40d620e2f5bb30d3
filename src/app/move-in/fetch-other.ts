/**
 * Brings what the other face holds into the database of a move, and sends nothing: until the move is done the other side
 * is not to know of it.
 */
import { done, type Result, refused } from '../../domain/record/result';
import type { Transport } from '../../sync';
import type { MoveFailure } from './move-in';
import type { Staged } from './staged-vault';

/** What is left there counts as there already. */
const takesNothing = (place: Transport): Transport => ({
  ...place,
  id: `look ${place.id}`,
  putIfAbsent: async () => done('present'),
});

/** True when all of it is here; false when it cannot be had now. */
export async function fetchOther(
  { core }: Staged,
  place: Transport,
  signal: AbortSignal,
): Promise<Result<boolean, MoveFailure>> {
  const ended = await core.replica.exchange(takesNothing(place), { signal, full: true });
  if (ended.kind === 'stopped') return refused('stopped');
  if (ended.kind === 'done') return done(true);
  const { why } = ended;
  // Of the line, not of this side: the move can do without.
  if (why === 'unreachable' || why === 'not-allowed' || why === 'full' || why === 'other-vault') return done(false);
  return refused(why);
}

const LOOK_MS = 300;
/** Nothing came for this long: that was all. */
const QUIET_MS = 1_500;
/** Nothing came at all: the other side is closed or locked. */
const PATIENCE_MS = 10_000;

/** The same where the other face brings it by itself (see `served-place.ts`): waits until nothing more comes. */
export async function waitForOther(
  { core, store }: Staged,
  signal: AbortSignal,
): Promise<Result<boolean, MoveFailure>> {
  let seen = 0;
  let quiet = 0;
  for (let waited = 0; waited < PATIENCE_MS || seen > 0; waited += LOOK_MS) {
    if (signal.aborted) return refused('stopped');
    const taken = await core.replica.settle(signal, { make: false });
    if (!taken.ok) return taken;
    const now = (await store.replica.chains()).reduce((sum, { seq }) => sum + seq, 0);
    quiet = now > seen ? 0 : quiet + LOOK_MS;
    seen = now;
    if (seen > 0 && quiet >= QUIET_MS) return done((await store.replica.inboxCount()) === 0);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return done(false);
}
