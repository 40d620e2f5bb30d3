/**
 * Puts days and times together. Days reach over the times behind them until other days are named; in "9-5, Mon–Fri"
 * they reach back. A label ("Food pantry:") opens a new list, which takes over the days only where its times lie
 * mostly within hours already stated. One pass over the clauses.
 */
import { type Clause, hasTimesFirst, type Piece, paired, tidy } from './clauses';
import type { DayGroup } from './day-group';
import { type Assembled, type Cut, finish } from './finish';
import { type Interval, type Reading, readInterval, readMoment } from './meridiem';
import { EVERY_DAY } from './phrases';
import { placed, placesIn } from './places-in-month';
import { covers, joined, merged, type Row, weekly, weeklyDays, without, withoutDays } from './rows';
import type { Span } from './time-spans';
import type { Day } from './token';

const MORNING = /\b(?:breakfast|morning|mornings|desayuno|ma[nñ]ana)\b/i;
const EVENING = /\b(?:dinner|supper|evening|evenings|night|nights|overnight|cena|tarde|noche)\b/i;
const hintOf = (words: string): Reading['hint'] => (EVENING.test(words) ? 'p' : MORNING.test(words) ? 'a' : null);
/** "Last shower: 2 p.m.": the time is an end. */
const LATEST = /^(?:last|latest|doors close|[uú]ltim[oa])\b/i;
/** "Call by 10 a.m. the day before", "Please arrive by 2:30": a time by which one asks, not one at which something ends. */
const DEADLINE =
  /^(?:please )?(?:arrive|check in|be here|(?:tele)?phone|call|text|e-?mail|sign[ -]?up|register|rsvp|reserve|order|book|cancel|llame|llamar|reserve)\b/i;
/** "No admittance after 9 p.m." */
// "No appointment: Mon–Fri 8–12" takes nothing away.
const NEGATED =
  /^(?:no|not|sin)\b(?! (?:prior |previous |previa )?(?:appointments?|appts?|cita|citas|reservations?|walk))/i;

/** "Second week of the month, Wednesday": a week has no place in the schedule, so the days alone say too much. */
const WEEK_OF_MONTH =
  /(?:\d(?:st|nd|rd|th|[aª])|first|second|third|fourth|last|primera|segunda|tercera|cuarta|[uú]ltima)\s(?:full\s)?(?:week|semana)/i;

const ALL_DAY: Interval = { opens: 0, closes: 1440, doubt: false };

class Assembly {
  readonly rows: Row[] = [];
  readonly cuts: Cut[] = [];
  readonly closed = new Set<Day>();
  doubt = false;
  /** The days last named, and those named without a time so far. */
  private context: DayGroup | null = null;
  private waiting: { group: DayGroup; label: string } | null = null;
  private heading = false;

  constructor(private readonly h24: boolean) {}

  take(clause: Clause): void {
    if (NEGATED.test(clause.label)) return;
    new ClauseReader(this, clause).run();
  }

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
    const at = moment ? readMoment(moment, reading, later?.opens ?? null) : null;
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

class ClauseReader {
  private group: DayGroup | null = null;
  /** The group has its times. */
  private used = true;
  /** Days of another rhythm that share the times: "every Tuesday and every other Thursday". */
  private beside: DayGroup[] = [];
  private dated = false;
  /** The times that follow are those of one date, not of the days before it. */
  private once = false;
  /** "Closed" was said; of what comes next. */
  private closing = false;
  /** Times that wait for the days behind them. */
  private early: Interval[] = [];
  private note = '';
  /** Days that belong to a closure already read. */
  private spent: Piece | null = null;
  private readonly timesFirst: boolean;

  constructor(
    private readonly all: Assembly,
    private readonly clause: Clause,
  ) {
    const { pieces } = clause;
    this.timesFirst = hasTimesFirst(pieces);
  }

  run(): void {
    const { pieces, label, heads } = this.clause;
    const from = this.all.rows.length;
    for (const [k, piece] of pieces.entries()) {
      const next = pieces[k + 1];
      if (piece.kind === 'note') this.readNote(piece.text, pieces[k - 1]?.kind);
      else if (piece.kind === 'closed') this.readClosed(k, next);
      else if (piece.kind === 'date') this.readDate();
      else if (piece.kind === 'days') this.readDays(piece, next);
      else this.readTime(piece, k, next);
    }
    for (const found of this.early) this.emit(this.group, found);
    if (this.group && this.timesFirst && this.clause.goesOn) this.all.reachBack(this.group, from);
    if (this.group) this.all.leave(this.group, this.used, joined(label, this.note), heads);
  }

  private emit(group: DayGroup | null, found: Interval): void {
    const label = joined(this.clause.label, this.note);
    if (group === this.group) for (const other of this.beside) this.all.emit(other, found, label);
    this.all.emit(group, found, label);
    this.note = '';
  }

  private readNote(text: string, before: Piece['kind'] | undefined): void {
    const { rows } = this.all;
    const last = rows.at(-1);
    const places = placesIn(text);
    if (places && last?.group && before === 'span')
      rows[rows.length - 1] = { ...last, group: placed(last.group, places) };
    else if (before === 'days') this.note = tidy(text);
    else if (last && !this.timesFirst) rows[rows.length - 1] = { ...last, label: joined(last.label, tidy(text)) };
  }

  private readDate(): void {
    this.dated = true;
    this.closing = false;
  }

  private close(group: DayGroup | null): void {
    // "Closed every other Friday", "closed third Tuesday": an exception, not a closed day.
    if (group && group.interval === 1) for (const day of weeklyDays(group)) this.all.closed.add(day);
  }

  private readClosed(k: number, next: Piece | undefined): void {
    if (this.group && !this.used) {
      this.close(this.group);
      this.group = null;
      this.used = true;
      return;
    }
    const waiting = k === 0 && next?.kind !== 'days' ? this.all.takeWaiting() : null;
    if (waiting) this.close(waiting);
    else this.closing = true;
  }

  private readDays(piece: Extract<Piece, { kind: 'days' }>, next: Piece | undefined): void {
    const { group } = piece;
    if (piece.none || piece === this.spent) return;
    if (piece.except && (this.group || next?.kind !== 'span')) {
      if (!group.dated) this.leaveOut(weeklyDays(group));
    } else if (this.closing) {
      // "Closed: Mon–Fri, 12:30–1:15" closes an hour, "Closed Sunday" a day.
      const hour = next?.kind === 'span' && this.all.rows.length > 0;
      if (hour) this.group = group;
      else {
        this.close(group);
        this.closing = false;
      }
    } else if (group.dated) {
      this.dated = true;
      this.once = this.all.rows.length > 0;
    } else if (this.timesFirst && this.early.length) {
      for (const found of this.early) this.emit(group, found);
      this.early = [];
      this.group = group;
    } else {
      if (this.group && !this.used) {
        if (this.group.interval === group.interval) this.group = merged(this.group, group);
        else {
          this.beside.push(this.group);
          this.group = group;
        }
      } else {
        this.beside = [];
        this.all.settle();
        this.group = group;
      }
      this.used = false;
    }
  }

  /** "daily except Sunday" */
  private leaveOut(days: readonly Day[]): void {
    if (this.group) this.group = without(this.group, days);
    else for (const row of this.all.rows.splice(-1)) this.all.rows.push(...withoutDays(row, days));
  }

  private readTime(piece: Extract<Piece, { kind: 'span' | 'all-day' }>, k: number, next: Piece | undefined): void {
    const { all, clause } = this;
    const later = clause.pieces.slice(k + 1, k + 6).find((one) => one.kind === 'span');
    const found =
      piece.kind === 'span'
        ? all.interval(piece.span, later?.span ?? null, `${clause.label} ${piece.lead}`.trim())
        : ALL_DAY;
    if (this.closing) {
      const on = next?.kind === 'days' ? next.group : this.group;
      const goesOn = next?.kind !== 'days' && clause.pieces.slice(0, k).some(({ kind }) => kind === 'span');
      const label = goesOn ? clause.label : '';
      all.cuts.push({ interval: found, days: on ? weeklyDays(on) : null, upTo: all.rows.length, label });
      // The days behind a closure belong to it: "closed noon–1 daily".
      this.closing = false;
      this.used = true;
      if (next?.kind === 'days' && clause.pieces.length === k + 2) this.spent = next;
    } else if (this.once && !this.group) return;
    else if (this.timesFirst) this.early.push(found);
    else if (this.group) {
      this.emit(this.group, found);
      this.used = true;
    } else if (this.dated && !all.hasContext) all.doubt = true;
    else if (piece.kind === 'all-day') this.emit(all.takeWaiting() ?? weekly(EVERY_DAY), found);
    else this.emit(all.inherited(found, clause), found);
  }
}

/** Reads the clauses of one text. `h24`: it counts its hours to 24. */
export function assemble(clauses: readonly Clause[], h24: boolean): Assembled {
  const all = new Assembly(h24);
  for (const clause of paired(clauses)) all.take(clause);
  all.settle();
  return finish(all.rows, all.cuts, all.closed, all.doubt);
}
