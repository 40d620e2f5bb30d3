/**
 * What is printed on page after page at its upper and lower edge: the name of the publisher, the date, the number of
 * the page. Its first appearance is kept as the publisher's own words, all others are no part of the list.
 */
import type { PdfPage } from '../../domain/resource/pdf-text';
import type { Row } from './piece';

/** How much of the page, from the edge, may be one. */
const MARGIN = 0.12;
/** Lines from each edge. */
const LINES = 3;

export interface PagePieces {
  readonly page: PdfPage;
  readonly rows: readonly Row[];
}

export interface Running {
  /** Rows of each page without them. */
  readonly pages: readonly (readonly Row[])[];
  readonly headers: readonly Row[];
  readonly footers: readonly Row[];
}

const key = (row: Row): string =>
  row
    .map((piece) => piece.text)
    .join(' ')
    .toLowerCase()
    .replace(/\d+/g, '#')
    .trim();

/** A page's number, by itself or as "Page 3 of 12". */
const isNumber = (row: Row): boolean => /^(?:p(?:age|[aá]gina|\.)?)?\W*#(?:\W*(?:of|de|\/)\W*#)?\W*$/i.test(key(row));

function edges({ page, rows }: PagePieces): { top: readonly Row[]; bottom: readonly Row[] } {
  const y = (row: Row): number => row[0]?.y ?? 0;
  return {
    top: rows.slice(0, LINES).filter((row) => y(row) < MARGIN * page.height),
    bottom: rows.slice(-LINES).filter((row) => y(row) > (1 - MARGIN) * page.height),
  };
}

/** Parts running heads from the words of the pages. */
export function withoutRunningHeads(pages: readonly PagePieces[]): Running {
  const counts = new Map<string, number>();
  for (const each of pages) {
    const { top, bottom } = edges(each);
    for (const name of new Set([...top.map((row) => `^${key(row)}`), ...bottom.map((row) => `$${key(row)}`)]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // On left and right pages they may differ, so half of the pages is enough; two pages alone must agree.
  const enough = Math.max(2, pages.length * 0.4);
  const isRunning = (side: string, row: Row, outermost: Row | undefined): boolean =>
    (counts.get(side + key(row)) ?? 0) >= enough || (row === outermost && isNumber(row));
  const first = new Map<string, Row>();
  const rest = pages.map((each) => {
    const { top, bottom } = edges(each);
    const out = new Set<Row>();
    const sides = [['^', top, top[0]] as const, ['$', bottom, bottom.at(-1)] as const];
    for (const [side, rows, outermost] of sides)
      for (const row of rows) {
        if (!isRunning(side, row, outermost)) continue;
        out.add(row);
        if (!isNumber(row) && !first.has(side + key(row))) first.set(side + key(row), row);
      }
    return each.rows.filter((row) => !out.has(row));
  });
  const on = (side: string): Row[] => [...first].filter(([name]) => name.startsWith(side)).map(([, row]) => row);
  return { pages: rest, headers: on('^'), footers: on('$') };
}
