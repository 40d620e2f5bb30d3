/** The blocks of a page with the elements they stand in: parents, children and ranges, answered by index. */
import type { Block } from '../capture/block';
import type { PageElement } from './page-model';

export class Outline {
  readonly blocks: readonly Block[];
  readonly elements: readonly PageElement[];
  #children: number[][] | null = null;

  constructor(blocks: readonly Block[], elements: readonly PageElement[]) {
    this.blocks = blocks;
    this.elements = elements;
  }

  /** The element at `index`; undefined for -1. */
  at(index: number): PageElement | undefined {
    return this.elements[index];
  }

  /** Indexes of the elements right inside `parent`, in page order. */
  children(parent: number): readonly number[] {
    this.#children ??= childrenOf(this.elements);
    return this.#children[parent] ?? [];
  }

  /** Class of the element that a block stands in, "" without one. */
  classOf(block: Block): string {
    return this.elements[block.element]?.class ?? '';
  }
}

function childrenOf(elements: readonly PageElement[]): number[][] {
  const lists: number[][] = elements.map(() => []);
  elements.forEach(({ parent }, at) => {
    lists[parent]?.push(at);
  });
  return lists;
}
