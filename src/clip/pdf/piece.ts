/**
 * Runs of a page put together to pieces: words on one baseline with no wider gap between them than a space. A piece is
 * a line, a cell of a table, or a part of a line that a column's edge may yet cut off.
 */
import type { PdfPage, PdfRun } from '../../domain/resource/pdf-text';

/** Where in a piece's text one run of the file stands. */
export interface PieceRun {
  readonly start: number;
  readonly end: number;
  readonly run: PdfRun;
}

export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  /** The largest type in it. */
  readonly size: number;
  readonly runs: readonly PieceRun[];
  readonly page: number;
}

/** Pieces on one baseline, from left to right. */
export type Row = readonly Piece[];

/** In sizes of the type: from here on a gap between runs is a space, and from there it may be an edge. */
const SPACE = 0.12;
const EDGE = 0.8;

/** The rows of a page from top to bottom. */
export function rowsOf(page: PdfPage): Row[] {
  return groupRows([...page.runs].sort((a, b) => a.y - b.y || a.x - b.x)).map((runs) => piecesOf(runs, page.number));
}

/** Runs whose baselines differ by less than a third of the larger type: a raised letter stays in its line. */
function groupRows(sorted: readonly PdfRun[]): PdfRun[][] {
  const rows: PdfRun[][] = [];
  let largest: PdfRun | undefined;
  for (const run of sorted) {
    const last = rows.at(-1);
    if (last && largest && run.y - largest.y < Math.max(run.size, largest.size) * 0.3) {
      last.push(run);
      if (run.size > largest.size) largest = run;
    } else {
      rows.push([run]);
      largest = run;
    }
  }
  return rows;
}

function piecesOf(runs: readonly PdfRun[], page: number): Piece[] {
  const pieces: Piece[] = [];
  let open: PdfRun[] = [];
  let right = 0;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    if (open.length > 0 && run.x - right > EDGE * run.size) {
      pieces.push(pieceOf(open, page));
      open = [];
    }
    // The same word drawn twice, a little aside, is how some programs make bold.
    const twin = open.at(-1);
    if (twin && twin.text === run.text && run.x - twin.x < 0.1 * run.size) continue;
    open.push(run);
    right = open.length === 1 ? run.x + run.width : Math.max(right, run.x + run.width);
  }
  if (open.length > 0) pieces.push(pieceOf(open, page));
  return pieces;
}

/** Of at least one run. */
function pieceOf(runs: readonly PdfRun[], page: number): Piece {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  const places: PieceRun[] = [];
  for (const run of runs) {
    const words = run.text.replace(/\s+/g, ' ');
    if (text !== '' && !text.endsWith(' ') && run.x - right > SPACE * run.size) text += ' ';
    const start = text.length;
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
    places.push({ start, end: text.length, run });
    right = Math.max(right, run.x + run.width);
  }
  const largest = runs.reduce((most, run) => (run.size > most.size ? run : most));
  return {
    text: text.trimEnd(),
    left: runs[0]?.x ?? 0,
    right,
    y: largest.y,
    size: largest.size,
    runs: places,
    page,
  };
}

/** Pieces of one line that no edge parts after all, as one. */
export function joined(pieces: readonly Piece[]): Piece {
  const [first, ...others] = pieces;
  if (!first) throw new Error('No piece to join.');
  let text = first.text;
  const runs = [...first.runs];
  for (const piece of others) {
    text += ' ';
    runs.push(
      ...piece.runs.map(({ start, end, run }) => ({ start: start + text.length, end: end + text.length, run })),
    );
    text += piece.text;
  }
  const size = Math.max(...pieces.map((piece) => piece.size));
  return { ...first, text, runs, size, right: Math.max(...pieces.map((piece) => piece.right)) };
}
