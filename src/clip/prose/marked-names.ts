/**
 * Names that a running text marks as such: bold words ("… or call **Elm Mobile Team** at …") and links to somebody
 * else's site. What is marked need not say by a word of its own what it is.
 */
import type { Block } from '../capture/block';
import { isOutside } from '../segment/evidence';
import { isSpecific } from '../words/everyday-words';
import { hasOrganizationWord, isTitled, looksLikeName, looksLikePerson } from '../words/name-words';

import type { ProseName } from './names-in-prose';

const LONGEST = 90;
const BEGINS = /^(?:(?:the|el|la|los|las)\s+)?(?:\p{Lu}|\d)/u;
/** In front of the hall that somebody else meets in. */
const VENUE = /\b(?:at|in|inside|en) (?:the |el |la )?(?:\p{Lu}\S* )?["“]?$/u;

/** The marked names of `block` in order; a link to `home` marks a page of the site. */
export function markedNames({ text, boldStart, marks = [], links }: Block, home: string): ProseName[] {
  const outward = links.filter(({ href }) => isOutside(href, home));
  const spans = [
    { start: 0, end: boldStart, href: '' },
    ...marks.map((one) => ({ ...one, href: '' })),
    ...outward,
  ].sort((a, b) => a.start - b.start);
  const found: ProseName[] = [];
  for (const span of spans) {
    const name = nameAt(text, span.start, span.end, span.href !== '');
    if (name && name.start >= (found.at(-1)?.end ?? 0)) found.push(name);
  }
  return found;
}

function nameAt(text: string, from: number, to: number, linked: boolean): ProseName | null {
  const raw = text.slice(from, to);
  const start = from + (/^[\s"“(]*/.exec(raw)?.[0].length ?? 0);
  const name = text.slice(start, to).replace(/[\s"”):;,.–—-]+$/, '');
  const words = name.split(' ').length;
  if (words < 2 || name.length > LONGEST || name.includes('\n') || !BEGINS.test(name)) return null;
  if (!looksLikeName(name) || looksLikePerson(name) || !isTitled(name) || VENUE.test(text.slice(0, start))) return null;
  if (!isSpecific(name) && words < 4) return null;
  // Two words in bold may be anybody.
  const marked = linked || words > 2 ? 'surely' : 'maybe';
  return { start, end: start + name.length, text: name, strong: hasOrganizationWord(name), marked };
}
