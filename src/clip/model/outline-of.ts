/** A captured page as the outline that the reading works on. */
import { Outline } from './outline';
import type { PageModel } from './page-model';
import { turnTables } from './turn-tables';

/** The outline of a model, with tables told by columns turned. */
export function outlineOf(model: PageModel): Outline {
  const { blocks, elements } = turnTables(model.blocks, model.elements);
  return new Outline(blocks, elements);
}
