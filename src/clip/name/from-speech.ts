/**
 * Names that a page says of itself: who opens its first sentences ("The Elm Street Mission provides …"), and the line
 * a government's or university's site prints under its seal for the office whose pages these are.
 */
import type { Block } from '../capture/block';
import { tidy } from '../words/fold';
import { hasOrganizationWord, isGenericName, looksLikeName, looksLikePerson } from '../words/name-words';
import type { NameCandidate } from './name-candidates';
import { isTitleCase } from './plausible';

/** A proper name that begins a sentence, perhaps with its short form in brackets, and does or is something. */
const SPEAKS =
  /(?:^|(?<!\b(?:St|Mt|Ft|Sts|Dr|Rev|Mr|Ms|Mrs))[.!?]\s+|\n)(?:[Tt]he |[Aa]t (?:the )?|[Ee]n |[Ee]l |[Ll]a |[Ll]os )?(\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s+(?:(?:of|the|for|and|&|in|at|de|del|la|las|los|y|van|het)\s+){0,2}[\p{Lu}\d][\p{L}\p{N}'’&-]*){1,8})(?:\s*\([A-Z]{2,10}\))?(?:, (?:located|based|housed|an?|which|the|in|at|ubicad[oa]|situad[oa]) [^.;!?\n]{3,90})?,?\s+(?:is|are|was|will|has|provides?|offers?|serves?|meets?|works?|helps?|seeks?|exists?|advises?|operates?|oversees?|ensures?|supports?|assists?|runs|opens|es|son|ofrece|brinda|ayuda|sirve|apoya|atiende|strives|biedt|helpt|est|offre)\b/gu;

/** Blocks of the page's own text that are looked at: whoever it is about is named early. */
const EARLY = 30;

export function fromSpeech(blocks: readonly Block[]): NameCandidate[] {
  const out: NameCandidate[] = [];
  const prose = blocks.filter((block) => block.region === 'main' && block.level === 0 && block.text.length > 40);
  for (const block of prose.slice(0, EARLY)) {
    for (const match of block.text.slice(0, 1_500).matchAll(SPEAKS)) {
      const text = tidy(match[1] ?? '').replace(/^The\s+/, '');
      // Who opens a paragraph needs no word such as "center" to be believed.
      if (!isName(text, match.index > 0) || out.some((one) => one.text === text)) continue;
      out.push({ text, weight: out.length === 0 ? 1 : 0.5, witness: 'text', role: null, block: block.index });
    }
    if (out.length >= 3) break;
  }
  return out.slice(0, 3);
}

const OFFICE =
  /\b(department|office|division|bureau|agency|authority|commission|board|court|library|clinic|center|centre|services?|program|administration|departamento|oficina|divisi[oó]n|corte|tribunal|biblioteca|servicios?)\b/i;
const TOP = 12;

/** One short line among the first of the page, not a menu's: "Alder County | Office of Homeless Services". */
export function fromMasthead(blocks: readonly Block[]): NameCandidate[] {
  const out: NameCandidate[] = [];
  for (const block of blocks.slice(0, TOP)) {
    if (block.region !== 'header' || block.level > 0 || block.tag === 'li' || block.hidden) continue;
    for (const part of tidy(block.text, 160).split(/\s+[|–—•·]\s+|\n/)) {
      if (part.length < 80 && OFFICE.test(part) && isName(part))
        out.push({ text: part, weight: 1.4, witness: 'semantic-html', role: 'site', block: block.index });
    }
  }
  return out.slice(0, 2);
}

const isName = (text: string, strict = true): boolean =>
  text.length <= 90 &&
  (!strict || hasOrganizationWord(text)) &&
  isTitleCase(text) &&
  !isGenericName(text) &&
  looksLikeName(text) &&
  !looksLikePerson(text);
