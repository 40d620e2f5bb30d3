/** Spans of time as tokens: "9 a.m. – noon", "between 9 and 5", "until 6 PM", "7:30, 11:30 a.m., 5:30 p.m.". */
import type { ClockTime, Token, TokenKind } from './token';

/** A span as written; the halves of the day are settled later, with the whole text in view. */
export interface Span {
  readonly opens: ClockTime | null;
  readonly closes: ClockTime | null;
  /** "until 8": an end alone, where the opening may be said elsewhere. */
  readonly until?: boolean;
}

const NOT_A_TIME =
  /^(?:ages?|aged|grades?|under|over|route|bus|step|steps|suite|ste|room|rm|unit|apt|phase|level|line|edades|a[nñ]os|no|nr|number|pages?|floors?|highway|hwy|box|section|chapter)$/i;
const COUNTED =
  /^(?:years?|yrs?|months?|people|persons?|days?|weeks?|miles?|minutes?|mins?|grades?|kids|children|adults|older|yo|y\/o|a[nñ]os|meses|d[ií]as|semanas|personas|minutos|millas|times|beds?|visits?|per|business|percent|items|bags|blocks?|km|lbs?|hours?|hrs?|horas)$/i;

const bare = (value: number): ClockTime => ({ minutes: value * 60, half: null, fixed: false });

interface Read<T> {
  readonly value: T;
  readonly next: number;
}

function clockAt(tokens: readonly Token[], i: number): Read<ClockTime> | null {
  const token = tokens[i];
  if (token?.kind === 'time') return { value: token.time, next: i + 1 };
  return token?.kind === 'number' && token.value <= 24 ? { value: bare(token.value), next: i + 1 } : null;
}

const skip = (tokens: readonly Token[], from: number, kinds: readonly TokenKind[], most: number): number => {
  let i = from;
  while (i < tokens.length && i - from < most && kinds.includes((tokens[i] as Token).kind)) i++;
  return i;
};

/** Numbers without any sign of the clock are times only between clear neighbours. */
function clearlyTimes(tokens: readonly Token[], from: number, next: number, expected: boolean): boolean {
  const before = tokens[from - 1];
  const after = tokens[next];
  if (before?.kind === 'word' && NOT_A_TIME.test(before.text)) return false;
  if (after?.kind === 'word' && COUNTED.test(after.text)) return false;
  if (after?.kind === 'comma' && tokens[skip(tokens, next + 1, ['filler'], 2)]?.kind === 'days') return true;
  return expected || after?.kind === 'days' || (after?.kind === 'filler' && tokens[next + 1]?.kind === 'days');
}

/** Signs between the two ends of a span: "–", "to", "until", or "and" behind "between". */
function linkAt(tokens: readonly Token[], from: number, between: boolean): number | null {
  const kindAt = (i: number) => tokens[i]?.kind;
  // A dash on a line of its own, as tables laid out in lines have it.
  if (kindAt(from) === 'break' && kindAt(from + 1) === 'range' && kindAt(from + 2) === 'break') return from + 3;
  const stop =
    tokens[from]?.kind === 'stop' && tokens[from + 1]?.kind === 'range' ? from + 1 : skip(tokens, from, ['comma'], 1);
  const kinds: TokenKind[] = between ? ['range', 'until', 'and'] : ['range', 'until'];
  const token = tokens[stop];
  if (!token || !kinds.includes(token.kind)) return null;
  // "from 9 until - 5", "9 a.m. - to 5": a doubled sign says nothing more.
  return skip(tokens, skip(tokens, stop + 1, kinds, 1), ['filler', 'closes'], 2);
}

/**
 * The span that begins at token `from`, or null. `expected`: days or "hours" stand close enough for bare numbers
 * ("Mon 12 -4") to be believed.
 */
export function spanAt(tokens: readonly Token[], from: number, expected: boolean): Read<Span> | null {
  let i = from;
  const lead = tokens[i]?.kind;
  const between = lead === 'between';
  const leads = lead === 'until' || lead === 'closes' || lead === 'from' || between;
  if (leads) i = skip(tokens, i + 1, ['filler', 'from', 'until', 'colon', 'range'], 3);
  const first = clockAt(tokens, i);
  if (!first) return null;
  const link = linkAt(tokens, first.next, between);
  const second = link === null ? null : clockAt(tokens, link);
  const sure = (k: number) => tokens[k]?.kind === 'time';
  if (second && link !== null) {
    if (!sure(i) && !sure(link) && !clearlyTimes(tokens, i, second.next, expected || leads)) return null;
    const days = tokens[second.next]?.kind === 'days';
    if (sure(i) || sure(link) || first.value.minutes !== second.value.minutes || expected || days) {
      return { value: { opens: first.value, closes: second.value }, next: second.next };
    }
  }
  const after = tokens[first.next];
  const counted = after?.kind === 'word' && COUNTED.test(after.text);
  // "Wed. open til 6"
  if ((lead === 'until' || lead === 'closes') && (sure(i) || (expected && !counted)))
    return { value: { opens: null, closes: first.value, until: lead === 'until' }, next: first.next };
  if (!sure(i)) return listed(tokens, i) ? { value: { opens: first.value, closes: null }, next: first.next } : null;
  return { value: { opens: first.value, closes: null }, next: first.next };
}

/** "10, 2 and 4 p.m.": a bare number in a list that ends with a clear time. */
function listed(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (tokens[i]?.kind === 'number' && i - from < 8) {
    const next = skip(tokens, i + 1, ['comma', 'and', 'or'], 2);
    if (next === i + 1) return false;
    i = next;
  }
  const end = tokens[i];
  return i > from && end?.kind === 'time' && end.time.half !== null;
}
