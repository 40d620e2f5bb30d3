/**
 * Walks a document once, in order, without recursion, and yields its blocks. Reads open shadow roots and same-origin
 * frames; changes nothing. Bounded in nodes and characters: what was read until a bound is kept and `truncated` says so.
 * A generator: between two steps the page may go on with its own work.
 */
import type { PageImage } from '../model/page-model';
import type { Block, Bounds } from './block';
import { BlockList } from './block-list';
import { isBlockTag, isSkippedTag } from './element-kinds';
import { frameBody } from './frame-body';
import { pictureMail } from './hidden-mail';
import { type OpenElement, openElement, startsLine, takeChild } from './open-element';
import { isElementNode, isTextNode, real } from './real';
import { isDecoy } from './visibility';

/** Nodes between two steps. */
const STEP = 128;
const MAX_FRAMES = 20;
const MAX_IMAGES = 300;

export interface Walked {
  readonly blocks: readonly Block[];
  readonly elements: BlockList['elements'];
  readonly images: readonly PageImage[];
  /** Addresses of the frames read, and of those that could not be. */
  readonly frames: readonly string[];
  readonly embeds: readonly string[];
  readonly nodes: number;
  readonly truncated: boolean;
}

/** All blocks under `root`, usually `document.body`. `enough` is asked at every step. */
export function* walk(root: Element, bounds: Bounds, enough: () => boolean): Generator<void, Walked> {
  const list = new BlockList();
  const images: PageImage[] = [];
  const frames: string[] = [];
  const embeds: string[] = [];
  const stack: OpenElement[] = [openElement(root, real(root).localName, null, 0, true)];
  let rows = 0;
  let nodes = 0;
  let truncated = false;
  const lost = (): void => {
    truncated = true;
  };
  const push = (element: Element, tag: string, parent: OpenElement, block: boolean, frame = parent.frame): void => {
    const child = openElement(element, tag, parent, rows, block, frame);
    child.firstBlock = list.blocks.length;
    if (!block) {
      list.line.edge();
      if (tag === 'a') list.line.link();
      child.linkStart = list.line.text.length;
    }
    stack.push(child);
  };

  while (stack.length > 0) {
    const open = stack[stack.length - 1] as OpenElement;
    const node = takeChild(open, lost);
    if (node === null) {
      if (open.isBlock) {
        list.flush(stack);
        list.closeBlock(open);
      } else list.closeInline(open);
      stack.pop();
      continue;
    }
    nodes++;
    if (nodes % STEP === 0) yield;
    if (nodes > bounds.maxNodes || list.chars > bounds.maxChars || (nodes % STEP === 0 && enough())) {
      truncated = true;
      list.flush(stack);
      break;
    }
    if (isTextNode(node)) {
      list.addText(node.data, open, stack);
      continue;
    }
    if (!isElementNode(node)) continue;
    const element = real(node);
    const tag = element.localName;
    if (tag === 'br') list.breakLine(stack);
    else if (tag === 'img' || tag === 'picture') {
      if (tag === 'img') list.line.add(pictureMail(element), false, false);
      const image = images.length < MAX_IMAGES ? imageOf(element, tag, list.blocks.length) : null;
      if (image) images.push(image);
    } else if (tag === 'iframe' || tag === 'frame') {
      const src = element.getAttribute('src') ?? '';
      const body = frames.length < MAX_FRAMES ? frameBody(element) : null;
      // A frame that has not come yet shows an empty document of the page's own.
      const inside = body && (!/^https?:/i.test(src) || addressOf(body) !== 'about:blank') ? body : null;
      if (inside) {
        list.flush(stack);
        push(node, tag, open, true);
        push(inside, real(inside).localName, stack[stack.length - 1] as OpenElement, true, frames.length);
        frames.push(addressOf(inside));
      } else if (embeds.length < MAX_IMAGES) embeds.push(src.slice(0, 2_000));
    } else if (
      (!isSkippedTag(tag) || (tag === 'object' && !element.hasAttribute('data'))) &&
      !isDecoy(element, tag, list.line.text)
    ) {
      const block = isBlockTag(tag) || startsLine(element, tag);
      if (block) list.flush(stack);
      if (tag === 'tr' || tag === 'dt') rows++;
      push(node, tag, open, block);
    }
  }
  for (const open of stack) if (open.isBlock) list.closeBlock(open);
  const { blocks, elements } = list;
  return { blocks, elements, images, frames, embeds: embeds.filter((src) => src !== ''), nodes, truncated };
}

function addressOf(inside: Element): string {
  const { URL: address } = real(real(inside).ownerDocument);
  return address.slice(0, 2_000);
}

function imageOf(element: Element, tag: string, block: number): PageImage | null {
  const image = tag === 'img' ? element : element.querySelector('img');
  const alt = image?.getAttribute('alt') ?? null;
  if (!image || alt === null) return null;
  return {
    alt: alt.slice(0, 500),
    src: (image.getAttribute('src') ?? '').slice(0, 300),
    marks: `${image.getAttribute('id') ?? ''} ${image.getAttribute('class') ?? ''}`.slice(0, 300),
    link: (image.closest('a')?.getAttribute('href') ?? '').slice(0, 2_000),
    block,
  };
}
