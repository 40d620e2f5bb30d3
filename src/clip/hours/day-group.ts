/** Lists and ranges of days: "Mon., Wed. – Fri.", "first and third Sat.", "every other Tuesday", "M/W/F". */
import type { Day, Token, TokenKind } from './token';

/** A day with its places in the month; no `ordinals` = every week. */
export interface DayRef {
  readonly day: Day;
  readonly ordinals: readonly number[];
}

export interface DayGroup {
  readonly refs: readonly DayRef[];
  readonly interval: number;
  /** A date follows: one day in the year, no rhythm. */
  readonly dated: boolean;
  readonly doubt: boolean;
}

interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const JOINS: readonly TokenKind[] = [
  'comma',
  'and',
  'or',
  'slash',
  'filler',
  'range',
  'until',
  'open-bracket',
  'close-bracket',
];

const upTo = (from: Day, to: Day): Day[] => {
  const days: Day[] = [from];
  for (let day = from; day !== to; ) {
    day = ((day + 1) % 7) as Day;
    days.push(day);
  }
  return days;
};

/** "first three Wednesdays": how many. */
const countAt = (token: Token | undefined): number => {
  if (token?.kind === 'number') return token.value >= 2 && token.value <= 4 ? token.value : 0;
  const spelled = token?.kind === 'word' ? ['two', 'three', 'four'].indexOf(token.text.toLowerCase()) : -1;
  return spelled < 0 ? 0 : spelled + 2;
};

/** "1st & 3rd", "second and last", "1st-3rd" in front of a day. */
function ordinalsAt(tokens: readonly Token[], from: number): Read<number[]> {
  const values: number[] = [];
  let i = from;
  let range = false;
  for (let gap = i; ; ) {
    const token = tokens[gap];
    if (token?.kind === 'ordinal' && values.length < 8) {
      const last = values.at(-1);
      for (let n = (last ?? 0) + 1; range && last !== undefined && n < token.value; n++) values.push(n);
      values.push(token.value);
      i = gap = gap + 1;
      range = false;
      const many = values.length === 1 && Math.abs(token.value) === 1 ? countAt(tokens[i]) : 0;
      if (many && tokens[i + 1]?.kind === 'days') {
        for (let n = 2; n <= many; n++) values.push(n * token.value);
        i = gap = i + 1;
      }
    } else if (
      values.length > 0 &&
      values.length < 6 &&
      gap - i < 3 &&
      token &&
      ['comma', 'and', 'or', 'slash', 'range', 'filler'].includes(token.kind)
    ) {
      range ||= token.kind === 'range';
      gap += 1;
    } else return { value: values, next: i };
  }
}

const skip = (tokens: readonly Token[], from: number, kinds: readonly TokenKind[], most: number): number => {
  let i = from;
  while (i < tokens.length && i - from < most && kinds.includes((tokens[i] as Token).kind)) i++;
  return i;
};

/** Days may stand in the group being read: short ones ("M", "F") only beside others or a time. */
function believable(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'days') return false;
  if (!token.short) return true;
  // "1301 S. J St."
  const numbered = tokens[tokens[i - 1]?.kind === 'days' ? i - 2 : i - 1];
  const next = tokens[i + 1]?.kind;
  if (numbered?.kind === 'word' && /^\d/.test(numbered.text) && (next === 'days' || next === 'word')) return false;
  const after = tokens[skip(tokens, i + 1, ['comma', 'colon', 'slash', 'and', 'range', 'open-bracket', 'from'], 3)];
  const before = tokens[i - 1];
  const joined = before && ['comma', 'slash', 'and', 'range'].includes(before.kind) && tokens[i - 2]?.kind === 'days';
  // "8–8 M–Th, 8–5 F": days behind their times.
  const timed = before?.kind === 'time' || (before?.kind === 'number' && tokens[i - 2]?.kind === 'range');
  const ends = !tokens[i + 1] || ['comma', 'break', 'stop', 'close-bracket'].includes(tokens[i + 1]?.kind ?? '');
  return Boolean(
    joined ||
      before?.kind === 'days' ||
      (timed && ends) ||
      (after && ['days', 'time', 'number', 'around-the-clock'].includes(after.kind)),
  );
}

interface Atom {
  readonly days: readonly Day[];
  readonly ordinals: readonly number[];
  readonly short: boolean;
}

function atomAt(tokens: readonly Token[], from: number): Read<Atom> | null {
  const start = skip(tokens, from, ['filler'], 3);
  const ordinals = ordinalsAt(tokens, start);
  const i = skip(tokens, ordinals.next, ['filler'], 2);
  const token = tokens[i];
  if (token?.kind !== 'days' || !believable(tokens, i)) return null;
  let next = i + 1;
  let places = ordinals.value;
  if (!places.length) {
    // "Saturdays (1st & 3rd)", "el sábado, primero y tercero": the places behind the day.
    const bracket = skip(tokens, next, ['open-bracket', 'comma'], 1);
    const behind = bracket > next ? ordinalsAt(tokens, bracket) : { value: [], next };
    const follows = tokens[skip(tokens, behind.next, ['filler'], 2)];
    const sure = tokens[next]?.kind === 'open-bracket' || behind.value.length > 1 || follows?.kind === 'monthly';
    if (behind.value.length && sure && follows?.kind !== 'days') {
      places = behind.value;
      next = skip(tokens, behind.next, ['close-bracket'], 1);
    }
  }
  return {
    value: { days: token.days, ordinals: places, short: token.short },
    next: skip(tokens, next, ['monthly', 'close-bracket'], 1),
  };
}

/** The group that begins at token `from`, or null. */
export function dayGroupAt(tokens: readonly Token[], from: number): Read<DayGroup> | null {
  let i = from;
  let interval = 1;
  let doubt = false;
  const rhythm = tokens[skip(tokens, i, ['filler'], 2)];
  if (rhythm?.kind === 'no-day') return { value: { refs: [], interval: 1, dated: false, doubt: false }, next: i + 1 };
  if (rhythm?.kind === 'rhythm') {
    interval = rhythm.value;
    i = skip(tokens, i, ['filler'], 2) + 1;
    i = skip(tokens, i, ['comma', 'colon', 'filler'], 2);
  }
  const refs = new Map<Day, number[]>();
  let previous: Atom | null = null;
  let previousJoin = '';
  let end = i;
  for (let read = atomAt(tokens, i); read; ) {
    const { value: atom, next } = read;
    // "Mon–Fri and Tuesdays also 5–7": a day told again begins anew.
    if (refs.size > 2 && !atom.short && !atom.ordinals.length && atom.days.every((day) => refs.has(day))) break;
    const range = /range|until/.test(previousJoin) && previous?.days.length === 1 && atom.days.length === 1;
    const days = range && previous ? upTo(previous.days[0] as Day, atom.days[0] as Day) : atom.days;
    // "first Saturday and Sunday": a place in the month reaches over a bare "and".
    const reach: boolean = Boolean(
      !atom.ordinals.length && previous?.ordinals.length && (range || previousJoin === 'and'),
    );
    const ordinals: readonly number[] = reach ? (previous?.ordinals ?? []) : atom.ordinals;
    if (previous?.short && atom.short && previousJoin === '' && refs.size === 1) doubt = true; // "M F"
    // "1st & 3rd Sat. or 2nd & 4th Wed.": either may be meant; "Mondays or Wednesdays" means both.
    if (previousJoin.includes('or') && ordinals.length) doubt = true;
    for (const day of days) {
      const places = refs.get(day);
      refs.set(day, places?.length && ordinals.length ? [...places, ...ordinals] : [...ordinals]);
    }
    previous = { ...atom, ordinals };
    end = next;
    const gap = skip(tokens, next, JOINS, 4);
    previousJoin = tokens
      .slice(next, gap)
      .map((token) => token.kind)
      .filter((kind) => kind !== 'filler' && !kind.endsWith('bracket'))
      .join(' ');
    const opened = tokens.slice(next, gap).some((token) => token.kind.endsWith('bracket'));
    read = opened ? null : atomAt(tokens, gap);
  }
  if (!refs.size) return null;
  if (tokens[end]?.kind === 'rhythm' && interval === 1) {
    const after = tokens[end] as Extract<Token, { kind: 'rhythm' }>;
    interval = after.value;
    end += 1;
  }
  const at = skip(tokens, end, ['comma', 'slash'], 1);
  const date = tokens[at];
  // "Saturdays, Nov. 8 through Dec. 20": each of them in that time.
  const season = date?.kind === 'date' && tokens[at + 1]?.kind === 'range' && tokens[at + 2]?.kind === 'date';
  const list = [...refs].map(([day, ordinals]) => ({ day, ordinals }));
  return {
    value: { refs: list, interval, dated: date?.kind === 'date' && !season, doubt },
    next: season ? at + 3 : end,
  };
}
