/** Which column of a table names its rows, where the first says only the town, the day or a number; and the town's. */
import type { Outline } from '../model/outline';
import type { PageElement } from '../model/page-model';
import { fold } from '../words/fold';
import type { RecordName } from './record';
import { recordName } from './record-name';

const NAMES =
  /^(name|agency|organi[sz]ation|program|provider|facility|cent(er|re)|site|shelter|pantry|clinic|church|school|library|resource|service|company|nombre|organizacion|agencia|centro|programa|naam|organisatie)( ?\/ ?\w+)?( name)?s?$/;
const NO_NAMES =
  /^(city|town|county|state|region|area|district|zip( code)?|date|days?|time|no|number|category|type|neighbou?rhood|map|ciudad|condado|zona|plaats)s?$/;

const TOWNS = /^(city|town|municipality|ciudad|municipio|plaats|city\/town)$/;
const TOWN = /^\p{L}[\p{L} .'’-]{1,30}$/u;

/** What the first row says of the columns that concern whose row it is; -1 for none. */
export interface Columns {
  /** Column of the names where it is not the first. */
  readonly name: number;
  readonly town: number;
}

/** The columns of the table that holds the rows `parent`. */
export function columnsOf(outline: Outline, parent: number): Columns {
  let table = parent;
  while (table >= 0 && outline.at(table)?.tag !== 'table') table = outline.at(table)?.parent ?? -1;
  const head = outline.elements.findIndex((element, at) => at > table && element.tag === 'tr' && element.first >= 0);
  if (table < 0 || head < 0 || (outline.at(head)?.last ?? 0) > (outline.at(table)?.last ?? -1))
    return { name: -1, town: -1 };
  const cells = outline.children(head).flatMap((child) => {
    const { cell, first = -1 } = outline.at(child) ?? {};
    const text = fold(outline.blocks[first]?.text ?? '')
      .replace(/[^\p{L}\d/ ]/gu, '')
      .trim();
    return cell && first >= 0 ? [{ column: cell[0], text }] : [];
  });
  const [first] = cells;
  const named =
    first && NO_NAMES.test(first.text) ? (cells.find(({ text }) => NAMES.test(text)) ?? cells[1]) : undefined;
  return { name: named?.column ?? -1, town: cells.find(({ text }) => TOWNS.test(text))?.column ?? -1 };
}

/** The name that the cell of a row in `column` holds. */
export function nameInColumn(outline: Outline, row: number, column: number): RecordName | null {
  const { first = -1, last = -1 } = cellOf(outline, row, column) ?? {};
  return first < 0 ? null : recordName(outline, first, last);
}

/** The town that the cell of a row in `column` holds, "" for none. */
export function townInColumn(outline: Outline, row: number, column: number): string {
  const text = outline.blocks[cellOf(outline, row, column)?.first ?? -1]?.text.trim() ?? '';
  return TOWN.test(text) ? text : '';
}

const cellOf = (outline: Outline, row: number, column: number): PageElement | undefined => {
  const cell = outline.children(row).find((child) => outline.at(child)?.cell?.[0] === column);
  return outline.at(cell ?? -1);
};
