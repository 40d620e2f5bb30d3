/**
 * Tables told by columns: each column is a place, the first column says what each row holds ("Address", "Phone").
 * They are turned, so that each place is one run of blocks again, every value behind its label.
 */
import type { Block } from '../capture/block';
import { isGenericName } from '../words/name-words';
import type { PageElement } from './page-model';

interface Cell {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

interface Table {
  readonly at: number;
  readonly rows: readonly (readonly Cell[])[];
}

const LABELS = 2;
const LABEL_SHARE = 0.6;
/** A column that says what its row holds: "Address", "Phone number", "Who can come". */
const LABEL =
  /\b(address|location|phone|telephone|tel|fax|e-?mail|website|web|hours|open|days|times?|schedule|services?|eligib|requirements?|contact|bring|cost|fees?|languages?|direccion|telefono|horario|correo|servicios|requisitos)\b/i;
/** Hours by the day are rows, too, below those that say where the place is. */
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\b/i;

/** The same page with such tables turned; the lists themselves when there are none. */
export function turnTables(
  blocks: readonly Block[],
  elements: readonly PageElement[],
): { readonly blocks: readonly Block[]; readonly elements: readonly PageElement[] } {
  const tables = elements.flatMap((element, at) => (element.tag === 'table' ? tableOf(elements, at) : []));
  const turned = tables.filter((table) => isByColumns(table, blocks));
  return turned.reduce((page, table) => turn(page.blocks, page.elements, table.at), { blocks, elements });
}

function tableOf(elements: readonly PageElement[], at: number): Table[] {
  const inside = (index: number): boolean => {
    for (let up = elements[index]?.parent ?? -1; up >= 0; up = elements[up]?.parent ?? -1) {
      if (elements[up]?.tag === 'table') return up === at;
    }
    return false;
  };
  const rows = new Map<number, Cell[]>();
  elements.forEach(({ parent, cell, first, last }, index) => {
    if (!cell || !inside(index)) return;
    const known = rows.get(parent) ?? [];
    known.push({ column: cell[0], first, last });
    rows.set(parent, known);
  });
  return rows.size > LABELS ? [{ at, rows: [...rows.values()] }] : [];
}

/** Empty cells hold no blocks and are no elements, so that rows are compared by column. */
function isByColumns({ rows }: Table, blocks: readonly Block[]): boolean {
  const [head = [], ...body] = rows;
  const textOf = (cell: Cell | undefined): string => (cell && cell.first >= 0 ? (blocks[cell.first]?.text ?? '') : '');
  const names = head.filter((cell) => cell.column > 0);
  const labels = body.map((row) => textOf(row.find((cell) => cell.column === 0)));
  const told = labels.filter((label) => LABEL.test(label) && label.length <= 40).length;
  const telling = told < LABELS ? 0 : told + labels.filter((label) => DAY.test(label)).length;
  return (
    names.length >= LABELS &&
    names.every((cell) => textOf(cell).length > 3) &&
    // "Jewish Family Services" is a name that reads like a label.
    names.filter((cell) => !isLabel(textOf(cell))).length >= names.length * LABEL_SHARE &&
    body.length >= LABELS &&
    telling >= Math.max(LABELS, body.length * LABEL_SHARE) &&
    body.every((row) => row.every((cell) => cell.column === 0 || names.some((name) => name.column === cell.column)))
  );
}

const isLabel = (text: string): boolean => LABEL.test(text) || isGenericName(text);

/** Columns of the table at `at` as rows of its own; labels stand before each value, so some blocks stand twice. */
function turn(blocks: readonly Block[], elements: readonly PageElement[], at: number) {
  const [table] = tableOf(elements, at);
  const own = elements[at];
  if (!table || !own) return { blocks, elements };
  const [head = [], ...body] = table.rows;
  const next: Block[] = blocks.slice(0, own.first);
  const columns: PageElement[] = [];
  const pair = { row: Math.max(0, ...blocks.map((block) => block.row)) };
  for (const name of head.filter((cell) => cell.column > 0)) {
    const first = next.length;
    const element = elements.length + columns.length;
    const put = (cell: Cell | undefined, row: number, level?: number): void => {
      if (!cell || cell.first < 0) return;
      for (const block of blocks.slice(cell.first, cell.last + 1))
        next.push({ ...block, index: next.length, row, element, ...(level !== undefined && { level }) });
    };
    put(name, -1, 7);
    for (const row of body) {
      const value = row.find((cell) => cell.column === name.column);
      pair.row++;
      if (value)
        put(
          row.find((cell) => cell.column === 0),
          pair.row,
        );
      put(value, pair.row);
    }
    columns.push({ parent: at, tag: 'tr', class: '', id: '', first, last: next.length - 1 });
  }
  const grown = next.length - 1 - own.last;
  next.push(...blocks.slice(own.last + 1).map((block) => ({ ...block, index: block.index + grown })));
  return { blocks: next, elements: [...elements.map((one, index) => moved(one, index, own, at, grown)), ...columns] };
}

/** An element after a table that grew from its old last block by `grown`; what was inside holds no blocks any more. */
function moved(element: PageElement, index: number, table: PageElement, at: number, grown: number): PageElement {
  if (element.first < 0) return element;
  if (element.first > table.last) return { ...element, first: element.first + grown, last: element.last + grown };
  const around = index === at || (element.first <= table.first && element.last >= table.last && index < at);
  if (around) return { ...element, last: element.last + grown };
  return element.last < table.first ? element : { ...element, first: -1, last: -1 };
}
