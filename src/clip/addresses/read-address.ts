/**
 * One string that is an address → its components. US, Canada and Australia by state and code; Britain by postcode;
 * Spain, France and the Netherlands by the code before the town. What is not recognised stays in the street line or
 * beside it: nothing is lost, `as_written` keeps it all. Linear for the lengths addresses have; longer text is cut.
 */
import type { AddressValue } from '../../domain/resource/resource-draft';
import { plain } from '../grammar/plain';
import { cut, type Piece, segments, unglue, write } from './pieces';
import { countryCode, isCounty, STATE } from './regions';
import { numberedStreet, unnumberedStreet } from './street';
import { ADDRESSEE, BUILDING, isLeading, isType, ROOF } from './street-words';
import { CA_POSTCODE, readTail, type Tail } from './tail';
import { unitAt } from './unit';

const LIMIT = 400;

interface Parts {
  street: string;
  /** Units, buildings, places. */
  beside: string[];
  attention: string[];
  city: string;
}

const BOX =
  /\b(?:(?:P\.?\s?O\.?\s?|post office )(?:box|drawer)|box|apartado(?: de correos)?|postbus|(?:R\.?R\.?|rural route|H\.?C\.?|star route|route|rte)\.? ?#?\d+,? ?box)\s?#?\s?[\dA-Z-]+\b|\b(?:R\.?R\.?|rural route) ?#?\d+\b/i;
const LABEL = /^(?:[\p{L}'/& -]{2,28}(?:address|location|office|direcci[oó]n|adresse|adres)?\s?):\s+(?=\S)/iu;
/** No town is called so. */
const WALLS =
  /^(?:buildings?|bldgs?|floor|church|suite|room|tower|center|centre|office|department|library|school|courthouse)\W?$/i;
/** "(Rt. 231)": another name of the street. */
const ROUTE = /^(?:rt|rte|route|us|u\.s\.|hwy|highway|state (?:road|route|highway)|sr|cr)\.?[ -]?\d/i;
/** "(at 1st Ave)", "(behind the library)": no part of the address, and so left in its brackets. */
const NEARBY =
  /^(?:at|near|behind|between|corner|across|next to|opposite|off|inside|enter|use|by|beside|cross streets?|static|formerly|entrance (?:on|at|in|via|from)|parking|alley|just|in front|cerca|esquina|entre|frente|junto)\b/i;
/** A province in brackets before its postcode. */
const PROVINCE = new RegExp(String.raw`,?\s*\((${STATE})\)\s*(?=${CA_POSTCODE})`, 'g');
/** "Brooklyn Center", "Falls Church" in front of a state or code are towns; "Community Center" is none. */
const TOWN_OF_WALLS =
  /^(?!(?:civic|community|medical|town|convention|seniors?|shopping|health|family|resource|day|law|business|government|city|county|youth|recreation|justice|trade|the|catholic|baptist|methodist|lutheran|first)\b)\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)? (?:Center|Centre|Church)$/iu;
const WORDS_ONLY = /^[^\d]*$/;

const clean = (text: string): string =>
  text
    .replace(/(?<=s\/n|\bbajo|\d[ºª])\.$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.-]+|[\s,;:-]+$/g, '')
    .trim();

/** "Col. Centro" is part of a town. */
const QUARTER = /^(?:col\.|colonia|barrio|fracc\.|fraccionamiento|urb\.|urbanizaci[oó]n) /i;

/** A town: one to four capitalised words that name no building and no body. */
function isTown(segment: readonly Piece[]): boolean {
  const text = write(segment);
  return (
    segment.length <= 4 &&
    WORDS_ONLY.test(text) &&
    /^[\p{Lu}']/u.test(text) &&
    !BUILDING.test(text) &&
    !QUARTER.test(text)
  );
}

const addBeside = (parts: Parts, text: string): void => {
  const words = clean(text);
  if (words && !/^(?:suites?|ste|room|rm|apt|unit)\.?$/i.test(words)) parts.beside.push(words);
};

/** A part of a building by itself: "Ste. B", "#200", "Bldg 4". */
const PART =
  /^(?:(?:flat|unit|shop|suite|ste|level|apt|apartment|room|rm|floor|fl|bldg|building|studio|block|piso)\.? ?#?[\w-]{1,5}|#\s?[\w-]{1,5}|\d{1,2}(?:st|nd|rd|th) (?:floor|fl)\.?)$/i;

/** A building or a part of one, not somebody a letter is for. */
const isBeside = (text: string): boolean => (ROOF.test(text) && !ADDRESSEE.test(text)) || PART.test(text);

function addInFront(parts: Parts, front: readonly Piece[]): void {
  for (const segment of segments(front)) {
    const text = clean(write(segment));
    if (/^(?:at|on|in|the|corner of|located at|address)$/i.test(text) || !/[\p{L}\d]/u.test(text)) continue;
    if (isBeside(text)) parts.beside.push(text);
    else parts.attention.push(text.replace(/^(?:attn|attention|c\/o|care of)[:.]?\s*/i, ''));
  }
}

/** Units, then buildings, then the town: what stands between the street and the state. */
function addBehind(parts: Parts, behind: readonly Piece[], tail: Tail): void {
  const rest = segments(behind);
  for (const [n, segment] of rest.entries()) {
    let from = 0;
    for (let next = unitAt(segment, from); next > from; next = unitAt(segment, from)) {
      addBeside(parts, write(segment.slice(from, next)));
      from = next;
    }
    const left = segment.slice(from);
    if (!left.length) continue;
    const last = n === rest.length - 1;
    if (!last || tail.city) {
      addBeside(parts, write(left));
      continue;
    }
    const roof = left.findLastIndex((piece) => BUILDING.test(piece.text));
    // "McMullen Building Cumberland" is a building and a town, "College Park" and "Charlotte Hall" are towns.
    const townFrom = tail.found && roof >= 1 && roof < left.length - 1 ? roof + 1 : 0;
    const town =
      roof < 1 ||
      (roof === left.length - 1 &&
        left.length < 4 &&
        (!WALLS.test(left[roof]?.text ?? '') || TOWN_OF_WALLS.test(clean(write(left)))));
    if (townFrom) {
      addBeside(parts, write(left.slice(0, townFrom)));
      parts.city = clean(write(left.slice(townFrom)));
    } else if (isTown(left) || ((tail.state_province || tail.postal_code) && town)) parts.city = clean(write(left));
    else addBeside(parts, write(left));
  }
}

/** Takes a post-office box or rural route out of the head. */
function takeBox(head: string): { box: string; rest: string } {
  const hit = BOX.exec(head);
  if (!hit) return { box: '', rest: head };
  return { box: hit[0].trim(), rest: `${head.slice(0, hit.index)}, ${head.slice(hit.index + hit[0].length)}` };
}

function readHead(head: string, tail: Tail): Parts {
  const parts: Parts = { street: '', beside: [], attention: [], city: '' };
  const { box, rest } = takeBox(head);
  const pieces = cut(rest);
  const split = segments(pieces);
  const townApart = split.length > 1 && isTown(split.at(-1) ?? []);
  const street = numberedStreet(pieces, townApart || tail.city !== '');
  if (street) {
    parts.street = clean(write(pieces.slice(street.start, street.end)));
    addInFront(parts, pieces.slice(0, street.start));
    if (box) addBeside(parts, box);
    addBehind(parts, pieces.slice(street.end), tail);
    return parts;
  }
  const line = box ? -1 : unnumberedStreet(split);
  // "C/ Mayor, 12, bajo": the number stands behind its comma.
  if (line >= 0 && isLeading(split[line]?.[0]?.text ?? '') && /^\d{1,4}[A-Z]?$/.test(split[line + 1]?.[0]?.text ?? ''))
    split[line]?.push(...(split[line + 1]?.splice(0, 1) ?? []));
  if (line >= 0 || box) {
    parts.street = box || clean(write(split[line] ?? [])).replace(/^(?:(?:on|at)\s+)?(?:(?:the )?corner of\s+)?/i, '');
    const cutAt = box ? cut(head.slice(0, BOX.exec(head)?.index ?? 0)).length : 0;
    addInFront(parts, box ? pieces.slice(0, cutAt) : split.slice(0, line).flat());
    addBehind(parts, box ? pieces.slice(cutAt) : split.slice(line + 1).flat(), tail);
    return parts;
  }
  if (tail.found) {
    const town = split.at(-1) ?? [];
    if (tail.city) parts.attention.push(...split.map((segment) => clean(write(segment))));
    else {
      parts.city = clean(write(town));
      addInFront(parts, split.slice(0, -1).flat());
    }
  }
  return parts;
}

/** A house known by its name. */
const HOUSE =
  /^\p{Lu}[\p{L}' -]{2,30} (?:House|Cottage|Lodge|Mills?|Court|Chambers|Hall|Tower|Building|Works|Estate|Business Park|Business Centre|Industrial Estate)$|^(?:The )?Old \p{Lu}[\p{L}' -]{2,24}$/u;

/** "Battle Hill", "Westgate", "The Green": streets of Britain; in London such names are quarters. */
const isLane = (line: string, city: string): boolean =>
  city !== 'London' &&
  (/^\p{Lu}\p{L}{2,}gate$|^The (?:Green|Parade|Cross|Precinct|Strand)$/u.test(line) ||
    (/^\p{Lu}[\p{L}']+ \p{L}+$/u.test(line) && isType(line.split(' ')[1] ?? '')));

/** "7 TH Street": the ending stood raised. */
const RAISED = /(?<=\d) ((?:TH|RD|ND|th|rd|nd)\b)/g;

/** Britain: the last line is the town, a county may follow it, a locality may precede it. */
function readBritish(head: string, tail: Tail): Parts & { county: string } {
  const lines = segments(cut(head)).map((segment) => clean(write(segment)));
  const county = lines.length > 1 && isCounty(lines.at(-1) ?? '') ? (lines.pop() ?? '') : '';
  const parts: Parts = { street: '', beside: [], attention: [], city: '' };
  const numbered = lines.findIndex((line) => /^\d+[A-Za-z]?(?:\s?-\s?\d+[A-Za-z]?)?\s+\p{L}/u.test(line));
  const split = lines.map((line) => cut(line));
  const at = numbered >= 0 ? numbered : unnumberedStreet(split);
  if (lines.length > at + 1) parts.city = lines.pop() ?? '';
  if (at < 0) {
    const last = lines.at(-1) ?? '';
    if (!isLane(last, parts.city) && !(PART.test(lines.at(-2) ?? '') && last !== ''))
      return { ...parts, attention: lines, county };
    lines.pop();
    for (const line of lines) (isBeside(line) ? parts.beside : parts.attention).push(line);
    return { ...parts, street: last, county };
  }
  let street = lines[at] ?? '';
  if (!parts.city && tail.found) {
    const found = numberedStreet(cut(street), false);
    if (found?.typed) {
      parts.city = clean(write(cut(street).slice(found.end)));
      street = write(cut(street).slice(0, found.end));
    }
  }
  // "Ashfield House, Mill Lane": without a house number the house's name is the first line of the address.
  // Behind a unit ("Unit 4, The Old Bakery, Canal Street") any name is the building's.
  const named =
    HOUSE.test(lines[at - 1] ?? '') || (at > 1 && PART.test(lines[at - 2] ?? '') && !PART.test(lines[at - 1] ?? ''));
  const house = numbered < 0 && named ? at - 1 : at;
  parts.street = house < at ? (lines[house] ?? '') : street;
  if (house < at) parts.beside.push(street);
  for (const line of lines.slice(0, house)) (isBeside(line) ? parts.beside : parts.attention).push(line);
  parts.beside.push(...lines.slice(at + 1));
  return { ...parts, county };
}

/** The continent: street and number, then floor or flat; the town was read with its code. */
function readContinental(head: string): Parts {
  const lines = segments(cut(head)).map((segment) => clean(write(segment)));
  let at = lines.findIndex((line) => isLeading(line.split(/(?<=\/)| /)[0] ?? ''));
  if (at < 0) at = lines.findIndex((line) => /\p{L}.*\d|^\d.*\p{L}/u.test(line));
  if (at < 0) at = Math.max(0, unnumberedStreet(lines.map((line) => cut(line))));
  const number = /^(?:n[ºo°.]*\s?|n[uú]m\.?\s?)?\d{1,4}(?:\s?[-/]\s?\d{1,4})?\s?(?:[A-Za-z]|bis)?$|^s\/n\.?$/i;
  const street = [lines[at] ?? ''];
  let next = at + 1;
  if (!/\d/.test(street[0] ?? '') && number.test(lines[next] ?? '')) street.push(lines[next++] ?? '');
  return { street: street.join(', '), beside: lines.slice(next), attention: lines.slice(0, at), city: '' };
}

/**
 * Reads `text` as one address. Components it does not state are ""; a text that holds no address gives all "".
 * `region` (ISO 3166 alpha-2, default US) is the country the page implies.
 */
/** "(map)", "View on map", "Get directions": the words of a link behind the address. */
const TO_MAP =
  /[\s,–-]*(?:[([]\s*(?:(?:view|see|google|get|show|click for) )?(?:on )?(?:the |a )?(?:maps?|directions)\s*[)\]]|(?:(?:view|see|google|get|show) )(?:on )?(?:the |a )?(?:maps?|directions)|\bmap)\s*$/i;

export function readAddress(text: string, region = 'US'): AddressValue {
  const asides: string[] = [];
  let route = '';
  // "Montréal (Québec) H1V 1Z3": the province, not an aside.
  const whole = plain(text.slice(0, LIMIT))
    .text.replace(/ {2,}/g, ' ')
    .replace(RAISED, '$1')
    .replace(PROVINCE, ', $1 ')
    .replace(TO_MAP, '');
  const source = whole.replace(/\s*[([]([^()[\]]{2,80})[)\]]/g, (_, aside: string) => {
    if (ROUTE.test(aside.trim())) route ||= ` (${aside.trim()})`;
    else asides.push(NEARBY.test(aside.trim()) ? `(${aside.trim()})` : aside.trim());
    return ' ';
  });
  const unglued = unglue(source).replace(LABEL, '');
  const half = unglued.split(';').find((part) => /\d|\b(?:st|ave|rd|street|avenue|road)\b/i.test(part)) ?? unglued;
  const tail = readTail(half.replace(/[\s;,]+$/, '').replace(/(?<=\p{L}{5}|\d)\.$/u, ''), region);
  const british = tail.post === 'GB' ? readBritish(tail.head, tail) : null;
  const parts = british ?? (tail.post === 'EU' ? readContinental(tail.head) : readHead(tail.head, tail));
  const known = parts.street || tail.found;
  const abroad = countryCode(asides.at(-1) ?? '');
  if (abroad) asides.pop();
  // "28014 Madrid (Madrid)": the province stands in brackets.
  const province =
    tail.post === 'EU' &&
    asides.length &&
    !countryCode(asides.at(-1) ?? '') &&
    /^\p{Lu}[\p{L} -]{2,30}$/u.test(asides.at(-1) ?? '')
      ? asides.pop()
      : '';
  return {
    attention: known ? clean(parts.attention.join(', ')) : '',
    address_1: parts.street && parts.street + route,
    address_2: known ? clean([...parts.beside, ...asides].join(', ')) : '',
    city: tail.city || (known ? parts.city.replace(/^(?:in|at|of) (?=\p{Lu})/u, '') : ''),
    state_province: tail.state_province || (british?.county ?? province ?? ''),
    postal_code: tail.postal_code,
    country: tail.country || abroad,
    as_written: text.trim(),
  };
}
