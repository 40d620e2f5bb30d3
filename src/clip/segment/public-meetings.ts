/**
 * What belongs to the meetings of a public body and not to its office: the room in which it sits, the number by which
 * one listens in, the other office that arranges interpreters. Boards, commissions and councils put these on every
 * page, often next to nothing of their own. English.
 */
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import type { Facts, Hit } from '../fields/facts';
import { fold } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';
import type { Whose } from './whose';

type Place = Pick<Hit<unknown>, 'at' | 'block'>;

/**
 * The facts by which a page may be cut into resources: a body's calendar is no list of the halls it meets in, nor of the
 * papers of its meetings. The same facts where there are none.
 */
export function withoutSessions(facts: Facts, page: PageText, about: string): Facts {
  const words = fold(about);
  const addresses = facts.addresses.filter((hit) => !isDated(page, hit, words));
  const sites = facts.sites.filter((hit) => {
    const link = page.text.slice(hit.at, hit.at + Math.min(hit.length, 120));
    return !PAPERS.test(link) && !MEETING.test(link);
  });
  const all = addresses.length === facts.addresses.length && sites.length === facts.sites.length;
  return all ? facts : { ...facts, addresses, sites };
}

const ASKS_A_CODE =
  /^[^\d.]{0,30}?\b(?:(?:meeting|conference|webinar|event|participant) ?(?:id|code|number|pin)|(?:access|pass) ?code|pin)\b\W{0,3}(?:(?:is|number) )?\W{0,3}\d/i;
const DIAL_IN =
  /\b(?:dial|call)-in\b[^.\n]{0,40}$|\bdial in(?: number)?\W{0,3}$|\bone tap mobile\b[^.]{0,20}$|\b(?:conference|bridge) (?:call )?(?:number|line)\W{0,3}$/i;
const ACCOMMODATION =
  /\b(?:accommodat(?:e|ions?)|auxiliary aids?|interpret(?:er|ing|ation) services?|sign language)\b/i;
const ASK_THEM =
  /\b(?:contact|call|notify|reach|e-?mail|write(?: to)?) (?:the )?((?:\p{Lu}[\p{L}’'./-]*,? (?:(?:of|for|and|an|&|the|on) ){0,2}){1,8}\p{Lu}[\p{L}’'-]*)/u;

/**
 * The facts without another office's for interpreters and the like, and without the numbers of conference calls where
 * the page gives others: a group that only meets online has no other.
 */
export function withoutNotices(facts: Facts, page: PageText, about: string): Facts {
  const words = fold(about);
  const kept = <One extends Place>(hits: readonly One[]): readonly One[] =>
    hits.filter((hit) => !isAnotherOffices(page, hit, words));
  const phones = kept(facts.phones);
  const desks = phones.filter((hit) => !isDialIn(page, hit));
  return { ...facts, phones: desks.length > 0 ? desks : phones, emails: kept(facts.emails) };
}

/** "Phone: 1-213-555-0134, Meeting ID: 829 1171 8700", "Dial-in: …": it leads into a meeting, to nobody's desk. */
function isDialIn({ text }: PageText, { at, length }: Place & { readonly length: number }): boolean {
  return (
    ASKS_A_CODE.test(text.slice(at + length, at + length + 70)) || DIAL_IN.test(text.slice(Math.max(0, at - 60), at))
  );
}

/** "… for accommodations please contact the Civil Rights Department at": another office of the same government. */
function isAnotherOffices(page: PageText, { at, block }: Place, about: string): boolean {
  const lead = page.text.slice(Math.max(page.starts[block] ?? 0, at - 420), at);
  if (!ACCOMMODATION.test(lead)) return false;
  const asked = fold(ASK_THEM.exec(lead.slice(-260))?.[1] ?? '').trim();
  return asked.split(' ').length > 1 && hasOrganizationWord(asked) && !about.includes(asked);
}

const BODY =
  /\b(?:board|commission(?:ers?)?|council|committee|trustees|directors|supervisors|aldermen|authority|panel|task force|public (?:meetings?|hearings?))\b/i;
const MEETS =
  /\b(?:meets|meetings? (?:\S+ ){0,4}?(?:is|are|were|will be|be) (?:\S+ ){0,3}?(?:held|conducted|convened)|hold(?:s|ing)? (?:\S+ ){0,5}?meetings?|hearings? (?:\S+ ){0,3}?(?:is|are|will be) held|meeting to be held|convenes?|(?:regularly )?scheduled meetings?|meeting (?:place|location))\b/i;
/** The body's own house, said to be so. */
const OWN_HOUSE =
  /\b(?:our|its|their|the (?:board|commission|council|committee|agency|authority|district|department|fund|association|organi[sz]ation|society)(?:[’']s?)?) (?:\S+ ){0,2}?(?:offices?|headquarters|building|cent(?:er|re)|facility|library)\b|\boffices? of the (?:fund|board|commission|council|agency|authority|district|department|association|organi[sz]ation)\b/i;
const OWN_LABEL = /\b(?:office|(?:mailing )?address|mail|headquarters|contact us|visit us)\s*[:\n]\s*$/i;
/** "at the Flood Control District Board Room, located at": somebody else's house. */
const HOUSE = /\b(?:at|in) (?:the )?((?:\p{Lu}[\p{L}’'.-]* (?:(?:of|for|and|&|the) ){0,2}){1,7}\p{Lu}[\p{L}’'-]*)/gu;
const SEAT =
  /\b(?:city|town|village|county|civic|municipal|council|commission) (?:hall|cent(?:er|re)|building|chambers?|administration)\b|courthouse/;

/** Blocks above an address in which its meeting may be told of: title, date, time, room. */
const ITEM = 4;
const MEETING =
  /\b(?:board|commission|council|committee|panel|trustees|public|governing|electoral|regular|special)\b[^\n]{0,40}\b(?:meeting|hearing|session)s?\b/i;
const MEETINGS = /\b(?:meetings?|hearings?|agendas?|minutes|sessions)\b/i;
/** What a link to the papers of a meeting says. */
const PAPERS =
  /^\W*(?:(?:view|read|download|watch|revised|draft|approved|final|meeting|public|pdf|the|full) )*(?:agendas?|minutes|packets?|materials|notices?|transcripts?|presentations?|slides|recordings?|video|audio|webcast|live ?stream|zoom|join)\b.{0,30}$/i;
const DATE =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/i;

/** Whose an address is in which a body meets; null for any other. `about` is folded. */
export function whoseHall(page: PageText, hit: Place, about: string): Whose | null {
  const start = page.starts[hit.block] ?? 0;
  const lead = page.text.slice(Math.max(start, hit.at - 320), hit.at);
  if (OWN_LABEL.test(lead)) return null;
  const sentence = lead.split(/[.!?]\s+(?=\p{Lu}[\p{L}]{2})/u).at(-1) ?? '';
  if (MEETS.test(sentence) && (BODY.test(sentence) || BODY.test(about))) {
    if (OWN_HOUSE.test(sentence)) return null;
    return isElsewhere(sentence, about) ? 'stranger' : 'other';
  }
  return isDated(page, hit, about) ? 'other' : null;
}

/** The sentence names a house that is neither the body's nor the seat of its government. */
function isElsewhere(sentence: string, about: string): boolean {
  const house = fold([...sentence.matchAll(HOUSE)].at(-1)?.[1] ?? '').trim();
  return house !== '' && hasOrganizationWord(house) && !SEAT.test(house) && !about.includes(house);
}

/** One item of a calendar: "Board Meeting", "08/13/2020", "6:30 pm", and where it is. */
function isDated({ blocks, starts, text }: PageText, hit: Place, about: string): boolean {
  const own = blocks[hit.block];
  if (!own) return false;
  const lines = [text.slice(Math.max(starts[hit.block] ?? 0, hit.at - 160), hit.at)];
  for (let at = hit.block - 1; at >= hit.block - ITEM && blocks[at]?.region === own.region; at--) {
    const { text: line = '', level = 0 } = blocks[at] ?? {};
    if (line.length > 160) break;
    lines.push(line);
    if (level > 0 && level < 7) break;
  }
  return (
    lines.some((line) => DATE.test(line)) && (lines.some((line) => MEETING.test(line)) || meetsHere(blocks, own, about))
  );
}

/** The heading above, or the page itself, says that what follows are the meetings of a body. */
function meetsHere(blocks: readonly Block[], own: Block, about: string): boolean {
  if (!BODY.test(about)) return false;
  if (MEETINGS.test(about)) return true;
  for (let at = own.index - 1; at >= Math.max(0, own.index - 80); at--) {
    const { level = 0, text = '' } = blocks[at] ?? {};
    if (level > 0 && level < 7) return MEETINGS.test(text);
  }
  return false;
}
