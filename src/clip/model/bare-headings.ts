/**
 * Boxes that hold a heading and nothing else, as page builders put around each thing they set, say nothing of what
 * stands below the heading: it is moved out of them, beside what follows them.
 */
import type { Block } from '../capture/block';
import type { PageElement } from './page-model';

const BOX = /^(?:div|section|span|header|hgroup)$/;

/** The elements, with each heading that is alone in its box (or boxes in boxes) moved out of it. */
export function bareHeadings(blocks: readonly Block[], elements: readonly PageElement[]): readonly PageElement[] {
  const moved = new Map<number, PageElement>();
  for (const { level, index, element } of blocks) {
    const own = elements[element];
    if (level < 1 || level > 6 || own === undefined) continue;
    let top = own.parent;
    const alone = (at: number): boolean => {
      const box = elements[at];
      return box !== undefined && box.first === index && box.last === index && BOX.test(box.tag);
    };
    if (!alone(top)) continue;
    for (; alone(top); top = elements[top]?.parent ?? -1) {
      const box = elements[top] as PageElement;
      moved.set(top, { ...box, first: -1, last: -1 });
    }
    moved.set(element, { ...own, parent: top });
  }
  return moved.size === 0 ? elements : elements.map((element, at) => moved.get(at) ?? element);
}
