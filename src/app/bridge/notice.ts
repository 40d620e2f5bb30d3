/**
 * The pairing that waits for somebody to compare six digits, as every surface of the extension sees it. It rests in
 * memory that ends with the browser; no key is in it.
 */
import * as v from 'valibot';
import type { SharedNotice } from '../platform';

const moment = v.pipe(v.number(), v.integer());
const Waiting = v.strictObject({
  id: v.string(),
  /** Origin of the web app that asks. */
  origin: v.string(),
  digits: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  /** Epoch milliseconds; nothing is allowed later. */
  until: moment,
  answer: v.picklist(['none', 'allowed', 'refused']),
});
export type WaitingPairing = v.InferOutput<typeof Waiting>;

const Notice = v.strictObject({
  waiting: v.nullable(Waiting),
  /** When each of the last ones was asked for, epoch milliseconds. */
  asked: v.array(moment),
  /** Origins of the web apps whose line is open. */
  lines: v.array(v.string()),
  /** When the person last locked everything, not this face alone; the web app is told also when it comes later. */
  locked: v.nullable(v.strictObject({ by: v.picklist(['system', 'asked']), at: moment })),
  /** Another number whenever a pairing or this side's vault came or went. */
  turn: v.number(),
});
export type Notice = v.InferOutput<typeof Notice>;

/** Nobody asks more often: three times in this many milliseconds. */
const TRIES = 3;
const TRIES_WITHIN_MS = 10 * 60_000;
/** Milliseconds to compare and allow. */
export const PAIRING_MS = 120_000;

export const asNotice = (data: unknown): Notice =>
  v.is(Notice, data) ? data : { waiting: null, asked: [], lines: [], locked: null, turn: 0 };

/** Counts one more try; false when there were too many. */
export async function countTry(notice: SharedNotice, now: number): Promise<boolean> {
  let counted = false;
  await notice.change((before) => {
    const state = asNotice(before);
    const asked = state.asked.filter((at) => now - at < TRIES_WITHIN_MS);
    counted = asked.length < TRIES;
    return counted ? { ...state, asked: [...asked, now] } : undefined;
  });
  return counted;
}

/** Shows a pairing to whoever can allow it; one that waited before is let go. */
export const showWaiting = (notice: SharedNotice, waiting: WaitingPairing): Promise<void> =>
  notice.change((before) => ({ ...asNotice(before), waiting }));

/** Takes it away again; a later one stays. */
export const hideWaiting = (notice: SharedNotice, id: string): Promise<void> =>
  notice.change((before) => {
    const state = asNotice(before);
    return state.waiting?.id === id ? { ...state, waiting: null } : undefined;
  });

/** Somebody compared the digits in the extension. Too late, it changes nothing. */
export const answerWaiting = (
  notice: SharedNotice,
  id: string,
  answer: 'allowed' | 'refused',
  now: number,
): Promise<void> =>
  notice.change((before) => {
    const state = asNotice(before);
    if (state.waiting?.id !== id || state.waiting.answer !== 'none' || now >= state.waiting.until) return undefined;
    return { ...state, waiting: { ...state.waiting, answer } };
  });

/** Resolves with what somebody answered, or 'too-late'; ends early with `ended`. */
export function waitForAnswer(
  notice: SharedNotice,
  id: string,
  milliseconds: number,
  ended: Promise<void>,
): Promise<'allowed' | 'refused' | 'too-late' | 'ended'> {
  return new Promise((resolve) => {
    const finish = (outcome: 'allowed' | 'refused' | 'too-late' | 'ended') => {
      clearTimeout(timer);
      stop();
      resolve(outcome);
    };
    const look = (now: unknown) => {
      const { waiting } = asNotice(now);
      if (waiting?.id !== id) finish('refused');
      else if (waiting.answer !== 'none') finish(waiting.answer);
    };
    const timer = setTimeout(finish, milliseconds, 'too-late');
    const stop = notice.watch(look);
    void ended.then(() => finish('ended'));
    void notice.read().then(look);
  });
}

/** Tells every surface, and the worker, to look at the pairings again. */
export const changedPairings = (notice: SharedNotice): Promise<void> =>
  notice.change((before) => {
    const state = asNotice(before);
    return { ...state, turn: state.turn + 1 };
  });

/** The question of a web app that may not ask any more goes away. */
export const dropWaiting = (notice: SharedNotice, trusted: readonly string[]): Promise<void> =>
  notice.change((before) => {
    const state = asNotice(before);
    return state.waiting && !trusted.includes(state.waiting.origin) ? { ...state, waiting: null } : undefined;
  });

/** One line more or less. */
export const countLine = (notice: SharedNotice, origin: string, by: 1 | -1): Promise<void> =>
  notice.change((before) => {
    const state = asNotice(before);
    const at = state.lines.indexOf(origin);
    if (by < 0 && at < 0) return undefined;
    return { ...state, lines: by > 0 ? [...state.lines, origin] : state.lines.toSpliced(at, 1) };
  });
