/**
 * Tables among columns. In a table each column holds one kind of thing (names here, numbers there) or is sparser than
 * its neighbour; columns of running text or of listings hold the same mix. Wrapped cells are put together to rows.
 */
import type { Piece } from './piece';

/** Pieces of one printed line, by column. */
export type CellLine = readonly (readonly Piece[])[];

/** Lines of each cell that says anything, from left to right. */
export interface TableRow {
  readonly cells: readonly (readonly Piece[])[];
}

const KINDS: readonly RegExp[] = [
  /(?:\+\d[\d ().-]{7,}\d|\(?\b\d{3}\)?[-. ]\s?\d{3}[-. ]\d{4}\b)/,
  /@|\bwww\.|https?:|\.(?:org|com|net|gov)\b/i,
  /^\d+[a-z]?\s+\p{L}|\b[A-Z]{2},? \d{5}\b|\bp\.? ?o\.? box\b/iu,
  /\d\s*[ap]\.?m\b|\b\d{1,2}:\d{2}\b|^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom)/i,
];

/** Index of the kind of thing that a cell line says, `KINDS.length` for plain words. */
function kindOf(text: string): number {
  const at = KINDS.findIndex((kind) => kind.test(text));
  return at < 0 ? KINDS.length : at;
}

/** True when the lines are rows of a table rather than columns that happen to stand beside each other. */
export function isTable(lines: readonly CellLine[]): boolean {
  const columns = (lines[0] ?? []).map((_, at) => lines.filter((line) => (line[at]?.length ?? 0) > 0));
  const aligned = lines.filter((line) => line.filter((cell) => cell.length > 0).length > 1).length;
  if (columns.length < 2 || aligned < 2) return false;
  const mixes = columns.map((filled, at) => mixOf(filled.map((line) => wordsOf(line[at]))));
  for (let at = 1; at < columns.length; at++) {
    const left = columns[at - 1]?.length ?? 0;
    const right = columns[at]?.length ?? 0;
    if (differ(mixes[at - 1] ?? [], mixes[at] ?? []) >= 0.5 && aligned >= 0.4 * Math.min(left, right)) return true;
  }
  return labels(columns[0] ?? []) || sparse(lines, columns);
}

const wordsOf = (cell: readonly Piece[] | undefined): string => (cell ?? []).map((piece) => piece.text).join(' ');

function mixOf(texts: readonly string[]): number[] {
  const mix = new Array<number>(KINDS.length + 1).fill(0);
  for (const text of texts) {
    const kind = kindOf(text);
    mix[kind] = (mix[kind] ?? 0) + 1 / texts.length;
  }
  return mix;
}

/** 0 for the same mix, 1 for nothing in common. */
const differ = (a: readonly number[], b: readonly number[]): number =>
  1 - a.reduce((sum, share, at) => sum + Math.min(share, b[at] ?? 0), 0);

/** "Phone:", "Hours:" down the left side. */
const labels = (filled: readonly CellLine[]): boolean =>
  filled.length > 0 && filled.filter((line) => wordsOf(line[0]).endsWith(':')).length >= 0.6 * filled.length;

/** Names beside longer words: the first column starts rows all the way down, each at the height of a line of words. */
function sparse(lines: readonly CellLine[], columns: readonly (readonly CellLine[])[]): boolean {
  const longest = columns.reduce((most, column, at) => (column.length > (columns[most]?.length ?? 0) ? at : most), 0);
  const has = (line: CellLine, column: number): boolean => (line[column]?.length ?? 0) > 0;
  // A third column, printed between the heights of these two, parts neither names nor words.
  const both = lines.filter((line) => has(line, 0) || has(line, longest));
  const first = both.filter((line) => has(line, 0));
  const starts = both.filter((line, at) => has(line, 0) && !(at > 0 && has(both[at - 1] ?? [], 0))).length;
  const last = both.findLastIndex((line) => has(line, 0));
  const level = first.filter((line) => {
    const [left, right] = [line[0]?.[0], line[longest]?.[0]];
    return left && right && Math.abs(left.y - right.y) < 0.08 * left.size;
  }).length;
  return (
    starts >= 2 &&
    last >= 0.5 * both.length &&
    first.length <= 0.6 * (columns[longest]?.length ?? 0) &&
    level >= 0.9 * first.length
  );
}

/** Printed lines put together to rows: where the white between lines varies, at the wider gaps, else at each new name. */
export function tableRows(lines: readonly CellLine[]): TableRow[] {
  const at = (line: CellLine | undefined): number => line?.find((cell) => cell.length > 0)?.[0]?.y ?? 0;
  const gaps = lines.slice(1).map((line, before) => at(line) - at(lines[before]));
  const close = Math.min(...gaps.filter((gap) => gap > 0));
  const varies = gaps.some((gap) => gap > 1.3 * close) && gaps.filter((gap) => gap <= 1.15 * close).length > 0;
  const rows: CellLine[][] = [];
  lines.forEach((line, nth) => {
    const last = rows.at(-1);
    const opens = varies ? (gaps[nth - 1] ?? 0) > 1.2 * close : (line[0]?.length ?? 0) > 0;
    if (last && !opens) last.push(line);
    else rows.push([line]);
  });
  return rows.map((row) => ({
    cells: (row[0] ?? []).map((_, column) => row.flatMap((line) => line[column] ?? [])),
  }));
}
