/**
 * Addresses in running text. Two ways in: an end that only addresses have (state and ZIP, a postcode), read back to
 * where its street begins; and a street line by itself, read on to its unit and town. Linear: every window is bounded.
 */
import type { AddressValue } from '../../domain/resource/resource-draft';
import { type Plain, plain, span } from '../grammar/plain';
import { inSmallLetters } from './capitals';
import { cornersIn } from './corners';
import { PLAIN_STREETS } from './plain-streets';
import { readAddress } from './read-address';
import { AU_STATE, IRISH_COUNTY, STATE, STATE_CODE } from './regions';
import { spanishStreets } from './spanish-streets';
import { CA_POSTCODE, GB_POSTCODE, NL_POSTCODE, ZIP } from './tail';

export interface AddressMatch {
  readonly value: AddressValue;
  readonly index: number;
  readonly length: number;
}

/** How far before its postcode an address may begin, and over how many lines. */
const WINDOW = 170;
const LINES = 5;
/** More postcodes than any block of a page holds; the rest of the text is left alone. */
const MOST = 600;

const TOWN = String.raw`\p{Lu}[\p{L}'.-]{1,24}(?:[ -]\p{Lu}[\p{L}'.-]{1,24}){0,3}`;
/** No full stop but behind a short form: "46800 Valdeaza. Tel. …" ends with its town. */
const NO_STOP = TOWN.replaceAll("[\\p{L}'.-]{1,24}", String.raw`(?:[\p{L}'-]|(?<=(?<!\p{L})\p{L}{2,3})\.){1,24}`);
const EU_TOWN = NO_STOP.replace('[ -]', '[ -](?:(?:de|del|la|las|los|el) (?:l[ao]s? )?)?');
const ENDS: Readonly<Record<string, RegExp>> = {
  /** A state that ends a line or sentence: "…, Bastrop, TX". */
  STATE: new RegExp(
    String.raw`(?<=\p{L} ?, ?)${STATE_CODE}(?!\s*\n\s*(?:${CA_POSTCODE}|${ZIP})(?![A-Z\d-]))(?=\s*(?:$|[\n;|)]|\.(?:\s|$)|,?\s(?:USA\b|U\.S\.A\.|United States)))`,
    'gu',
  ),
  US: new RegExp(
    String.raw`(?<=[\s,(.])${STATE}(?:,?\s(?:USA|U\.S\.A\.|United States(?: of America)?))?(?:[\s,.|·•-]{1,4}|\s{1,30})${ZIP}(?!\d|-\d)`,
    'gu',
  ),
  CA: new RegExp(String.raw`(?<=[\s,(.])${CA_POSTCODE}(?![A-Z\d])`, 'gu'),
  AU: new RegExp(String.raw`(?<=[\s,])${AU_STATE}[\s,]{1,3}\d{4}(?!\d)`, 'gu'),
  GB: new RegExp(String.raw`(?<=[\s,])${GB_POSTCODE}(?![A-Z\d])`, 'gu'),
  IE: new RegExp(
    String.raw`(?<=[,\n] ?)${IRISH_COUNTY}(?!,?\s*[AC-Z]\d[\dW] ?[A-Z\d]{4}\b)(?=\s*(?:$|[\n;|).]|,? (?:Ireland|[ÉE]ire)\b))`,
    'gu',
  ),
  NL: new RegExp(String.raw`(?<=[\s,])${NL_POSTCODE}[ ,]{1,2}${TOWN}`, 'gu'),
  EU: new RegExp(String.raw`(?<=[\s,])\d{5},? ${EU_TOWN}(?: \(${TOWN}\))?`, 'gu'),
};

/** Where a street may begin: a house number before a name, a box ("Box 12" as rural post is addressed, behind a label or a line's start), a street word that leads its name. */
const BEGIN =
  /(?<![\w#$€£©.,:/-]|\d |© ?|\([Cc]\) ?)(?:\d{1,6}(?:[-/]\d{1,6})?[A-Z]?(?:-[A-Z])?(?: 1\/2)?(?: (?=[\p{Lu}\d]|rue|de )|, (?=rue |boul|av\.|avenue |chemin |ch\.|place |rang |route |mont[ée]e |c[ôo]te |[Hh]wy |[Hh]ighway ))|P\.? ?O\.? ?(?:Box|BOX) ?\d|(?:Post Office|PO|po) [Bb]ox \d|(?<=(?:^|[\n:,;]) {0,3})Box #?\d|(?:RR|R\.R\.|Rural Route|HC) ?#?\d|(?:Hwy|Highway|Route|Rte)\.? \d|[NSEW]\d{1,5}[NSEW]\d{1,5} |[NSEW]\d{3,5} (?=\p{Lu})|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?=\p{Lu})|(?:County|State|Farm|Ranch) (?:Road|Route|Highway|Hwy) \d|(?:Flat|Unit|Shop|Suite|Level|Floor|Room|Apt\.?) \d{1,4}[A-Z]?, ?(?=\d)|(?:[Cc]alle|C\/|[Aa]v(?:eni)?da\.?|[Pp]laza|[Pp]aseo|[Cc]arrer|[Rr]ue|[Cc]amino|[Cc]arretera|[Pp]za\.?|[Rr]onda|[Cc]tra\.?) ?(?:de (?:l[ao]s? )?|del )?\p{Lu})/gu;

/** A street line that needs no postcode to be believed. */
const STREET_TYPE =
  'St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Hwy|Highway|Pkwy|Parkway|Ct|Court|Cir|Circle|Pl|Place|Way|Ter|Terrace|Wy|Trl|Trail|Sq|Square|Plaza|Pike|Turnpike|Broadway|Loop|Alley|Row|Crescent|Close';
const STREET = new RegExp(
  String.raw`(?<![\w#$€£.,:/-]|\d |© ?|\([Cc]\) ?)\d{1,6}(?:-\d{1,6})?[A-Z]?(?: 1\/2)? (?:(?:[NSEW]|[NS][EW]|North|South|East|West)\.? ){0,1}(?:(?:\p{Lu}[\p{L}'.-]{0,24}|\d{1,3}(?:st|nd|rd|th)|de|la|del) ){1,4}(?:${STREET_TYPE})\b(?! of\b)\.?(?:(?<=Ave\.?|Avenue) [A-Z](?=\s*(?:$|[\n,;|)]|\.(?:\s|$))))?(?: (?:[NSEW]|[NS]\.?[EW])\b\.?| (?:North|South|East|West|(?:North|South)(?:east|west))(?=\s*(?:$|[\n,;|).])| (?!of\b)\p{Ll}))?`,
  'gu',
);
/** "12 Oak St, Elmford Map": the words of the link to a map beside the town. */
const TO_MAP = String.raw`(?:(?:[Vv]iew|[Gg]oogle|[Ss]ee|[Gg]et|[Oo]n|[Ss]how) (?:on |the |a )?)?(?:[Mm]aps?|[Dd]irections)\b`;
/** "12 Oak St, Mon. – Fri.": when, not where; but "Sun City" and "Friday Harbor". */
const WHEN = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|rs?|day|sday|nesday|rsday|urday)?s?\b(?! (?:City|Valley|Prairie|Lakes|Harbor))|(?:Daily|Weekdays|Weekends|Noon|Every|Opens?|Call|Phone|Tel|Fax)\b|(?:M|Tu?|W|Th|F)(?:[,/&-]| [&-]))`;
/** "12 Oak St, St. Paul Lutheran (Wednesdays)": the next place of a sentence, no town. */
const NEXT_PLACE = String.raw`(?:(?:(?:St|Sts|Mt)\.|Saint|First|Grace|Trinity|Holy)(?: \p{Lu}[\p{L}']+){0,2} )?(?:Lutheran|Methodist|Presbyterian|Baptist|Episcopal|Catholic|Library|Pantry|Parish|Ministries)\b`;
const PLAIN_TOWN = NO_STOP.replaceAll(String.raw`\p{Lu}`, String.raw`(?!${TO_MAP}|${WHEN}|${NEXT_PLACE})\p{Lu}`);
/** "… Street in Ashford opens at": the sentence goes on behind the town. */
const GOES_ON = String.raw` (?:is|are|has|will|opens?|serves?|offers?|provides?|gives?|hosts?|holds?|on|from|every|each|daily|weekdays|where|which|with)\b`;
const NO_TOWN = String.raw`(?:Building|Bldg|Room|Suite|Unit|Hall|Floor|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Fall|Winter)\b`;
const UNITS = String.raw`(?: [A-Z]-?\d{1,4}(?= *(?:$|[\n,;|)])))?(?:,? ?(?:[Ss]uite|[Ss]te|SUITE|[Uu]nit|[Aa]pt|[Rr]oom|[Rr]m|[Ff]loor|[Bb]ldg|[Bb]uilding|[Ll]ocal|#)\.? ?#?[A-Z]{0,2}-?\d{0,5}[A-Z]?\b(?: (?:North|South|East|West)(?=,))?|\n(?:Suite|Ste|Unit|Apt|Room|Rm|Bldg|Local)\.? ?#?(?:[A-Z]?-?\d{1,5}[A-Z]?|[A-Z])\b|[,\n]? ?(?:\d{1,2}(?:st|nd|rd|th) [Ff]l(?:oor)?|(?:[Ll]ower|[Uu]pper|[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird) (?:[Ll]evel|[Ff]loor))\b\.?){0,2}`;
const BREAK = String.raw`(?:,? ?\n? ?|,)`;
/** What may follow a street: units, then town and code, as far as they are told. `code`: how ZIP codes look here. */
const more = (code: string): RegExp =>
  new RegExp(
    String.raw`^${UNITS}(?:${BREAK}${TOWN}${BREAK}${code}(?=\s*(?:$|[\n.;|)(,]))|,? ${code}(?=\s*(?:$|[\n.;|)(]))|\n ?${PLAIN_TOWN},? ${STATE}(?=\s*(?:$|\n))|(?:,[ \n]?| in (?:downtown )?(?!${NO_TOWN}))${PLAIN_TOWN}(?:, ?${STATE}\b)?(?=\s*(?:$|[\n.;|)([·•]|[–—](?:\s|$)|-\s|,\s\p{Ll}|,\s(?:${WHEN}|\d{1,2}(?::\d\d)? ?[ap]\.?m)|,?\s(?:\+?1[ .-]?)?(?:\(?\d{3}\)?(?:[ .-]{1,2}|\/)|\(\d{3}\))\d{3}[ .-]|,?\s\(?0\d{2,4}\)?[ -]?\d|${TO_MAP}))| in (?!${NO_TOWN})${TOWN}(?=${GOES_ON}))?`,
    'u',
  );
const MORE = more(String.raw`\d{5}(?:-\d{4})?`);
const MORE_AU = more(String.raw`\d{4}`);
/** "Aberdeen, MD 21001" alone on its line: the street is kept back. */
const TOWN_ONLY = new RegExp(String.raw`(?<=^|\n)[ ]{0,3}${TOWN},? ${STATE},? ${ZIP}[ ]{0,3}(?=$|\n)`, 'gu');
/** "2024 Food Drive", "10 Week Way": no streets. */
const NO_STREET =
  /\b(?:food|toy|blood|fund|coat|book|membership|clothing|annual|day|days|week|month|year|hour|minute|people|families) (?:drive|way|place|row|court|circle)$|\b(?:the|on|in|at|your|our|this|and) (?:street|road|way|place|row|loop|square|drive|close)$/i;
/** A full stop that ends a sentence, not an abbreviation such as "St." or "N.". */
const SENTENCE = /(?:\p{Ll}{4,}(?<!\b[Bb]oul)|\d|\))[.!?]\s+(?=\p{Lu})/gu;

const COUNTRY =
  /^(?:,\s?|\s)(?:U\.?S\.?A\b\.?|United States(?: of America)?\b|Canada\b|U\.?K\b\.?|United Kingdom\b|England\b|Scotland\b|Wales\b|Australia\b|Espa[nñ]a\b|Spain\b|France\b|Nederland\b|(?:Republic of )?Ireland\b|The Netherlands\b)/;

interface Window {
  start: number;
  readonly end: number;
}

/** "1000 SW Alder" is a Dutch postcode and town only behind a street and its number. */
const DUTCH = new RegExp(`^${NL_POSTCODE}[ ,]`);
const DUTCH_STREET = /\p{L}{4,} \d{1,4} ?[a-z]?,?\s+$/u;

/** Streets named type first, as in Spain and France: their postcode stands before the town. */
const STREET_IN_FRONT =
  /(?<![\p{L}\d])(?:c\/|(?:calle|avda|avenida|rue|plaza|pza|paseo|carrer|ronda|carretera|ctra|camino|traves[ií]a)(?![\p{L}]))/iu;

function ends(text: string, region: string): Window[] {
  const kinds = [
    'US',
    'STATE',
    'CA',
    region === 'AU' ? 'AU' : '',
    'GB',
    'IE',
    'NL',
    region === 'ES' || region === 'FR' ? 'EU' : '',
  ];
  const found = kinds.flatMap((kind) => {
    const pattern = ENDS[kind];
    return pattern
      ? [...text.matchAll(pattern)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
      : [];
  });
  if (!kinds.includes('EU') && STREET_IN_FRONT.test(text)) {
    for (const hit of text.matchAll(ENDS.EU as RegExp)) {
      const before = text.slice(Math.max(0, hit.index - 80), hit.index);
      if (STREET_IN_FRONT.test(before)) found.push({ start: hit.index, end: hit.index + hit[0].length });
    }
  }
  return found
    .filter(
      (one) =>
        region === 'NL' ||
        !DUTCH.test(text.slice(one.start, one.end)) ||
        DUTCH_STREET.test(text.slice(Math.max(0, one.start - 40), one.start)),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, MOST);
}

/** Telephone numbers, times of day, prices, dates, labels and "is located at": an address begins behind them. */
const NEVER_INSIDE =
  /\d{3}[ .-]\d{4}(?!\d)|(?<!\d)\d{3} \d{3} \d{3}(?!\d)|\b\d{4} \d{4}(?!\d)|\b\d{1,2}(?:[:.]\d\d)? ?[AaPp]\.? ?[Mm]\b\.?|\b\d{1,2}:\d\d(?: ?h\b)?|[$€£]\d[\d.,]*|\b\d{1,2}\/(?:0\d|1[0-2])(?:\/\d{2,4})?(?= )|\b\d{1,2} (?:de )?(?:January|February|March|April|May|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b(?! (?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Way|Ct|Court|Pl|Place)\b)(?:,?(?: de)? (?:19|20)\d\d\b)?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}\b(?!\d|[-/])(?:, (?:19|20)\d\d\b)?|\b[Aa]ddress:|\b(?:(?:is|are)(?: also| now| both)?|(?<![,(] ?)located|(?<![,(] ?)found) (?:located )?(?:at|on|in)\b/g;

/** Where the address that ends at `end` can begin at the earliest: behind other lines, sentences and addresses. */
function earliest(text: string, end: Window, free: number): number {
  let from = Math.max(free, end.start - WINDOW);
  const window = text.slice(from, end.start);
  const lines = [...window.matchAll(/\n/g)];
  const cuts = [
    lines.length > LINES ? (lines[lines.length - LINES - 1]?.index ?? 0) + 1 : 0,
    window.lastIndexOf('\n\n') + 1,
    ...['|', '•', ';', '·'].map((sign) => behindSign(window, sign)),
    ...[...window.matchAll(SENTENCE)].map((hit) => hit.index + hit[0].length),
    // "(… 11 Railroad Ave.)" ended there, wherever it began.
    ...[...window.matchAll(/\)\n/g)].flatMap(({ index }) =>
      /^[^(]*\)$/.test(window.slice(0, index + 1)) ? [index + 2] : [],
    ),
    ...[...window.matchAll(NEVER_INSIDE)].map((hit) => hit.index + hit[0].length),
  ];
  from += Math.max(...cuts);
  return from;
}

/** "500 Pine Street | Seattle, WA 98101": a sign with nothing but the town behind it parts no two things. */
const ONLY_TOWN = new RegExp(`^\\s*(?:${TOWN},?\\s*)?$`, 'u');

function behindSign(window: string, sign: string): number {
  const last = window.lastIndexOf(sign);
  return last < 0 || !ONLY_TOWN.test(window.slice(last + 1)) ? last + 1 : window.lastIndexOf(sign, last - 1) + 1;
}

/** A unit in front of its street, on the line above or on the same: "Suite 300" / "1200 Main Street", "Unit B, 12 Oak St". */
const UNIT_IN_FRONT =
  /(?:^|[\n,:;(•|]) *((?:suite|ste|unit|room|rm|apt|floor|level|flat|shop|bldg|building)\.? ?#?(?:[A-Z]?-?\d{1,4}[A-Z]?|[A-Z])|#\d{1,4}[A-Z]?|\d{1,2}(?:st|nd|rd|th) floor|(?:first|second|third|fourth|fifth|ground|lower|upper|main|garden) (?:floor|level)),? *(?:[–-] *)?\n? *$/i;
/** In Britain a building has its own line ("Ashfield House,"); elsewhere such a line is mostly somebody's name. */
const HOUSE_ABOVE =
  /(?:^|\n) *((?:(?:Unit|Flat|Suite|Room|Shop|Studio) \w{1,4}, ?|(?:First|Second|Third|Ground) Floor, ?)?\p{Lu}[\p{L}' -]{2,30} (?:House|Building|Chambers|Tower|Mills?|Works|Estate|Business (?:Park|Centre))),? *\n *$/u;
/** "Unit 4, The Old Mill": behind a unit any name is the building's. */
const UNIT_AND_HOUSE =
  /(?:^|\n) *((?:Unit|Flat|Suite|Room|Shop|Studio)s? [\w-]{1,4}, ?\p{Lu}[\p{L}' -]{2,40}),? *\n *$/u;
const BRITISH = new RegExp(`${GB_POSTCODE}$`);

function withLineAbove(text: string, { start, end }: Window, free: number): number {
  const from = Math.max(free, start - 60);
  const above = text.slice(from, start);
  const british = BRITISH.test(text.slice(start, end));
  const hit = (british ? (HOUSE_ABOVE.exec(above) ?? UNIT_AND_HOUSE.exec(above)) : null) ?? UNIT_IN_FRONT.exec(above);
  return hit ? from + hit.index + hit[0].indexOf(hit[1] as string) : start;
}

const SECOND_STREET = new RegExp(String.raw`(?:^|, )\d{1,6} (?:\p{Lu}[\p{L}'.]*\.? ){1,4}(?:${STREET_TYPE})\b`, 'u');

/** "Bring your voucher to Ashfield House, Mill Lane, …": the sentence leads up to the building. */
const SAID_OF = /^[^\n]*\b(?!next|close|door)\p{Ll}{2,} (?:at|to|visit) (?:the )?(?=\p{Lu}[^,\n]*, ?\p{Lu})/u;

/** The first begin in the window whose reading gives a street. */
function fromEnd(text: string, end: Window, free: number, region: string): Window | null {
  const from = earliest(text, end, free);
  const window = text.slice(from, end.end);
  const starts = [...window.matchAll(BEGIN)].map((hit) => hit.index).filter((index) => from + index < end.start);
  for (const [at, index] of starts.slice(0, 4).entries()) {
    const value = readAddress(window.slice(index), region);
    // Another street between the first and the town: this one was only mentioned before it.
    if (at + 1 < starts.length && SECOND_STREET.test(value.address_2)) continue;
    if (value.address_1 && (value.postal_code || value.state_province) && !value.attention)
      return { start: from + index, end: end.end };
  }
  // Streets without a number or a street word stand on a line of their own.
  const lines = window.split('\n');
  for (const count of BRITISH.test(window) ? [1, 2, 3, 4, 5] : [1, 2, 3]) {
    const tail = lines.slice(-count).join('\n').replace(SAID_OF, '');
    if (count > lines.length || !tail.trim() || tail.length > 140) break;
    const value = readAddress(tail, region);
    if (value.address_1 && (value.postal_code || value.state_province))
      return { start: end.end - tail.length + (tail.length - tail.trimStart().length), end: end.end };
  }
  return null;
}

function streets(text: string, region: string): Window[] {
  return [PLAIN_STREETS[0] as RegExp, STREET, ...PLAIN_STREETS.slice(1)]
    .flatMap((kind) => [...text.matchAll(kind)])
    .flatMap((hit) => {
      const plainName = hit[0].replace(/\.$/, '');
      if (NO_STREET.test(plainName)) return [];
      const end = hit.index + hit[0].length;
      const rest = (region === 'AU' ? MORE_AU : MORE).exec(text.slice(end, end + 120))?.[0] ?? '';
      return [{ start: hit.index, end: end + rest.length }];
    });
}

/** What site builders and templates put where an address will stand. */
const SAMPLE = /\b(?:500 Terry Fran[cç](?:ine|ois)|A108 Adam|123 (?:Anywhere|Example|Sample|Fake)) St/i;

/** The town behind a crossing. */
const CORNER_TOWN = new RegExp(String.raw`^(?:,| in) ?${PLAIN_TOWN}(?:, ?${STATE}\b)?(?=\s*(?:$|[\n.;)(]))`, 'u');

/** "12 Oak Street in Ashford". */
const IN_TOWN = new RegExp(`(?<=[\\p{L}\\d]\\.?) in (?:downtown )?(?=${TOWN}$)`, 'u');

/** Every address in `text`, in order. `region` (default US) is the country the page implies. */
export function findAddresses(text: string, region = 'US'): AddressMatch[] {
  if (!/\d|corner|&/i.test(text)) return [];
  const written = plain(text);
  const from: Plain = { text: inSmallLetters(written.text), at: (index) => written.at(index) };
  const found: Window[] = [];
  let free = 0;
  for (const end of ends(from.text, region)) {
    if (end.start < free) continue;
    const window = fromEnd(from.text, end, free, region);
    if (!window) continue;
    window.start = withLineAbove(from.text, window, free);
    const country = COUNTRY.exec(from.text.slice(window.end, window.end + 30))?.[0] ?? '';
    found.push({ ...window, end: window.end + country.length });
    free = window.end;
  }
  const spanish = spanishStreets(from.text);
  for (const street of spanish) {
    // "…, C.P. 27980 Parras" read to its town goes on to the rest of it and the state.
    const known = found.findIndex((one) => one.start === street.start && one.end < street.end);
    if (known >= 0) found[known] = street;
  }
  for (const street of [...spanish, ...streets(from.text, region)]) {
    if (!found.some((one) => street.start < one.end && one.start < street.end)) found.push(street);
  }
  const beside = (one: Window): boolean => !found.some((other) => one.start < other.end && other.start < one.end);
  found.push(...cornersIn(from.text, CORNER_TOWN, beside));
  const alone = [...from.text.matchAll(TOWN_ONLY)].map((hit) => ({
    start: hit.index + hit[0].search(/\S/),
    end: hit.index + hit[0].trimEnd().length,
  }));
  found.push(...alone.filter((one) => beside(one)));
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const place = span(from, start, end);
      const as_written = text.slice(place.index, place.index + place.length).trim();
      return { value: { ...readAddress(as_written.replace(IN_TOWN, ', '), region), as_written }, ...place };
    })
    .filter(
      ({ value }) =>
        !SAMPLE.test(`${value.address_1}, ${value.address_2}`) &&
        (value.address_1 !== '' || (value.city !== '' && value.postal_code !== '')),
    );
}
