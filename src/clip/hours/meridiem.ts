/** Which half of the day a time means when the text leaves it out: "8-5", "2 - 7 p.m.", "9 a.m. - 5". */
import type { ClockTime } from './token';

export interface Interval {
  /** Minutes since midnight; null = not stated. `closes` is 1440 for midnight and below `opens` overnight. */
  readonly opens: number | null;
  readonly closes: number | null;
  /** A careful reader could not be sure. */
  readonly doubt: boolean;
  /** The opening was left out, as the one of the days before holds: "Fri until noon". */
  readonly until?: boolean;
}

export interface Reading {
  /** The text counts its hours to 24. */
  readonly h24: boolean;
  /** Words around it speak of a morning or an evening. */
  readonly hint: 'a' | 'p' | null;
}

const DAY = 1440;
const HALF_DAY = 720;

/** The moments a time may mean. */
function meanings(time: ClockTime, reading: Reading): number[] {
  const { minutes, half, fixed } = time;
  if (fixed || reading.h24) return [minutes];
  const base = minutes >= HALF_DAY ? minutes - HALF_DAY : minutes; // 12:xx is 0:xx of its half
  if (half) return [half === 'p' ? base + HALF_DAY : base];
  return [base, base + HALF_DAY];
}

const length = (opens: number, closes: number): number => (closes - opens + DAY) % DAY || DAY;

function bothOpen(from: ClockTime, to: ClockTime, reading: Reading): Interval {
  const a = from.minutes % HALF_DAY;
  const b = to.minutes % HALF_DAY;
  const pm = { opens: a + HALF_DAY, closes: b + HALF_DAY, doubt: false };
  // "12-4", "1-4", "4:30-6:30": hardly anybody opens a service in the small hours.
  if (a < 360 && b > a) return pm;
  if (b < a)
    return b === 0 ? { opens: a, closes: HALF_DAY, doubt: false } : { opens: a, closes: b + HALF_DAY, doubt: false };
  if (a === b) return { opens: a, closes: b + HALF_DAY, doubt: true };
  if (reading.hint === 'p') return pm;
  // "8-10" may be an evening; "8:30-11:30" is a morning.
  return { opens: a, closes: b, doubt: reading.hint === null && a < 540 && b < 660 };
}

/** "3:00-18:00" among times to 24 is a slip for 15:00; "0:30-17:00" is some slip, but nobody knows which. */
function unslip(opens: number, closes: number, h24: boolean): Interval {
  const early = opens < 300 && closes > opens && closes - opens > HALF_DAY && closes < DAY;
  if (h24 && early && opens >= 60 && opens + HALF_DAY < closes) return { opens: opens + HALF_DAY, closes, doubt: true };
  // "9:30pm-5:00pm", "11pm-2pm": nobody stays open past the next morning.
  const overnight = closes < opens && (length(opens, closes) > 960 || (opens >= 1260 && closes > 660));
  return { opens, closes, doubt: early || overnight || opens === closes };
}

/** Reads "from – to". The shortest opening that fits what is stated wins. */
export function readInterval(from: ClockTime, to: ClockTime, reading: Reading): Interval {
  const starts = meanings(from, reading);
  const ends = meanings(to, reading).map((end) => (end === 0 ? DAY : end));
  if (starts.length === 2 && ends.length === 2) return bothOpen(from, to, reading);
  let best: [number, number] | null = null;
  for (const start of starts) {
    for (const end of ends) {
      if (!best || length(start, end) < length(best[0], best[1])) best = [start, end];
    }
  }
  const [opens, closes] = best ?? [0, DAY];
  if (starts.length === 1 && ends.length === 1) return unslip(opens % DAY, closes, reading.h24);
  return { opens: opens % DAY, closes, doubt: false };
}

/** Reads one moment. `next` is a later moment of the same list, whose half it shares ("7:30, 11:30 a.m."). */
export function readMoment(time: ClockTime, reading: Reading, next: ClockTime | null): number {
  const choices = meanings(time, reading);
  if (choices.length === 1) return choices[0] as number;
  const [am = 0, pm = 0] = choices;
  if (next?.half) return next.half === 'a' ? am : next.minutes % HALF_DAY < am ? am : pm;
  if (reading.hint) return reading.hint === 'a' ? am : pm;
  return am < 420 ? pm : am;
}
