/**
 * Names that stand in a page's running text: in the copyright line, above an address, repeated in sentences, behind
 * "Organizer", in the words of a link to somebody's website, or in the first line of a page without headings.
 */
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import { hostOf } from '../segment/evidence';
import { fold, tidy, wordsOf } from '../words/fold';
import { mailHost, nameFitsHost } from '../words/host-name';
import { hasOrganizationWord, isGenericName, looksLikeName, looksLikePerson } from '../words/name-words';
import type { NameCandidate } from './name-candidates';
import { isTitleCase } from './plausible';

const COPYRIGHT =
  /(?:©|\(c\)|copyright|&copy;)[\s©:,]*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–—,]\s*(?:(?:19|20)\d\d|present))?)?[\s,.:|–—-]*(?:by\s+|to\s+|the\s+property\s+of\s+)?([^|©•·\n]{3,100})/i;

/** Who holds the rights to the page. */
export function fromCopyright(blocks: readonly Block[]): NameCandidate[] {
  const out: NameCandidate[] = [];
  for (const block of blocks.slice(-60)) {
    const match = COPYRIGHT.exec(block.text);
    if (!match) continue;
    const text = tidy(match[1] ?? '')
      .replace(
        /[\s,.|–—-]*((19|20)\d\d)?[\s,.|–—-]*(all rights? reserved.*|todos los derechos.*|is a 501.*|((web ?)?(site )?(design(ed)?|develop(ed|ment)|hosting|built|created|maintained)( (&|and) \w+)?|powered|website|site) by.*|privacy.*|terms.*)$/i,
        '',
      )
      .replace(/^(19|20)\d\d(\s*-\s*(19|20)\d\d)?\s*/, '')
      .replace(/(?<!\b(?:Sts?|Ste|Sta|Sto|Mt|Ft|Dr))\.\s.*$/, '')
      .replace(/[\s,.|–—-]+((19|20)\d\d)?$/, '');
    if (text.length > 2 && text.length < 90)
      out.push({ text, weight: 1.4, witness: 'text', role: 'site', block: block.index });
  }
  return out.slice(-2);
}

/** The line that stands right above an address, or opens its block, is whose address it is. */
export function beforeAddresses(blocks: readonly Block[], addressBlocks: readonly number[]): NameCandidate[] {
  const out: NameCandidate[] = [];
  for (const at of addressBlocks.slice(0, 6)) {
    const block = blocks[at];
    const before = blocks[at - 1];
    const line = block?.text.split('\n')[0] ?? '';
    if (block && line !== block.text && !/\d/.test(line))
      out.push({ text: tidy(line), weight: 1, witness: 'text', role: 'page', block: at });
    else if (before && before.text.length < 100 && before.level === 0) {
      out.push({
        text: tidy(before.text.split('\n').at(-1) ?? ''),
        weight: 0.7,
        witness: 'text',
        role: 'page',
        block: at - 1,
      });
    }
  }
  return out;
}

const PARTED = /\s*[,:;•·|–—-]+\s*$/u;
/** The proper name that running text ends with: "… in the hall of Grace Church". */
const NAME_AT_END =
  /(?:^|\s)(\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s+(?:(?:of|the|for|and|&|de|del|la|los|y)\s+){0,2}\p{Lu}[\p{L}\p{N}'’&-]*){1,7})$/u;
/** "Registered office: The Old Library, 14 Market Square": the house is a line of the address. */
const OF_ADDRESS =
  /\b(?:office|address|headquarters|location|domicilio|direcci[oó]n|sede)(?: social)?\s*:\s*\P{L}*\p{Lu}[^:]*$/iu;
/** "We are in the old Elm Factory, 12 Oak St": what the house once was. */
const FORMER = /\b(?:old|former|antigu[oa]) $/i;
const SMALL = /^(?:of|the|for|and|in|at|de|del|la|las|los|el|y|van|het|den?)$/;

/** The name at the end of a sentence, the words themselves where they are no sentence. */
function atEnd(words: string): string {
  const plain = words.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word));
  return plain.length < 2 ? words : (NAME_AT_END.exec(words)?.[1] ?? '');
}

/** "Grace House • 12 Elm Street, Salem, OR 97301": what stands before an address on its line, mostly at the foot. */
export function besideAddresses(page: PageText, addresses: readonly { at: number; block: number }[]): NameCandidate[] {
  const out: NameCandidate[] = [];
  // The end of a page that marks no foot is its foot.
  const foot = page.blocks.some(({ region }) => region === 'footer') ? Infinity : page.blocks.length - 6;
  for (const { at, block } of addresses.slice(0, 40)) {
    const { region, text } = page.blocks[block] ?? { region: 'nav' as const, text: '' };
    const before = text.slice(0, at - (page.starts[block] ?? 0));
    const line = tidy(before.slice(before.lastIndexOf('\n') + 1).slice(-120));
    const name = atEnd(
      line
        .replace(PARTED, '')
        .split(/\s+[•·|–—]\s+|(?<!\b(?:St|Mt|Ft|Sts|Dr|Rev))[.!?]\s+/)
        .at(-1) ?? '',
    );
    if (
      line === name ||
      name.length < 5 ||
      OF_ADDRESS.test(line) ||
      FORMER.test(line.slice(0, line.lastIndexOf(name))) ||
      /\d|,\s*[A-Z]{2}$/.test(name) ||
      !looksLikeName(name) ||
      !isTitleCase(name)
    )
      continue;
    const site = region === 'footer' || block > foot;
    if (site) out.push({ text: name, weight: 2.6, witness: 'text', role: 'site', block });
    else if (hasOrganizationWord(name)) out.push({ text: name, weight: 1, witness: 'text', role: 'page', block });
  }
  return out.slice(0, 3);
}

const NEAR = 6;

/** The one heading of the page's own part that all its numbers and addresses stand under. */
export function overContacts(blocks: readonly Block[], contacts: readonly number[]): NameCandidate[] {
  const over = new Set<number>();
  for (const at of contacts) {
    if (blocks[at]?.region !== 'main') continue;
    let above = at - 1;
    while (above > at - NEAR && blocks[above]?.level === 0) above--;
    over.add(above > at - NEAR ? above : -1);
  }
  const heading = over.size === 1 ? blocks[[...over][0] ?? -1] : undefined;
  const text = tidy(heading?.text ?? '');
  if (heading?.region !== 'main' || !looksLikeName(text) || !isTitleCase(text)) return [];
  return hasOrganizationWord(text) ? [{ text, weight: 1, witness: 'heading', role: 'page', block: heading.index }] : [];
}

const PROPER =
  /\b\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s+(?:(?:of|the|for|and|&|in|at|de|del|la|los|y)\s+){0,2}\p{Lu}[\p{L}\p{N}'’&-]*(?:(?<=\b(?:Ste?|Mt|Ft))\.)?){1,7}/gu;

const IN_HEADLINE = 1;

/** Proper names with a word such as "center" or "bank" that running text repeats. */
export function mentioned(blocks: readonly Block[], hosts: readonly string[], headlines: string): NameCandidate[] {
  const counts = new Map<string, { count: number; block: number }>();
  let read = 0;
  for (const block of blocks) {
    if (block.region === 'nav' || block.level > 0 || block.text.length < 12) continue;
    read += block.text.length;
    if (read > 40_000) break;
    for (const [match] of block.text.matchAll(PROPER)) {
      const text = match.replace(/^The\s+(?=\p{Lu})/u, '').replace(/['’]s?$/, '');
      if (text.length > 90 || isGenericName(text)) continue;
      if (!hasOrganizationWord(text) && !hosts.some((host) => nameFitsHost(text, host))) continue;
      const known = counts.get(text);
      if (known) known.count++;
      else counts.set(text, { count: 1, block: block.index });
    }
  }
  return [...counts]
    .filter(([, { count }]) => count > 1)
    .sort((a, b) => b[1].count - a[1].count)
    .slice(0, 3)
    .map(([text, { count, block }]) => ({
      text,
      weight: Math.min(1.6, 0.3 * count) + (headlines.includes(fold(text)) ? IN_HEADLINE : 0),
      witness: 'text' as const,
      role: null,
      block,
    }));
}

const HOSTED_BY =
  /^(organi[sz]ers?|organizador(es)?|hosted by|host|presented by|sponsored by|provided by|agency|organization|provider|organizacion)\s*:?$/i;
const SPONSOR = /^(?:sponsor|patrocinador)\s*:?$/i;
const VENUE = /^(venue|lugar|where|donde|location)\s*:?$/i;

/** Event pages say under "Organizer" and "Venue" who stands behind the event's title; `headlines` folded. */
export function fromEventLabels(blocks: readonly Block[], headlines: string): NameCandidate[] {
  const out: NameCandidate[] = [];
  for (const block of blocks) {
    const [label = '', below] = block.text.slice(0, 160).split('\n');
    const at = below === undefined ? block.index + 1 : block.index;
    const said = blocks[at];
    if (!said || label.length > 30 || said.text.length > 110 || (at > block.index && said.level > 0)) continue;
    const text = tidy(below ?? said.text.split('\n')[0] ?? '');
    // A person may organize an event, too: then the site's name says more. An address of its own speaks for a body.
    const apart = hostsBelow(blocks, at).some((host) => nameFitsHost(text, host));
    const weight = apart ? 8 : hasOrganizationWord(text) ? 4 : looksLikePerson(text) ? 0 : 1.2;
    // A sponsor may only pay, unless the event is called after it.
    const hosts =
      HOSTED_BY.test(label) || (SPONSOR.test(label) && headlines.includes(wordsOf(text).slice(0, 3).join(' ')));
    if (hosts && weight > 0) out.push({ text, weight, witness: 'label', role: null, block: at });
    else if (VENUE.test(label) && block.level > 0)
      out.push({ text, weight: 0.9, witness: 'table', role: null, block: at });
  }
  return out.slice(0, 4);
}

/** Hosts of the links and mailboxes under a label, up to the next heading. */
function hostsBelow(blocks: readonly Block[], from: number): string[] {
  const hosts: string[] = [];
  for (const { text, links, level, index } of blocks.slice(from, from + BELOW)) {
    if (level > 0 && index > from) break;
    for (const { href } of links) if (/^https?:/i.test(href)) hosts.push(hostOf(href));
    for (const [, host = ''] of text.matchAll(/\S@([\w-]+(?:\.[\w-]+)+)/g)) hosts.push(mailHost(`@${host}`));
  }
  return hosts.filter((host) => host !== '');
}

const BELOW = 9;

const WEBSITE_OF =
  /^(?:visit |go to )?(?:the )?(.{4,70}?)(?:['’]s)?\s+(?:home ?page|web ?site|web ?page|official site)\s*$/i;

/** "Grace Library Homepage": a link that says whose website it leads to. */
export function fromWebsiteLinks(blocks: readonly Block[]): NameCandidate[] {
  const out: NameCandidate[] = [];
  for (const block of blocks) {
    if (block.region !== 'main') continue;
    for (const link of block.links) {
      const text = WEBSITE_OF.exec(tidy(block.text.slice(link.start, link.end), 120))?.[1] ?? '';
      if (
        /^https?:/i.test(link.href) &&
        looksLikeName(text) &&
        isTitleCase(text) &&
        !/^(our|their|your|this)\b/i.test(text)
      )
        out.push({ text, weight: 1.2, witness: 'label', role: 'page', block: block.index });
    }
  }
  return out.slice(0, 3);
}

/** The first line of a page that has no headings: set large by other means than a heading. */
export function fromFirstLine(blocks: readonly Block[]): NameCandidate[] {
  if (blocks.some((block) => block.level > 0 && block.level < 3)) return [];
  const first = blocks.slice(0, 4).find((block) => block.region !== 'nav' && block.region !== 'footer');
  const text = tidy(first?.text.split('\n')[0] ?? '');
  if (!first || text.length > 80 || !looksLikeName(text) || !isTitleCase(text)) return [];
  return [{ text, weight: 1.2, witness: 'text', role: null, block: first.index }];
}

const MEETING_OF =
  /^(?:.{0,24}\d{4},?\W{0,3})?((?:\p{Lu}[\p{L}’'&./-]* (?:(?:of|for|and|&|on|the) ){0,2}){1,8})(?:Meetings?|Hearings?)(?: (?:Agendas?|Minutes|Packets?|Notices?))?(?:\W.{0,40})?$/u;
const OCCASION =
  /^(?:(?:Regular|Special|Joint|Annual|Emergency|Rescheduled|Initial|Next|Past|Upcoming|The) )+|(?: (?:Regular|Special|Joint|Annual|Emergency|Business|Public|Work(?:ing)?))+$/gu;
const SITTING = /\b(?:board|commission|committee|council|trustees|commissioners|supervisors|authority)\b/i;

/** "July 28, 2022 Planning Commission Meeting", row after row: the body that meets, where the page names none. */
export function fromMeetings(blocks: readonly Block[]): NameCandidate[] {
  const found = new Map<string, { count: number; block: number }>();
  for (const block of blocks.slice(0, 400)) {
    if (block.region !== 'main' || block.text.length > 120) continue;
    const text = tidy(MEETING_OF.exec(block.text)?.[1] ?? '').replace(OCCASION, '');
    if (!SITTING.test(text) || isGenericName(text) || !looksLikeName(text)) continue;
    const known = found.get(text);
    if (known) known.count++;
    else found.set(text, { count: 1, block: block.index });
  }
  return [...found]
    .filter(([, { count }]) => count > 1)
    .slice(0, 2)
    .map(([text, { block }]) => ({ text, weight: 0.9, witness: 'text' as const, role: null, block }));
}
