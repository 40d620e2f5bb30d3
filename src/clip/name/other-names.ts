/**
 * Other names of the resource that its page gives: an acronym in brackets, a former name, "also known as", "doing business
 * as". Read beside the name itself and in the first part of the text. English, Spanish, Dutch, French. Pure.
 */
import type { Block } from '../capture/block';
import { fold, nameSimilarity, wordsOf } from '../words/fold';
import { looksLikeName } from '../words/name-words';

const READ = 12_000;
const KNOWN =
  '(?:formerly(?: known)?(?: as)?|previously(?: known)?(?: as)?|a\\.?k\\.?a\\.?|also known as|also called|better known as|known as|A\\.?K\\.?A\\.?|dba|DBA|d\\/b\\/a|doing business as|antes(?: llamad[oa])?|anteriormente|conocid[oa] (?:también )?como|también conocid[oa] como|voorheen|anciennement|ook bekend als)';
const NAME =
  "(?:the |el |la )?[\\p{Lu}\\d][\\p{L}\\p{N}'’.&/-]*(?:\\s+(?:(?:of|the|for|and|&|in|at|de|del|la|las|los|el|y|van|het)\\s+){0,2}[\\p{Lu}\\d][\\p{L}\\p{N}'’.&/-]*){0,7}";
/** The label takes any case, the name does not. */
const OTHER = new RegExp(String.raw`(?:^|[\s(,;–-])(${KNOWN})\s*:?\s*["“]?(${NAME}(?:, (?:Inc|LLC)\.?)?)`, 'gu');
const DBA = new RegExp(
  String.raw`(${NAME}(?:, (?:Inc|LLC|Corp)\.?)?),?\s+(?:dba|d\/b\/a|doing business as)\s+["“]?(${NAME})`,
  'gu',
);

/** First letters of the words, small words left out and kept. */
function initialsOf(name: string): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !/^(the|a|an|of|and|for|in|at|de|del|la|el|los|las|y|van|het)$/.test(word));
  return [words, telling].map((list) => list.map((word) => word[0]).join(''));
}

/** "Annuity and Benefit Fund of Ashton" is "ABF" at home. */
const townless = (name: string): string => name.replace(/ (?:of|in|for|de) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}\p{L}+)?$/u, '');

/** True when `short` is made of the first letters of `name`. */
export function isAcronymOf(short: string, name: string): boolean {
  const letters = fold(short).replace(/[^a-z0-9]/g, '');
  if (letters.length < 2 || letters.length > 10 || /\s\p{Ll}/u.test(short)) return false;
  return initialsOf(name).includes(letters) || (letters.length > 2 && initialsOf(townless(name)).includes(letters));
}

/** Other names of `name` on the page; `written` are the ways its own candidates were written. */
export function otherNames(name: string, written: readonly string[], blocks: readonly Block[]): string[] {
  const found: string[] = [];
  const add = (raw: string): void => {
    const text = raw
      .replace(/[\s.,;:]+$/, (tail) => (/^\.$/.test(tail) && /\b(Inc|Corp|Co|Ltd)$/.test(raw.slice(0, -1)) ? '.' : ''))
      .trim();
    if (
      text.length < 2 ||
      text.length > 100 ||
      fold(text) === fold(name) ||
      found.some((one) => fold(one) === fold(text))
    )
      return;
    if (isAcronymOf(text, name) || looksLikeName(text)) found.push(text);
  };
  let read = 0;
  const texts = [
    ...written,
    ...blocks.filter((block) => block.region !== 'nav' && !block.hidden).map((block) => block.text),
  ];
  for (const text of texts) {
    read += text.length;
    if (read > READ) break;
    for (const match of text.matchAll(/\(([A-Z][A-Z&.]{1,9})\)/g))
      if (isAcronymOf(match[1] ?? '', name)) add(match[1] ?? '');
    const about = nameSimilarity(name, text) > 0.3 || text.length < 120;
    if (!about) continue;
    for (const match of text.matchAll(DBA)) {
      if (nameSimilarity(match[2] ?? '', name) >= 0.6) add(match[1] ?? '');
    }
    for (const match of text.replace(/^[A-Z](?=[a-z]{3})/, (first) => first.toLowerCase()).matchAll(OTHER)) {
      if (!/dba|doing|d\/b/i.test(match[1] ?? '') || nameSimilarity(match[2] ?? '', name) < 0.6) add(match[2] ?? '');
    }
  }
  return found.slice(0, 6);
}
