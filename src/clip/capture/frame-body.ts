/** Frames whose document the page itself could read. */
import { real } from './real';

/** The body of a frame's document; null for any other element and for a frame of another site. */
export function frameBody(element: Element): Element | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  const inner = (element as HTMLIFrameElement).contentDocument;
  return inner ? real(inner).body : null;
}
