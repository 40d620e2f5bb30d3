/**
 * A week as a table: days across, and in the cells below the times of a place, which is named at the start of its row, or
 * in each cell beside its times while a list tells where it is. Promises: only cells of times are read, each under the
 * day of its own column.
 */
import type { Block } from '../capture/block';
import { lineKind } from '../hours/line-kind';
import type { RecordRange } from '../segment/record';
import { fold } from '../words/fold';
import type { PageContext } from './context';

/** One cell below a day. */
interface Cell {
  readonly block: Block;
  readonly day: string;
  /** What the first cell of its row says ("Lunch", "Grace Pantry"). */
  readonly row: string;
}

const DAYS = 3;
/** How deep in its cell a line may stand. */
const DEEP = 6;
/** Shortest name that a cell may open with, and longest label of a row. */
const SHORTEST = 4;
const LONGEST = 20;

/** For each of `records` the times of its week, each behind its day ("MON: 9-12; THU: 1-4"); "" where none are told. */
export function weeksOf(context: PageContext, records: readonly RecordRange[]): string[] {
  const cells = cellsOf(context);
  if (cells.length === 0) return records.map(() => '');
  const told = records.map((): string[] => []);
  for (const { block, day, row } of cells) {
    const own = records.findIndex(({ first, last }) => first <= block.index && block.index <= last);
    const whose = own < 0 ? named(block, records) : own;
    const from = own < 0 ? (records[whose]?.name?.text.length ?? 0) : 0;
    const times = block.text
      .slice(from)
      .replaceAll('\n', ' ')
      .replace(/^[\s,:–-]+/, '');
    if (lineKind(times) !== 'times' || !/\d|noon/i.test(times)) continue;
    told[whose]?.push(`${day}: ${own < 0 && row.length < LONGEST ? `${row} ` : ''}${times}`);
  }
  return told.map((week) => week.join('; '));
}

const named = ({ text }: Block, records: readonly RecordRange[]): number =>
  records.findIndex(({ name }) => name && name.text.length >= SHORTEST && fold(text).startsWith(fold(name.text)));

function cellsOf({ blocks, model }: PageContext): Cell[] {
  const elements = model?.elements ?? [];
  const at = ({ element }: Block): { column: number; table: number } => {
    let column = -1;
    let up = element;
    for (let depth = 0; depth < DEEP; depth++, up = elements[up]?.parent ?? -1) {
      column = elements[up]?.cell?.[0] ?? column;
      if (elements[up]?.tag === 'table') return { column, table: up };
    }
    return { column: -1, table: -1 };
  };
  const cells: Cell[] = [];
  let [table, line, label] = [-1, -1, ''];
  let days = new Map<number, string>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.row < 0) continue;
    const own = at(block);
    if (own.column < 0) continue;
    if (own.table !== table || block.row !== line) {
      if (own.table !== table) days = new Map();
      [table, line, label] = [own.table, block.row, own.column === 0 ? block.text : ''];
      const row = rowFrom(blocks, index).filter(({ text }) => lineKind(text) === 'days');
      if (row.length >= DAYS && new Set(row.map((one) => at(one).column)).size === row.length) {
        days = new Map(row.map((one) => [at(one).column, one.text.replace(/\s*:\s*$/, '')]));
        continue;
      }
    }
    const day = days.get(own.column);
    if (day !== undefined && lineKind(block.text) !== 'days') cells.push({ block, day, row: label });
  }
  return cells;
}

function rowFrom(blocks: readonly Block[], from: number): Block[] {
  const cells: Block[] = [];
  for (let at = from; blocks[at]?.row === blocks[from]?.row; at++) cells.push(blocks[at] as Block);
  return cells;
}
