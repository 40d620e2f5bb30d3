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
  for (const { cell, parent, first, last } of elements) {
    if (cell && first >= 0 && !rows.has(parent) && holdsPage(blocks, first, last)) rows.add(parent);
  }
  if (rows.size === 0) return blocks;
  return blocks.map((block) => (block.row >= 0 && rows.has(rowOf(elements, block)) ? { ...block, row: -1 } : block));
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
