/**
 * Rounds of killing a browser: how many, and when. Moments are drawn from the seed of the run, which is
 * named when a round fails; CASECLIP_ROUNDS asks for more or fewer rounds.
 */

const ROUNDS = Number(process.env.CASECLIP_ROUNDS ?? 1);
const SEED = Number(process.env.CASECLIP_SEED);

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Round {
  readonly number: number;
  /** How long to work before the kill: milliseconds, at random up to `most`. */
  moment(most: number): Promise<void>;
}

/** Plays `base` rounds (times CASECLIP_ROUNDS). A round that fails is named with its seed. */
export async function killRounds(base: number, play: (round: Round) => Promise<void>): Promise<void> {
  const next = drawn(SEED);
  for (let number = 0; number < Math.max(1, Math.ceil(base * ROUNDS)); number += 1) {
    const waits: number[] = [];
    const moment = (most: number) => {
      const ms = Math.floor(next() * most);
      waits.push(ms);
      return new Promise<void>((resolve) => setTimeout(resolve, ms));
    };
    try {
      await play({ number, moment });
    } catch (cause) {
      throw new Error(`Round ${number} of seed CASECLIP_SEED=${SEED}, killed after ${waits.join()} ms`, { cause });
    }
  }
}

/** Work that goes on until the browser is killed. `killed()` is told first: what breaks before that is a failure. */
export function untilKilled(...works: readonly Promise<unknown>[]): { killed(): void; ended: Promise<void> } {
  let over = false;
  const ended = Promise.all(
    works.map((work) =>
      work.catch((error: unknown) => {
        if (!over) throw error;
      }),
    ),
  ).then(() => undefined);
  // Its failure is looked at by whoever awaits it, which is later.
  ended.catch(() => undefined);
  return {
    killed() {
      over = true;
    },
    ended,
  };
}
