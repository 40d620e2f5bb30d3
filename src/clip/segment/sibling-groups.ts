/**
 * Records that are repeated siblings: list items, cards, table rows; also of several lists of one kind, where a page
 * sorts its list under headings. Only places that hold contact values are looked at.
 */
import type { Outline } from '../model/outline';
import { hasOrganizationWord } from '../words/name-words';
import { columnsOf, NO_COLUMNS, nameInColumn, placeInColumns, shiftOf } from './name-column';
import type { Grouping, RecordName, RecordRange } from './record';
import { isSites } from './record';
import { nameInBlock, recordName } from './record-name';

const MAX_DEPTH = 64;
const NONE = { tag: '', class: '', first: -1, last: -1 };

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
  /** Class that the children must have. */
  readonly mark?: string;
}

/** Fewer boxes of one class, here and there on a page, are chance. */
const MANY_CARDS = 5;
/** Children of more different classes than this are no row of cards. */
const MOST_CLASSES = 6;
/** What cards are made of. */
const CARD = /^(?:div|article|section|a|details)$/;

/**
 * The children of all lists (or tables) of one kind together, and all cards of one class wherever they stand: a page
 * may keep each group of its list in a box of its own.
 */
function cousins(outline: Outline, families: readonly Family[]): Grouping[] {
  const kinds = new Map<string, Family[]>();
  const put = (key: string, family: Family): void => {
    const known = kinds.get(key);
    if (known) known.push(family);
    else kinds.set(key, [family]);
  };
  for (const family of families) {
    const { parent, tag } = family;
    if (tag === 'li' || tag === 'tr' || tag === 'p') {
      const around = outline.at(parent);
      put(`${around?.tag}.${around?.class}>${tag}`, family);
    } else if (CARD.test(tag)) {
      const marks = new Set(outline.children(parent).map((child) => outline.at(child)?.class ?? ''));
      marks.delete('');
      if (marks.size <= MOST_CLASSES) for (const mark of marks) put(`${tag}.${mark}`, { ...family, mark });
    }
  }
  return [...kinds]
    .filter(([, kind]) => kind.length > 1)
    .map(([, kind]) => {
      const first = kind[0] as Family;
      const all = kind.flatMap(({ parent, tag, mark }) => childrenOf(outline, parent, tag, mark));
      const cards = first.mark !== undefined;
      // The name's own box is no card.
      const records = cards ? all.filter((record) => record.last > record.first) : innermost(all);
      return { ...grouping(first.tag, records), ...(cards && { least: MANY_CARDS }) };
    });
}

/** Items of lists in items of the same kind: "Housing" holds the list, and is none of it. */
function innermost(records: readonly RecordRange[]): RecordRange[] {
  const sorted = [...records].sort((a, b) => a.first - b.first || b.last - a.last);
  return sorted.filter((record, at) => {
    const next = sorted.slice(at + 1, at + 3).find(({ name }) => name !== null);
    return !next || next.first > record.last || hasOrganizationWord(record.name?.text ?? '');
  });
}

const grouping = (tag: string, records: readonly RecordRange[]): Grouping => ({
  how: tag === 'tr' ? 'rows' : 'siblings',
  records: [...records].sort((a, b) => a.first - b.first),
});

function childrenOf(outline: Outline, parent: number, tag: string, mark?: string): RecordRange[] {
  const spanning = tag === 'tr' ? spanningNames(outline, parent) : new Map<number, RecordName>();
  const columns = tag === 'tr' ? columnsOf(outline, parent) : NO_COLUMNS;
  const children = outline.children(parent);
  return children.flatMap((child, at) => {
    const { tag: own, class: called, first, last: end } = outline.at(child) ?? NONE;
    const last = own === 'li' ? withValuesBelow(outline, end, children[at + 1] ?? -1) : end;
    if (own !== tag || first < 0 || child === columns.head || (mark !== undefined && called !== mark)) return [];
    const shift = tag === 'tr' ? shiftOf(outline, children, at) : 0;
    const over = spanning.get(child);
    const of = over && hasOrganizationWord(over.text) ? over : undefined;
    const place = tag === 'tr' ? placeInColumns(outline, child, columns, shift) : null;
    const listed = columns.head >= 0 && last > first;
    const named = columns.name >= 0 ? nameInColumn(outline, child, columns.name - shift, listed) : null;
    // A second row of one place has no name but the spanning cell's.
    const name = named ?? recordName(outline, first, last) ?? over ?? null;
    return [{ first, last, name, ...(of && { of }), ...(place && { place }), ...(listed && { listed }) }];
  });
}

/**
 * "<li>Elm Line:</li><ul><li>213-555-0134</li></ul>": a list written below its item instead of in it belongs to the item,
 * where none of its lines names anybody.
 */
function withValuesBelow(outline: Outline, end: number, next: number): number {
  const { tag, first, last } = outline.at(next) ?? NONE;
  if ((tag !== 'ul' && tag !== 'ol') || first !== end + 1) return end;
  const names = outline.blocks.slice(first, last + 1).some((block) => nameInBlock(block) !== null);
  return names ? end : last;
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
      if (name && AREA.test(name.text)) name = null;
    }
    if (left > 0 && name) names.set(row, name);
    left = Math.max(0, left - 1);
  }
  return names;
}
