/**
 * Buttons that open what stands below them, as accordions are built: the words on them are its heading. Source: ARIA
 * Authoring Practices Guide, "Accordion" and "Disclosure"; Bootstrap's and W3Schools' collapsibles leave the roles out.
 */
import { real } from './real';

const OPENS = /accordion|collaps|toggle|expand|disclosure|faq/i;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],nav,form,[role="navigation"]';

/** True for a button or link outside of a heading, menu or form that opens the box below it. */
export function isDisclosure(element: Element, tag: string): boolean {
  const button = tag === 'button' || element.getAttribute('role') === 'button';
  if (!button && tag !== 'a') return false;
  const toggles = `${element.getAttribute('data-toggle') ?? ''}${element.getAttribute('data-bs-toggle') ?? ''}`;
  const told = element.hasAttribute('aria-expanded') || OPENS.test(element.getAttribute('class') ?? '');
  const collapses = toggles.includes('collapse');
  if (!collapses && !told && !button) return false;
  const below = element.nextElementSibling;
  const opens = below !== null && real(below).localName === 'div';
  return (collapses || (button && told) || ((button || told) && opens)) && element.closest(HEADING) === null;
}
