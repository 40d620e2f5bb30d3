/**
 * Time in the week that is kept for something: writing notes, calling back, rest. It is counted off the hours there are.
 * Blocks that lie over one another are counted once.
 */
import type { Id } from '../record/record';
import { done, type Result, refused } from '../record/result';
import { readTime } from '../time/typed-time';
import { WINDOW_WEEKS } from './hours';

export interface ProtectedBlock {
  readonly id: Id;
  /** What it is kept for, in the worker's words. */
  readonly name: string;
  /** 0 is Sunday, 6 is Saturday. */
  readonly weekday: number;
  /** "HH:MM", 00:00 to 23:59. */
  readonly from: string;
  readonly to: string;
}

/** As it is typed. */
export interface BlockForm {
  readonly name: string;
  /** "0" to "6"; "" while none is chosen. */
  readonly weekday: string;
  readonly from: string;
  readonly to: string;
  /** What the form began with: only what differs from it is written. Absent for a new one. */
  readonly began?: Omit<BlockForm, 'began'>;
}

export function formOfBlock(block: ProtectedBlock | undefined): BlockForm {
  const { name = '', from = '', to = '' } = block ?? {};
  const began = { name, weekday: block ? String(block.weekday) : '', from, to };
  return block ? { ...began, began } : began;
}

export type BlockProblem = 'name-missing' | 'weekday-missing' | 'from-wrong' | 'to-wrong' | 'ends-before-start';

export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 0];

/** Hours of work in a week that it starts with, and the most there are. */
export const USUAL_WEEK_HOURS = 40;
export const MOST_WEEK_HOURS = 168;

/** "37.5" and "37,5"; null for what is no number of hours in a week. */
export function readWeekHours(typed: string): number | null {
  const hours = /^\d{1,3}([.,]\d{1,2})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : Number.NaN;
  return hours >= 0 && hours <= MOST_WEEK_HOURS ? hours : null;
}

export function checkBlock(form: BlockForm): Result<Omit<ProtectedBlock, 'id'>, readonly BlockProblem[]> {
  const name = form.name.trim();
  const [from, to] = [readTime(form.from), readTime(form.to)];
  const weekday = WEEKDAYS.find((day) => String(day) === form.weekday);
  const wrong: readonly [boolean, BlockProblem][] = [
    [name === '', 'name-missing'],
    [weekday === undefined, 'weekday-missing'],
    [from === null, 'from-wrong'],
    [to === null, 'to-wrong'],
    [from !== null && to !== null && to <= from, 'ends-before-start'],
  ];
  const problems = wrong.flatMap(([is, why]) => (is ? [why] : []));
  if (problems.length > 0 || weekday === undefined || from === null || to === null) return refused(problems);
  return done({ name, weekday, from, to });
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes of one block. */
export const blockMinutes = ({ from, to }: Pick<ProtectedBlock, 'from' | 'to'>): number =>
  Math.max(0, minuteOf(to) - minuteOf(from));

/** Minutes in a week that any block covers. */
export function protectedMinutes(blocks: Iterable<ProtectedBlock>): number {
  let [sum, weekday, until] = [0, -1, 0];
  for (const block of inOrder(blocks)) {
    if (block.weekday !== weekday) [weekday, until] = [block.weekday, 0];
    const end = minuteOf(block.to);
    sum += Math.max(0, end - Math.max(until, minuteOf(block.from)));
    until = Math.max(until, end);
  }
  return sum;
}

/** Monday first, as the week is worked. */
export const inOrder = (blocks: Iterable<ProtectedBlock>): readonly ProtectedBlock[] =>
  [...blocks].sort(
    (a, b) =>
      WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) ||
      a.from.localeCompare(b.from) ||
      a.id.localeCompare(b.id),
  );

export interface Room {
  /** Minutes of work in four weeks. */
  readonly worked: number;
  /** Of them kept for something. */
  readonly kept: number;
  /** What is left for clients; never less than nothing. */
  readonly left: number;
}

export function roomOf(weekHours: number, blocks: Iterable<ProtectedBlock>): Room {
  const worked = Math.round(weekHours * 60) * WINDOW_WEEKS;
  const kept = protectedMinutes(blocks) * WINDOW_WEEKS;
  return { worked, kept, left: Math.max(0, worked - kept) };
}
