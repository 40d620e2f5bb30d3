/** Blocks cut into parts, and the elements that hold them moved along. */
import type { Block, Span } from '../capture/block';
import type { PageElement } from './page-model';

/** Part of a block's text; what it says of itself takes the place of what the whole block said. */
export interface Part extends Partial<Pick<Block, 'boldStart' | 'told' | 'line'>> {
  readonly start: number;
  readonly end: number;
}

export interface Parted {
  readonly blocks: readonly Block[];
  readonly elements: readonly PageElement[];
}

/** `partsOf` gives the parts of a block in order, none for a block that stays whole. Parts without words are left out. */
export function partBlocks({ blocks, elements }: Parted, partsOf: (block: Block) => readonly Part[]): Parted {
  const parted: Block[] = [];
  const starts: number[] = [];
  for (const block of blocks) {
    starts.push(parted.length);
    const parts = partsOf(block);
    for (const one of parts.length > 0 ? parts.flatMap((part) => partOf(block, part)) : [block])
      parted.push({ ...one, index: parted.length });
  }
  if (parted.length === blocks.length) return { blocks: parted, elements };
  starts.push(parted.length);
  const moved = elements.map((element) =>
    element.first < 0
      ? element
      : { ...element, first: starts[element.first] ?? 0, last: (starts[element.last + 1] ?? parted.length) - 1 },
  );
  return { blocks: parted, elements: moved };
}

function partOf(block: Block, { start, end, ...own }: Part): Block[] {
  const whole = start === 0 && end >= block.text.length;
  const text = whole ? block.text : block.text.slice(start, end).trimEnd();
  if (text === '') return [];
  const inside = <One extends Span>(spans: readonly One[] = []): One[] =>
    spans
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  return [
    {
      ...block,
      text,
      links: inside(block.links),
      ...(block.marks && { marks: inside(block.marks) }),
      ...own,
    },
  ];
}
