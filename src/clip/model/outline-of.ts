/** A captured page as the outline that the reading works on. */
import type { Block } from '../capture/block';
import { Outline } from './outline';
import type { PageElement, PageModel } from './page-model';
import { splitProse } from './split-prose';
import { turnTables } from './turn-tables';

/** The outline of a model, sentences with several organizations parted and tables told by columns turned. */
export function outlineOf({ blocks, elements }: PageModel): Outline {
  const parted: Block[] = [];
  const starts: number[] = [];
  for (const block of blocks) {
    starts.push(parted.length);
    for (const part of splitProse(block)) parted.push({ ...part, index: parted.length });
  }
  if (parted.length === blocks.length) return turned(blocks, elements);
  starts.push(parted.length);
  const moved = (element: PageElement): PageElement =>
    element.first < 0
      ? element
      : { ...element, first: starts[element.first] ?? 0, last: (starts[element.last + 1] ?? parted.length) - 1 };
  return turned(parted, elements.map(moved));
}

function turned(blocks: readonly Block[], elements: readonly PageElement[]): Outline {
  const page = turnTables(blocks, elements);
  return new Outline(page.blocks, page.elements);
}
