/**
 * Puts days and times together. Days reach over the times behind them until other days are named; in "9-5, Mon–Fri"
 * they reach back. A label ("Food pantry:") opens a new list, which takes over the days only where its times lie
 * mostly within hours already stated. One pass over the items.
 */
import type { DayGroup } from './day-group';
import { type Item, isIdle } from './items';
import { type Interval, type Reading, readInterval, readMoment } from './meridiem';
import { EVERY_DAY } from './phrases';
import { clash, cutRow, type Row, weekly, weeklyDays, without, withoutDays } from './rows';
import type { Span } from './time-spans';
import type { Day } from './token';

export interface Assembled {
  readonly rows: readonly Row[];
  readonly closed: readonly Day[];
  readonly doubt: boolean;
}

type Piece = Extract<Item, { kind: 'days' | 'span' | 'all-day' | 'closed' | 'note' }>;
interface Cut {
  readonly interval: Interval;
  readonly days: readonly Day[] | null;
  /** Rows from here on stay whole. */
  readonly upTo: number;
}

const MORNING = /\b(?:breakfast|morning|mornings|desayuno|ma[nñ]ana)\b/i;
const EVENING = /\b(?:dinner|supper|evening|evenings|night|nights|overnight|cena|tarde|noche)\b/i;
const hintOf = (words: string): Reading['hint'] => (EVENING.test(words) ? 'p' : MORNING.test(words) ? 'a' : null);

/** Labels longer than this are sentences; their first words would mislead more than they tell. */
const LABEL_LIMIT = 80;
const tidy = (label: string): string => {
  const words = label.replace(/^[\s,.;:/-]+|[\s,.;:/(-]+$/g, '').replace(/\s+/g, ' ');
  return words.length > LABEL_LIMIT || isIdle(words) ? '' : words;
};

const joined = (label: string, note: string): string => (label && note ? `${label}, ${note}` : label || note);

export function assemble(items: readonly Item[], h24: boolean): Assembled {
  const rows: Row[] = [];
  const cuts: Cut[] = [];
  const closed = new Set<Day>();
  let doubt = false;
  /** Said in brackets between days and their times. */
  let note = '';
  let label = '';
  /** What stands in front of the times: a label with colon or line of its own, or only words. */
  let fresh = false;
  let firm = false;
  let words = '';
  let clause: Piece[] = [];
  let context: DayGroup | null = null;
  /** Days named without a time so far. */
  let waiting: { group: DayGroup; label: string } | null = null;
  let brokenSinceTimes = false;

  const dropWaiting = () => {
    if (waiting) rows.push({ group: waiting.group, opens: null, closes: null, label: waiting.label });
    waiting = null;
  };
  const interval = (span: Span, later: Span | undefined): Interval => {
    const reading = { h24, hint: hintOf(label) };
    if (span.opens && span.closes) return readInterval(span.opens, span.closes, reading);
    const moment = span.opens ?? span.closes;
    const at = moment ? readMoment(moment, reading, later?.opens ?? null) : null;
    return span.opens
      ? { opens: at === 1440 ? 0 : at, closes: null, doubt: false }
      : { opens: null, closes: at, doubt: false };
  };
  const emit = (group: DayGroup | null, found: Interval) => {
    const last = rows.at(-1);
    // "opens at 5, closes at 7:45" comes in two halves.
    if (
      found.opens === null &&
      last &&
      last.opens !== null &&
      last.closes === null &&
      (!group || last.group === group)
    ) {
      rows[rows.length - 1] = { ...last, closes: found.closes };
      return;
    }
    doubt ||= found.doubt || (group?.doubt ?? false) || found.opens === null;
    rows.push({ group, opens: found.opens, closes: found.closes, label: joined(label, note) });
    note = '';
  };
  /** Days for times that name none. */
  const inherited = (found: Interval): DayGroup | null => {
    if (waiting) {
      const { group } = waiting;
      waiting = null;
      context = group;
      return group;
    }
    if (!context || !fresh) return context;
    const within = rows.some((row) => {
      if (row.opens === null || row.closes === null || found.opens === null) return false;
      if (found.closes === null) return found.opens >= row.opens && found.opens <= row.closes;
      return 2 * (Math.min(found.closes, row.closes) - Math.max(found.opens, row.opens)) >= found.closes - found.opens;
    });
    if (within && found.closes !== null && weeklyDays(context).length < 5) doubt = true;
    else if (within) return context;
    return found.closes === null && !firm ? context : null;
  };

  const closeClause = () => {
    const pieces = clause;
    clause = [];
    if (!pieces.length) return;
    if (/^(?:no|not|sin)\b/i.test(label)) return;
    const timed = pieces.some((piece) => piece.kind !== 'days' && piece.kind !== 'note');
    const lastAnchor = pieces.findLast((piece) => piece.kind !== 'closed' && piece.kind !== 'note');
    const timesFirst =
      (pieces[0]?.kind === 'span' || pieces[0]?.kind === 'all-day') &&
      lastAnchor?.kind === 'days' &&
      !lastAnchor.except;
    let group: DayGroup | null = null;
    let used = true;
    let dated = false;
    let closing = false;
    let early: Interval[] = [];
    for (const [k, piece] of pieces.entries()) {
      const next = pieces[k + 1];
      if (piece.kind === 'note') {
        const last = rows.at(-1);
        const before = pieces[k - 1]?.kind;
        if (last && !timesFirst && (before === 'span' || before === 'all-day'))
          rows[rows.length - 1] = { ...last, label: joined(last.label, tidy(piece.text)) };
        else if (before === 'days') note = tidy(piece.text);
      } else if (piece.kind === 'closed') {
        if (group && !used) {
          for (const day of weeklyDays(group)) closed.add(day);
          group = null;
          used = true;
        } else if (k === 0 && waiting && next?.kind !== 'days') {
          for (const day of weeklyDays((waiting as { group: DayGroup }).group)) closed.add(day);
          waiting = null;
        } else closing = true;
      } else if (piece.kind === 'days') {
        if (piece.none) continue;
        if (piece.except) {
          if (piece.group.dated) continue;
          const days = weeklyDays(piece.group);
          if (group) group = without(group as DayGroup, days);
          else for (const row of rows.splice(-1)) rows.push(...withoutDays(row, days));
        } else if (closing) {
          for (const day of weeklyDays(piece.group)) closed.add(day);
          closing = false;
        } else if (piece.group.dated) {
          dated = true;
        } else if (timesFirst && early.length) {
          for (const found of early) emit(piece.group, found);
          early = [];
          group = piece.group;
        } else {
          if (group && !used) {
            const before = group as DayGroup;
            group = {
              ...piece.group,
              refs: [
                ...before.refs.filter((ref) => !piece.group.refs.some((other) => other.day === ref.day)),
                ...piece.group.refs,
              ],
            };
          } else {
            if (!closing) dropWaiting();
            group = piece.group;
          }
          used = false;
        }
      } else {
        const later = pieces.slice(k + 1, k + 6).find((one) => one.kind === 'span');
        const found =
          piece.kind === 'span'
            ? interval(piece.span, later?.kind === 'span' ? later.span : undefined)
            : { opens: 0, closes: 1440, doubt: false };
        if (closing) {
          const on = next?.kind === 'days' ? next.group : group;
          if (found.opens !== null && found.closes !== null)
            cuts.push({ interval: found, days: on ? weeklyDays(on) : null, upTo: rows.length });
          closing = false;
          if (next?.kind === 'days' && pieces.length === k + 2) break;
        } else if (timesFirst) early.push(found);
        else if (group) {
          emit(group, found);
          used = true;
        } else if (dated && !context) doubt = true;
        else if (piece.kind === 'all-day') emit(waiting ? inherited(found) : weekly(EVERY_DAY), found);
        else {
          const days = inherited(found);
          emit(days, found);
        }
      }
    }
    for (const found of early) emit(group, found);
    if (group) {
      context = group;
      if (!used) waiting = { group, label: joined(label, note) };
    }
    note = '';
    if (timed) {
      fresh = false;
      brokenSinceTimes = false;
    }
  };
  const beginLabel = (text: string, colon: boolean) => {
    if (clause.some((piece) => piece.kind !== 'days' && piece.kind !== 'note')) closeClause();
    const next = tidy(text);
    if (!next && !colon) return;
    label = next;
    fresh = colon || brokenSinceTimes;
    firm = colon;
  };

  for (const item of items) {
    if (item.kind === 'words') words = item.text;
    else if (item.kind === 'colon') {
      if (words) beginLabel(words, true);
      words = '';
    } else if (item.kind === 'break') {
      const standing = words;
      words = '';
      // "24-hour crisis line": what is open all day is named behind it.
      if (standing && clause.length === 1 && clause[0]?.kind === 'all-day') label = tidy(standing);
      closeClause();
      brokenSinceTimes = true;
      if (standing && !isIdle(standing) && item.firm) beginLabel(standing, true);
    } else if (item.kind === 'note') clause.push(item);
    else {
      if (words && !isIdle(words)) beginLabel(words, false);
      words = '';
      clause.push(item);
    }
  }
  closeClause();
  dropWaiting();
  return finish(rows, cuts, closed, doubt);
}

function finish(rows: readonly Row[], cuts: readonly Cut[], closed: ReadonlySet<Day>, doubt: boolean): Assembled {
  let open = rows.map((row, place) => ({ row, place }));
  for (const { interval, days, upTo } of cuts) {
    const { opens, closes } = interval;
    if (opens === null || closes === null) continue;
    const reach = upTo || rows.length;
    open = open.flatMap(({ row, place }) =>
      place < reach ? cutRow(row, opens, closes, days).map((part) => ({ row: part, place })) : [{ row, place }],
    );
  }
  const final = open.map(({ row }) => row);
  const twice = final.some(
    (row, i) => i < 60 && final.slice(0, i).some((other) => other.label === row.label && clash(row, other)),
  );
  return { rows: final, closed: [...closed], doubt: doubt || twice };
}
