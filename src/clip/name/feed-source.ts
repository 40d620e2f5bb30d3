/**
 * Where a post comes from that was taken out of its site: blogs end what they give to readers and to other sites with
 * "The post … appeared first on Grace House." in the language of the site. Pure.
 */
import type { Block } from '../capture/block';
import { tidy } from '../words/fold';

export interface FeedSource {
  readonly name: string;
  /** The link behind the name, "" for none. */
  readonly href: string;
  readonly block: number;
}

const ENDING =
  /^(?:the (?:post|entry|article|story)|la (?:entrada|publicaci[oó]n)|el (?:cargo|art[ií]culo)|o post|l['’ ]article|der beitrag|het bericht)\s.*\s(?:(?:first )?appeared (?:first )?(?:on|at)|(?:se public[oó]|apareci[oó]) (?:por primera vez|primero) en|apareceu primeiro em|est apparu en premier sur|erschien zuerst auf|verscheen eerst op)\s+(.{2,90}?)\s*\.?$/isu;
/** Blocks at the end among which the sentence stands. */
const LAST = 12;

/** The site that a post says it first appeared on, null when it says nothing of the kind. */
export function feedSource(blocks: readonly Block[]): FeedSource | null {
  for (const block of blocks.slice(-LAST)) {
    if (block.text.length > 400) continue;
    const said = ENDING.exec(block.text.trim());
    if (!said) continue;
    const link = block.links.at(-1);
    const name = tidy(link ? block.text.slice(link.start, link.end) : (said[1] ?? ''));
    const last = link !== undefined && (said[1] ?? '').includes(name);
    return { name: last ? name : tidy(said[1] ?? ''), href: last ? link.href : '', block: block.index };
  }
  return null;
}
