/**
 * A list cut by what most of its names have in common (bold words, a street below) leaves the few that lack it inside
 * the record before. Where an item or paragraph built like the record's own names somebody else with an own contact,
 * another record begins.
 */
import type { Block } from '../capture/block';
import type { Facts } from '../fields/facts';
import type { Outline } from '../model/outline';
import { isSpecific } from '../words/everyday-words';
import { fold } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';
import type { RecordName, RecordRange } from './record';
import { headingName, nameInBlock } from './record-name';

/** Fewer records are no list in which one could be missed. */
const MANY = 4;

/** The records, each parted before the items in it that name somebody else. */
export function withOthersWithin(
  records: readonly RecordRange[],
  outline: Outline,
  facts: Facts,
): readonly RecordRange[] {
  if (records.length < MANY) return records;
  const reached = new Set(
    [...facts.phones, ...facts.addresses, ...facts.emails, ...facts.hours].map(({ block }) => block),
  );
  const names = new Set(records.map(({ name }) => fold(name?.text ?? '')));
  return records.flatMap((record) => {
    const others = likeOwn(record, outline).flatMap((at, nth, all) => {
      const block = outline.blocks[at] as Block;
      const name = block.level > 0 ? headingName(block) : nameInBlock(block);
      const key = fold(name?.text ?? '');
      if (!name || names.has(key) || !isOther(name, block)) return [];
      const next = block.level > 0 || block.row >= 0 ? (all[nth + 1] ?? record.last + 1) : at + 1;
      for (let inside = at; inside < next; inside++) {
        if (!reached.has(inside)) continue;
        names.add(key);
        return [name];
      }
      return [];
    });
    return partedAt(record, others);
  });
}

/**
 * The blocks behind the first of a record that are built as that one is: items of one list, terms, first cells of rows,
 * headings of one rank.
 */
function likeOwn(record: RecordRange, outline: Outline): readonly number[] {
  const own = outline.blocks[record.first];
  if (!own || record.name?.block !== record.first) return [];
  const parent = parentOf(own, outline);
  if (own.row >= 0 && own.tag !== 'dt') return rowsBelow(record, own, outline);
  return outline.blocks
    .slice(record.first + 1, record.last + 1)
    .filter((block) => block.tag === own.tag && block.level === own.level)
    .filter((block) => own.level > 0 || own.tag === 'dt' || parentOf(block, outline) === parent)
    .map(({ index }) => index);
}

/** Where the rows below that of `own` begin, those that begin in the column that it stands in. */
function rowsBelow(record: RecordRange, own: Block, outline: Outline): readonly number[] {
  const column = columnOf(own, outline);
  return outline.blocks
    .slice(record.first + 1, record.last + 1)
    .filter(({ index, row }) => row >= 0 && row !== own.row && outline.blocks[index - 1]?.row !== row)
    .filter((block) => columnOf(block, outline) === column)
    .map(({ index }) => index);
}

/** The column of the cell that a block stands in, -1 outside of tables. */
function columnOf({ element }: Block, outline: Outline): number {
  for (let at = element; at >= 0; at = outline.at(at)?.parent ?? -1) {
    const column = outline.at(at)?.cell?.[0];
    if (column !== undefined) return column;
  }
  return -1;
}

const isOther = ({ text, from }: RecordName, { tag }: Block): boolean =>
  tag === 'dt' || (isSpecific(text) && (hasOrganizationWord(text) || from !== 'line'));

const parentOf = ({ element }: Block, outline: Outline): number => outline.at(element)?.parent ?? -1;

function partedAt(record: RecordRange, others: readonly RecordName[]): RecordRange[] {
  const [first] = others;
  if (!first) return [record];
  return [
    { ...record, last: first.block - 1 },
    ...others.map((name, nth) => ({
      first: name.block,
      last: (others[nth + 1]?.block ?? record.last + 1) - 1,
      name,
    })),
  ];
}
