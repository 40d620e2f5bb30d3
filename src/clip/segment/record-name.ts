/**
 * The words that name a record: its first heading, the name cell of a table row, bold opening words, a link at the
 * start, or the first line up to the first separator. Null when nothing there looks like a name.
 */

import type { Block, BlockLink } from '../capture/block';
import { looksLikeHours } from '../hours/looks-like-hours';
import type { Outline } from '../model/outline';
import { isSpecific } from '../words/everyday-words';
import { CLOSING, GREETING } from '../words/letter-words';
import { hasOrganizationWord, isTitled, looksLikeName, looksLikePerson } from '../words/name-words';
import { behindNeed } from './need-before-name';
import type { RecordName } from './record';

/** A British, Canadian or Dutch postcode, or a US one behind its state: an address line, not a name. */
const POSTAL = /\b([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|\d{4} [A-Z]{2}|[A-Z]{2},? \d{5}(-\d{4})?)\b/;
/** How far into a record the name may stand, in blocks. */
const REACH = 4;
const NAME_CLASS = /(^|[\s_-])(name|title|org(anization)?|agency|heading|fn)([\s_-]|$)/i;

/** The name of the record that runs from block `first` to `last`. */
export function recordName(outline: Outline, first: number, last: number): RecordName | null {
  const { blocks } = outline;
  const end = Math.min(last, first + REACH - 1);
  for (let at = first; at <= end; at++) {
    const block = blocks[at];
    if (block && block.level > 0) {
      const name = headingName(block);
      if (name) return name;
    }
  }
  const behind = HOURS_LABEL.test(blocks[first]?.text ?? '') ? onlyHeading(outline, end + 1, last) : null;
  if (behind) return behind;
  for (let at = first; at <= end; at++) {
    const block = blocks[at];
    if (block && block.text.length <= 120 && NAME_CLASS.test(outline.classOf(block))) {
      const name = accept(block, 0, block.text.length, 'heading');
      if (name) return name;
    }
  }
  for (let at = first; at <= Math.min(end, first + 1); at++) {
    const block = blocks[at];
    const name = block ? nameInBlock(block) : null;
    if (name) return name;
  }
  return null;
}

const HOURS_LABEL = /^\s*(?:[\p{L}']+ ){0,2}(?:hours|horarios?|openingstijden)(?: of operation)?\s*:?\s*$/iu;
/** How far behind the label of its hours a record's name is looked for. */
const FAR = 30;

/** "Hours" and their table first, the place they are of beside them: the one heading of the record that is a name. */
function onlyHeading({ blocks }: Outline, from: number, last: number): RecordName | null {
  const headings = blocks.slice(from, Math.min(last + 1, from + FAR)).filter((block) => block.level > 0);
  const names = headings.flatMap((block) => headingName(block) ?? []);
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** The segmenter asks for the same block in every cut it tries. */
const known = new WeakMap<Block, RecordName | null>();

/** The name that a block opens with: bold words, a link, or the first line up to a separator. */
export function nameInBlock(block: Block): RecordName | null {
  const cached = known.get(block);
  if (cached !== undefined) return cached;
  const name = readName(block);
  known.set(block, name);
  return name;
}

const knownHeadings = new WeakMap<Block, RecordName | null>();

export function headingName(block: Block): RecordName | null {
  const cached = knownHeadings.get(block);
  if (cached !== undefined) return cached;
  const name = accept(block, 0, block.text.length, 'heading');
  knownHeadings.set(block, name);
  return name;
}

/** "Women: Elm House, 12 Oak St": whom it is for stands in front of the name. */
const AUDIENCE =
  /^(?:(?:single|adult|pregnant|young|homeless|older|mujeres|hombres) )*(?:wom[ae]n|m[ae]n|famil(?:y|ies)|adults?|youth|teens|children|seniors|veterans|individuals|couples|parents|mujeres|hombres|familias|adultos|j[oó]venes|ni[nñ]os)(?: (?:and|or|&|with|y|con) [\p{L} ]{3,24})?(?: only)?\s*:\s+(?=\p{L}|\d+(?:st|nd|rd|th) )/iu;

/** "Elmford: Beta Center (213) 555-0134", "Canada: Talk Line – 213-555-0134": where, before who and the number. */
const WHERE =
  /^(\p{Lu}[\p{L} .'-]{2,30}): +(\p{Lu}[^\n:|(]{3,60}?)(?= ?(?:[–—-] )?\(?1?-?\d{3}\)?[ .-]\d{3}[ .-]\w{4})/u;

/** "Contact Elm House if …": what to do with whom the link names. */
const TOLD_TO = /^(?:contact|call|visit|see|try|check out|reach out to|go to|join|contacte|llame a|visite)(?: the)? $/i;

/** "**Housing** [Elm Housing Council]": bold words that only say what kind of help the linked name gives. */
function tagBefore(block: Block, link: BlockLink): boolean {
  const lead = block.text.slice(0, link.start);
  const tag = lead.slice(0, block.boldStart).trim();
  if (tag === '' || link.start < block.boldStart || !/^[\s:–—,·-]*$/.test(lead.slice(block.boldStart))) return false;
  if (tag.split(/\s+/).length > 3 || hasOrganizationWord(tag) || !/^https?:/i.test(link.href)) return false;
  const named = accept(block, link.start, link.end, 'link')?.text ?? '';
  // "Pets" is a word of its own, and yet no name beside one that says what it is.
  const plain = !isSpecific(tag) || (/^\p{L}+:?$/u.test(tag) && hasOrganizationWord(named));
  return named !== '' && plain;
}

/** "In Elmford, the Beta Center is …": where, before who. */
const IN_PLACE = /^In \p{Lu}[\p{L}.' -]{2,30}, (?:the )?(?=\p{Lu})/u;
/** "Agency: Elm House": the label of a sheet's field for the name. */
const NAME_LABEL =
  /^(?:(?:agency|organi[sz]ation|provider|program|facility|site|pantry|location|name of \p{L}+|nombre|organizaci[oó]n|agencia|programa)(?: name)?|name):\s+(?=[\p{Lu}\d])/iu;

function readName(block: Block): RecordName | null {
  if (GREETING.test(block.text) || CLOSING.test(block.text)) return null;
  const label = NAME_LABEL.exec(block.text.slice(0, 60))?.[0].length ?? 0;
  if (label > 0) {
    const named = accept(block, label, label + cutAt(block.text.slice(label).split('\n')[0] ?? ''), 'line');
    if (named) return named;
  }
  const placed = IN_PLACE.exec(block.text)?.[0].length ?? 0;
  if (placed > 0) {
    const rest = block.text.slice(placed).split('\n')[0] ?? '';
    const named = accept(block, placed, placed + cutAt(rest), 'line');
    if (named && hasOrganizationWord(named.text)) return named;
  }
  const whom = AUDIENCE.exec(block.text.slice(0, 120))?.[0].length ?? 0;
  if (whom > 0) {
    const rest = block.text.slice(whom).split('\n')[0] ?? '';
    const named = accept(block, whom, whom + cutAt(rest), 'line');
    if (named) return named;
  }
  const [all = '', before = '', behind = ''] = WHERE.exec(block.text.slice(0, 160)) ?? [];
  if (all !== '' && hasOrganizationWord(behind) && !hasOrganizationWord(before) && looksLikeName(before)) {
    const from = all.length - behind.length;
    const named = accept(block, from, from + cutAt(behind), 'line');
    if (named) return named;
  }
  const need = behindNeed(block, cutAt);
  if (need) {
    const named = accept(block, need[0], need[1], 'line');
    if (named) return named;
  }
  const link = block.links[0];
  const tagged = link !== undefined && tagBefore(block, link);
  if (block.boldStart > 1 && !tagged) {
    const bold = accept(block, 0, block.boldStart, 'bold');
    if (bold) return bold;
  }
  if (
    link &&
    (tagged || link.start <= 2 || TOLD_TO.test(block.text.slice(0, link.start))) &&
    link.end - link.start > 3 &&
    !/^(mailto|tel|sms|javascript):/i.test(link.href)
  ) {
    const linked = accept(block, link.start, link.start + untitled(block.text.slice(link.start, link.end)), 'link');
    if (linked) return linked;
  }
  const told = block.told?.by === undefined ? block.told : undefined;
  if (told && /(?<!\p{L})\p{Ll}+(?!\p{L})/u.test(block.text.slice(0, told.start))) return toldOf(block, told);
  const marked = markedIn(block);
  if (marked) return marked;
  const line = block.text.split('\n')[0] ?? '';
  const cell = block.tag === 'td' || block.tag === 'th' || block.tag === 'dt';
  const does = cell ? doesFrom(line) : 0;
  if (does > 0) return accept(block, 0, does, 'cell');
  const whole = cell && line.length <= 80 && !DESCRIBED.test(line) ? accept(block, 0, line.length, 'cell') : null;
  const plain = whole ?? accept(block, 0, cutAt(line), cell ? 'cell' : 'line');
  if (!told || (plain && plain.start + plain.text.length <= told.start && hasOrganizationWord(plain.text)))
    return plain;
  return toldOf(block, told);
}

/** "In Elmford, look for **Project Share at St. Pat's**, 12 Oak St.": the bold name that the first words lead to. */
function markedIn(block: Block): RecordName | null {
  const { start, end } = block.marks?.[0] ?? { start: 0, end: 0 };
  const lead = block.text.slice(0, start);
  const toldAbove = lead.endsWith('\n') && lead.length <= 2 * LEAD && (looksLikeHours(lead) || NUMBER.test(lead));
  const leads = start <= LEAD && !/[.!?:;\n]\s|\b(?:at|with|by|from|near) (?:the )?$/.test(lead);
  if (start === 0 || block.row >= 0 || !(toldAbove || leads)) return null;
  const from = start + (/^the /i.exec(block.text.slice(start))?.[0].length ?? 0);
  const name = accept(block, from, end, 'bold');
  const own =
    name !== null &&
    (toldAbove || name.text.includes(' ')) &&
    isTitled(name.text) &&
    (toldAbove || isSpecific(name.text) || / (?:at|of) /.test(name.text));
  return own ? name : null;
}

const LEAD = 40;
/** A line that is a telephone number. */
const NUMBER = /^[(+\d][\d()+./ -]{6,18}\n$/;

/** "Elm Helpline | About (elmhelp.org)": the title of somebody's page, pasted with its link, up to its bar. */
const untitled = (title: string): number =>
  title.search(
    / \| (?=(?:home|about|welcome|contact|donate|services|programs|get help)\b)| \| (?=.*\((?:[\w-]+\.)+[a-z]{2,4}\)$)| \((?:[\w-]+\.)+[a-z]{2,4}\)$|$/i,
  );

/** The name inside a sentence that tells of a place. */
const toldOf = (block: Block, { start, end }: { readonly start: number; readonly end: number }): RecordName => ({
  text: block.text.slice(start, end),
  block: block.index,
  start,
  from: 'prose',
});

/** "Elm Lifeline: support for young people", "Elm Line (call or text)": what follows the name in its cell is no part of it. */
const DESCRIBED =
  /.{4}(?:[:;] +\p{Ll}|: (?:\S+ ){3}|, (?:for|call|text|serving|open|walk)\b|, \d+ \p{L}{2}|\((?:call|text|phone|for |tty|24|by |must |ages? ))/iu;
/** "Elm Coalition for housing help and food": what a name in capitals does, told in small letters behind it. */
const DOES =
  /^((?:\p{Lu}|\d)\S*(?: (?:\p{Lu}\S*|of|the|and|&))+(?: (?:shelter|pantry|clinic|hotline|line|center|program))?) (?:for|to|provid\w+|offer\w+|gives?|serv(?:es|ing)|help(?:s|ing)|is|has|where|that|who|with)(?: \p{Ll}\S*){3}/u;

/** Where the words that tell what a place does begin, behind a name that says what it is; 0 for nowhere. */
function doesFrom(line: string): number {
  const name = DOES.exec(line)?.[1] ?? '';
  return hasOrganizationWord(name) ? name.length : 0;
}

/** "Grace Pantry – 12 Oak St", "Grace Pantry: Mondays", "Grace Pantry (213-555-0134)", "Grace Pantry, 12 Oak St". */
function cutAt(line: string): number {
  const cut =
    /\s[–—-]\s|[:;(|]\s?|,\s*(?=\d|p\.?\s?o\.?\s+box|(?:for|call|text|serving)\b)|(?<=\p{L}{4})\.\s|\s(?=(?:\+?1[ .-])?\(?(?:\d{3}|0\d{2,4})\)?[\s.-]\d{3})|\s(?=(?!24[\s-]h)\d+\s+(?:\p{L}|\d+(?:st|nd|rd|th)\s))/iu.exec(
      line,
    );
  // "Little Free Pantry, corner of 5th and Main"
  const more = /(?<=\p{L}{3}), (?=\p{Ll}{3})/u.exec(line);
  return Math.min(cut?.index ?? line.length, more?.index ?? line.length);
}

/** Words that are a label on an agency's own page, and a name in a list of lines. */
const TOPIC_LINE =
  /^(?:the )?(?:domestic|family|sexual|child) (?:violence|abuse|assault) (?:crisis )?(?:hot ?line|help ?line|line)$/i;
/** An organization that calls itself by its address ("ElmHelp.org"). */
const DOMAIN = /^\p{Lu}[\p{L}\d-]{2,30}\.(?:org|com|net|gov)$/u;

/** "Comedor San José." ends as a sentence does, "Grace Homes Inc." and "Elm St." do not. */
const ENDS = /\S \S.*(?<!\.\S*)(?<!\b(?:corp|dept|assn|assoc|univ|blvd|bldg|natl|bros))(?<=\p{Ll}{4}|é)$/iu;
/** The seat of those that a table lists with their places. */
const SEAT = /^(?:main|head|central|administrative|downtown) (?:office|campus|site|branch|clinic|library)$/i;
/** A site of a program, in a column of names. */
const INITIALS = /^(?:\p{Lu}\.){2,5}$/u;

/** "Another option is the Elm Pantry", "On Fridays go to Dover Cares": the sentence that leads to the name. */
const LEADS_TO =
  /^(?:please )?(?:call|contact|visit) (?:the )?(?=(?:The )?\p{Lu})|^(?:on|in|if|for|at|to|from|those|families|residents?|another|other|your|you|finally|also|next|one|people|anyone|clients|households|seniors|everyone|the (?:closest|nearest|other|first|second|third|next))\b.*\b(?:go(?:es)? to|visit(?:ing)?|head to|try|is|are|come to|stop by|served by|at|from|include|includes) (?:the )?(?=(?:The )?\p{Lu})/iu;
/** "Elm Pantry continues to be open …": what somebody does, behind the name. */
const GOES_ON =
  /^(?:The )?(?:(?:\p{Lu}|\d)\S*|of|the|and|&|for|in|on|at)(?: (?:(?:\p{Lu}|\d)\S*|of|the|and|&|for|in|on|at)){1,8}(?= (?:continues?|remains?|stays?|will|is|are|has|have|sigue|contin[uú]a|est[aá]|estar[aá]) (?:\p{Ll}|\d)| (?:serves?|atiende) )/u;
/** Nothing but this in front of a comma joins a sentence to the one before. */
const JOINING =
  /^(?:finally|also|additionally|meanwhile|or|and|lastly|next|first|second|third|alternatively|likewise|otherwise|then|now|instead|however|adem[aá]s|tambi[eé]n|finalmente|por [uú]ltimo)$/i;

function accept(block: Block, start: number, end: number, from: RecordName['from']): RecordName | null {
  const told = from === 'line' ? (LEADS_TO.exec(block.text.slice(start, end))?.[0].length ?? 0) : 0;
  if (told > 0) {
    const name = accept(block, start + told, end, from);
    if (name && hasOrganizationWord(name.text) && isSpecific(name.text)) return name;
  }
  const doer = from === 'line' ? (GOES_ON.exec(block.text.slice(start, end))?.[0] ?? '') : '';
  if (doer !== '' && hasOrganizationWord(doer) && isSpecific(doer))
    return accept(block, start, start + doer.length, from);
  const raw = block.text.slice(start, end);
  const lead = /^[\s\d.)•·*~_=#–—-]*(?<!\d)(?=\p{L}|\d+\S*\p{L})/u.exec(raw)?.[0] ?? '';
  const numbered = /^\s*(\d{1,3}[.)]|[•·–—-]|[*~_=#]{1,5})\s/.test(raw) ? lead : (/^\s*/.exec(raw)?.[0] ?? '');
  const text = raw
    .slice(numbered.length)
    .replace(/\n.*$/s, '')
    .replace(/\s+\(?\d+(\.\d+)?\s*(mi|miles?|km)\b\.?( away)?\)?$/i, '')
    .replace(/\s*\((formerly|previously|aka|a\.k\.a\.|near|across|behind|closed|new)\b[^)]*\)\s*$/i, '')
    // "Elm House (women & children)", "Crisis Line call or text": what it does.
    .replace(/(?<=\p{L}{3})(?:\s*\(\p{Ll}{2}[^)\d]*\)|,? (?:call or text|call|text|dial))\s*$/u, '')
    .replace(/(?:[\s*~_=#]|(?!\d)\p{Extended_Pictographic}\u{FE0F}?)+$/u, '')
    .replace(/[\s:;,.–—-]+$/, (tail, at: number, all: string) =>
      tail === '.' && (from === 'line' || !ENDS.test(all.slice(0, at))) ? '.' : '',
    )
    // "The Elm Center at 12 Oak St is open …": the way to its number or street.
    .replace(/(?<=\S\s+\S.*)(?<!\b(?:drop|walk|check|move|come|stay)) (?:is )?(?:(?:located )?(?:at|in|on)|near)$/i, '')
    .replace(/[\s,]+$/, '')
    .trim()
    // "Elmford | Main Branch" over a record: a town and its branch, as a dash would part them.
    .replace(/ \| (?=[^|]*$)/, (bar) => (from === 'heading' ? ' – ' : bar));
  const named =
    looksLikeName(text) ||
    (from === 'cell' && INITIALS.test(text)) ||
    (block.row >= 0 && from !== 'line' && SEAT.test(text)) ||
    (from !== 'line' && (TOPIC_LINE.test(text) || DOMAIN.test(text)));
  if (!named || looksLikePerson(text) || JOINING.test(text)) return null;
  if (from === 'line' && (!isTitled(text) || /(?<!\p{L})\p{Ll}{3,}\.$/u.test(text))) return null;
  if (POSTAL.test(text)) return null;
  if (
    /^\d+(?: 1\/2)?\s+\p{L}+.*\b(st|street|ave|avenue|rd|road|blvd|dr|drive|ln|lane|hwy|way|parkway|pkwy|boulevard|highway|route|rte|rt|court|ct|circle|cir)\b\.?/iu.test(
      text,
    )
  )
    return null;
  return { text, block: block.index, start: start + numbered.length, from };
}
