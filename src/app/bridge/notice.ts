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
  /** The last ones asked for, epoch milliseconds, and by whom: who asks too often keeps nobody else waiting. */
  asked: v.array(v.strictObject({ at: moment, origin: v.string() })),
  /** Origins of the web apps whose line is open. */
  lines: v.array(v.string()),
  /** When the person last locked everything, not this face alone; the web app is told also when it comes later. */
  locked: v.nullable(v.strictObject({ by: v.picklist(['system', 'asked']), at: moment })),
  /** Another number whenever a pairing or this side's vault came or went. */
  turn: v.number(),
});
export type Notice = v.InferOutput<typeof Notice>;

/** No origin asks more often: three times in this many milliseconds. */
const TRIES = 3;
const TRIES_WITHIN_MS = 10 * 60_000;
/** Milliseconds to compare and allow. */
export const PAIRING_MS = 120_000;

export const asNotice = (data: unknown): Notice =>
  v.is(Notice, data) ? data : { waiting: null, asked: [], lines: [], locked: null, turn: 0 };

/** Does somebody compare the digits of another web app just now? */
const othersWait = ({ waiting }: Notice, origin: string, now: number): boolean =>
  waiting !== null && waiting.origin !== origin && waiting.answer === 'none' && now < waiting.until;

/** Counts one more try of this origin, or says why it may not ask. */
export async function countTry(
  notice: SharedNotice,
  origin: string,
  now: number,
): Promise<'counted' | 'too-many' | 'another-asks'> {
  let answer: 'counted' | 'too-many' | 'another-asks' = 'counted';
  await notice.change((before) => {
    const state = asNotice(before);
    const asked = state.asked.filter(({ at }) => now - at < TRIES_WITHIN_MS);
    const own = asked.filter((one) => one.origin === origin);
    answer = own.length >= TRIES ? 'too-many' : othersWait(state, origin, now) ? 'another-asks' : 'counted';
    return answer === 'counted' ? { ...state, asked: [...asked, { at: now, origin }] } : undefined;
  });
  return answer;
}

/**
 * Shows a pairing to whoever can allow it; one of the same origin that waited before is let go. False: another origin's
 * waits, and stays.
 */
export async function showWaiting(notice: SharedNotice, waiting: WaitingPairing, now: number): Promise<boolean> {
  let shown = false;
  await notice.change((before) => {
    const state = asNotice(before);
    shown = !othersWait(state, waiting.origin, now);
    return shown ? { ...state, waiting } : undefined;
  });
  return shown;
}

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
