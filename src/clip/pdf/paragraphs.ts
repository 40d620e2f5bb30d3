/**
 * Lines put together to paragraphs, and words that were parted at the end of a line put together again. A line goes on
 * in the next one when the next one's first word had no room on it; a line that ends early ended on purpose.
 */
import type { PdfLink } from '../../domain/resource/pdf-text';
import type { BlockLink } from '../capture/block';
import type { Piece } from './piece';
import type { TypeFaces } from './type-faces';

/** Words as they stand in a block. */
export interface PaperText {
  readonly text: string;
  readonly level: number;
  readonly boldStart: number;
  readonly links: readonly BlockLink[];
  readonly page: number;
}

export type LinksOf = (page: number) => readonly PdfLink[];

/** Paragraphs that stand close together, apart from the next by more than a line's height. */
export function paragraphs(lines: readonly Piece[], faces: TypeFaces, links: LinksOf): PaperText[][] {
  const margin = marginOf(lines);
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  const usual = median(gaps.filter((gap, at) => gap > 0 && gap < 2.2 * (lines[at]?.size ?? 10)));
  const groups: PaperText[][] = [];
  let open: Piece[] = [];
  let group: PaperText[] = [];
  const endParagraph = () => {
    if (open.length > 0) group.push(textOf(open, faces, links));
    open = [];
  };
  const endGroup = () => {
    endParagraph();
    if (group.length > 0) groups.push(group);
    group = [];
  };
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before) {
      const gap = line.y - before.y;
      if (gap <= 0 || gap > 1.3 * Math.max(usual, 0.9 * line.size)) endGroup();
      else if (!goesOn(before, line, margin, faces)) endParagraph();
    }
    open.push(line);
  });
  endGroup();
  return groups;
}

/** The words of one cell: its lines are one paragraph unless they are told apart by face. */
export const cellText = (lines: readonly Piece[], faces: TypeFaces, links: LinksOf): PaperText =>
  textOf(lines, faces, links);

/** Begins with a sign of a list, a label, or a number of its own: a new line on purpose. */
const OPENS = /^(?:[•▪◦●■□❑➢✓*–—-]\s|[\p{L} /]{2,24}:|\(?\+?\d[\d ().-]{8,})/u;

interface Margin {
  readonly right: number;
  /** Several lines reach it: it is where lines end for want of room, not just the end of the longest one. */
  readonly shared: boolean;
}

function marginOf(lines: readonly Piece[]): Margin {
  const right = Math.max(...lines.map((line) => line.right));
  const left = Math.min(...lines.map((line) => line.left));
  const full = lines.filter((line) => line.right > right - 0.1 * (right - left)).length;
  return { right, shared: full > 1 && full >= 0.4 * lines.length };
}

function goesOn(before: Piece, line: Piece, { right, shared }: Margin, faces: TypeFaces): boolean {
  const level = faces.levelOf(before);
  if (level !== faces.levelOf(line) || Math.abs(before.size - line.size) > 0.06 * line.size) return false;
  if (endsInHyphen(before.text, line.text)) return true;
  if (OPENS.test(line.text)) return false;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (word + 1);
  if (before.right + width <= right) return false;
  if (level > 0) return level < 7;
  return /^\p{Ll}/u.test(line.text) || (shared && (before.text.length >= 48 || /[,;&]$/.test(before.text)));
}

const endsInHyphen = (before: string, next: string): boolean =>
  (/\p{L}[-\u00AD\u2010]$/u.test(before) && /^\p{Ll}/u.test(next)) || (/\d-$/.test(before) && /^\d/.test(next));

/** Words that keep their hyphen wherever the line ends. */
const KEEPS =
  /(?:^|\s)(?:self|non|low|long|short|part|full|walk|drop|follow|check|well|high|co|multi|after|pre|post)-$/i;

function textOf(lines: readonly Piece[], faces: TypeFaces, links: LinksOf): PaperText {
  let text = '';
  const found: BlockLink[] = [];
  for (const line of lines) {
    if (text !== '') {
      if (!endsInHyphen(text, line.text)) text += ' ';
      else if (/\p{L}.$/u.test(text) && !KEEPS.test(text)) text = text.slice(0, -1);
    }
    for (const link of linksIn(line, links(line.page))) {
      found.push({ ...link, start: link.start + text.length, end: link.end + text.length });
    }
    text += line.text;
  }
  const first = lines[0];
  return {
    text: text.replaceAll('\u00AD', ''),
    level: lines.length > 0 && first ? leastLevel(lines, faces) : 0,
    boldStart: first ? faces.boldStart(first) : 0,
    links: text.includes('\u00AD') ? [] : found,
    page: first?.page ?? 0,
  };
}

const leastLevel = (lines: readonly Piece[], faces: TypeFaces): number => {
  const levels = lines.map((line) => faces.levelOf(line));
  return levels.includes(0) ? 0 : Math.max(...levels);
};

/** Words that a link's rectangle lies on. Letters are taken as equally wide, and the edges moved to the nearest words. */
function linksIn(line: Piece, links: readonly PdfLink[]): BlockLink[] {
  return links
    .filter(({ top, bottom, left, right }) => {
      const middle = line.y - 0.3 * line.size;
      return top <= middle && middle <= bottom && left < line.right && right > line.left;
    })
    .map(({ left, right, href }) => {
      const letter = (line.right - line.left) / Math.max(1, line.text.length);
      const at = (x: number) => Math.max(0, Math.min(line.text.length, Math.round((x - line.left) / letter)));
      const start = line.text.lastIndexOf(' ', at(left) + 2) + 1;
      const space = line.text.indexOf(' ', Math.max(start, at(right) - 2));
      return { start, end: space < 0 ? line.text.length : space, href };
    });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
