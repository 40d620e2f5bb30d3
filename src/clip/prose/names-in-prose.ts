/**
 * What may be the name of a place inside a sentence: capitalised words with those that join them ("St. Mary's Church of
 * the Hills"). Strong ones say by a word of their own what they are ("… Pantry"); the others are believed only where an
 * address stands right beside them. Days, posts of persons, streets and a sentence's first words are no part of a name.
 */
import { isSpecific } from '../words/everyday-words';
import { fold } from '../words/fold';
import { hasOrganizationWord, looksLikeName, looksLikePerson } from '../words/name-words';

export interface ProseName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly strong: boolean;
  /** Set in bold, or a link; how surely it is nobody's own name. */
  readonly marked?: 'surely' | 'maybe';
  /** Nothing of it stands here: it is whoever writes. */
  readonly writes?: true;
}

const WORD = String.raw`(?:(?:\p{Lu}\.){1,4}|(?:St|Sts|Ste|Ft|Mt|Inc|Jr|Sr)\.|\p{Lu}[\p{L}\p{N}’'/-]*)`;
const NUMBER = String.raw`(?<=(?:Post|Lodge|Chapter|Station|School|District|Local|Hall|Ward) )(?:#|No\. )?\d{1,5}`;
const JOIN = `(?:(?:of|for|and|&|de|del|y|du|des|van)(?: (?:the|la|las|los|el|der))? ){0,1}`;
const PHRASE = `${WORD}(?: ${JOIN}(?:${WORD}|${NUMBER})){0,9}`;
const PHRASES = new RegExp(String.raw`(?<![\p{L}\p{N}.’'])${PHRASE}`, 'gu');
/** What completes a name that alone says only what kind of place it is: "the Center at Elm Park". */
const COMPLETED = new RegExp(`^ (?:at|in) (?:the )?${PHRASE}`, 'u');
/** In Spanish the kind of place is written small: "la parroquia San Miguel". */
const KIND_IN_FRONT =
  /(?:parroquia|iglesia|comedor|despensa|centro|albergue|banco|fundaci[oó]n|biblioteca|cl[ií]nica|casa|refugio|hogar|escuela)(?: [\p{Ll}]{4,14})?(?: de(?:l| la| los| las)?)? $/u;

const DAY =
  'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december|tues?|wed|thurs?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?';
/** Words that begin a sentence or a clause and no name ("Our Daily Bread" begins one). */
const LEADING = new RegExp(
  `^(?:${DAY}|at|in|on|the|our(?! (?:lady|daily|saviou?r|redeemer|mother|father|house|place)\\b)|your|their|please|visit|call|contact|and|or|from|also|every|each|both|when|where|if|to|see|another|nearby|other|many|some|these|since|while|with|by|but|so|there|then|meanwhile|additionally|finally|located|residents?|en|ademas|tambien|visite|llame|dear)[.:]? `,
);
const TRAILING = new RegExp(` (?:${DAY}|of|the|for|and|&|de|del|la|y|open|hours|phone|tel|call|a\\.?m|p\\.?m)\\.?$`);
/** Ranks and posts, in front of which a name ends: "Salvation Army Lt. Jane Doe". */
const POST =
  / (?:lt|capt|maj|col|sgt|rev|fr|dr|pastor|father|sister|director|administrator|principal|mayor|president|coordinator|manager|chief|commissioner|supervisor|superintendent|executive director|ceo|spokes\w+|councilm\w+|chairm\w+)\.?(?= |$).*$/;
const ARTICLE = /^(?:the|an?|our|your|this|that|their|every|each|any|local|el|la|un|una|nuestr[oa])$/i;
const PERSON = /^(?:pastor|father|sister|deacon|rabbi|captain|major|rev|fr|dr|mr|mrs|ms)\.? /;
const STREET =
  / (?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|hwy|highway|pkwy|parkway|court|ct|place|pl|streets|avenues|roads)\.?$/;
/** "Mary's Place" is no street. */
const OWNED = /[’']s (?:Place|Way|Court)$/;
/** Behind the name of whoever does something: a verb. */
const SUBJECT =
  /^ (?:(?:will|is|are|has|have|can|also|open|\p{Ll}{3,}(?<!s)s|sirve|ofrece|reparte|abre|atiende)(?!\p{L}))/u;
/** Churches are called by what they believe: "Grace Lutheran". */
const FAITH =
  /\b(?:lutheran|methodist|presbyterian|baptist|episcopal|catholic|congregational|adventist|pentecostal|orthodox|nazarene|umc|ucc|tabernacle|fellowship|congregation|gurdwara|masjid)\b/;
/** Written small behind the name of whoever runs it: "Grace Lutheran food pantry". */
const KIND_BEHIND =
  /^(?: (?:food|community|soup|free|legal|health|dental|clothing|meals?|emergency|homeless|warming|cooling|day|drop-in|senior|teen|youth|mobile|public|branch|thrift|medical|diaper)){0,3} (?:pantry|kitchen|bank|shelf|closet|clinics?|shelter|cent(?:er|re)|library|church|program(?:me)?|caf[eé]|hall|house|hospital|mission)(?!\p{L})/u;
/** "St. Brendan's", with or without what it is. */
const SAINT = /^(?:St|Sts|Saint)\.? .*[’']s?$/;
const GOVERNMENT = /^(?:city|town|village|county|state|borough|township) of /;

type Shorts = Pick<ReadonlySet<string>, 'has'>;
const NONE: Shorts = new Set();

/** Name phrases of `text` in order; `shorts` are known beginnings of fuller names ("elm memorial"). */
export function namesInProse(text: string, shorts: Shorts = NONE): ProseName[] {
  const found: ProseName[] = [];
  for (const hit of text.matchAll(PHRASES)) {
    if (found.length > 0 && hit.index < (found.at(-1)?.end ?? 0)) continue;
    for (const [start, raw] of halves(hit.index, hit[0])) {
      const name = nameFrom(text, start, raw, shorts);
      if (name) found.push(name);
    }
  }
  return found;
}

/** "Elm Church and Oak Chapel" are two where each half is a name by itself. */
function halves(start: number, raw: string): [number, string][] {
  const cut = raw.lastIndexOf(' and ');
  const [left, right] = [raw.slice(0, cut), raw.slice(cut + 5)];
  const own = (half: string): boolean => hasOrganizationWord(half) && isSpecific(half) && half.includes(' ');
  return cut > 0 && own(left) && own(right) ? [...halves(start, left), [start + cut + 5, right]] : [[start, raw]];
}

function nameFrom(text: string, from: number, raw: string, shorts: Shorts): ProseName | null {
  let start = from;
  let name = raw;
  for (let lead = LEADING.exec(bare(name)); lead; lead = LEADING.exec(bare(name))) {
    start += lead[0].length;
    name = name.slice(lead[0].length);
  }
  const post = POST.exec(bare(name));
  if (post) name = name.slice(0, post.index);
  for (let tail = TRAILING.exec(bare(name)); tail; tail = TRAILING.exec(bare(name))) name = name.slice(0, tail.index);
  const of = PERSON.test(bare(name)) || looksLikePerson(name) ? name.lastIndexOf(' of ') : -1;
  if (of > 0) {
    start += of + 4;
    name = name.slice(of + 4);
  }
  const behind =
    name.length > 2 && !ARTICLE.test(name)
      ? KIND_BEHIND.exec(text.slice(start + name.length, start + name.length + 50))
      : null;
  if (behind) name += behind[0];
  const kind = KIND_IN_FRONT.exec(text.slice(Math.max(0, start - 40), start));
  if (kind) {
    start -= kind[0].length;
    name = kind[0] + name;
  }
  // "… can visit The Storehouse, 12 Oak St."
  if (!name.includes(' ') && /\p{Ll},? The $/u.test(text.slice(Math.max(0, start - 6), start))) {
    start -= 4;
    name = `The ${name}`;
  }
  const called = name.includes(' ') ? hasOrganizationWord(name) : /(?:^|\s)[Tt]he $/.test(text.slice(0, start));
  if (called && !(name.includes(' ') && isSpecific(name))) {
    const more = COMPLETED.exec(text.slice(start + name.length, start + name.length + 60));
    if (more) name += more[0].replace(/\.$/, '');
  }
  const saint = SAINT.test(name);
  if (!saint) name = name.replace(/[’']s?$/, '').replace(/-+$/, '');
  const short = shorts.has(fold(name));
  const words = name.split(' ').length;
  // "the YMCA" is enough where its address stands right beside it.
  const initials = /^\p{Lu}{3,6}$/u.test(name);
  if (
    (words < 2 && !kind && !initials) ||
    !looksLikeName(name) ||
    looksLikePerson(name) ||
    (STREET.test(bare(name)) && !OWNED.test(name))
  )
    return null;
  const own = isSpecific(name) || / (?:at|in) /.test(name);
  const does = isSubject(text, start, start + name.length);
  const organization = (says(name) || saint) && own && !GOVERNMENT.test(bare(name));
  const strong = short || organization || (does && (words > 2 || / (?:&|of) /.test(name)));
  return { start, end: start + name.length, text: name, strong };
}

/** What it is, said of one or of several: "Churches Touching Lives", "Elm Family Service". */
const says = (name: string): boolean =>
  hasOrganizationWord(name) ||
  FAITH.test(bare(name)) ||
  hasOrganizationWord(`${name}s`) ||
  hasOrganizationWord(name.replace(/(?<=\p{L}{4})(?:es|s)(?!\p{L})/gu, ''));

/** What stands from `start` to `end` of `text` opens a clause and does something: "For people near Elm Park, Oak Table serves …". */
export const isSubject = (text: string, start: number, end: number): boolean =>
  SUBJECT.test(text.slice(end, end + 24)) && opens(text.slice(0, start));

/** The name opens its sentence or clause, or stands right behind what leads it in. */
const opens = (before: string): boolean =>
  /(?:(?:^|[.!?;:·)]["”,]?\s+|;\s+(?:and|y)\s+)(?:(?:For|If|On|Near|Also|Down|Over|Across|Out|Up)\b[^.,;:!?·]{2,60}, )?)(?:[Tt]he |[Ll]a |[Ee]l )?$/.test(
    before,
  );

/** Folded letter by letter, so that lengths stay. */
const bare = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no folding
  /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : foldedByLetter(text);

const foldedByLetter = (text: string): string =>
  text.replace(/[\p{Lu}\p{L}]/gu, (letter) => {
    const plain = fold(letter);
    return plain.length === 1 ? plain : letter;
  });
