/**
 * Cuts the text of a block into sentences, each with its offset. A full stop after an abbreviation ("St. Mary's",
 * "9 a.m. to noon") ends none; a line break does, unless the next line goes on in lower case.
 */

export interface Sentence {
  readonly text: string;
  /** Offset of the first character in the text that was cut. */
  readonly at: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:st|sts|sta|sto|dr|dra|mrs?|ms|sra?|jr|no|inc|co|corp|ltd|ave|av|blvd|rd|ste|apt|mt|ft|vs|dept|approx|ext|tel|fig|e\.g|i\.e|u\.s|u\.s\.a|d\.c|p\.o|a\.m|p\.m|mon|tues?|weds?|thurs?|fri|sat|sun|rev|fr|sen|rep|gov|lt|sgt|capt|col|gen|bldg|hwy|jan|feb|mar|apr|aug|sept?|oct|nov|dec|(?:[a-z]\.)*[a-z])\.$/i;
const AFTER_TIME = /(?:[ap]\. ?m|\d ?hr?s?)\.$/i;
const DAY = /^\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i;
const MARK = /[.!?…]+["”’)]*(?=\s|$)|\n(?!\s*\p{Ll})|\s[•·|]\s/gu;

/** The sentences of `text`, without empty ones; "•" and "|" part them too. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words.length > 1) found.push({ text: words, at: from + lead });
  };
  for (const mark of text.matchAll(MARK)) {
    const end = mark.index + mark[0].length;
    if (mark[0].startsWith('.')) {
      const before = text.slice(Math.max(from, mark.index - 12), mark.index + 1);
      const next = /\S/.exec(text.slice(end, end + 4))?.[0] ?? '';
      // "noon. We" ends a sentence after "p.m." too; "p.m. to" does not.
      const goesOn = AFTER_TIME.test(before)
        ? !/[\p{Lu}¿¡]/u.test(next) || DAY.test(text.slice(end, end + 12))
        : ABBREVIATION.test(before);
      if ((goesOn && next !== '') || /\p{Ll}/u.test(next)) continue;
    }
    push(/^[.!?…]/.test(mark[0]) ? end : mark.index);
    from = end;
  }
  push(text.length);
  return found;
}
