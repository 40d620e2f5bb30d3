/** Items → clauses: stretches of days and times under one label, ended by ";", a line, a full stop or the next label. */
import { type Item, isIdle } from './items';

export type Piece = Extract<Item, { kind: 'days' | 'span' | 'all-day' | 'closed' | 'note' | 'date' }>;

export interface Clause {
  readonly pieces: readonly Piece[];
  /** What the times are for ("Food pantry"), "" for the place itself. */
  readonly label: string;
  /** The label is new: its times do not simply go on from the ones before. */
  readonly fresh: boolean;
  /** It is a label with a colon or on a line of its own, not just words in a sentence. */
  readonly firm: boolean;
  /** It goes on in the sentence of the clause before it. */
  readonly goesOn: boolean;
  /** Its days head a list ("Lunch Mon–Fri: women 11am; men noon"). */
  readonly heads: boolean;
}

/** Labels longer than this are sentences; their first words would mislead more than they tell. */
const LABEL_LIMIT = 80;

/** "Hot meal is served at", "Our helpline is available": the words that lead over to the time. */
const LEADING = /^(?:(?:and|or|also|the|our|please|we)\s+)+/i;
const TRAILING =
  /(?:\s+(?:is|are|at|from|on|in|with|and|or|the|every|each|open|opens|offered|served|available|held|begins?|beginning|starts?|starting|usually|between|hours?|hrs))+$/i;

/** A label without the signs around it; "" when it says nothing ("Hours", "Open"). */
export function tidy(label: string): string {
  const inside = label.includes('(') && !label.includes(')') ? label.slice(0, label.indexOf('(')) : label;
  const words = inside
    .replace(/^[\s,.;:/-]+|[\s,.;:/(-]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(LEADING, '')
    .replace(TRAILING, '');
  return words.length > LABEL_LIMIT || isIdle(words) ? '' : words;
}

const isTimed = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.kind !== 'days' && piece.kind !== 'note' && piece.kind !== 'date');

export function toClauses(items: readonly Item[]): Clause[] {
  const clauses: Clause[] = [];
  let pieces: Piece[] = [];
  let label = '';
  let fresh = false;
  let firm = false;
  let goesOn = false;
  let heads = false;
  let words = '';
  /** A clause ended since the last times: words now begin something new. */
  let apart = false;

  const close = () => {
    if (!pieces.length) return;
    clauses.push({ pieces, label, fresh, firm, goesOn, heads });
    goesOn = true;
    if (isTimed(pieces)) fresh = apart = false;
    pieces = [];
    heads = false;
  };
  const begin = (text: string, colon: boolean) => {
    if (isTimed(pieces)) close();
    const next = tidy(text);
    if (!next && !colon) return;
    label = next;
    // "Office hours:" names nothing new.
    fresh = next !== '' && (colon || apart);
    firm = colon;
  };

  for (const [i, item] of items.entries()) {
    if (item.kind === 'words') words = item.text;
    else if (item.kind === 'colon') {
      const after = items[i + 1];
      if (words) begin(words, true);
      else if (items[i - 1]?.kind === 'days')
        heads = after?.kind === 'words' || (after?.kind === 'span' && items[i + 2]?.kind === 'words');
      words = '';
    } else if (item.kind === 'break') {
      const standing = words;
      words = '';
      // "24-hour crisis line": what is open all day is named behind it.
      if (standing && pieces.length === 1 && pieces[0]?.kind === 'all-day') label = tidy(standing);
      const alone = pieces.length === 0;
      close();
      apart = true;
      goesOn = false;
      if (standing && alone && item.firm && !isIdle(standing)) begin(standing, true);
    } else if (item.kind === 'note' && words && !isIdle(words)) {
      // "Summer hours (June–August): …"
      words = `${words} (${item.text})`;
    } else {
      // "closed for lunch 12-1"
      const reason =
        (pieces.at(-1)?.kind === 'closed' && item.kind === 'span') ||
        (pieces.at(-2)?.kind === 'closed' && /^(?:for |para )?(?:lunch|almuerzo|almorzar|comer)$/i.test(words));
      if (item.kind !== 'note' && !reason && words && !isIdle(words)) begin(words, false);
      words = '';
      pieces.push(item);
    }
  }
  close();
  return clauses;
}

/** "8–5 Monday through Friday (closed noon to 1)", but not "10–14, Monday closed". */
export function hasTimesFirst(pieces: readonly Piece[]): boolean {
  const closure = pieces.findIndex(
    (piece, k) => piece.kind === 'closed' && (pieces[k + 1]?.kind === 'span' || (piece.occasion && !pieces[k + 1])),
  );
  const said = (closure < 0 ? pieces : pieces.slice(0, closure)).filter(
    ({ kind }) => kind !== 'note' && kind !== 'date',
  );
  const first = pieces[0]?.kind;
  const last = said.at(-1);
  // "opens at 8 p.m. nightly and closes at 7 a.m."
  const [opening, middle, closing] = said;
  const halves = opening?.kind === 'span' && closing?.kind === 'span' && !opening.span.closes && !closing.span.opens;
  if (halves && middle?.kind === 'days' && said.length === 3) return true;
  return (first === 'span' || first === 'all-day') && last?.kind === 'days' && !last.except;
}

/** Lines of times, each with a line of its days below: "9–4 / Mon, Tue / 10–2 / Thu". */
export function paired(clauses: readonly Clause[]): readonly Clause[] {
  const turns = clauses.every(({ pieces }, k) => pieces.every(({ kind }) => kind === (k % 2 === 0 ? 'span' : 'days')));
  if (!turns || clauses.length < 4 || clauses.length % 2 !== 0) return clauses;
  return clauses.flatMap((clause, k) => {
    const days = clauses[k + 1];
    return k % 2 === 0 && days ? [{ ...clause, pieces: [...clause.pieces, ...days.pieces] }] : [];
  });
}
