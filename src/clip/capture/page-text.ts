/**
 * The blocks as one string, so that the grammars run once over a page and every hit still knows its block. Cells of
 * one table row (or dt/dd pair) are parted by a tab, all other blocks by a line break; neither changes any offset.
 */
import type { Quote } from '../../domain/resource/resource-draft';
import type { PageElement } from '../model/page-model';
import type { Block } from './block';

const CONTEXT = 32;

/** A half-open range of offsets into a page text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export class PageText {
  readonly text: string;
  /** Offset of each block's first character. */
  readonly starts: readonly number[];
  readonly blocks: readonly Block[];

  /** `elements` is the skeleton that the blocks point into; without it each block of a row is a cell of its own. */
  constructor(
    blocks: readonly Block[],
    private readonly elements: readonly PageElement[] = [],
  ) {
    const parts: string[] = [];
    const starts: number[] = [];
    let at = 0;
    let previous: Block | undefined;
    for (const block of blocks) {
      if (previous) {
        const apart = previous.row < 0 || previous.row !== block.row || inOneCell(elements, previous, block);
        parts.push(apart ? '\n' : '\t');
        at++;
      }
      starts.push(at);
      parts.push(block.text);
      at += block.text.length;
      previous = block;
    }
    this.blocks = blocks;
    this.starts = starts;
    this.text = parts.join('');
  }

  /** Index of the block that holds `offset` (a separator belongs to the block before it). */
  blockAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The column of a table that the block of this index stands in, -1 outside of such. */
  columnOf(index: number): number {
    return this.elements[cellOf(this.elements, this.blocks[index]?.element ?? -1)]?.cell?.[0] ?? -1;
  }

  /** Offsets covered by the blocks `first` to `last`, both included. */
  spanOf(first: number, last: number): Span {
    const end = this.starts[last] ?? 0;
    return { from: this.starts[first] ?? 0, to: end + (this.blocks[last]?.text.length ?? 0) };
  }

  /** The words at `from` with their context, verbatim. */
  quote(from: number, length: number): Quote {
    const page = this.blocks[this.blockAt(from)]?.page;
    return {
      quote: this.text.slice(from, from + length),
      before: this.text.slice(Math.max(0, from - CONTEXT), from),
      after: this.text.slice(from + length, from + length + CONTEXT),
      ...(page !== undefined && { page }),
    };
  }

  /** The same text with its tabs as something else of one character, for grammars that know no cells. */
  flat(table: ' ' | ',' | '\n'): string {
    return this.text.replaceAll('\t', table);
  }
}

/** Paragraphs inside one cell, as tables for layout hold them. Pages nest elements hundreds deep, cells hold few. */
function inOneCell(elements: readonly PageElement[], a: Block, b: Block): boolean {
  const cell = cellOf(elements, a.element);
  return cell >= 0 && cell === cellOf(elements, b.element);
}

function cellOf(elements: readonly PageElement[], from: number): number {
  let at = from;
  for (let depth = 0; depth < 40; depth++) {
    const element = elements[at];
    if (!element || element.tag === 'tr') return -1;
    if (/^(td|th|dd|dt)$/.test(element.tag)) return at;
    at = element.parent;
  }
  return -1;
}
