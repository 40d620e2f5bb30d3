/**
 * The pages of a PDF as blocks in reading order, inside a skeleton of the elements a web page would have had: tables of
 * rows and cells, paragraphs that stand together. So the same extractor reads both.
 */
import type { PdfText } from '../../domain/resource/pdf-text';
import type { Block, Region } from '../capture/block';
import type { PageElement } from '../model/page-model';
import { type Part, readingOrder } from './columns';
import { cellText, type LinksOf, type PaperText, paragraphs } from './paragraphs';
import { joined, type Row, rowsOf } from './piece';
import { withoutRunningHeads } from './running-heads';
import type { TableRow } from './table';
import { TypeFaces } from './type-faces';

export interface Paper {
  readonly blocks: readonly Block[];
  readonly elements: readonly PageElement[];
}

/** Lays out all pages. Never throws, whatever the words and places are. */
export function pdfBlocks({ pages }: PdfText): Paper {
  const faces = new TypeFaces(pages);
  const links: LinksOf = (page) => pages[page - 1]?.links ?? [];
  const running = withoutRunningHeads(pages.map((page) => ({ page, rows: rowsOf(page) })));
  const paper = new PaperBuilder();
  const edge = (rows: readonly Row[], region: 'header' | 'footer') => {
    for (const row of rows) paper.add([cellText([joined(row)], faces, links)], 'p', region);
  };
  edge(running.headers, 'header');
  for (const rows of running.pages) {
    for (const part of readingOrder(rows)) addPart(paper, part, faces, links);
  }
  edge(running.footers, 'footer');
  return paper.done();
}

function addPart(paper: PaperBuilder, part: Part, faces: TypeFaces, links: LinksOf): void {
  if (part.kind === 'table') paper.addTable(part.rows, (cell) => cellText(cell, faces, links));
  else
    for (const group of paragraphs(part.lines, faces, links)) {
      // Larger type heads what follows; it stands beside it, not in it.
      let rest: PaperText[] = [];
      for (const one of group) {
        if (one.level === 0 || one.level === 7) rest.push(one);
        else {
          paper.add(rest, 'p', 'main');
          rest = [];
          paper.add([one], `h${one.level}`, 'main');
        }
      }
      paper.add(rest, 'p', 'main');
    }
}

class PaperBuilder {
  readonly #blocks: Block[] = [];
  readonly #elements: PageElement[] = [{ parent: -1, tag: 'body', class: '', id: '', first: 0, last: -1 }];
  #rows = 0;

  /** Paragraphs of one element inside the body. */
  add(texts: readonly PaperText[], tag: string, region: Region): void {
    if (texts.length > 0) this.#put(texts, tag, region, this.#open(tag, 0), -1);
  }

  addTable(rows: readonly TableRow[], read: (cell: TableRow['cells'][number]) => PaperText): void {
    const table = this.#open('table', 0);
    for (const { cells } of rows) {
      const row = this.#open('tr', table);
      this.#rows++;
      cells.forEach((cell, column) => {
        const text = cell.length > 0 ? read(cell) : null;
        if (text) this.#put([text], 'td', 'main', this.#open('td', row, [column, 1, 1]), this.#rows);
      });
      this.#close(row);
    }
    this.#close(table);
  }

  done(): Paper {
    this.#close(0);
    return { blocks: this.#blocks, elements: this.#elements };
  }

  #put(texts: readonly PaperText[], tag: string, region: Region, element: number, row: number): void {
    for (const text of texts) {
      if (/[\p{L}\p{N}]/u.test(text.text))
        this.#blocks.push({ ...text, index: this.#blocks.length, tag, element, region, row, hidden: false });
    }
    this.#close(element);
  }

  #open(tag: string, parent: number, cell?: PageElement['cell']): number {
    return (
      this.#elements.push({
        parent,
        tag,
        class: '',
        id: '',
        first: this.#blocks.length,
        last: -1,
        ...(cell && { cell }),
      }) - 1
    );
  }

  #close(element: number): void {
    const one = this.#elements[element];
    if (one) this.#elements[element] = { ...one, last: this.#blocks.length - 1 };
  }
}
