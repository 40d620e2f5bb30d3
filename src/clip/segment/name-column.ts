/**
 * Which column of a table names its rows, where the first says only the town, the day or a number; and which ones hold
 * the parts of their addresses.
 */
import type { Outline } from '../model/outline';
import type { PageElement } from '../model/page-model';
import { fold } from '../words/fold';
import { hasOrganizationWord, isGenericName } from '../words/name-words';
import type { Place, RecordName } from './record';
import { recordName } from './record-name';

const NAMES =
  /^(?!.*\b(hours?|times?|days?|dates?|phones?|types?|areas?|of|per|served)\b)(\p{L}+ ){0,2}(name|agency|organi[sz]ation|program|provider|facility|cent(er|re)|site|shelter|pantry|pantries|food bank|clinic|church|parish|school|library|resource|service|company|hotline|helpline|place|(?<!age )group|venue|host|sponsor|who|who serves|hosted by|served by|nombre|organizacion|agencia|centro|programa|naam|organisatie)( ?\/ ?\w+)?( name)?s?$/u;
const NO_NAMES =
  /^(city|town|county|state|region|area|district|zip( code)?|dates?|days?( of (the )?week)?|times?|no|number|category|type|neighbou?rhood|map|ciudad|condado|zona|plaats|dia|fecha)s?$/;
/** A column that says where, when or by which number: the names stand in another one that the head calls theirs. */
const CONTACT =
  /^(\p{L}+ ){0,2}(locations?|address(es)?|where|when|how|hours?|schedule|(tele)?phone( ?numbers?| ?#)?|telephones?|tel|call|numbers?|web ?sites?|e-?mail|contact|days?( (and|&) (hours|times?))?|times?|direccion|telefono|horario|cuando|donde|dias)( ?\/ ?\p{L}+)?$/u;
const PHONE = /\b(phone|telephone|tel|call|hotline|number|telefono)s?\b/;
/** Of names that a first column under one of these has, few are organizations: "Class", "Service". */
const ORGANIZATIONS =
  /\b(agency|agencies|organi[sz]ations?|providers?|facilit(y|ies)|cent(er|re)s?|sites?|shelters?|pantr(y|ies)|food banks?|clinics?|church(es)?|parish(es)?|librar(y|ies)|schools?|hotlines?|helplines?|place|venue|hosts?|hosted|serve[sd]|sponsors?|who|organizacion(es)?|agencias?|centros?|organisaties?)\b/;

/** What the columns of an address are called, and what stands in them. */
const PARTS: Readonly<Record<keyof Place, readonly [head: RegExp, cell: RegExp]>> = {
  street: [
    /^((street|site|physical|mailing) )?address( ?(1|line 1))?$|^street$|^(direccion|domicilio|calle|adres|straat)$/,
    /^[^\n:;@]*\d[^\n:;@]*$/,
  ],
  town: [/^(city|town|municipality|suburb|ciudad|municipio|plaats|city\/town|location)$/, /^\p{L}[\p{L} .'’-]{1,30}$/u],
  state: [/^(state|province|estado|provincia)$/, /^[A-Z]{2}$/],
  code: [
    /^((zip|postal|post)( ?code)?|zip\/postal( code)?|codigo postal|c\.?p\.?)$/,
    /^(\d{5}(-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4}( [A-Z]{2})?)$/,
  ],
};
const KINDS = Object.keys(PARTS) as (keyof Place)[];

/** What the first row says of the columns that concern whose row it is; -1 for none. */
export interface Columns {
  /** Column of the names where the head tells. */
  readonly name: number;
  readonly place: Readonly<Record<keyof Place, number>>;
  /** The first row that says so, where it names a column of organizations and one that tells how to reach them. */
  readonly head: number;
}

export const NO_COLUMNS: Columns = { name: -1, place: { street: -1, town: -1, state: -1, code: -1 }, head: -1 };

/** The columns of the table that holds the rows `parent`. */
export function columnsOf(outline: Outline, parent: number): Columns {
  let table = parent;
  while (table >= 0 && outline.at(table)?.tag !== 'table') table = outline.at(table)?.parent ?? -1;
  const head = outline.elements.findIndex((element, at) => at > table && element.tag === 'tr' && element.first >= 0);
  if (table < 0 || head < 0 || (outline.at(head)?.last ?? 0) > (outline.at(table)?.last ?? -1)) return NO_COLUMNS;
  const cells = outline.children(head).flatMap((child) => {
    const { cell, first = -1 } = outline.at(child) ?? {};
    const text = fold(outline.blocks[first]?.text ?? '')
      .replace(/[^\p{L}\d/ ]/gu, '')
      .trim();
    return cell && first >= 0 ? [{ column: cell[0], text }] : [];
  });
  const named = namesAmong(cells);
  const told = named ?? cells.find(({ column }) => column === 0);
  const lists =
    told !== undefined &&
    cells.length > 1 &&
    NAMES.test(told.text) &&
    ORGANIZATIONS.test(told.text) &&
    cells.some((cell) => cell !== told && CONTACT.test(cell.text));
  return {
    name: named?.column ?? (lists ? (told?.column ?? -1) : -1),
    place: mapped((kind) => cells.find((cell) => cell !== told && PARTS[kind][0].test(cell.text))?.column ?? -1),
    head: lists ? head : -1,
  };
}

interface HeadCell {
  readonly column: number;
  readonly text: string;
}

/** The column of the names where the first is not theirs. */
function namesAmong(cells: readonly HeadCell[]): HeadCell | undefined {
  const [first, ...others] = cells;
  if (!first || NAMES.test(first.text)) return undefined;
  const told = others.find(({ text }) => NAMES.test(text));
  if (NO_NAMES.test(first.text))
    return told ?? others.find(({ text }) => !NO_NAMES.test(text) && !isWhen(text)) ?? others[0];
  // "Phone number | Description": what the number is of stands beside it.
  if (CONTACT.test(first.text)) return told ?? (PHONE.test(first.text) ? others[0] : undefined);
  return undefined;
}

const isWhen = (text: string): boolean => /\b(when|hours?|times?|days?|schedule|horario|cuando)\b/.test(text);

/**
 * The name that the cell of a row in `column` holds. In a table of organizations by its head (`listed`) any words there
 * that begin as names do are one.
 */
export function nameInColumn(outline: Outline, row: number, column: number, listed: boolean): RecordName | null {
  const { first = -1, last = -1 } = cellOf(outline, row, column) ?? {};
  if (first < 0) return null;
  const text = outline.blocks[first]?.text ?? '';
  const plain = listed && first === last && ANY_NAME.test(text) && !isGenericName(text);
  const name = recordName(outline, first, last);
  // "nobody right now"
  if (name && listed && !/\p{Lu}|\d/u.test(name.text) && !hasOrganizationWord(name.text)) return null;
  return name ?? (plain ? { text, block: first, start: 0, from: 'cell' } : null);
}

const ANY_NAME = /^\p{Lu}[\p{L}\p{M}'’&,. -]{3,60}$/u;

/** What the cells of a row say of its address; "" for what they do not say, null for a row of which they say nothing. */
export function placeInColumns(outline: Outline, row: number, { place }: Columns, shift: number): Place | null {
  const told = mapped((kind) => {
    const { first = -1, last = -2 } = (place[kind] >= 0 && cellOf(outline, row, place[kind] - shift)) || {};
    const text = first === last ? (outline.blocks[first]?.text.trim() ?? '') : '';
    return PARTS[kind][1].test(text) ? text : '';
  });
  return KINDS.every((kind) => told[kind] === '') ? null : told;
}

const mapped = <T>(of: (kind: keyof Place) => T): Record<keyof Place, T> =>
  Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<keyof Place, T>;

const cellOf = (outline: Outline, row: number, column: number): PageElement | undefined => {
  const cell = outline.children(row).find((child) => outline.at(child)?.cell?.[0] === column);
  return outline.at(cell ?? -1);
};

const FARTHEST = 12;

/** A row below a first cell that spans it begins with its second column: how many columns those of `rows[at]` stand too low. */
export function shiftOf(outline: Outline, rows: readonly number[], at: number): number {
  for (let back = 1; back < FARTHEST && back <= at; back++) {
    const [, , span = 1] = outline.at(outline.children(rows[at - back] ?? -1)[0] ?? -1)?.cell ?? [];
    if (span > back) return 1;
  }
  return 0;
}
