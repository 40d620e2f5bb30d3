/** The rows read so far, the days last named, and which of them the next times belong to. */
import type { Clause } from './clauses';
import type { DayGroup } from './day-group';
import type { Cut } from './finish';
import { type Interval, readInterval, readMoment } from './meridiem';
import { covers, type Row, weeklyDays, withoutDays } from './rows';
import { DEADLINE, hintOf, LATEST, WEEK_OF_MONTH } from './time-labels';
import type { Span } from './time-spans';
import type { Day } from './token';

export class Assembly {
  readonly rows: Row[] = [];
  readonly cuts: Cut[] = [];
  readonly closed = new Set<Day>();
  doubt = false;
  /** Days that were left out of the rows before: the next times may be theirs. */
  excepted: DayGroup | null = null;
  /** The days last named, and those named without a time so far. */
  private context: DayGroup | null = null;
  private waiting: { group: DayGroup; label: string } | null = null;
  private heading = false;

  constructor(private readonly h24: boolean) {}

  /** Days named without any time become a row of their own. */
  settle(): void {
    if (this.waiting)
      this.rows.push({ group: this.waiting.group, opens: null, closes: null, label: this.waiting.label });
    this.waiting = null;
  }

  leave(group: DayGroup, used: boolean, label: string, heads: boolean): void {
    this.context = group;
    this.heading = heads;
    if (!used) this.waiting = { group, label };
  }

  takeWaiting(): DayGroup | null {
    const group = this.waiting?.group ?? null;
    this.waiting = null;
    return group;
  }

  interval(span: Span, later: Span | null, label: string): Interval {
    const reading = { h24: this.h24, hint: hintOf(label) };
    if (span.opens && span.closes) return readInterval(span.opens, span.closes, reading);
    const moment = span.opens ?? span.closes;
    let at = moment ? readMoment(moment, reading, later?.opens ?? null) : null;
    // "8:30 until 5 (Wednesdays until 7)"
    if (
      at !== null &&
      !span.opens &&
      !this.h24 &&
      !moment?.half &&
      !moment?.fixed &&
      at <= (this.rows.at(-1)?.opens ?? -1)
    )
      at += 720;
    if (!span.opens || LATEST.test(label)) return { opens: null, closes: at, doubt: false, until: span.until };
    return { opens: at === 1440 ? 0 : at, closes: null, doubt: false };
  }

  emit(group: DayGroup | null, found: Interval, label: string): void {
    const last = this.rows.at(-1);
    // "opens at 5, closes at 7:45" comes in two halves.
    const ends = !LATEST.test(label) || /^first\b/i.test(last?.label ?? '');
    const half = found.opens === null && !DEADLINE.test(label) && last?.opens !== null && last?.closes === null && ends;
    if (last && half && (!group || last.group === group)) {
      this.rows[this.rows.length - 1] = { ...last, closes: found.closes };
      return;
    }
    // "We stay open until 7 (opening at 10)"
    if (last && last.opens === null && found.closes === null && found.opens !== null && group && last.group === group)
      if (found.opens < (last.closes ?? 0)) {
        this.rows[this.rows.length - 1] = { ...last, opens: found.opens };
        return;
      }
    this.doubt ||= found.doubt || (group?.doubt ?? false) || WEEK_OF_MONTH.test(label);
    const opens = found.opens ?? (found.until ? this.opening(group, found.closes, label) : null);
    if (opens !== null && found.opens === null && group) {
      // "Mon–Sat 8:30–5:30; Wednesdays until 8": Wednesday has an end of its own.
      const own = weeklyDays(group);
      const before = this.rows.splice(0);
      this.rows.push(...before.flatMap((row) => (row.label === label ? withoutDays(row, own) : [row])));
    }
    this.rows.push({ group, opens, closes: found.closes, label });
  }

  /** "Mon–Thu 8:30–4:30, Fri until noon": where only an end is said, the days open as the ones before them. */
  private opening(group: DayGroup | null, closes: number | null, label: string): number | null {
    const last = this.rows.at(-1);
    if (closes === null || !group || !last?.group || last.label !== label) return null;
    if (LATEST.test(label) || DEADLINE.test(label)) return null;
    return last.opens !== null && last.closes !== null && last.opens < Math.min(closes, last.closes)
      ? last.opens
      : null;
  }

  /** "Breakfast 7–8:30, lunch 11:30–1, dinner 5–6:30 every day": days at the end of a sentence hold for all of it. */
  reachBack(group: DayGroup, from: number): void {
    for (let i = from - 1; i >= 0; i--) {
      const row = this.rows[i];
      if (!row || row.group) return;
      this.rows[i] = { ...row, group };
    }
  }

  /** Days for times that name none themselves. */
  inherited(found: Interval, { fresh, firm }: Clause): DayGroup | null {
    const waiting = this.takeWaiting();
    if (waiting) {
      this.context = waiting;
      return waiting;
    }
    const { context } = this;
    if (!context || !fresh || this.heading || found.closes === null) return context;
    const wide = weeklyDays(context).length >= 5;
    const within = this.rows.some((row) => covers(row, found));
    // "Tue 4-6; Wed 11-2; Seniors: 11-2": which of the days?
    if (within && !wide) this.doubt = true;
    return wide && (within || !firm) ? context : null;
  }

  get hasContext(): boolean {
    return this.context !== null;
  }
}
