/**
 * One element that the walk is inside of: what it inherits, and which child comes next. Open shadow roots stand for
 * their host's children, and a slot for what was put into it, so that text comes in the order a person reads it.
 */
import type { Region } from './block';
import { isDisclosure } from './disclosure';
import { isBlockTag, isBoldTag, regionOf } from './element-kinds';
import { isElementNode, real } from './real';
import { isHidden } from './visibility';

export interface OpenElement {
  readonly element: Element;
  readonly tag: string;
  readonly isBlock: boolean;
  readonly region: Region;
  readonly hidden: boolean;
  readonly bold: boolean;
  readonly article: boolean;
  readonly pre: boolean;
  readonly row: number;
  /** The link that wraps this whole block, if any. */
  readonly anchor: Element | null;
  /** Index of the frame whose document this is, -1 for the page itself. */
  readonly frame: number;
  readonly cell: readonly [number, number, number] | null;
  next: Node | null;
  /** What a slot still has to show, last first; null for any other element. */
  readonly slotted: Node[] | null;
  /** Its place in the skeleton, -1 until a block needs it. */
  id: number;
  linkStart: number;
  firstBlock: number;
  /** Columns of the row taken so far. */
  columns: number;
}

/** `rows` is the number of the table row that begins or goes on here. */
export function openElement(
  element: Element,
  tag: string,
  parent: OpenElement | null,
  rows: number,
  isBlock: boolean,
  frame = parent?.frame ?? -1,
): OpenElement {
  const own = real(element);
  const inner = tag === 'article' || tag === 'main' || own.getAttribute('role') === 'main';
  const article = inner || (parent?.article ?? false);
  const region = parent?.region ?? 'main';
  const slotted = tag === 'slot' ? assigned(own) : null;
  return {
    element,
    tag,
    isBlock,
    region: isBlock ? regionOf(own, tag, region, article) : region,
    hidden: (parent?.hidden ?? false) || (isBlock && isHidden(own)),
    bold: (parent?.bold ?? false) || isBoldTag(tag) || (tag === 'span' && isStyledBold(own)),
    article,
    pre: tag === 'pre' || (parent?.pre ?? false),
    row: tag === 'tr' || tag === 'dt' || tag === 'dd' ? rows : (parent?.row ?? -1),
    anchor: isBlock && tag === 'a' ? element : (parent?.anchor ?? null),
    frame,
    cell: (tag === 'td' || tag === 'th') && parent?.tag === 'tr' ? cellOf(own, parent) : null,
    next: slotted?.pop() ?? (own.shadowRoot ?? own).firstChild,
    slotted,
    id: -1,
    linkStart: 0,
    firstBlock: 0,
    columns: 0,
  };
}

/** The child to walk now; the next one is noted. `lost` is told when the page took the child away in the meantime. */
export function takeChild(open: OpenElement, lost: () => void): Node | null {
  const node = open.next;
  if (node === null) return null;
  if (open.slotted) open.next = open.slotted.pop() ?? null;
  else {
    open.next = (isElementNode(node) ? real(node) : node).nextSibling;
    if (open.next === null && !(isElementNode(node) ? real(node) : node).isConnected) lost();
  }
  return node;
}

/** What a slot of a shadow root shows; null for a slot that shows its own content. */
function assigned(slot: Element): Node[] | null {
  const nodes = (slot as HTMLSlotElement).assignedNodes?.() ?? [];
  return nodes.length > 0 ? [...nodes].reverse() : null;
}

function cellOf(cell: Element, row: OpenElement): readonly [number, number, number] {
  const span = (name: string): number => Math.min(1_000, Math.max(1, Number(cell.getAttribute(name)) || 1));
  const column = row.columns;
  row.columns += span('colspan');
  return [column, span('colspan'), span('rowspan')];
}

/** "<span style="font-weight:bold">", as site builders and office programs write it. */
const isStyledBold = (element: Element): boolean =>
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '');

/** Inline by tag but laid out as a block by the page's own style, which only inline style can tell cheaply. */
export function startsLine(element: Element, tag: string): boolean {
  if (isDisclosure(element, tag)) return true;
  if (!/^(span|a|label|strong)$/.test(tag)) return false;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*(block|flex|grid|table|list-item)/i.test(style)) return true;
  return tag === 'a' && holdsBlock(element);
}

function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (isBlockTag(real(child).localName)) return true;
  }
  return false;
}
