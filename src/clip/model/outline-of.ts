/** A captured page as the outline that the reading works on. */
import type { Block } from '../capture/block';
import { Outline } from './outline';
import type { PageElement, PageModel } from './page-model';
import { splitProse } from './split-prose';

/** The outline of a model, sentences with several organizations parted. */
export function outlineOf({ blocks, elements }: PageModel): Outline {
  const parted: Block[] = [];
  const starts: number[] = [];
  for (const block of blocks) {
    starts.push(parted.length);
    for (const part of splitProse(block)) parted.push({ ...part, index: parted.length });
  }
  if (parted.length === blocks.length) return new Outline(blocks, elements);
  starts.push(parted.length);
  const moved = (element: PageElement): PageElement =>
    element.first < 0
      ? element
      : { ...element, first: starts[element.first] ?? 0, last: (starts[element.last + 1] ?? parted.length) - 1 };
  return new Outline(parted, elements.map(moved));
}
