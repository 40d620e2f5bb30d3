/**
 * Places told in running text. A name and what is said beside it make a place: an address (the nearest name in front of
 * it, or behind it in the same clause), hours in the same sentence, a number right behind the name. Names without any
 * of these are only mentioned. The text is cut into units, so that each holds one place with all that is said of it.
 */
import { sentencesOf } from '../fields/sentence-split';
import { lineKind } from '../hours/line-kind';
import { fold } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';
import { ASIDE, BESIDE_NUMBER, GIVING, isBeside, isHosted, OURS, TO_CALL, tellsHours } from './between';
import { isSubject, namesInProse, type ProseName } from './names-in-prose';
import { TO_US } from './writer';

/** An address or a number inside the text. */
export interface Anchor {
  readonly kind: 'address' | 'phone';
  readonly start: number;
  readonly end: number;
}

/** A part of the text, with the name of the one place it tells of, if any. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly name: ProseName | null;
  /** It says where the place is, or when it is open, not only how to call it. */
  readonly placed: boolean;
}

interface Place {
  readonly name: ProseName;
  /** From the first to the last of its name, address, number and hours. */
  from: number;
  to: number;
  address: boolean;
  hours: boolean;
  phone: boolean;
}

/** The text with its addresses, numbers and sites blanked, so that no name runs into them; a full stop behind "St." ends a sentence there. */
export function masked(text: string, anchors: readonly Anchor[]): string {
  let out = text;
  for (const { start, end } of anchors) {
    const stop = /^\.\s+[\p{Lu}¿¡]/u.test(text.slice(end - 1, end + 6)) ? '.' : '·';
    out = `${out.slice(0, start)}${'·'.repeat(end - start - 1)}${stop}${out.slice(end)}`;
  }
  return out.replace(/\S*(?:@|www\.|https?:)\S*/g, (site) => '·'.repeat(site.length));
}

/** What the page tells beside one of its texts. */
export interface Beside {
  /** What names begin with, folded, and the one name that does: "elm memorial" of "Elm Memorial Baptist Church"; "" for several; likewise "efb" of "Elm Food Bank (EFB)". */
  readonly shorts: ReadonlyMap<string, string>;
  /** See `markedNames`. */
  readonly marked: readonly ProseName[];
  /** See `writersName`. */
  readonly writer: string;
}

/** The places of one text. */
function placesOf(text: string, anchors: readonly Anchor[], beside: Beside): Place[] {
  const { shorts, marked, writer } = beside;
  const blank = masked(text, anchors);
  const places: Place[] = [];
  let before: Place | null = null;
  for (const sentence of sentencesOf(blank)) {
    const end = sentence.at + sentence.text.length;
    const inside = anchors.filter((one) => one.start >= sentence.at && one.start < end);
    if (GIVING.test(sentence.text)) {
      before = null;
      continue;
    }
    const own = marked
      .filter(({ start }) => start >= sentence.at && start < end)
      .map((name) => ({ ...name, strong: name.strong || isSurely(name, blank) }));
    const told = namesInProse(sentence.text, shorts)
      .map((name) => ({ ...name, start: name.start + sentence.at, end: name.end + sentence.at }))
      .map((name) => ({ ...name, text: shorts.get(fold(name.text)) || name.text }))
      .filter((name) => !own.some((one) => one.start < name.end && name.start < one.end));
    const names = [...own, ...told]
      .sort((a, b) => a.start - b.start)
      .filter((name) => !ASIDE.test(blank.slice(Math.max(sentence.at, name.start - 24), name.start)))
      .filter(
        ({ text: short }, _, all) => hasOrganizationWord(short) || !all.some((one) => one.text.startsWith(`${short} `)),
      );
    const kept = writer === '' ? names : names.filter((name) => !isToldOfUs(name, text, end, writer));
    const others = inSentence({ text, at: sentence.at, end, names: kept, anchors: inside, writer });
    const ours = writer === '' ? null : writersPlace(text.slice(sentence.at, end), sentence.at, inside, others, writer);
    const found = ours ? [...others, ours] : others;
    // "It is at 12 Oak Street": said of the place that the sentence before named.
    if (found.length === 0 && before && !names.some((name) => name.strong)) {
      if (OURS.test(sentence.text)) continue;
      for (const anchor of inside) take(before, anchor);
      if (tellsHours(text.slice(sentence.at, end))) grow(before, sentence.at, end, 'hours');
    } else {
      before = found.at(-1) ?? lone(names);
      places.push(...found);
      if (before && found.length === 0) places.push(before);
    }
  }
  return places.filter((place) => place.address || place.hours || place.phone);
}

/** A link that does something: "**Mercy Table** serves a hot supper". */
const isSurely = ({ marked, start, end }: ProseName, text: string): boolean =>
  marked === 'surely' && isSubject(text, start, end);

/** "If you live in the Elm School District, visit us at …": no more than whom the writer speaks to. */
function isToldOfUs(name: ProseName, text: string, end: number, writer: string): boolean {
  const at = TO_US.exec(text.slice(name.end, end))?.index ?? -1;
  return at >= 0 && name.text !== writer && !/\d/.test(text.slice(name.end, name.end + at));
}

/** "You may visit us on Tuesdays at 12 Oak Street": the place of whoever writes. */
function writersPlace(
  sentence: string,
  at: number,
  anchors: readonly Anchor[],
  others: readonly Place[],
  writer: string,
): Place | null {
  const own = anchors.find(
    ({ kind, start }) => kind === 'address' && others.every(({ to }) => start >= to) && TO_US.test(sentence),
  );
  if (!own) return null;
  const from = others.at(-1)?.to ?? at;
  const place = placeOf({ start: from, end: from, text: writer, strong: true, writes: true });
  take(place, own);
  if (others.length === 0) place.to = at + sentence.length;
  return place;
}

/** A sentence that names one organization and says nothing of it yet. */
function lone(names: readonly ProseName[]): Place | null {
  const strong = names.filter((name) => name.strong);
  return strong[0] && strong.length === 1 ? placeOf(strong[0]) : null;
}

const placeOf = (name: ProseName): Place => ({
  name,
  from: name.start,
  to: name.end,
  address: false,
  hours: false,
  phone: false,
});

function grow(place: Place, from: number, to: number, kind: 'address' | 'hours' | 'phone'): void {
  place.from = Math.min(place.from, from);
  place.to = Math.max(place.to, to);
  place[kind] = true;
}

const take = (place: Place, { start, end, kind }: Anchor): void => grow(place, start, end, kind);

interface Clause {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly names: readonly ProseName[];
  readonly anchors: readonly Anchor[];
  readonly writer: string;
}

function inSentence({ text, at, end, names, anchors, writer }: Clause): Place[] {
  const kept = names.filter(
    (name) =>
      name.strong ||
      anchors.some(
        (one) =>
          one.start >= name.end && ((name.marked && one.kind === 'phone') || isBeside(text.slice(name.end, one.start))),
      ),
  );
  const hosts = new Set(
    kept.filter((name, nth) => nth > 0 && isHosted(text.slice(kept[nth - 1]?.end ?? 0, name.start))),
  );
  const places = kept.filter((name, nth) => !hosts.has(name) && name.text !== kept[nth - 1]?.text).map(placeOf);
  const free: Anchor[] = [];
  const apart = (from: number, to: number): boolean =>
    parted(text, from, to) || (writer !== '' && TO_US.test(text.slice(from, to)));
  for (const anchor of anchors) {
    const owner =
      places.find(({ name }) => name.marked && name.start < anchor.end && anchor.start < name.end) ??
      places.findLast(({ name }) => name.end <= anchor.start && !apart(name.end, anchor.start));
    const own = writer !== '' && owner?.name.text === writer;
    const beside = anchor.kind !== 'phone' || owner?.name.marked || own;
    const near = owner && (beside || BESIDE_NUMBER.test(text.slice(owner.to, anchor.start)));
    if (owner && (near || owner.address)) take(owner, anchor);
    else if (!owner && anchor.kind === 'address') free.push(anchor);
  }
  // "At 12 Oak St., Grace Church serves …"
  for (const anchor of free) {
    const behind = places.find(({ name }) => name.start >= anchor.end && !parted(text, anchor.end, name.start));
    if (behind && !behind.address && behind.name.start - anchor.end < 60) take(behind, anchor);
  }
  takeHours(text, at, end, places);
  return places.filter((place) => place.address || place.hours || place.phone);
}

/** A semicolon ends what is said of a name, but inside brackets. */
const parted = (text: string, from: number, to: number): boolean =>
  text
    .slice(from, to)
    .replace(/\([^)]*(?:\)|$)/g, '')
    .includes(';');

/** Hours stand behind each name of a sentence, or in front of each: the first and the last gap tell. */
function takeHours(text: string, at: number, end: number, places: readonly Place[]): void {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return;
  const hours = (from: number, to: number): boolean => to > from && tellsHours(text.slice(from, to));
  const leading = hours(at, first.name.start) && !hours(last.name.end, end);
  places.forEach((place, nth) => {
    const from = leading ? (places[nth - 1]?.to ?? at) : place.name.end;
    const to = leading ? place.name.start : (places[nth + 1]?.from ?? end);
    if (!hours(from, to)) return;
    const start = leading && nth > 0 ? from + separated(text.slice(from, to)) : from;
    grow(place, leading ? start : place.from, leading ? place.to : withHours(text, from, to), 'hours');
  });
}

/** Behind the comma, the semicolon or the "and" that the next place begins with. */
const separated = (gap: string): number => /^[^\p{L}\d]*(?:and |or |y |o )?/u.exec(gap)?.[0].length ?? 0;

/** Where the hours behind a name end: before the last separator that none of them stands behind. */
function withHours(text: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  const last = [...gap.matchAll(/\d[\d:.]*\s?(?:[ap]\.?m\b\.?)?|(?:noon|midnight|days?|mediod[ií]a)\b/gi)].at(-1);
  return last ? from + last.index + last[0].length : to;
}

/** "**Family Law Clinic**: Wednesdays 1–4, Justice Center, 44 Market St.": all of it is told of its first words. */
const isEntry = (text: string, anchors: readonly Anchor[], marked: readonly ProseName[]): boolean =>
  marked.length === 1 &&
  marked[0]?.start === 0 &&
  /^\s*:/.test(text.slice(marked[0].end)) &&
  anchors.filter(({ kind }) => kind === 'address').length < 2;

/** The text in units; one unit without a name when it tells of no place. */
export function unitsOf(text: string, anchors: readonly Anchor[], beside: Beside): Unit[] {
  const places = isEntry(text, anchors, beside.marked) ? [] : placesOf(text, anchors, beside);
  const numbered = places.filter((place) => place.phone && !place.address && !place.hours);
  const [only] = numbered;
  const called = only?.name.text === beside.writer || TO_CALL.test(text.slice(0, only?.name.start));
  const told =
    numbered.length === 1 && !only?.name.marked && !called ? places.filter((place) => place !== only) : places;
  const sentences = sentencesOf(masked(text, anchors));
  const units: Unit[] = [];
  let start = 0;
  const close = (end: number, place: Place | null): void => {
    if (text.slice(start, end).trim() !== '')
      units.push({ start, end, name: place?.name ?? null, placed: place?.address || place?.hours || false });
    start = end;
  };
  told.forEach((place, nth) => {
    const next = told[nth + 1];
    const begin = cutBefore(text, told[nth - 1]?.to ?? 0, place.from, sentences);
    // An address in front that is of nobody named ("the library at 300 Main Street, the YMCA at …").
    const lost = anchors.findLast((one) => one.kind === 'address' && one.start >= begin && one.end <= place.from);
    const from = lost ? cutBefore(text, lost.end, place.from, sentences) : begin;
    // "First Tuesday of the month" on the line above the place: when it is open.
    const day = nth === 0 && lineKind(text.slice(start, from).trim()) === 'days';
    if (from > start && !day) close(from, null);
    const to = next ? cutBefore(text, place.to, next.from, sentences) : text.length;
    const others = place.name.writes ? [] : sentences;
    const ours = others.find((one) => one.at >= place.to && one.at < to && OURS.test(one.text));
    close(ours?.at ?? to, place);
  });
  if (start < text.length) close(text.length, null);
  return units;
}

/** Where the next place begins: its sentence, else behind a semicolon, else right at it. Always behind a space. */
function cutBefore(text: string, from: number, to: number, sentences: readonly { at: number }[]): number {
  const sentence = sentences.findLast((one) => one.at <= to)?.at ?? 0;
  if (sentence >= from) return sentence;
  const semicolon = text.lastIndexOf(';', to);
  const cut = semicolon > from ? semicolon + 1 : to;
  const space = semicolon > from ? /^\s*/.exec(text.slice(cut))?.[0].length : 0;
  const at = cut + (space ?? 0);
  const lead = /(?<=\s)(?:(?:and|or|y|o) )?(?:(?:the|el|la|los|las) )?$/.exec(text.slice(from, at))?.[0].length ?? 0;
  return /\s/.test(text[at - lead - 1] ?? '') ? at - lead : Math.max(from, text.lastIndexOf(' ', at) + 1);
}
