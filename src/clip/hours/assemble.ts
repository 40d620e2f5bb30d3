/**
 * Reads one clause after the other: puts days and times together. Days reach over the times behind them until other
 * days are named; in "9-5, Mon–Fri" they reach back. A label ("Food pantry:") opens a new list, which takes over the days only where its times lie
 * mostly within hours already stated. One pass over the clauses.
 */

import { Assembly } from './assembly';
import { type Clause, hasTimesFirst, type Piece, paired, tidy } from './clauses';
import type { DayGroup } from './day-group';
import { type Assembled, finish } from './finish';
import type { Interval } from './meridiem';
import { EVERY_DAY } from './phrases';
import { placed, placesIn } from './places-in-month';
import { joined, merged, weekly, weeklyDays, without, withoutDays } from './rows';
import { NEGATED } from './time-labels';
import type { Day } from './token';

const LUNCH = /lunch|noon hour|dinner|mid-?day|comer|almuerzo|comida/i;
/** "… except Wednesday, when it opens at noon". */
const OTHERWISE = /\b(?:open\w*|clos\w+|until|till|when|abr\w+|cierr\w+|cuando|hasta)\b/i;
const isExcept = (piece: Piece | undefined): boolean => piece?.kind === 'days' && Boolean(piece.except);

const ALL_DAY: Interval = { opens: 0, closes: 1440, doubt: false };

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
  /** The first row of the clause. */
  private readonly from: number;

  constructor(
    private readonly all: Assembly,
    private readonly clause: Clause,
  ) {
    const { pieces } = clause;
    this.timesFirst = hasTimesFirst(pieces);
    this.from = all.rows.length;
  }

  run(): void {
    const { pieces, label, heads } = this.clause;
    for (const [k, piece] of pieces.entries()) {
      const next = pieces[k + 1];
      if (piece.kind === 'note') this.readNote(piece.text, pieces[k - 1]?.kind);
      else if (piece.kind === 'closed') this.readClosed(k, next);
      else if (piece.kind === 'date') this.readDate();
      else if (piece.kind === 'days') this.readDays(piece, next);
      else this.readTime(piece, k, next);
    }
    for (const found of this.early) this.emit(this.group, found);
    if (this.group && this.timesFirst && this.clause.goesOn) this.all.reachBack(this.group, this.from);
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
    if (!piece.except) this.all.excepted = null;
    if (piece.except && (this.group || next?.kind !== 'span')) {
      if (!group.dated) this.leaveOut(weeklyDays(group));
      // "Monday to Friday 9–3, except Wednesday when it opens at noon"
      if (this.used) this.all.excepted = group;
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
        // "9–2 Monday to Friday and Tuesdays also 5–7"
        const { rows } = this.all;
        const early = this.clause.pieces[0]?.kind === 'span' && rows.length > this.from && next?.kind === 'span';
        if (early && rows.slice(this.from).every((row) => !row.group)) {
          this.all.reachBack(this.group, rows.length);
          this.group = group;
        } else if (this.group.interval === group.interval) this.group = merged(this.group, group);
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
    const { rows } = this.all;
    const own = this.group ?? rows.at(-1)?.group;
    if (this.group) this.group = without(this.group, days);
    for (const row of rows.splice(0)) rows.push(...(row.group === own ? withoutDays(row, days) : [row]));
  }

  private readTime(piece: Extract<Piece, { kind: 'span' | 'all-day' }>, k: number, next: Piece | undefined): void {
    const { all, clause } = this;
    const later = clause.pieces.slice(k + 1, k + 6).find((one) => one.kind === 'span');
    const found =
      piece.kind === 'span'
        ? all.interval(piece.span, later?.span ?? null, `${clause.label} ${piece.lead}`.trim())
        : ALL_DAY;
    const { excepted } = all;
    all.excepted = null;
    const usual = all.rows.at(-1);
    if (
      excepted &&
      usual &&
      piece.kind === 'span' &&
      !this.closing &&
      (found.until || OTHERWISE.test(piece.lead) || isExcept(clause.pieces[k - 1]))
    ) {
      all.emit(
        excepted,
        { ...found, opens: found.opens ?? usual.opens, closes: found.closes ?? usual.closes },
        usual.label,
      );
      return;
    }
    // "Monday to Thursday 9:30–5 and until 4 on Fridays"
    if (found.until && next?.kind === 'days' && this.group && this.used && clause.pieces[k + 2]?.kind !== 'span') {
      this.group = next.group;
      this.spent = next;
    }
    if (this.closing) {
      // "Mon–Thu 8–5, closed noon–1, Fri 8–12": the days behind it have times of their own.
      const begins = !this.timesFirst && this.group && clause.pieces[k + 2]?.kind === 'span';
      const behind = next?.kind === 'days' && !begins ? next : null;
      const on = behind ? behind.group : this.group;
      const goesOn = !behind && clause.pieces.slice(0, k).some(({ kind }) => kind === 'span');
      const label = goesOn ? clause.label : '';
      // "Mon–Thu 9–5, Fri 9–4, closed for lunch 1–2": on each of them.
      const mine = all.rows.slice(this.from);
      const lunch = !behind && piece.kind === 'span' && LUNCH.test(piece.lead);
      const days = lunch && mine.length ? mine.flatMap((row) => weeklyDays(row.group)) : on ? weeklyDays(on) : null;
      all.cuts.push({ interval: found, days, upTo: all.rows.length, label });
      // The days behind a closure belong to it: "closed noon–1 daily".
      this.closing = false;
      this.used = true;
      if (behind && clause.pieces.length === k + 2) this.spent = behind;
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
  for (const clause of paired(clauses)) if (!NEGATED.test(clause.label)) new ClauseReader(all, clause).run();
  all.settle();
  return finish(all.rows, all.cuts, all.closed, all.doubt);
}
