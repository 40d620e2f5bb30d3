/**
 * Paragraphs that name one organization after the other, each with its number: "Families: Elm Shelter Line 213-555-0134.
 * Youth: Casa Roble, 213-555-0135." or the same behind semicolons, parted so that each begins a block.
 */
import type { Block } from '../capture/block';
import { sentencesOf } from '../fields/sentence-split';
import { isSpecific } from '../words/everyday-words';
import { fold } from '../words/fold';
import { hasOrganizationWord, isTitled, looksLikeName, looksLikePerson } from '../words/name-words';
import type { Part } from './part-blocks';

const LONGEST = 1_500;
const NUMBER = /(?<!\d)(?:1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/;
/** Whom it is for, or what it helps with, in front of the name. */
const LEAD = /^(?:(?:or|and|also)[:,]? )?(?:[^\n:;.→]{3,48}(?:: | ?→ ))?(?:the )?/iu;
/** A name, up to what parts it from its number, which follows soon. */
const NAMED =
  /^(\p{Lu}[^\n:;|(]{1,60}?)(?=,? \(|, | [–—-]+ |: | (?:\+?1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]| \d-?1-?1\b)[^\n]{0,90}?(?:1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}/u;
/** A sentence that begins so names nobody with it. */
const NO_NAME =
  /^(?:or|and|also|call|text|dial|for|if|to|at|in|on|you|we|they|please|contact|visit|fax|phone|tel|after|other|our)\b/i;
const INITIALS = /^\p{Lu}{3,8}$/u;

/** The parts of a block that names several organizations, each with its number; none for any other block. */
export function listedSentences({ level, row, text }: Block): Part[] {
  if (level > 0 || row >= 0 || text.length > LONGEST || !NUMBER.test(text)) return [];
  const pieces = piecesOf(text);
  const begins = pieces.flatMap((piece) => nameIn(piece) ?? []);
  const names = begins.map(({ name }) => name);
  const numbered = pieces.filter((piece) => NUMBER.test(piece.text));
  if (names.filter(isSure).length < 2 || new Set(names.map(fold)).size < names.length) return [];
  if (numbered.some(({ at }) => !begins.some((one) => one.at === at))) return [];
  const [first] = begins;
  const parts = begins.map(
    ({ at, from, name }, nth): Part => ({
      start: at,
      end: begins[nth + 1]?.at ?? text.length,
      boldStart: 0,
      line: true,
      ...(from > 0 && { told: { start: from, end: from + name.length } }),
    }),
  );
  return first && first.at > 0 ? [{ start: 0, end: first.at }, ...parts] : parts;
}

interface Piece {
  readonly text: string;
  readonly at: number;
}

/** Sentences and lines, and what semicolons part in them. */
const piecesOf = (text: string): Piece[] =>
  sentencesOf(text).flatMap(({ text: sentence, at }) => {
    const parts: Piece[] = [];
    let from = 0;
    for (const part of sentence.split(/(?<=;)\s+/)) {
      const start = sentence.indexOf(part, from);
      parts.push({ text: part, at: at + start });
      from = start + part.length;
    }
    return parts;
  });

interface Named {
  readonly at: number;
  readonly name: string;
  /** Offset of the name in the piece. */
  readonly from: number;
}

/** The name of the organization that a piece begins with, maybe behind whom it is for, and gives a number of. */
function nameIn({ text, at }: Piece): Named | null {
  const lead = LEAD.exec(text)?.[0] ?? '';
  for (const from of new Set([lead.length, 0])) {
    const name = NAMED.exec(text.slice(from))?.[1]?.trim() ?? '';
    // Behind "Singles:" even everyday words are a name.
    const told = isSpecific(name) || (from > 0 && name.includes(' '));
    const own = /^\p{Lu}/u.test(name) && !NO_NAME.test(name) && (isSure(name) || (told && isTitled(name)));
    if (own && looksLikeName(name) && !looksLikePerson(name)) return { at, name, from };
  }
  return null;
}

/** Says what it is, or is a name of initials. */
const isSure = (name: string): boolean => (hasOrganizationWord(name) && isSpecific(name)) || INITIALS.test(name);
