/**
 * Opening hours in plain words → HSDS schedule. English and Spanish, day names of French and Dutch. Rules of the
 * labelled strings this was built on: 24 h = 00:00–24:00, midnight as a close = 24:00, overnight = closes before opens,
 * a stated lunch closure splits the day, seasons and purposes go to `notes`, nothing is inferred about unnamed days.
 * Linear in the text; never throws.
 */
import type { ScheduleValue } from '../../domain/resource/resource-draft';
import { plain, span } from '../grammar/plain';
import { saysByAppointment } from './appointment';
import { assemble } from './assemble';
import { toClauses } from './clauses';
import { toItems } from './items';
import { dayCodes, toSchedule } from './rows';
import type { Token } from './token';
import { tokenise } from './tokenise';

export interface HoursReading {
  readonly schedule: ScheduleValue[];
  /** Some or all of it is by appointment. */
  readonly by_appointment: boolean;
  /** HSDS day codes said to be fully closed. */
  readonly closed: string[];
  /** A careful reader cannot be sure: a slip, "8-10", "M F", a day listed twice. */
  readonly ambiguous: boolean;
  /** The words used, from the first to the last that say something about hours; "" when none do. */
  readonly text: string;
}

/** A text read further than this holds more than opening hours. */
const LIMIT = 20_000;

/** The clock runs to 24: an hour above twelve, a leading zero or 24:00 somewhere, and nowhere a.m. or p.m. */
function countsTo24(tokens: readonly Token[], text: string): boolean {
  const times = tokens.flatMap((token) => (token.kind === 'time' ? [token.time] : []));
  if (times.some((time) => time.half)) return false;
  return (
    times.some((time) => time.fixed && time.minutes !== 720 && time.minutes !== 1440) ||
    /(?:^|\D)(?:0\d[:.h][0-5]\d|24[:.h]00(?!\d))/.test(text)
  );
}

/** Reads `text` (any length; the first 20,000 characters count). */
export function readHours(text: string): HoursReading {
  const from = plain(text.length > LIMIT ? text.slice(0, LIMIT) : text);
  const tokens = tokenise(from.text);
  const items = toItems(tokens, from.text);
  const { rows, closed, doubt } = assemble(toClauses(items), countsTo24(tokens, from.text));
  const telling = items.filter((item) => ['days', 'span', 'all-day', 'closed'].includes(item.kind));
  const place = span(from, telling[0]?.start ?? 0, telling.at(-1)?.end ?? 0);
  const seen = new Set<string>();
  const schedule = rows.flatMap(toSchedule).filter((row) => {
    const key = JSON.stringify(row);
    return !seen.has(key) && Boolean(seen.add(key));
  });
  return {
    schedule,
    by_appointment: saysByAppointment(from.text),
    closed: dayCodes(closed),
    ambiguous: doubt,
    text: text.slice(place.index, place.index + place.length),
  };
}
