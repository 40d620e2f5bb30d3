/**
 * Hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014), used only to break ties: what replaced what is
 * told by `base`, never by time. Promises: our own stamps only ever grow, also when the laptop's clock is set back; a
 * stamp from elsewhere is never refused; one that is far ahead does not pull our clock along.
 */
import { MAX_COUNTER, MAX_MILLIS, readStamp, type Stamp } from './stamp';

/** The last stamp given out, without the device. */
export interface Clock {
  readonly millis: number;
  readonly counter: number;
}

export const NEW_CLOCK: Clock = { millis: 0, counter: 0 };

/** A stamp this much ahead of the laptop's clock is a wrong clock, not a fast one. */
const FAR_AHEAD_MS = 60 * 60 * 1000;

const inRange = (millis: number): number => Math.min(Math.max(Math.trunc(millis), 0), MAX_MILLIS);

/** The next reading, later than every one before. `now`: epoch milliseconds. */
export function tick(clock: Clock, now: number): Clock {
  const wall = inRange(now);
  if (wall > clock.millis) return { millis: wall, counter: 0 };
  if (clock.counter < MAX_COUNTER) return { millis: clock.millis, counter: clock.counter + 1 };
  return { millis: clock.millis + 1, counter: 0 };
}

/** The clock after having seen a stamp from another device. */
export function observe(clock: Clock, stamp: Stamp, now: number): Clock {
  const seen = readStamp(stamp);
  if (!seen || seen.millis > inRange(now) + FAR_AHEAD_MS) return clock;
  if (seen.millis < clock.millis || (seen.millis === clock.millis && seen.counter <= clock.counter)) return clock;
  return { millis: seen.millis, counter: seen.counter };
}
