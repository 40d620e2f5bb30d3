/** The last look over assembled rows: stated closures are cut out, and what contradicts itself is doubted. */
import type { Interval } from './meridiem';
import { clash, cutRow, type Row, weeklyDays, withoutDays } from './rows';
import type { Day } from './token';

export interface Assembled {
  readonly rows: readonly Row[];
  readonly closed: readonly Day[];
  readonly doubt: boolean;
}

/**
 * "Closed noon–1": taken out of the rows before it (`upTo`), or of all when it comes first. `label`: what it is closed
 * for, "" for everything.
 */
export interface Cut {
  readonly label: string;
  readonly interval: Interval;
  readonly days: readonly Day[] | null;
  readonly upTo: number;
}

/** "10:00–18:00 (closed 12:30–1:15)", "closed 1–2": nobody breaks off in the night. */
const inDay = (time: number | null, before: number): number | null =>
  time !== null && time < before ? time + 720 : time;

/** Rows beyond this are not compared with each other. */
const COMPARED = 60;

export function finish(
  rows: readonly Row[],
  cuts: readonly Cut[],
  closed: ReadonlySet<Day>,
  doubt: boolean,
): Assembled {
  let open = rows.map((row, place) => ({ row, place }));
  for (const { interval, days, upTo, label } of cuts.slice(0, COMPARED)) {
    const opens = inDay(interval.opens, 360);
    const closes = inDay(interval.closes, 420);
    if (opens === null || closes === null) continue;
    const reach = upTo || rows.length;
    // "Dental 7–5. Pharmacy 8–5, closed 1–2": the pharmacy alone.
    const own = upTo > 0 && label !== '' && rows[upTo - 1]?.label === label;
    open = open.flatMap(({ row, place }) =>
      place < reach && (!own || row.label === label)
        ? cutRow(row, opens, closes, days).map((part) => ({ row: part, place }))
        : [{ row, place }],
    );
  }
  // "Daily 9–5, closed Sundays", "Monday–Friday 9–4, closed on Wednesday"
  const final = open.flatMap(({ row }) =>
    weeklyDays(row.group).length >= 5 && row.closes !== 1440 ? withoutDays(row, [...closed]) : [row],
  );
  return judged(narrowed(final), closed, doubt);
}

/** "Monday, 5–6 pm, 1st and 3rd Mondays only": weeks of the month named behind the hours of their day hold for these. */
function narrowed(rows: readonly Row[]): Row[] {
  const daysOf = ({ group }: Row): string => [...new Set(group?.refs.map(({ day }) => day))].sort().join();
  return rows.flatMap((row, at) => {
    const [before, next] = [rows[at - 1], rows[at + 1]];
    if (before && isWeeksOf(row) && hasHours(before) && daysOf(before) === daysOf(row)) return [];
    return next && isWeeksOf(next) && hasHours(row) && daysOf(next) === daysOf(row)
      ? [{ ...row, group: next.group }]
      : [row];
  });
}

/** Weeks of the month, and no times. */
const isWeeksOf = ({ group, opens, closes, label }: Row): boolean =>
  opens === null && closes === null && label === '' && group !== null && weeklyDays(group).length === 0;

/** Times, on one day of every week. */
const hasHours = ({ group, opens }: Row): boolean =>
  opens !== null && group?.refs.length === 1 && weeklyDays(group).length === 1;

/** The rows with the days that stay closed, in doubt where they contradict each other. */
function judged(final: readonly Row[], closed: ReadonlySet<Day>, doubt: boolean): Assembled {
  const near = final.slice(0, COMPARED);
  const twice = near.some((row, i) => near.slice(0, i).some((other) => other.label === row.label && clash(row, other)));
  // "Arrive before 6": an end is not opening hours.
  const ends = final.length > 0 && final.every((row) => row.opens === null && row.closes !== null);
  const openDays = new Set(final.flatMap((row) => weeklyDays(row.group)));
  return { rows: final, closed: [...closed].filter((day) => !openDays.has(day)), doubt: doubt || twice || ends };
}
