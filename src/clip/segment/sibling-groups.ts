/**
 * Records that are repeated siblings: list items, cards, table rows; also of several lists of one kind, where a page
 * sorts its list under headings. Only places that hold contact values are looked at.
 */
import type { Outline } from '../model/outline';
import { hasOrganizationWord } from '../words/name-words';
import { columnsOf, nameInColumn, townInColumn } from './name-column';
import type { Grouping, RecordName, RecordRange } from './record';
import { isSites } from './record';
import { recordName } from './record-name';

const MAX_DEPTH = 64;
const NONE = { tag: '', first: -1, last: -1 };

/** `marked` are the blocks that hold any contact value, ascending. */
export function siblingGroups(outline: Outline, marked: readonly number[]): Grouping[] {
  const families = [...parentsOf(outline, marked)].flatMap(([parent, holding]) => {
    const tags = new Map<string, number>();
    for (const child of holding) {
      const tag = outline.at(child)?.tag ?? '';
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    }
    return [...tags].map(([tag, count]) => ({ parent, tag, count }));
  });
  const out = families
    .filter((family) => family.count >= 2)
    .map(({ parent, tag }) => grouping(tag, childrenOf(outline, parent, tag)));
  return [...out, ...cousins(outline, families)];
}

/** Every element with children that hold contact values, and those children. */
function parentsOf(outline: Outline, marked: readonly number[]): Map<number, Set<number>> {
  const parents = new Map<number, Set<number>>();
  for (const at of marked) {
    const block = outline.blocks[at];
    if (!block || isSites(block.region)) continue;
    let element = block.element;
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const parent = outline.at(element)?.parent ?? -1;
      if (parent < 0) break;
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
  readonly parent: number;
  readonly tag: string;
  readonly count: number;
}

/** The children of all lists (or tables) of one kind together. */
function cousins(outline: Outline, families: readonly Family[]): Grouping[] {
  const kinds = new Map<string, Family[]>();
  for (const family of families) {
    if (family.tag !== 'li' && family.tag !== 'tr' && family.tag !== 'p') continue;
    const parent = outline.at(family.parent);
    const key = `${parent?.tag}.${parent?.class}>${family.tag}`;
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
        kind.flatMap(({ parent, tag }) => childrenOf(outline, parent, tag)),
      );
    });
}

const grouping = (tag: string, records: readonly RecordRange[]): Grouping => ({
  how: tag === 'tr' ? 'rows' : 'siblings',
  records: [...records].sort((a, b) => a.first - b.first),
});

function childrenOf(outline: Outline, parent: number, tag: string): RecordRange[] {
  const spans = tag === 'tr' ? spanningNames(outline, parent) : new Map<number, RecordName>();
  const columns = tag === 'tr' ? columnsOf(outline, parent) : { name: -1, town: -1 };
  return outline.children(parent).flatMap((child) => {
    const { tag: own, first, last } = outline.at(child) ?? NONE;
    if (own !== tag || first < 0) return [];
    const of = spans.get(child);
    const named = columns.name > 0 ? nameInColumn(outline, child, columns.name) : null;
    const town = columns.town >= 0 ? townInColumn(outline, child, columns.town) : '';
    return [{ first, last, name: named ?? recordName(outline, first, last), ...(of && { of }), ...(town && { town }) }];
  });
}

/** A spanning cell that names no one but a part of the country, over rows of different organizations. */
const AREA = /\b(county|region|area|city|district|zone|borough|north|south|east|west|condado|zona)$/i;

/** The organization of each row that a first cell with its name spans: that row and those below. */
function spanningNames(outline: Outline, parent: number): Map<number, RecordName> {
  const names = new Map<number, RecordName>();
  let left = 0;
  let name: RecordName | null = null;
  for (const row of outline.children(parent)) {
    const cell = outline.at(outline.children(row)[0] ?? -1);
    const span = cell?.cell?.[2] ?? 1;
    if (left === 0 && cell && span > 1 && cell.first >= 0) {
      left = span;
      name = recordName(outline, cell.first, cell.last);
      if (name && (AREA.test(name.text) || !hasOrganizationWord(name.text))) name = null;
    }
    if (left > 0 && name) names.set(row, name);
    left = Math.max(0, left - 1);
  }
  return names;
}
