/**
 * Records that are repeated siblings: list items, cards, table rows; also of several lists of one kind, where a page
 * sorts its list under headings. Only places that hold contact values are looked at.
 */
import type { Capture } from '../capture/block';
import { real } from '../capture/real';
import type { Grouping, RecordRange } from './record';
import { isSites } from './record';
import { recordName } from './record-name';

const MAX_DEPTH = 64;

/** `marked` are the blocks that hold any contact value, ascending. */
export function siblingGroups(capture: Capture, marked: readonly number[]): Grouping[] {
  const families = [...parentsOf(capture, marked)].flatMap(([parent, holding]) => {
    const tags = new Map<string, number>();
    for (const child of holding) {
      const tag = real(child).localName;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    }
    return [...tags].map(([tag, count]) => ({ parent, tag, count }));
  });
  const out = families
    .filter((family) => family.count >= 2)
    .map(({ parent, tag }) => grouping(tag, childrenOf(capture, parent, tag)));
  return [...out, ...cousins(capture, families)];
}

/** Every element with children that hold contact values, and those children. */
function parentsOf(capture: Capture, marked: readonly number[]): Map<Element, Set<Element>> {
  const parents = new Map<Element, Set<Element>>();
  for (const at of marked) {
    const block = capture.blocks[at];
    if (!block || isSites(block.region)) continue;
    let element: Element | null = block.element;
    for (let depth = 0; element !== null && depth < MAX_DEPTH; depth++) {
      const parent: Element | null = real(element).parentElement;
      if (parent === null) break;
      const known = parents.get(parent);
      if (known?.has(element)) break;
      if (known) known.add(element);
      else parents.set(parent, new Set([element]));
      element = parent;
    }
  }
  return parents;
}

interface Family {
  readonly parent: Element;
  readonly tag: string;
  readonly count: number;
}

/** The children of all lists (or tables) of one kind together. */
function cousins(capture: Capture, families: readonly Family[]): Grouping[] {
  const kinds = new Map<string, Family[]>();
  for (const family of families) {
    if (family.tag !== 'li' && family.tag !== 'tr' && family.tag !== 'p') continue;
    const parent = real(family.parent);
    const key = `${parent.localName}.${parent.getAttribute('class') ?? ''}>${family.tag}`;
    const known = kinds.get(key);
    if (known) known.push(family);
    else kinds.set(key, [family]);
  }
  return [...kinds.values()]
    .filter((kind) => kind.length > 1)
    .map((kind) => {
      const first = kind[0] as Family;
      return grouping(
        first.tag,
        kind.flatMap(({ parent, tag }) => childrenOf(capture, parent, tag)),
      );
    });
}

const grouping = (tag: string, records: readonly RecordRange[]): Grouping => ({
  how: tag === 'tr' ? 'rows' : 'siblings',
  records: [...records].sort((a, b) => a.first - b.first),
});

function childrenOf(capture: Capture, parent: Element, tag: string): RecordRange[] {
  return [...real(parent).children].flatMap((child) => {
    const range = real(child).localName === tag ? capture.ranges.get(child) : undefined;
    return range ? [{ first: range[0], last: range[1], name: recordName(capture.blocks, range[0], range[1]) }] : [];
  });
}
