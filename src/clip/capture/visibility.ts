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

/** Hidden letters put between the visible ones of an address to mislead harvesters: `help<span hidden>x</span>@…`. */
export function isDecoy(element: Element, tag: string, before: string): boolean {
  if (!/^(span|b|i|em|strong|small)$/.test(tag) || !/[\w.@-]$/.test(before)) return false;
  if (!element.hasAttribute('hidden') && !OFF.test(element.getAttribute('style') ?? '')) return false;
  return /^\S{1,40}$/.test(element.textContent ?? '');
}
