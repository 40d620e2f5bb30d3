/**
 * Collects the text of one block as the walk meets it: collapses white space, keeps `<br>` as a line break, notes
 * where links and bold words lie. A space is put where markup alone parts two words ("Monday<span>10:00").
 */
import type { BlockLink } from './block';

const MOST_MARKS = 24;
const ZERO_WIDTH = /[\u200B\u200C\u2060\uFEFF\u00AD]/g;

export class LineBuffer {
  text = '';
  boldChars = 0;
  /** Length of the unbroken bold run the text begins with. */
  boldStart = 0;
  links: BlockLink[] = [];
  /** Bold runs further on. */
  marks: { start: number; end: number }[] = [];
  #edge = false;
  #room: number;

  /** `room` is the longest text one block may hold, in characters. */
  constructor(room: number) {
    this.#room = room;
  }

  /** Marks that an inline element began or ended here. */
  edge(): void {
    this.#edge = true;
  }

  /** Adds text of one node. `keep` preserves line breaks (inside `<pre>`). */
  add(raw: string, bold: boolean, keep: boolean): void {
    if (this.text.length >= this.#room) return;
    let piece = raw.length > this.#room ? raw.slice(0, this.#room) : raw;
    piece = piece.replace(ZERO_WIDTH, '');
    piece = keep ? piece.replace(/[^\S\n]+/g, ' ') : piece.replace(/\s+/g, ' ');
    if (piece === '') return;
    const last = this.text.at(-1);
    if (last === undefined || last === '\n' || last === ' ') piece = piece.replace(/^ /, '');
    if (piece === '') return;
    if (this.#edge && last !== undefined && parted(last, piece)) this.text += ' ';
    this.#edge = false;
    const whole = this.text.slice(this.boldStart).trim() === '';
    const start = this.text.length;
    this.text += piece;
    if (bold) {
      this.boldChars += piece.replace(/\s/g, '').length;
      if (whole) this.boldStart = this.text.length;
      else this.#mark(start);
    }
  }

  #mark(start: number): void {
    const last = this.marks.at(-1);
    if (last && this.text.slice(last.end, start).trim() === '') last.end = this.text.length;
    else if (this.marks.length < MOST_MARKS) this.marks.push({ start, end: this.text.length });
  }

  /** Marks that a link begins here: two links side by side are two words. */
  link(): void {
    if (this.links.at(-1)?.end === this.text.length && /[\p{L}\p{N}]$/u.test(this.text)) this.text += ' ';
  }

  /** A `<br>`. */
  breakLine(): void {
    if (this.text !== '') this.text = `${this.text.replace(/ $/, '')}\n`;
  }
}

/** "Mon<span>9", "Mon<span>Closed", "Thurs<span>noon to 7", "Suite 4<span>Elmford". */
function parted(last: string, next: string): boolean {
  if (/\p{L}/u.test(last))
    return /^(?:\d|noon\b|closed\b)/.test(next) || (/\p{Ll}/u.test(last) && /^\p{Lu}/u.test(next));
  return /\d/.test(last) && /^\p{Lu}/u.test(next);
}
