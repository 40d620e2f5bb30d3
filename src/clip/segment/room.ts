/**
 * How far a record without an element of its own may reach: not out of the box that its neighbours show it to have.
 * Where two neighbours each begin in a box of their own, side by side, the box is the record; where both begin in one
 * box, the record stays in that.
 */
import type { Outline } from '../model/outline';

const MAX_DEPTH = 64;
const NO_LIMIT = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/** Last block that each of two records which begin at `a` and `b`, one right after the other, may have. */
export function roomOf(outline: Outline, a: number, b: number): readonly [number, number] {
  const left = pathFrom(outline, a);
  const right = pathFrom(outline, b);
  const meeting = left.findIndex((element) => right.includes(element));
  if (meeting < 0) return NO_LIMIT;
  const around = left[meeting] ?? -1;
  const shared = outline.at(around)?.last ?? -1;
  const own = outline.at(left[meeting - 1] ?? -1);
  const next = outline.at(right[right.indexOf(around) - 1] ?? -1);
  const both = shared < 0 ? NO_LIMIT : ([shared, shared] as const);
  if (!own || !next || own.first < 0 || own.tag !== next.tag || own.last + 1 !== next.first) return both;
  // A box that holds the heading alone says nothing of what stands below it.
  return own.last > a && next.last > b ? [own.last, next.last] : both;
}

/** Elements around a block, innermost first. */
function pathFrom(outline: Outline, block: number): number[] {
  const path: number[] = [];
  let at = outline.blocks[block]?.element ?? -1;
  for (; at >= 0 && path.length < MAX_DEPTH; at = outline.at(at)?.parent ?? -1) path.push(at);
  return path;
}
