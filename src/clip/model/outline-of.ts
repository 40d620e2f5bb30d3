/** A captured page as the outline that the reading works on. */

import { bareHeadings } from './bare-headings';
import { outOfLayout } from './layout-tables';
import { listedLines } from './listed-lines';
import { listedSentences } from './listed-sentences';
import { Outline } from './outline';
import type { PageModel } from './page-model';
import { partBlocks } from './part-blocks';
import { turnTables } from './turn-tables';

/** The outline of a model, with listed lines parted and tables told by columns turned. */
export function outlineOf(model: PageModel): Outline {
  const parted = partBlocks(model, (block) => {
    const lines = listedLines(block);
    return lines.length > 0 ? lines : listedSentences(block);
  });
  const { blocks, elements } = turnTables(parted.blocks, parted.elements);
  return new Outline(outOfLayout(blocks, elements), bareHeadings(blocks, elements));
}
