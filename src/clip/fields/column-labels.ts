/** Tables whose first row names the columns ("Program | Who can come | Cost"): which cell of a row is which field. */
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import { fold } from '../words/fold';
import { fieldOfLabel, type LabelledField } from './label-words';

export interface ColumnValue {
  readonly field: LabelledField;
  readonly block: number;
}

/** A title or a caption may stand above the names of the columns. */
const FIRST_ROWS = 4;

/** The labelled cells of blocks `first` to `last`. Rows with a cell more or less than the first row are left alone. */
export function columnLabels(page: PageText, first: number, last: number): ColumnValue[] {
  const start = page.blocks[first];
  if (!start || start.row < 0) return [];
  const header = headerAbove(page, first);
  if (!header) return [];
  const found: ColumnValue[] = [];
  for (let at = first; at <= last; ) {
    const row = page.blocks[at]?.row ?? -1;
    const cells = rowAt(page, at);
    if (row >= 0 && cells.length === header.length) {
      for (const [nth, field] of header.entries()) {
        const cell = cells[nth];
        if (field && cell && cell.index <= last) found.push({ field, block: cell.index });
      }
    }
    at += Math.max(1, cells.length);
  }
  return found;
}

/** Cells of the row that begins at `at`. */
function rowAt(page: PageText, at: number): readonly Block[] {
  const row = page.blocks[at]?.row ?? -1;
  const cells: Block[] = [];
  for (let next = at; row >= 0 && page.blocks[next]?.row === row; next++) cells.push(page.blocks[next] as Block);
  return cells;
}

/** The fields of one of the first rows of the table, when it is made of labels; null where none is. */
function headerAbove(page: PageText, first: number): readonly (LabelledField | null)[] | null {
  let at = tableStarts(page)[first] ?? first;
  for (let rows = 0; rows < FIRST_ROWS && at < first; rows++) {
    const cells = rowAt(page, at);
    const heads = cells.every((cell) => cell.tag === 'th' || cell.boldStart >= cell.text.length);
    if (cells.length > 2 && heads) {
      const fields = cells.map((cell) => fieldOfLabel(fold(cell.text)));
      if (fields.some((field) => field !== null)) return fields;
    }
    at += Math.max(1, cells.length);
  }
  return null;
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
