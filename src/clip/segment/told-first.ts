/**
 * Lists that tell when or where before they tell who: "Mondays 5–6 pm", or the street, in the paragraph, heading or cells
 * in front of each name. Cut at the names, each would stand at the end of the place before its own.
 */
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import type { Facts } from '../fields/facts';
import type { RecordRange } from './record';

/** The blocks that one value covers, both included. */
type Covered = readonly [first: number, last: number];

/** The records, each from its street and hours on; null where not all of them, the last one too, have theirs in front. */
export function withToldFirst(
  records: readonly RecordRange[],
  page: PageText,
  facts: Facts,
): readonly RecordRange[] | null {
  const streets = facts.addresses.map(({ block }): Covered => [block, block]);
  const hours = facts.hours
    .filter(({ text }) => /\d/.test(text))
    .map(({ block, at, length }): Covered => [block, page.blockAt(at + length - 1)]);
  const placed = moved(records, page.blocks, streets) ?? records;
  const whole = moved(placed, page.blocks, hours) ?? placed;
  return whole === records ? null : whole;
}

function moved(
  records: readonly RecordRange[],
  blocks: readonly Block[],
  covered: readonly Covered[],
): readonly RecordRange[] | null {
  if (records.length < 2) return null;
  // The line of a row may go on into the name's cell.
  const tells = (from: number, to: number): boolean => covered.some(([first]) => first >= from && first <= to);
  const starts = records.map(({ first }) => startOf(blocks, first, covered));
  const whole = records.map((record, at) => ({
    ...record,
    first: starts[at] as number,
    last: Math.min(record.last, (starts[at + 1] ?? Number.POSITIVE_INFINITY) - 1),
  }));
  const led = records.every(({ first, name }, at) => {
    const start = starts[at] as number;
    const before = records[at - 1];
    if (name === null || start >= first || start <= (before?.name?.block ?? before?.first ?? -1)) return false;
    if (blocks[start]?.region !== blocks[first]?.region) return false;
    return tells(start, first - 1) && !tells(first, whole[at]?.last ?? first);
  });
  return led ? whole : null;
}

/** Where what stands in front of a block begins: at the first cell of its row, else where the value above it does. */
function startOf(blocks: readonly Block[], first: number, covered: readonly Covered[]): number {
  const row = blocks[first]?.row ?? -1;
  if (row < 0) return covered.find(([, last]) => last === first - 1)?.[0] ?? first - 1;
  let start = first;
  while (blocks[start - 1]?.row === row) start--;
  return start;
}
