/**
 * All ways to cut a page into records that its markup suggests: repeated siblings (list items, cards, table rows) and
 * runs that each begin with a heading or with bold words. Only places that hold contact values are looked at.
 */
import type { Block, Capture, Region } from '../capture/block';
import { isGenericName } from '../words/name-words';
import type { Grouping, RecordRange } from './record';
import { nameInBlock, recordName } from './record-name';

const MAX_DEPTH = 64;
const MAX_GROUPINGS = 400;

/** `marked` are the blocks that hold any contact value, ascending. */
export function groupings(capture: Capture, marked: readonly number[]): Grouping[] {
  const found = [...siblingGroups(capture, marked), ...headingGroups(capture.blocks), ...boldGroups(capture.blocks)];
  return found.filter((group) => group.records.length >= 2).slice(0, MAX_GROUPINGS);
}

const isSites = (region: Region): boolean => region === 'header' || region === 'footer' || region === 'nav';

function siblingGroups(capture: Capture, marked: readonly number[]): Grouping[] {
  const children = new Map<Element, Set<Element>>();
  for (const at of marked) {
    const block = capture.blocks[at];
    if (!block || isSites(block.region)) continue;
    let element: Element | null = block.element;
    for (let depth = 0; element !== null && depth < MAX_DEPTH; depth++) {
      const parent: Element | null = element.parentElement;
      if (parent === null) break;
      const known = children.get(parent);
      if (known?.has(element)) break;
      if (known) known.add(element);
      else children.set(parent, new Set([element]));
      element = parent;
    }
  }
  const out: Grouping[] = [];
  for (const [parent, holding] of children) {
    if (holding.size < 2) continue;
    const counts = new Map<string, number>();
    for (const child of holding) counts.set(child.localName, (counts.get(child.localName) ?? 0) + 1);
    for (const [tag, count] of counts) {
      if (count < 2) continue;
      const alike = [...parent.children].filter((child) => child.localName === tag);
      out.push({
        how: tag === 'tr' ? 'rows' : 'siblings',
        records: alike.flatMap((child) => recordOf(capture, child)),
      });
    }
  }
  return out;
}

function recordOf(capture: Capture, element: Element): RecordRange[] {
  const range = capture.ranges.get(element);
  if (!range) return [];
  return [{ first: range[0], last: range[1], name: recordName(capture.blocks, range[0], range[1]) }];
}

/** A record begins at each heading of one level and ends before the next heading of that level or above. */
function headingGroups(blocks: readonly Block[]): Grouping[] {
  const levels = new Set(
    blocks.filter((block) => block.level > 0 && !isSites(block.region)).map((block) => block.level),
  );
  const leaf = {
    how: 'headings' as const,
    records: cutAt(
      blocks,
      (block) => block.level > 0 && block.level < 7,
      (block) => block.level > 0 && block.level < 7 && !isGenericName(block.text),
    ),
  };
  const byLevel = [...levels].map((level) => ({
    how: 'headings' as const,
    records: cutAt(
      blocks,
      (block) => block.level === level,
      (block) => block.level > 0 && block.level <= level,
    ),
  }));
  return [...byLevel, leaf];
}

/** A record begins at each block that opens with a bold name. */
function boldGroups(blocks: readonly Block[]): Grouping[] {
  const opens = (block: Block): boolean =>
    block.level === 0 &&
    block.boldStart > 2 &&
    block.boldStart < block.text.length &&
    nameInBlock(block)?.from === 'bold';
  return [
    {
      how: 'bold',
      records: cutAt(
        blocks,
        (block) => block.level === 7 || opens(block),
        (block) => block.level > 0 || opens(block),
      ),
    },
  ];
}

/** Nothing ends the last record but the page: it may be as long as twice its longest neighbour. */
function bounded(records: RecordRange[]): RecordRange[] {
  const last = records.at(-1);
  const others = records.slice(0, -1).map((record) => record.last - record.first + 1);
  if (!last || others.length === 0) return records;
  const longest = Math.max(2, others.sort((a, b) => a - b)[Math.floor(others.length * 0.75)] ?? 2) * 2;
  if (last.last - last.first + 1 <= longest) return records;
  return [...records.slice(0, -1), { ...last, last: last.first + longest - 1 }];
}

function cutAt(
  blocks: readonly Block[],
  begins: (block: Block) => boolean,
  ends: (block: Block) => boolean,
): RecordRange[] {
  const records: RecordRange[] = [];
  for (const block of blocks) {
    if (isSites(block.region) || !begins(block)) continue;
    let last = block.index;
    for (let next = blocks[last + 1]; next && !ends(next) && next.region === block.region; next = blocks[last + 1])
      last++;
    records.push({ first: block.index, last, name: recordName(blocks, block.index, Math.min(last, block.index)) });
  }
  return bounded(records);
}
