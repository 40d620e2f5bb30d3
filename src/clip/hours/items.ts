/** Tokens → the larger pieces hours are made of: groups of days, spans, "closed", labels and boundaries. */
import { type DayGroup, dayGroupAt } from './day-group';
import { type Span, spanAt } from './time-spans';
import type { Token } from './token';

export type Item = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'days'; readonly group: DayGroup; readonly except: boolean; readonly none: boolean }
  /** `lead`: the words right before it. */
  | { readonly kind: 'span'; readonly span: Span; readonly lead: string }
  | { readonly kind: 'all-day' }
  /** `occasion`: on what is named behind it ("(closed holidays)"), not on the days before it. */
  | { readonly kind: 'closed'; readonly occasion: boolean }
  /** One date: what stands beside it happens once. */
  | { readonly kind: 'date' }
  | { readonly kind: 'words'; readonly text: string }
  /** Words in brackets behind days or times: they say something about these alone. */
  | { readonly kind: 'note'; readonly text: string }
  /** `firm` ends a clause (";", line end); a full stop does too, but leaves its label standing. */
  | { readonly kind: 'break'; readonly firm: boolean }
  | { readonly kind: 'colon' }
);

/** Words that tell nothing about what the hours are for. */
const IDLE =
  /^(?:am|pm|a|an|as|be|by|for|if|it|its|of|so|us|you|your|please|note|business|operating|operation|opening|regular|normal|general|public|service|doors?|location|schedule|when|cu[aá]ndo|wanneer|open|hours|hour|from|and|or|uur|cita|todo|durante|horas|sus|se|con|un|une|uno|su|days?|week|d[ií]as?|eves?|evenings?|mornings?|afternoons?|nights?|ma[nñ]anas?|tardes?|noches?|except|holidays?|festivos?|feriados?|tambi[eé]n|de|[ecmp][sd]?t|also|only|beginning|each|disponible|tiene|tenemos|estamos|est[aá])$/i;

export const isIdle = (text: string): boolean =>
  text.split(/[\s/]+/).every((part) => !part || IDLE.test(part.replace(/[.']/g, '')));

/** Bare numbers are believed as times behind days, behind "hours"/"open", or behind another span. */
const EXPECTING = new Set([
  'monthly',
  'days',
  'comma',
  'colon',
  'from',
  'between',
  'filler',
  'open-bracket',
  'close-bracket',
  'and',
  'slash',
  'range',
  'closed',
]);

/** "Lunch 12-1", "Tuesday evenings 6-8". */
const MEAL =
  /^(?:mornings?|afternoons?|evenings?|nights?|ma[nñ]anas?|tardes?|noches?|breakfast|lunch|brunch|dinner|supper|meals?|desayuno|almuerzo|comida|cena)$/i;
const expecting = (before: Token | undefined): boolean =>
  before !== undefined && (EXPECTING.has(before.kind) || (before.kind === 'word' && MEAL.test(before.text)));

/** "Thursday evenings until 8 by arrangement": no hours that stand for themselves. */
const BY_ARRANGEMENT = /^\W{0,3}by (?:prior )?(?:arrangement|appointment|request)/i;

/** Signs inside a label that belong to it ("Seniors 60 and older", "Drop-in", "and Federal holidays"). */
const INSIDE = new Set(['and', 'slash', 'ordinal', 'number', 'filler', 'no', 'range', 'from']);

/** "No lunch Sun.": the days named are days without. */
const negatedBefore = (text: string, start: number): boolean =>
  /\b(?:no|not|sin)\b(?! (?:prior |previous |previa )?(?:appointments?|appts?|citas?|reservations?))[^.;:,]{0,20}$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );

export function toItems(tokens: readonly Token[], text: string): Item[] {
  const items: Item[] = [];
  let from = -1;
  let to = -1;
  let expected = false;
  const flush = () => {
    if (from >= 0) items.push({ kind: 'words', text: text.slice(from, to), start: from, end: to });
    from = -1;
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const at = (next: number) => ({ start: token.start, end: (tokens[next - 1] as Token).end });
    const negated = token.kind === 'except' || token.kind === 'no';
    const days = dayGroupAt(tokens, negated ? i + 1 : i);
    const stay = days ? stayEnd(tokens, days.next) : 0;
    if (stay > 0) {
      if (from < 0) from = token.start;
      to = (tokens[stay - 1] as Token).end;
      i = stay;
      continue;
    }
    if (days) {
      const none = token.kind === 'no' || (from >= 0 && negatedBefore(text, token.start));
      flush();
      items.push({
        kind: 'days',
        group: days.value,
        except: token.kind === 'except',
        none,
        ...at(days.next),
        start: (tokens.slice(i, days.next).find((one) => one.kind !== 'filler') ?? token).start,
      });
      i = days.next;
      expected = true;
      continue;
    }
    const span = spanAt(tokens, i, expected && expecting(tokens[i - 1]));
    if (span) {
      const lead = from >= 0 ? text.slice(from, to) : '';
      flush();
      const place = at(span.next);
      const until = span.value.until && !BY_ARRANGEMENT.test(text.slice(place.end, place.end + 40));
      items.push({ kind: 'span', span: { ...span.value, until }, lead, ...place });
      i = span.next;
      continue;
    }
    const aside = asideEnd(tokens, i);
    if (aside > 0) {
      flush();
      items.push({
        kind: 'note',
        text: text.slice((tokens[i + 1] as Token).start, (tokens[aside] as Token).start),
        ...at(aside + 1),
      });
      i = aside + 1;
      continue;
    }
    i += 1;
    if (token.kind === 'filler' && /^(?:h|abier|open)/i.test(text.slice(token.start, token.end))) expected = true;
    // "Oct 1 – May 31: …" is a season, no single date.
    const season = token.kind === 'date' && (tokens[i]?.kind === 'range' || tokens[i - 2]?.kind === 'range');
    if (
      season ||
      token.kind === 'word' ||
      token.kind === 'no' ||
      token.kind === 'ordinal' ||
      (from >= 0 && INSIDE.has(token.kind))
    ) {
      if (from < 0) from = token.start;
      to = token.end;
      continue;
    }
    const piece = pieceOf(token, at(i), isOccasion(tokens, i - 1));
    if (!piece) continue;
    flush();
    items.push(piece);
  }
  flush();
  return items;
}

/** "Friday 4 pm to Sunday 4 pm": one stretch of days, no hours of each. Its end behind the first day at `from`, else 0. */
function stayEnd(tokens: readonly Token[], from: number): number {
  const kinds = tokens.slice(from, from + 8).map((one) => one.kind);
  const told =
    /^(?:(?:filler|comma|from) )?time (?:range|until) (?:filler )?days (?:(?:filler|comma) )?time(?! range)/.exec(
      kinds.join(' '),
    );
  return told ? from + told[0].split(' ').length : 0;
}

const TELLING = new Set(['days', 'time', 'number', 'around-the-clock', 'closed', 'rhythm', 'date', 'break']);

/** Where brackets that open at `from` close, if nothing between them tells a time; else -1. */
function asideEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.kind !== 'open-bracket') return -1;
  for (let i = from + 1; i < tokens.length && i < from + 30; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'close-bracket') return i > from + 1 ? i : -1;
    if (TELLING.has(token.kind) && !(token.kind === 'days' && token.short)) return -1;
  }
  return -1;
}

const APART = new Set(['open-bracket', 'comma']);
const NAMES = new Set(['word', 'filler', 'range', 'from', 'and']);

/** "(closed County holidays)", ", closed during school breaks", "(cerrado en días festivos)". */
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  APART.has(tokens[at - 1]?.kind ?? '') && NAMES.has(tokens[at + 1]?.kind ?? '');

function pieceOf(token: Token, place: { start: number; end: number }, occasion: boolean): Item | null {
  if (token.kind === 'around-the-clock') return { kind: 'all-day', ...place };
  if (token.kind === 'date') return { kind: 'date', ...place };
  if (token.kind === 'closed') return { kind: 'closed', occasion, ...place };
  if (token.kind === 'colon') return { kind: 'colon', ...place };
  if (token.kind === 'stop' || token.kind === 'break') return { kind: 'break', firm: token.kind === 'break', ...place };
  return null;
}
