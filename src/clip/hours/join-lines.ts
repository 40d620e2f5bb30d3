/**
 * Days and times that a page keeps apart, joined again: a day above its times, a column of days beside a column of
 * times, times above their day, a table with the days across. Source: how opening hours are laid out by site builders,
 * map widgets and hand-made tables.
 */
import { isLink, isMoment, type LineKind } from './line-kind';

/** Lines `first` to `last` (both included) read as `text`. */
export interface Joined {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

interface Run {
  readonly kind: LineKind;
  readonly from: number;
  to: number;
}

/** Lists of days and times longer than this are no opening hours. */
const LONGEST = 40;

const entry = (days: string, listed: readonly string[]): string => {
  const times = listed.filter((time) => !isLink(time));
  const span = times.length === 2 && times.every(isMoment);
  return `${days.replace(/[\s:.]+$/, '')}: ${times.join(span ? ' - ' : ', ')}`;
};

function runsOf(kinds: readonly LineKind[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let i = from; i <= to; i++) {
    const kind = kinds[i] as LineKind;
    const last = runs.at(-1);
    if (last && last.kind === kind) last.to = i;
    else runs.push({ kind, from: i, to: i });
  }
  return runs;
}

const size = (run: Run): number => run.to - run.from + 1;

/** One block of days and one of times, in either order; null when it cannot be told which belongs to which. */
function pair(lines: readonly string[], days: Run, times: Run): string | null {
  const named = lines.slice(days.from, days.to + 1);
  const timed = lines.slice(times.from, times.to + 1);
  if (named.length === 1) return entry(named[0] as string, timed);
  if (named.length === timed.length) return named.map((day, i) => entry(day, [timed[i] as string])).join('\n');
  return timed.length === 1 ? entry(named.join(', '), timed) : null;
}

/** Joins lines all of which are days or times, of the `kinds` given. */
export function joinLines(written: readonly string[], kinds: readonly LineKind[]): readonly Joined[] {
  if (written.length > LONGEST) return [];
  const lines = written.map((line) => line.replace('\t', ' '));
  let runs = runsOf(kinds, 0, lines.length - 1);
  // "Open today 9–5" above the list of the week belongs to nothing below it.
  if (runs.length > 2 && runs[0]?.kind === 'times' && runs.at(-1)?.kind === 'times') runs = runs.slice(1);
  const timesFirst = runs[0]?.kind === 'times';
  const found: Joined[] = [];
  for (let i = 0; i + 1 < runs.length; i += 2) {
    const [a, b] = [runs[i] as Run, runs[i + 1] as Run];
    if (timesFirst && size(a) > 1 && size(a) !== size(b)) continue;
    const text = pair(lines, timesFirst ? b : a, timesFirst ? a : b);
    if (text !== null) found.push({ first: a.from, last: b.to, text });
  }
  return found;
}

/** A row of cells that names days across a table: at which cell the days begin, or -1. */
export function dayHeader(kinds: readonly LineKind[]): number {
  const first = kinds.indexOf('days');
  const days = first >= 0 && first <= 1 && kinds.slice(first).every((kind) => kind === 'days');
  return days && kinds.length - first >= 2 ? first : -1;
}

/** A row of cells under a row of days: each day with its times, null when the row is something else. */
export function underDays(
  days: readonly string[],
  cells: readonly string[],
  kinds: readonly LineKind[],
): string | null {
  const extra = cells.length - days.length;
  const none = (cell: string | undefined): boolean => /^[\s–—x-]*$/i.test(cell ?? '');
  const timed = kinds.filter((kind, i) => i >= extra && (kind === 'times' || !none(cells[i])));
  if (extra < 0 || extra > 1 || timed.length === 0 || !timed.every((kind) => kind === 'times')) return null;
  const label = extra === 1 ? `${(cells[0] as string).replace(/[\s:]+$/, '')}\n` : '';
  return (
    label +
    days
      .flatMap((day, i) => (none(cells[i + extra]) ? [] : [entry(day, (cells[i + extra] as string).split('\n'))]))
      .join('\n')
  );
}
