/** What the user has selected on a page, if it is meant as a choice of what to clip. */

const LONGEST = 100_000;
/** A word or two left selected by a double click is no choice; a line is. */
const SHORTEST = 20;

/** The selected words, "" for none or too few. */
export function meantSelection(document: Document): string {
  const words = document.getSelection()?.toString().slice(0, LONGEST) ?? '';
  return words.trim().length < SHORTEST ? '' : words;
}
