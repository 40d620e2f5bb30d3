/**
 * What a news post tells of: its headline says what happens ("Library reopens Tuesday"), its text says in passing who it
 * is ("the Hartley Public Library"): the proper name that shares the words for the kind of help with the headline. Pure.
 */
import type { Block } from '../capture/block';
import { isEveryday, isSpecific } from '../words/everyday-words';
import { fold, nameSimilarity, tidy, wordsOf } from '../words/fold';
import { hasOrganizationWord, isGenericName, looksLikeName, looksLikePerson } from '../words/name-words';
import type { NameCandidate } from './name-candidates';
import { isHeadline, isTitleCase } from './plausible';

const NAME =
  /(?<![\p{L}\p{N}’'-])(?:(?:St|Sts|Mt|Ft)\.\s+)?\p{Lu}[\p{L}\p{N}'’&-]*(?:\s+(?:(?:of|the|for|and|&|de|del|la|las|los|el|y)\s+){0,2}\p{Lu}[\p{L}\p{N}'’&-]*){1,7}(?: ["“«]\p{Lu}[^"”»]{2,40}["”»])?/gu;
/** Kinds of help that are no word for an organization. */
const KIND = /\b(?:hub|fridge|site|night|response|team|van|bus|cafe|canteen|drop-?in|classes|clases|larder)\b/;
/** What happens once or only says where: no kind of help. */
const OCCASION =
  /\b(?:drive|fair|festival|gala|dinner|sale|campaign|week|month|fund|act|day|law|awards?|celebration|colecta|feria|semana|board)$/;
const TOO_WIDE =
  /^(?:center|centre|community|county|city|town|state|public|new|free|hours?|our|open|church|school|district|branch|national|winter|summer|volunteers?|members?|family|people|night|first|day|social|program|services?|office|department|director|friends?|lives?|neighbors?|donations?|events?|monday|tuesday|wednesday|thursday|friday|group|meetings?|annual|board|weekly|monthly)$/;
/** "On Monday the", "At the", "To". */
const LEAD =
  /^(?:(?:On|At|In|To|For|From|By|With|After|Since|Our|This|En|Con|Para|Desde|Por|Al?)\s+(?:(?:\p{L}+\s+)?(?=the\s|el\s|la\s))?)?(?:(?:the|el|la|los|las)\s+)?/iu;
/** "… formerly sent to the Elm Clinic", "a partner of the Elm Network". */
const ANOTHER =
  /\b(?:formerly|previously|(?:partner|member|affiliate|part) (?:agency )?of|like|such as|sent to|instead of|similar to|miembro de|parte de)\b[^.\n]{0,20}$/i;
/** Characters of the story that are read. */
const READ = 6_000;

const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
const stems = (text: string): string[] => wordsOf(text).map(stem);

/** The name, or null where the headline speaks of the site's owner or nothing in the text answers to it. */
export function fromStory(blocks: readonly Block[], headline: string, sites: readonly string[]): NameCandidate | null {
  const owners = sites.filter((site) => looksLikeName(site) && !isHeadline(site) && fold(site) !== fold(headline));
  if (headline === '' || owners.some((site) => speaks(headline, site))) return null;
  const told = new Set(stems(headline));
  let best: NameCandidate | null = null;
  let read = 0;
  for (const { text: words, level, region, index, hidden } of blocks) {
    if (region !== 'main' || level > 0 || hidden || words.length < 40) continue;
    read += words.length;
    if (read > READ) break;
    for (const { 0: match, index: at } of words.matchAll(NAME)) {
      const text = tidy(match).replace(LEAD, '');
      if (ANOTHER.test(words.slice(Math.max(0, at - 40), at))) continue;
      const shared = new Set(stems(text).filter((word) => told.has(word)));
      const kinds = [...shared].filter(
        (word) => !TOO_WIDE.test(word) && (isEveryday(word) || hasOrganizationWord(word) || KIND.test(word)),
      );
      const weight = shared.size / 10 + (kinds.length > 0 ? 1 : 0) + (isSpecific(text) ? 0.15 : 0);
      if (kinds.length === 0 || weight <= (best?.weight ?? 0) || !isOne(text, owners)) continue;
      best = { text, weight, witness: 'text', role: 'page', block: index };
    }
  }
  return best;
}

/** "Elm House opens …", and "EH opens …". */
function speaks(headline: string, owner: string): boolean {
  const first = /^[A-Z]{2,8}(?=\s)/.exec(headline)?.[0] ?? '-';
  const initials = wordsOf(owner).map((word) => word[0]);
  return fold(headline).includes(fold(owner)) || initials.join('').startsWith(first.toLowerCase());
}

/** A name of something that lasts, and not the owner's. */
const isOne = (text: string, owners: readonly string[]): boolean =>
  (hasOrganizationWord(text) || KIND.test(fold(text))) &&
  !OCCASION.test(fold(text)) &&
  !isGenericName(text) &&
  isTitleCase(text) &&
  !isHeadline(text) &&
  looksLikeName(text) &&
  !looksLikePerson(text) &&
  owners.every((owner) => nameSimilarity(owner, text) < 0.6);
