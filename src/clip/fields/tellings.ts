/**
 * What a run of blocks tells the person who needs help, sentence by sentence: without menus, footers, forms, quoted
 * speech and what is meant for donors, volunteers or visitors of the web site.
 */
import type { PageText } from '../capture/page-text';
import { isOthersSentence, othersBlocks } from './others';
import { sentencesOf } from './sentence-split';

export interface Telling {
  readonly text: string;
  /** Offset in the page's text. */
  readonly at: number;
  readonly block: number;
  /** A line of a list, a cell or a short line of its own, which may leave out the verb. */
  readonly line: boolean;
}

const MAX_SENTENCE = 600;
const MAX_CHARS = 80_000;
const SAID =
  /(?:\[…\]|\[\.{3}\]|…)\W*$|^["“«‘].*["”»’]?$|["”»],? (?:said|says|dijo|explained|added)\b|\b(?:he|she|they) (?:said|says)\b|\p{Lu}\p{Ll}+ (?:said|explained|added|explicó|dijo)\b/u;

/** The sentences of blocks `first` to `last`, in order, at most 80,000 characters of them. */
export function tellingsOf(page: PageText, first: number, last: number): Telling[] {
  const others = othersBlocks(page, first, last);
  const found: Telling[] = [];
  let chars = 0;
  for (let at = first; at <= last && chars < MAX_CHARS; at++) {
    const block = page.blocks[at];
    if (!block || others.has(at) || block.region === 'nav' || block.region === 'footer') continue;
    if (/^(?:form|fieldset|option|select|button|blockquote|figcaption|label)$/.test(block.tag)) continue;
    // A heading is a title; set as a sentence or with brackets it may be the only place that says "No appointment needed!".
    if (block.level > 0 && block.level < 7 && !/[.!)]$/.test(block.text)) continue;
    const link = block.links.find((one) => one.end - one.start >= block.text.length - 1);
    // A button or a menu entry.
    if (link && block.text.length < 40 && !/[.!\d]/.test(block.text)) continue;
    chars += block.text.length;
    const sentences = sentencesOf(block.text);
    for (const { text, at: offset } of sentences) {
      if (text.length > MAX_SENTENCE || text.length < 4 || SAID.test(text) || isOthersSentence(text)) continue;
      const line =
        sentences.length < 3 && text.length < 90 && (block.tag === 'li' || block.row >= 0 || text.length < 60);
      found.push({ text, at: (page.starts[at] ?? 0) + offset, block: at, line });
    }
  }
  return found;
}
