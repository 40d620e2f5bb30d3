/**
 * The timer of one surface: warns in the last minute, lets open forms save shortly before the deadline (after it nothing
 * can be sealed any more), and says when it has passed. It is a courtesy; what really holds is the question asked before
 * every decrypt.
 */
export interface Deadlines {
  /** Epoch milliseconds. */
  readonly idleDeadline: number;
  readonly absoluteDeadline: number;
}

const WARNING_MS = 60_000;
/** Forms are saved this long before the deadline. */
const SAVE_AHEAD_MS = 2_000;
const TICK_MS = 1_000;
/** A sleeping laptop's timers stand still, and no event tells a page in view that it woke up: it looks this often. */
const LOOK_MS = 5_000;

const deadlineOf = ({ idleDeadline, absoluteDeadline }: Deadlines): number => Math.min(idleDeadline, absoluteDeadline);

export interface ClockEvents {
  /** Seconds left in the last minute, else null. */
  warn(seconds: number | null): void;
  /** Once per deadline, shortly before it. */
  saveForms(): void;
  passed(): void;
}

/** Returns the setter: new deadlines start the timer over, null stops it. */
export function sessionClock(now: () => number, events: ClockEvents): (deadlines: Deadlines | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved = false;

  const tick = (deadline: number): void => {
    const left = deadline - now();
    if (left <= 0) {
      events.warn(null);
      events.passed();
      return;
    }
    events.warn(left <= WARNING_MS ? Math.ceil(left / 1000) : null);
    if (left <= SAVE_AHEAD_MS && !saved) {
      saved = true;
      events.saveForms();
    }
    const wait = left > WARNING_MS ? Math.min(left - WARNING_MS, LOOK_MS) : Math.min(TICK_MS, left);
    timer = setTimeout(() => tick(deadline), wait);
  };

  return (deadlines) => {
    clearTimeout(timer);
    saved = false;
    if (deadlines) tick(deadlineOf(deadlines));
    else events.warn(null);
  };
}
