/**
 * Is an element rendered now? Reads the attribute and inline style first because they are cheap, then asks the
 * browser where it can tell. Never changes the page.
 */

const OFF = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True when the element itself is not shown. `<details>` content counts as shown: one click opens it. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && OFF.test(style)) return true;
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return false;
  return element.closest('details:not([open])') === null;
}
