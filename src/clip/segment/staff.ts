/**
 * The staff of one organization: cards of a name, a post and a mailbox that spells the name. Where the page also gives
 * a mailbox that is nobody's in person, the organization is reached by that one, and not by all who work there.
 */
import type { PageText } from '../capture/page-text';
import { rankOfMailbox } from '../emails/mailbox-owner';
import type { Facts, Hit } from '../fields/facts';
import { fold } from '../words/fold';
import { hasOrganizationWord, isGenericName, looksLikePerson } from '../words/name-words';

/** Fewer people than this are no list: a director and a deputy may well be whom to write to. */
const LEAST = 3;
/** How far above a mailbox the name may stand. */
const REACH = 260;
const LINES = 5;
/** Behind the mailbox: the number of the same card. */
const BEHIND = 48;

interface Card {
  readonly from: number;
  readonly to: number;
}

/** The facts without the mailboxes and numbers of staff cards, where others are left. */
export function withoutStaff(facts: Facts, page: PageText): Facts {
  const starts = facts.emails.map((hit) => cardStart(page, hit));
  const people = new Set(facts.emails.filter((_, i) => starts[i] !== null).map(({ value }) => value.toLowerCase()));
  const others = facts.emails.filter(({ value }) => !people.has(value.toLowerCase()));
  if (people.size < LEAST || others.length === 0) return facts;
  const cards = facts.emails.flatMap((hit, i): Card[] => {
    const from = starts[i] ?? null;
    if (from === null) return [];
    const next = starts.find((start) => start !== null && start > hit.at) ?? Number.POSITIVE_INFINITY;
    return [{ from, to: Math.min(hit.at + hit.length + BEHIND, next) }];
  });
  const outside = ({ at }: Hit<unknown>): boolean => !cards.some((card) => at >= card.from && at < card.to);
  const apart = facts.phones.filter(outside);
  const kept = new Set(apart.map(({ value }) => value.number));
  return {
    ...facts,
    emails: others,
    phones: kept.size > 0 ? facts.phones.filter((hit) => kept.has(hit.value.number)) : facts.phones,
  };
}

/** Where the card of the person whose mailbox this is begins; null for a mailbox that no name above spells. */
function cardStart(page: PageText, hit: Hit<string>): number | null {
  const local = fold(hit.value.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  if (local.length < 3 || rankOfMailbox(hit.value) !== 1) return null;
  const from = Math.max(0, hit.at - REACH);
  const lines = page.text.slice(from, hit.at).split('\n');
  let at = hit.at;
  for (let i = lines.length - 1; i >= Math.max(1, lines.length - LINES); i--) {
    const line = lines[i] as string;
    at -= line.length + (i < lines.length - 1 ? 1 : 0);
    const name = nameIn(line);
    if (!name?.some((word) => spells(local, word))) continue;
    const around = [lines[i - 1] ?? '', ...line.split(/,|[–—|(:]|\s-\s/), ...lines.slice(i + 1)];
    return around.some(isPost) ? at : null;
  }
  return null;
}

/** The words of a line that is a person's name, with or without the post behind it; null for any other line. */
function nameIn(line: string): string[] | null {
  const name = (line.split(/,|[–—|(:]|\s-\s/)[0] ?? '').trim();
  if (name.length < 5 || name.length > 48 || /\d|@/.test(name)) return null;
  if (hasOrganizationWord(name) || isGenericName(name)) return null;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6 || !words.every((word) => /^["“‘(]?\p{Lu}/u.test(word))) return null;
  return words.map((word) => fold(word).replace(/[^a-z]/g, '')).filter((word) => word.length > 2);
}

/** "dana", "dwhitlow", "d.whitlow" and "dana.w" spell "Dana Whitlow". */
const spells = (local: string, word: string): boolean => local.startsWith(word) || local.endsWith(word);

const isPost = (line: string): boolean => {
  const text = line.trim();
  return (
    text.length > 3 && text.length <= 60 && !/[.!?]$/.test(text) && (looksLikePerson(text) || POST.test(fold(text)))
  );
};

const POST =
  /\b(?:pastor|rector|vicar|priest|minister|rabbi|imam|chaplain|organist|custodian|caretaker|bookkeeper|librarian|nurse|counsell?or|social worker|case ?worker|advocate|attorney|volunteers?|treasurer|secretary|warden|trustee|leader|lead|head|founder|intern|teacher|cook|chef|driver|co-?ordinator|directora?|coordinador[ae]?|trabajador[ae]? social|voorzitter|penningmeester|beheerder)\b/;
