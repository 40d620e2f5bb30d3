/** Tables whose first row names the columns ("Program | Who can come | Cost"): which cell of a row is which field. */
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import type { PageElement } from '../model/page-model';
import { fold } from '../words/fold';
import { fieldOfLabel, type LabelledField } from './label-words';

export interface ColumnValue {
  readonly field: LabelledField;
  /** First and last block of the cell. */
  readonly first: number;
  readonly last: number;
}

/** A title or a caption may stand above the names of the columns. */
const FIRST_ROWS = 4;
/** How deep in its cell a line may stand. */
const DEEP = 6;

/** The labelled cells of blocks `first` to `last`. */
export function columnLabels(
  page: PageText,
  elements: readonly PageElement[],
  first: number,
  last: number,
): ColumnValue[] {
  const start = page.blocks[first];
  if (!start || start.row < 0) return [];
  const header = headerAbove(page, elements, first);
  if (!header) return [];
  const found: { field: LabelledField; first: number; last: number }[] = [];
  for (let at = first; at <= last; at++) {
    const block = page.blocks[at];
    const field = block && block.row >= 0 ? header.get(columnOf(block, elements)) : undefined;
    const before = found.at(-1);
    if (!field || !block) continue;
    if (before?.field === field && before.last === at - 1 && page.blocks[before.last]?.row === block.row)
      before.last = at;
    else found.push({ field, first: at, last: at });
  }
  return found;
}

/** The column a block stands in, -1 outside of tables. */
function columnOf(block: Block, elements: readonly PageElement[]): number {
  let at = block.element;
  for (let up = 0; up < DEEP; up++) {
    const element = elements[at];
    if (!element) return -1;
    if (element.cell) return element.cell[0];
    at = element.parent;
  }
  return -1;
}

/** The field of each column, from one of the first rows of the table; null when none of them is made of labels. */
function headerAbove(
  page: PageText,
  elements: readonly PageElement[],
  first: number,
): ReadonlyMap<number, LabelledField> | null {
  let at = tableStarts(page)[first] ?? first;
  for (let rows = 0; rows < FIRST_ROWS && at < first; rows++) {
    const cells = rowAt(page, at);
    const heads = cells.every((cell) => cell.tag === 'th' || cell.boldStart >= cell.text.length);
    if (cells.length > 2 && heads) {
      const fields = new Map<number, LabelledField>();
      for (const cell of cells) {
        const field = fieldOfLabel(fold(cell.text));
        if (field) fields.set(columnOf(cell, elements), field);
      }
      if (fields.size > 0) return fields;
    }
    at += Math.max(1, cells.length);
  }
  return null;
}

/** Blocks of the row that begins at `at`. */
function rowAt(page: PageText, at: number): readonly Block[] {
  const row = page.blocks[at]?.row ?? -1;
  const cells: Block[] = [];
  for (let next = at; row >= 0 && page.blocks[next]?.row === row; next++) cells.push(page.blocks[next] as Block);
  return cells;
}

const known = new WeakMap<PageText, readonly number[]>();

/** For each block the first block of the unbroken stretch of cells it stands in. */
function tableStarts(page: PageText): readonly number[] {
  const before = known.get(page);
  if (before) return before;
  let start = 0;
  const starts = page.blocks.map((block, at) => {
    if (block.row < 0 || (page.blocks[at - 1]?.row ?? -1) < 0) start = at;
    return start;
  });
  known.set(page, starts);
  return starts;
}
