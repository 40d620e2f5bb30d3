/**
 * Walks a document once, in order, without recursion, and yields its blocks. Reads open shadow roots; changes nothing.
 * Bounded in nodes, characters and time: what was read until a bound is kept and `truncated` says so.
 */
import type { Block, Bounds, Capture, Region } from './block';
import { isBlockTag, isBoldTag, isSkippedTag, regionOf } from './element-kinds';
import { LineBuffer } from './line-buffer';
import { isElementNode, isTextNode, real } from './real';
import { splitProse } from './split-prose';
import { isHidden } from './visibility';

/** The longest text kept of one block. */
const MAX_BLOCK = 20_000;
const MAX_FAKE_HEADING = 110;

interface Frame {
  element: Element;
  /** Nearest block-level element. */
  block: Element;
  next: Node | null;
  isBlock: boolean;
  region: Region;
  hidden: boolean;
  bold: boolean;
  article: boolean;
  pre: boolean;
  row: number;
  linkStart: number;
  firstBlock: number;
  /** The link that wraps this whole block, if any. */
  anchor: Element | null;
}

/** All blocks under `root`, usually `document.body`. */
export function captureBlocks(root: Element, bounds: Bounds): Capture {
  const blocks: Block[] = [];
  const ranges = new Map<Element, [number, number]>();
  let line = new LineBuffer(MAX_BLOCK);
  let rows = 0;
  let nodes = 0;
  let chars = 0;
  let truncated = false;

  const flush = (frame: Frame): void => {
    if (line.text === '') {
      if (line.links.length > 0) line = new LineBuffer(MAX_BLOCK);
      return;
    }
    const text = line.text.replace(/[ \n]+$/, '').replace(/\n{2,}/g, '\n');
    if (/[\p{L}\p{N}]/u.test(text)) {
      const tag = real(frame.block).localName;
      const href = frame.anchor?.getAttribute('href');
      if (frame.anchor && href) line.links.push({ start: 0, end: text.length, href, element: frame.anchor });
      const block: Block = {
        index: blocks.length,
        text,
        tag,
        element: frame.block,
        level: levelOf(tag, text, line.boldChars),
        region: frame.region,
        hidden: frame.hidden,
        row: frame.row,
        boldStart: Math.min(line.boldStart, text.length),
        links: line.links,
      };
      for (const part of splitProse(block)) blocks.push({ ...part, index: blocks.length });
      chars += text.length;
    }
    line = new LineBuffer(MAX_BLOCK);
  };

  const top = openFrame(root, root.localName, null, 0);
  const stack: Frame[] = [top];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.next;
    if (node === null) {
      if (frame.isBlock) {
        flush(frame);
        if (blocks.length > frame.firstBlock) ranges.set(frame.element, [frame.firstBlock, blocks.length - 1]);
      } else closeInline(frame, line);
      stack.pop();
      continue;
    }
    const element = isElementNode(node) ? real(node) : null;
    frame.next = (element ?? node).nextSibling;
    nodes++;
    if (nodes > bounds.maxNodes || chars > bounds.maxChars || (nodes % 512 === 0 && bounds.now() > bounds.deadline)) {
      truncated = true;
      flush(frame);
      break;
    }
    if (isTextNode(node)) {
      line.add(node.data, frame.bold, frame.pre);
      continue;
    }
    if (!element) continue;
    const tag = element.localName;
    if (tag === 'br') line.breakLine();
    if (isSkippedTag(tag) || tag === 'br') continue;
    const block = isBlockTag(tag) || startsLine(element, tag);
    if (block) flush(frame);
    if (tag === 'tr' || tag === 'dt') rows++;
    const child = openFrame(node as Element, tag, frame, rows, block);
    child.firstBlock = blocks.length;
    if (!block) {
      line.edge();
      child.linkStart = line.text.length;
    }
    stack.push(child);
  }
  for (const open of stack) {
    if (open.isBlock && blocks.length > open.firstBlock) ranges.set(open.element, [open.firstBlock, blocks.length - 1]);
  }
  return { blocks, ranges, truncated };
}

function openFrame(element: Element, tag: string, parent: Frame | null, rows: number, block = true): Frame {
  const article = tag === 'article' || tag === 'main' || (parent?.article ?? false);
  const region = parent?.region ?? 'main';
  const own = real(element);
  return {
    element,
    block: block ? element : (parent?.block ?? element),
    next: (own.shadowRoot ?? own).firstChild,
    isBlock: block,
    region: block ? regionOf(own, tag, region, article) : region,
    hidden: (parent?.hidden ?? false) || (block && isHidden(own)),
    bold: (parent?.bold ?? false) || isBoldTag(tag),
    article,
    pre: tag === 'pre' || (parent?.pre ?? false),
    row: tag === 'tr' || tag === 'dt' || tag === 'dd' ? rows : (parent?.row ?? -1),
    linkStart: 0,
    firstBlock: 0,
    anchor: block && tag === 'a' ? element : (parent?.anchor ?? null),
  };
}

function closeInline(frame: Frame, line: LineBuffer): void {
  line.edge();
  const code = frame.element.getAttribute('data-cfemail');
  if (frame.element.localName !== 'a' && !code) return;
  const href = code ? `/cdn-cgi/l/email-protection#${code}` : frame.element.getAttribute('href');
  if (!href || href.length > 2_000) return;
  const start = Math.min(frame.linkStart, line.text.length);
  line.links.push({ start, end: line.text.length, href, element: frame.element });
}

/** Inline by tag but laid out as a block by the page's own style, which only inline style can tell cheaply. */
function startsLine(element: Element, tag: string): boolean {
  if (!/^(span|a|label|strong)$/.test(tag)) return false;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*(block|flex|grid|table|list-item)/i.test(style)) return true;
  return tag === 'a' && holdsBlock(element);
}

function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (isBlockTag(child.localName)) return true;
  }
  return false;
}

function levelOf(tag: string, text: string, boldChars: number): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (/^(summary|caption|legend)$/.test(tag)) return 7;
  const solid = text.replace(/\s/g, '').length;
  return text.length <= MAX_FAKE_HEADING && !text.includes('\n') && boldChars >= solid && tag !== 'th' && tag !== 'dt'
    ? 7
    : 0;
}
