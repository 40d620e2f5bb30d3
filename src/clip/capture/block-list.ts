/** Collects blocks and the skeleton of elements they stand in, while the walk goes on. */
import type { PageElement } from '../model/page-model';
import type { Block, BlockLink } from './block';
import { isDisclosure } from './disclosure';
import { isHomePage, isTellingIcon, labelOf, targetOf } from './hidden-mail';
import { LineBuffer } from './line-buffer';
import type { OpenElement } from './open-element';
import { real } from './real';

/** The longest text kept of one block. */
const MAX_BLOCK = 20_000;
const MAX_FAKE_HEADING = 110;
const MAX_HREF = 2_000;
/** Blocks that the box of one entry of a list may hold above its picture. */
const CARD = 5;

const EMPTY_LINE = /\r?\n(?:[^\S\n]*\n)+/;

type Growing = { -readonly [Key in keyof PageElement]: PageElement[Key] };

export class BlockList {
  readonly blocks: Block[] = [];
  readonly elements: Growing[] = [];
  line = new LineBuffer(MAX_BLOCK);
  chars = 0;

  /** A `<br>`; a second one in a row leaves an empty line, and with it begins a new paragraph. */
  breakLine(stack: readonly OpenElement[]): void {
    if (!this.line.text.endsWith('\n')) {
      this.line.breakLine();
      return;
    }
    this.#newParagraph(stack);
  }

  /** Text of one node. Preformatted text has its empty lines in itself. */
  addText(text: string, { bold, pre }: OpenElement, stack: readonly OpenElement[]): void {
    const paragraphs = pre ? text.split(EMPTY_LINE) : [text];
    paragraphs.forEach((one, nth) => {
      if (nth > 0) this.#newParagraph(stack);
      this.line.add(one, bold, pre);
    });
  }

  #newParagraph(stack: readonly OpenElement[]): void {
    this.flush(stack);
    for (const open of stack) if (!open.isBlock) open.linkStart = 0;
  }

  /** Ends the line that was collected inside the innermost element of `stack`; blank ones leave nothing. */
  flush(stack: readonly OpenElement[]): void {
    const { line } = this;
    if (line.text === '' && line.links.length === 0) return;
    this.line = new LineBuffer(MAX_BLOCK);
    const text = line.text.replace(/[ \n]+$/, '').replace(/\n{2,}/g, '\n');
    if (text === '') this.#keepIcons(line.links, stack);
    const inner = stack.at(-1);
    const holder = stack.findLast((open) => open.isBlock);
    if (!inner || !holder || !/[\p{L}\p{N}]/u.test(text)) return;
    const href = inner.anchor ? hrefOf(real(inner.anchor), inner.frame) : '';
    if (href) line.links.push({ start: 0, end: text.length, href });
    this.#enter(stack);
    const level = levelOf(headingTag(holder), text, line.boldChars);
    this.blocks.push({
      index: this.blocks.length,
      text,
      tag: holder.tag,
      element: holder.id,
      level,
      region: inner.region,
      hidden: inner.hidden,
      row: inner.row,
      boldStart: Math.min(line.boldStart, text.length),
      links: line.links,
      ...(level === 0 && line.marks.length > 0 && { marks: line.marks }),
      ...(inner.frame < 0 ? {} : { frame: inner.frame }),
    });
    this.chars += text.length;
  }

  /** Ends an inline element: a link keeps its place in the line. */
  closeInline(open: OpenElement): void {
    this.line.edge();
    const own = real(open.element);
    const href = hrefOf(own, open.frame);
    if (!href) return;
    const end = this.line.text.length;
    const start = Math.min(open.linkStart, end);
    const label = start === end ? labelOf(own) : '';
    this.line.links.push({ start, end, href, ...(label === '' ? {} : { label }) });
  }

  /**
   * Icons alone on their line belong to what stands above them, or to the first line below. So does a single picture
   * that leads to a home page: to what its own box holds above it, else to what is below.
   */
  #keepIcons(links: readonly BlockLink[], stack: readonly OpenElement[]): void {
    const icons = links.filter((link) => isTellingIcon(link.href, link.label ?? ''));
    const above = this.blocks.at(-1);
    if (
      icons.length === 0 &&
      links.length === 1 &&
      stack.at(-1)?.region === 'main' &&
      isHomePage(links[0]?.href ?? '')
    ) {
      const [inner, outer] = stack
        .filter((open) => open.isBlock)
        .slice(-2)
        .reverse();
      const at = this.blocks.length;
      const shares =
        at > (inner?.firstBlock ?? 0) || (at > (outer?.firstBlock ?? 0) && at - (outer?.firstBlock ?? 0) <= CARD);
      if (shares || at <= (outer?.firstBlock ?? 0)) icons.push(...links);
      if (!shares) {
        this.line.links.push(...icons);
        return;
      }
    }
    if (!above) this.line.links.push(...icons);
    else if (icons.length > 0) {
      const at = above.text.length;
      const moved = icons.map((icon) => ({ ...icon, start: at, end: at }));
      this.blocks[above.index] = { ...above, links: [...above.links, ...moved] };
    }
  }

  /** Ends a block-level element: its blocks are known now. */
  closeBlock(open: OpenElement): void {
    const element = this.elements[open.id];
    if (element && this.blocks.length > open.firstBlock) {
      element.first = open.firstBlock;
      element.last = this.blocks.length - 1;
    }
  }

  /** Gives each element of the stack its place in the skeleton. What is around an entered one has been entered, too. */
  #enter(stack: readonly OpenElement[]): void {
    let from = stack.length;
    while (from > 0 && (stack[from - 1]?.id ?? 0) < 0) from--;
    for (const open of stack.slice(from)) {
      const own = real(open.element);
      open.id = this.elements.length;
      this.elements.push({
        parent: stack[from - 1]?.id ?? -1,
        tag: open.tag,
        class: (own.getAttribute('class') ?? '').slice(0, 400),
        id: (own.getAttribute('id') ?? '').slice(0, 100),
        first: -1,
        last: -1,
        ...(open.cell ? { cell: open.cell } : {}),
      });
      from++;
    }
  }
}

/** `href` as written, or the mailbox that other attributes hold. A frame's are made absolute. */
function hrefOf(element: Element, frame: number): string {
  const href = targetOf(element);
  if (href.length > MAX_HREF) return '';
  const relative = frame >= 0 && href !== '' && !href.startsWith('/cdn-cgi/') && !/^[a-z][\w+.-]*:|^#/i.test(href);
  const base = relative ? (element.baseURI ?? '') : '';
  return base !== '' && URL.canParse(href, base) ? new URL(href, base).href : href;
}

/** The tag whose rank an element takes: its own, that of a heading by role (WAI-ARIA, "heading"), or of a summary. */
function headingTag({ element, tag }: OpenElement): string {
  const own = real(element);
  if (isDisclosure(own, tag)) return 'summary';
  if (own.getAttribute('role') !== 'heading') return tag;
  const level = own.getAttribute('aria-level') ?? '2';
  return /^[1-6]$/.test(level) ? `h${level}` : tag;
}

function levelOf(tag: string, text: string, boldChars: number): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (/^(summary|caption|legend)$/.test(tag)) return 7;
  if (text.length > MAX_FAKE_HEADING || tag === 'th' || tag === 'dt' || text.includes('\n')) return 0;
  return boldChars >= text.replace(/\s/g, '').length ? 7 : 0;
}
