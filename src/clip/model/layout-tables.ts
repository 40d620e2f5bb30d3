/**
 * Tables that only lay out a page, as old sites have them: a cell that holds many things is no value of a row, and what
 * stands in it is read as if there were no table.
 */
import type { Block } from '../capture/block';
import type { PageElement } from './page-model';

/** A cell with more blocks, or more headings, holds a page and not a value. */
const MOST_BLOCKS = 10;
const MOST_HEADINGS = 1;

/** The blocks, those in a row that only lays out told to stand in no row. */
export function outOfLayout(blocks: readonly Block[], elements: readonly PageElement[]): readonly Block[] {
  const rows = new Set<number>();
  const cards = new Set<number>();
  for (const { cell, parent, first, last } of elements) {
    if (!cell || first < 0 || rows.has(parent)) continue;
    const card = isCard(blocks, first, last);
    if (holdsPage(blocks, first, last) || (card && cards.has(parent))) rows.add(parent);
    if (card) cards.add(parent);
  }
  if (rows.size === 0) return blocks;
  return blocks.map((block) => (block.row >= 0 && rows.has(rowOf(elements, block)) ? { ...block, row: -1 } : block));
}

/** A line that begins with a house number, or has one behind the name of a house. */
const STREET = /\n(?:\s*\d{1,6}|[^\n]{3,50}, \d{2,6})[A-Z]? (?:[NSEW]{1,2}\.? )?\p{Lu}\p{Ll}/u;

/**
 * A heading over something, or a street in a line below another: two such cells of a row tell of two places side by side,
 * and nothing of each other.
 */
function isCard(blocks: readonly Block[], first: number, last: number): boolean {
  if (last > first && (blocks[first]?.level ?? 0) > 0) return true;
  return STREET.test(
    blocks
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join('\n'),
  );
}

function holdsPage(blocks: readonly Block[], first: number, last: number): boolean {
  if (last - first >= MOST_BLOCKS) return true;
  const headings = blocks.slice(first, last + 1).filter(({ level }) => level > 0 && level < 7);
  return headings.length > MOST_HEADINGS;
}

/** What gives blocks a row: a table's, a definition's. */
const ROW = /^(?:tr|dt|dd)$/;

/** The innermost row around a block, -1 for none. */
function rowOf(elements: readonly PageElement[], { element }: Block): number {
  let at = element;
  while (at >= 0 && !ROW.test(elements[at]?.tag ?? '')) at = elements[at]?.parent ?? -1;
  return at;
}
