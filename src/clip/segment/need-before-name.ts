/**
 * Lines that tell what somebody helps with before they tell who: "Dead or hurt animals — Elm Wildlife Rescue
 * (213) 555-0134", "Clothes: The Open Closet, call first".
 */
import type { Block } from '../capture/block';
import { isSpecific } from '../words/everyday-words';
import { hasOrganizationWord, isTitled, looksLikeName, looksLikePerson } from '../words/name-words';

/** What is needed, up to the sign that parts it from the name. */
const NEED = /^([^\n:–—?]{3,70}?)(?:: | [–—-] | ?(?:→|=>) |\? )(?:[Tt]he )?(?=\p{Lu}|\d+(?:st|nd|rd|th) \p{Lu})/u;
/** Right behind the name: how to reach it, or when. */
const TOLD = /^[^\n.!?]{0,50}\d/;
/** Initials, and right behind them the number. */
const INITIALS = /^\p{Lu}{3,8}$/u;

/**
 * Where in the first line of a block the name begins, and where it ends, that stands behind the need it meets; null for
 * any other line. `cutAt` finds the end of a name at the beginning of a line.
 */
export function behindNeed(
  { text, links, marks = [] }: Block,
  cutAt: (rest: string) => number,
): readonly [from: number, to: number] | null {
  const line = text.split('\n')[0] ?? '';
  const [lead = '', need = ''] = NEED.exec(line) ?? [];
  if (lead === '') return null;
  const from = lead.length;
  const set = [...marks, ...links].find(({ start, end }) => Math.abs(start - from) <= 4 && end > from + 3);
  const rest = line.slice(from);
  const end = set ? set.end - from : cutAt(rest);
  const name = rest.slice(0, end).trim();
  const sure = hasOrganizationWord(name) && isSpecific(name);
  const dialled = INITIALS.test(name) && /^\s*1?[ .-]?\(?\d{3}/.test(rest.slice(end));
  const bold = set !== undefined && isSpecific(name) && /^[,:]? ?\(?1?[ .-]?\d{3}/.test(rest.slice(end));
  if (!(sure || dialled || bold) || !TOLD.test(rest.slice(end))) return null;
  if (!isTitled(name) || !looksLikeName(name) || looksLikePerson(name)) return null;
  return tellsNeed(need) ? [from, from + end] : null;
}

/** "Food stamps", "Lead paint", "For abusers who want to stop": no name of anybody. */
const tellsNeed = (words: string): boolean =>
  !isSpecific(words) ||
  (!hasOrganizationWord(words) &&
    /(?<!\p{L})\p{Ll}{3}/u.test(words) &&
    !isTitled(words.replace(/^\P{L}*\p{Lu}/u, (sign) => sign.toLowerCase())));
