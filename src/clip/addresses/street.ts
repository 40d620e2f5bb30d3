/** Finds where a street line begins and ends among the pieces of an address. */
import type { Piece } from './pieces';
import {
  isDirection,
  isHouseNumber,
  isLeading,
  isOrdinal,
  isShortDirection,
  isStrong,
  isType,
  takesNumber,
} from './street-words';
import { unitAt } from './unit';

export interface Street {
  readonly start: number;
  /** Behind the last piece. */
  readonly end: number;
  /** A word such as "Street" or "Hwy" was found; without one the end is a guess. */
  readonly typed: boolean;
}

/** Streets have no longer names. */
const LONGEST = 8;
const JOINING = /^(?:&|and|@|at|between|near|\/|y)$/i;

/** Position behind the directions and "Extension" that may follow a street's type. */
function behindType(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (end < pieces.length) {
    const before = pieces[end - 1] as Piece;
    const piece = pieces[end] as Piece;
    const last = piece.breaks || end + 1 === pieces.length || unitAt(pieces, end + 1) > end + 1;
    // "133 Staff Drive, NE, …": a comma before a direction that stands alone.
    const paired = /^[NS]\.?[EW]\.?$/.test(piece.text); // "Road, S.E. Cumberland": no town begins so
    if (before.breaks && !(isShortDirection(piece.text) && (last || paired))) break;
    const spelled = isDirection(piece.text) && !isShortDirection(piece.text);
    const extension = /^(?:ext|extension)\.?$/i.test(piece.text);
    if (!extension && !isShortDirection(piece.text) && !(spelled && last)) break;
    end += 1;
  }
  return end;
}

/** A crossing street named behind: "… & Pine St.", "between 8th and 10th". */
function behindCrossing(pieces: readonly Piece[], end: number): number {
  const piece = pieces[end];
  if (!piece || pieces[end - 1]?.breaks || !JOINING.test(piece.text)) return end;
  let k = end;
  while (k < pieces.length && !(pieces[k - 1] as Piece).breaks) k++;
  return k;
}

/**
 * The street whose name (behind the number) begins at `from`. `townFollows`: the town has a segment of its own
 * further on, so that a segment without a street word is street to its end.
 */
function nameFrom(
  pieces: readonly Piece[],
  from: number,
  townFollows: boolean,
): { end: number; typed: boolean } | null {
  let k = from;
  while (k < pieces.length && isDirection((pieces[k] as Piece).text)) {
    // "1155 N, 130th St."
    if ((pieces[k] as Piece).breaks && !isOrdinal(pieces[k + 1]?.text ?? '')) break;
    k += 1;
  }
  const first = pieces[k];
  // "500 S": a grid ("123 S 400 E") or a street called by its direction ("100 West, …").
  if (!first || (pieces[k - 1] as Piece).breaks) {
    if (k > from && (pieces[k - 1] as Piece).breaks && !isOrdinal(first?.text ?? '')) return { end: k, typed: false };
    if (!first) return k > from ? { end: k, typed: false } : null;
  }
  if (/^\d{1,5}$/.test(first.text) && isDirection(pieces[k + 1]?.text ?? '') && k > from)
    return { end: k + 2, typed: true };
  const after = pieces[k + 1]?.text ?? '';
  const particle = /^(?:de|du|des|del|la|las|le|les|los|d'\S+|l'\S+)$/i.test(after);
  const leading =
    isLeading(first.text) && !first.breaks && after && !isType(after) && (particle || !isStrong(first.text));
  const single = /^(?:[A-Z]|\d{1,4}[A-Z]?)\.?$/.test(pieces[k + 1]?.text ?? '');
  if (isStrong(first.text) && !first.breaks && single && !isType(pieces[k + 2]?.text ?? '')) {
    return { end: behindType(pieces, k + 2), typed: true }; // "Avenue B", "Highway 99"
  }
  let typedEnd = -1;
  let limit = k;
  for (let i = k; i < pieces.length && i < k + LONGEST; i++) {
    const piece = pieces[i] as Piece;
    limit = i + 1;
    if (i > k && (unitAt(pieces, i) > i || JOINING.test(piece.text))) {
      limit = i;
      break;
    }
    const numbered = takesNumber(piece.text) && /^\d{1,4}[A-Z]?$/.test(pieces[i + 1]?.text ?? '') && !piece.breaks;
    const road =
      /^(?:r(?:oa)?d|highway|hwy|trunk)\.?$/i.test(piece.text) &&
      /^(?:state|county|ranch|farm|township|forest|regional|concession|parish|range)$/i.test(pieces[i - 1]?.text ?? '');
    if ((numbered || (road && /^[A-Z]{0,2}\d{0,4}[A-Z]?$/.test(pieces[i + 1]?.text ?? ' '))) && i + 1 < pieces.length) {
      // "2351 FM 1960 Rd W"
      typedEnd = i + 2 + Number(numbered && /^(?:rd|road|byp(?:ass)?|loop|spur)\.?$/i.test(pieces[i + 2]?.text ?? ''));
      break;
    }
    const ends = piece.breaks || i + 1 === pieces.length;
    // "201 North Avenue": the direction is the name.
    const named =
      i > k || ends || (k > from && !isShortDirection(pieces[k - 1]?.text ?? '') && !/^st\.?$/i.test(piece.text));
    if (isStrong(piece.text) && !leading && named) {
      typedEnd = i + 1;
      // "Industrial Park St.", "Court Street", "Brook Lane Drive": the last of two type words ends the name.
      const next = pieces[i + 1];
      const joined = /^(?:place|court|plaza|square|circle|way|broadway|terrace|park|trail|pike)$/i.test(piece.text);
      if (!ends && next && isStrong(next.text) && (joined || next.breaks || i + 2 === pieces.length)) continue;
      break;
    }
    if (!leading && isType(piece.text) && i > k && typedEnd < 0) {
      const strongAhead = [1, 2].some(
        (n) => !pieces.slice(i, i + n).some((one) => one.breaks) && isStrong(pieces[i + n]?.text ?? ''),
      );
      if (!strongAhead && !townFollows) {
        typedEnd = i + 1;
        break;
      }
      if (!strongAhead && ends) typedEnd = i + 1;
    }
    if (piece.breaks) break;
  }
  if (typedEnd > 0) return { end: behindCrossing(pieces, behindType(pieces, typedEnd)), typed: true };
  if (leading || townFollows || (pieces[limit - 1] as Piece).breaks || limit < pieces.length) {
    return limit > k ? { end: behindCrossing(pieces, limit), typed: Boolean(leading) } : null;
  }
  // "725 Fallsway Baltimore": one word is the street, the rest the town.
  return { end: Math.min(k + (/^(?:la|el|las|los|san|santa|st\.)$/i.test(first.text) ? 2 : 1), limit), typed: false };
}

const UNIT_BEFORE =
  /^(?:#|suites?|ste|room|rm|unit|apt|apartment|box|floor|fl|building|bldg|no|number|nr|highway|hwy|route|rte|rr|level|lot|space|dept)\.?$/i;

/** The street line with a house number, preferring one with a street word; null when there is none. */
export function numberedStreet(pieces: readonly Piece[], townApart: boolean): Street | null {
  let guess: Street | null = null;
  for (const [i, piece] of pieces.entries()) {
    if (!isHouseNumber(piece.text.split('\u00a0')[0] ?? '') || i + 1 >= pieces.length) continue;
    const before = pieces[i - 1];
    // "2nd Floor 20 W. Courtland": that floor has its number already.
    const numberedFloor = /^fl(?:oor)?\.?$/i.test(before?.text ?? '') && isOrdinal(pieces[i - 2]?.text ?? '');
    if (before && UNIT_BEFORE.test(before.text) && !numberedFloor) continue;
    if (piece.breaks && !/^\p{Lu}/u.test(pieces[i + 1]?.text ?? '') && !isLeading(pieces[i + 1]?.text ?? '')) continue;
    const second = pieces[i + 1]?.text ?? '';
    // "215 de la calle Washington"
    const kind = pieces.findIndex((one, k) => k > i + 1 && k < i + 4 && isLeading(one.text));
    if (second === 'de' && kind > 0) {
      const stop = pieces.findIndex((one, k) => k > kind && one.breaks);
      return { start: i, end: stop < 0 ? pieces.length : stop + 1, typed: true };
    }
    const from =
      /^(?:1\/2|½|[A-Z]|bis|ter|quater)$/.test(second) && !isDirection(second) && pieces[i + 2] ? i + 2 : i + 1;
    const townFollows = townApart && pieces.slice(i, -1).some((one) => one.breaks);
    const name = nameFrom(pieces, from, townFollows);
    if (!name || name.end <= i + 1) continue;
    const street = { start: i, end: name.end, typed: name.typed };
    if (name.typed) return street;
    const opensSegment = i === 0 || before?.breaks;
    if (!guess && opensSegment && (/^[\p{Lu}\d]/u.test(second) || isLeading(second))) guess = street;
  }
  return guess;
}

const NAME_WORD = /^(?:[\p{Lu}\d]|de$|del$|la$|las$|los$|le$|les$|du$|des$|y$|nº|#|n[uú]m|[kK]m)/u;
const CROSSING = /(?:^|\s)(?:&|and|@|at|between|y|[^\s/]+\/[^\s/]+)\s/i;

/** "County Road 308", "State Route 9". */
const RURAL = /^(?:county|state|farm|ranch|forest|township) (?:road|rd|route|rte|highway|hwy)\.? [A-Z]{0,2}\d/i;

/** A street line without a number: a crossing, or a segment that ends with a street word. */
export function unnumberedStreet(parts: readonly (readonly Piece[])[]): number {
  return parts.findIndex((segment) => {
    const words = segment.map((piece) => piece.text);
    if (/^(?:at )?(?:the )?(?:corner|cnr)\.?(?: of)? \S/i.test(words.join(' '))) return true;
    if (words.length < 5 && RURAL.test(words.join(' '))) return true;
    if (words.length > 12 || words.length < 2 || !(/^[\p{Lu}\d]/u.test(words[0] ?? '') || isLeading(words[0] ?? '')))
      return false;
    const text = words.join(' ');
    const typed = words.some((word, i) => (i > 0 && isStrong(word)) || isLeading(word));
    if (CROSSING.test(` ${text} `) && (typed || words.some(isOrdinal))) return true;
    let last = words.length - 1;
    while (last > 1 && isDirection(words[last] ?? '')) last -= 1;
    return (
      isStrong(words[last] ?? '') ||
      (isLeading(words[0] ?? '') && words.length < 8 && words.slice(1).every((word) => NAME_WORD.test(word))) ||
      (takesNumber(words[words.length - (isDirection(words.at(-1) ?? '') ? 3 : 2)] ?? '') &&
        words.length < 5 &&
        words.some((word) => /^\d{1,4}$/.test(word)))
    );
  });
}
