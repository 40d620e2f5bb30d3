/** A captured page as the outline that the reading works on. */
import type { Block } from '../capture/block';
import { Outline } from './outline';
import type { PageElement, PageModel } from './page-model';
import { splitLines } from './split-lines';
import { turnTables } from './turn-tables';

/** The outline of a model, with listed lines parted and tables told by columns turned. */
export function outlineOf(model: PageModel): Outline {
  const { blocks, elements } = turnTables(...parted(model));
  return new Outline(blocks, elements);
}

function parted({ blocks, elements }: PageModel): [readonly Block[], readonly PageElement[]] {
  const parts: Block[] = [];
  const starts: number[] = [];
  for (const block of blocks) {
    starts.push(parts.length);
    for (const part of splitLines(block)) parts.push({ ...part, index: parts.length });
  }
  if (parts.length === blocks.length) return [blocks, elements];
  starts.push(parts.length);
  const moved = elements.map((element) =>
    element.first < 0
      ? element
      : { ...element, first: starts[element.first] ?? 0, last: (starts[element.last + 1] ?? parts.length) - 1 },
  );
  return [parts, moved];
}
