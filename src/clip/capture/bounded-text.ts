/** The words of an element, read no further than they are needed: `textContent` of a whole page is a copy of it. */
import { real } from './real';

/** Text of all nodes inside, white space single, at most `max` characters. */
export function boundedText(element: Element, max: number): string {
  const walker = real(real(element).ownerDocument).createTreeWalker(element, 4 /* text */);
  let text = '';
  for (let seen = 0; seen < 2_000 && text.length <= max; seen++) {
    const node = walker.nextNode();
    if (node === null) break;
    text = (text + (node as Text).data.slice(0, max * 2)).replace(/\s+/g, ' ');
  }
  return text.trim().slice(0, max);
}
