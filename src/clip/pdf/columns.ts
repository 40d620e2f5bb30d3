/**
 * The reading order of a page. Where a strip of white runs down through several lines, what stands on both sides is
 * read as columns, one after the other, or as a table, row by row; lines across the strip part what is above them from
 * what is below. Applied again inside each column. (The idea is that of the recursive X-Y cut: Nagy & Seth 1984.)
 */
import { joined, type Piece, type Row } from './piece';
import { isTable, type TableRow, tableRows } from './table';

/** Lines under each other, or a table. */
export type Part =
  | { readonly kind: 'lines'; readonly lines: readonly Piece[] }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] };

const MAX_DEPTH = 6;
/** Lines that each side of a strip must have. */
const AT_LEAST = 3;
/** Half of the narrowest strip, and the step at which strips are tried, in points. */
const HALF = 2;
const STEP = 3;

/** Parts of the page in the order in which they are read. */
export function readingOrder(rows: readonly Row[], depth = 0): Part[] {
  const strip = depth < MAX_DEPTH ? bestStrip(rows) : null;
  if (strip === null) return single(rows);
  return runsBeside(rows, strip).flatMap((run) => (run.split ? beside(run.rows, depth) : single(run.rows)));
}

function beside(rows: readonly Row[], depth: number): Part[] {
  const edges = columnsOf(rows.flat());
  const cells = rows.map((row) => edges.map(([from, to]) => row.filter((one) => one.left >= from && one.right <= to)));
  if (isTable(cells)) return [{ kind: 'table', rows: tableRows(cells) }];
  return edges.flatMap((_, at) => {
    const column = cells.map((row) => row[at] ?? []).filter((row) => row.length > 0);
    return readingOrder(column, depth + 1);
  });
}

/** Lines as they stand; a line with a wide gap in it is a row of two cells ("Monday      9 to 5"). */
function single(rows: readonly Row[]): Part[] {
  const parts: Part[] = [];
  let lines: Piece[] = [];
  const close = () => {
    if (lines.length > 0) parts.push({ kind: 'lines', lines });
    lines = [];
  };
  for (const row of rows) {
    const cells = apart(row);
    if (cells.length > 1) {
      close();
      const last = parts.at(-1);
      const next = { cells };
      if (last?.kind === 'table') parts[parts.length - 1] = { kind: 'table', rows: [...last.rows, next] };
      else parts.push({ kind: 'table', rows: [next] });
    } else if (cells[0]) lines.push(joined(cells[0]));
  }
  close();
  return parts;
}

function apart(row: Row): Piece[][] {
  const cells: Piece[][] = [];
  for (const piece of row) {
    const last = cells.at(-1);
    const before = last?.at(-1);
    if (last && before && piece.left - before.right < 2 * piece.size) last.push(piece);
    else cells.push([piece]);
  }
  return cells;
}

interface Run {
  readonly split: boolean;
  readonly rows: readonly Row[];
}

const crosses = (row: Row, x: number): boolean => row.some((one) => one.left < x - HALF && one.right > x + HALF);

/** Rows in order, those with nothing across `x` together where they are enough on both sides. */
function runsBeside(rows: readonly Row[], x: number): Run[] {
  const runs: { split: boolean; rows: Row[] }[] = [];
  const add = (split: boolean, some: readonly Row[]) => {
    const last = runs.at(-1);
    if (last && last.split === split && !split) last.rows.push(...some);
    else runs.push({ split, rows: [...some] });
  };
  let open: Row[] = [];
  const close = () => {
    if (open.length > 0) add(isBeside(open, x), open);
    open = [];
  };
  for (const row of rows) {
    if (!crosses(row, x)) open.push(row);
    else {
      close();
      add(false, [row]);
    }
  }
  close();
  return runs;
}

const isBeside = (rows: readonly Row[], x: number): boolean =>
  rows.filter((row) => row.some((one) => one.right <= x + HALF)).length >= AT_LEAST &&
  rows.filter((row) => row.some((one) => one.left >= x - HALF)).length >= AT_LEAST;

/** The place of the strip that parts the most lines; null where none does. */
function bestStrip(rows: readonly Row[]): number | null {
  const pieces = rows.flat();
  if (pieces.length < 2 * AT_LEAST) return null;
  const from = Math.min(...pieces.map((one) => one.left));
  const to = Math.max(...pieces.map((one) => one.right));
  let best: { x: number; score: number; width: number } | null = null;
  for (let x = from + 4 * STEP; x < to - 4 * STEP; x += STEP) {
    const runs = runsBeside(rows, x).filter((run) => run.split);
    const score = runs.reduce((sum, run) => sum + run.rows.length, 0);
    if (score === 0 || (best && score < best.score)) continue;
    const width = widthAt(
      runs.flatMap((run) => run.rows.flat()),
      x,
    );
    if (width >= 2 * HALF && (!best || score > best.score || width > best.width)) best = { x, score, width };
  }
  return best?.x ?? null;
}

/** How wide the white is around `x`. */
function widthAt(pieces: readonly Piece[], x: number): number {
  const left = Math.max(...pieces.filter((one) => one.right <= x + HALF).map((one) => one.right));
  const right = Math.min(...pieces.filter((one) => one.left >= x - HALF).map((one) => one.left));
  return right - left;
}

/** Left and right edges of all columns that strips of white leave, from left to right. */
function columnsOf(pieces: readonly Piece[]): (readonly [number, number])[] {
  const columns: [number, number][] = [];
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && piece.left < last[1] + 2 * HALF) last[1] = Math.max(last[1], piece.right);
    else columns.push([piece.left, piece.right]);
  }
  return columns;
}
