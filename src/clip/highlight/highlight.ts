/**
 * Shows the words behind a value on the live page: finds them in the rendered text, marks them with the CSS Custom
 * Highlight API and scrolls them into view. No node or attribute is changed.
 */
import type { Quote } from '../../domain/resource/resource-draft';
import { isSkippedTag } from '../capture/element-kinds';
import { frameBody } from '../capture/frame-body';
import { isElementNode, isTextNode, real } from '../capture/real';

const NAME = 'caseclip';
const MAX_NODES = 150_000;

interface Piece {
  readonly node: Text;
  /** Offset of the piece's first character in the squeezed text. */
  readonly start: number;
  /** How many squeezed characters it has. */
  readonly length: number;
}

/** Where words are marked now: the page, or a frame of it. */
let markedIn: Document | null = null;

/**
 * Marks the words and, with `show`, brings them into view; true when they were found. What was marked before is no
 * longer, and null marks nothing.
 */
export function highlight(document: Document, quote: Quote | null, show = true): boolean {
  markedIn?.defaultView?.CSS.highlights.delete(NAME);
  markedIn = null;
  const range = quote && findQuote(document, quote);
  if (!range) return false;
  markedIn = range.startContainer.ownerDocument ?? document;
  mark(markedIn, range);
  const element = range.startContainer.parentElement;
  if (show && element) real(element).scrollIntoView({ block: 'center', inline: 'nearest' });
  return true;
}

/** The range of `quote`, preferring the place whose neighbours are its context; null when it is not on the page. */
export function findQuote(live: Document, quote: Quote): Range | null {
  const document = real(live);
  const wanted = squeeze(quote.quote);
  if (wanted === '' || !document.body) return null;
  const { text, pieces } = readPieces(document.body);
  const before = squeeze(quote.before);
  const after = squeeze(quote.after);
  let best = -1;
  let bestScore = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const score = shared(text.slice(0, at), before, -1) + shared(text.slice(at + wanted.length), after, 1);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best < 0 ? null : rangeOf(pieces, best, best + wanted.length - 1);
}

/** White space and invisible marks out: the page and the quote then agree whatever the markup between. */
const squeeze = (text: string): string => text.replace(/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]+/g, '');

function readPieces(root: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let start = 0;
  const stack: Node[] = [root];
  for (let seen = 0; stack.length > 0 && seen < MAX_NODES; seen++) {
    const node = stack.pop() as Node;
    if (isTextNode(node)) {
      const words = squeeze(node.data);
      if (words === '') continue;
      pieces.push({ node, start, length: words.length });
      parts.push(words);
      start += words.length;
    } else if (isElementNode(node)) stack.push(...shownIn(node));
  }
  return { text: parts.join(''), pieces };
}

/** What capture walks inside an element, last first. */
function shownIn(element: Element): Node[] {
  const own = real(element);
  const inside = frameBody(own);
  if (inside) return [inside];
  if (isSkippedTag(own.localName)) return [];
  const slotted = own.localName === 'slot' ? ((own as HTMLSlotElement).assignedNodes?.() ?? []) : [];
  const nodes = slotted.length > 0 ? slotted : (own.shadowRoot ?? own).childNodes;
  return [...nodes].reverse();
}

/** The range of the squeezed characters `first` to `last`; null when they stand in two documents. */
function rangeOf(pieces: readonly Piece[], first: number, last: number): Range | null {
  const holding = (at: number): Piece | undefined =>
    pieces.find((piece) => at >= piece.start && at < piece.start + piece.length);
  const from = holding(first);
  const to = holding(last);
  const document = from?.node.ownerDocument;
  if (!document || !to || to.node.ownerDocument !== document) return null;
  const range = real(document).createRange();
  range.setStart(from.node, offsetIn(from.node.data, first - from.start));
  range.setEnd(to.node, offsetIn(to.node.data, last - to.start) + 1);
  return range;
}

/** Where the squeezed character number `wanted` stands in the text as it is. */
function offsetIn(text: string, wanted: number): number {
  let seen = -1;
  for (let at = 0; at < text.length; at++) {
    if (squeeze(text[at] ?? '') !== '') seen++;
    if (seen === wanted) return at;
  }
  return 0;
}

function mark(document: Document, range: Range): void {
  const view = document.defaultView;
  if (!view) return;
  view.CSS.highlights.set(NAME, new view.Highlight(range));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`::highlight(${NAME}) { background-color: #ffe08a; color: #1a1a1a; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => !isOurs(one)), sheet];
}

const isOurs = (sheet: CSSStyleSheet): boolean => sheet.cssRules[0]?.cssText.includes(`::highlight(${NAME})`) ?? false;

/** How many letters agree, from the start or (`step` -1) from the end. */
function shared(text: string, context: string, step: 1 | -1): number {
  let count = 0;
  for (let at = step < 0 ? -1 : 0; count < context.length && text.at(at) === context.at(at); at += step) count++;
  return count;
}
