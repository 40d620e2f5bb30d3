/**
 * Which quote closes a cell. Files are written by hand and by programs that double no quotes inside: a quote that a letter
 * follows belongs to the cell, and one that was forgotten must not take the rows after it for its cell.
 */

/** A cell that goes on for longer than this is a quote nobody closed. */
const LONGEST = 20_000;

/** The quotes of a text, found as far as somebody asked: a long file is not gone through at once. */
export class Quotes {
  /** Where a run of quotes ends that closes a cell: an odd number of them, and then no letter. In order. */
  private readonly closers: number[] = [];
  private looked = 0;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  /** Of the cell that begins at `from`, behind its quote; -1 where nothing closes it. Two quotes are one that belongs to it. */
  closing(from: number): number {
    const after = this.runEnd(from);
    if ((after - from) % 2 === 1 && this.ends(after)) return after - 1;
    this.lookUpTo(after + LONGEST);
    let [low, high] = [0, this.closers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.closers[middle] ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    const found = this.closers[low] ?? -1;
    return found - from > LONGEST ? -1 : found;
  }

  private lookUpTo(place: number): void {
    while (this.looked < place) {
      const start = this.text.indexOf('"', this.looked);
      this.looked = start < 0 ? this.text.length + LONGEST : this.runEnd(start);
      if (start < 0) return;
      if ((this.looked - start) % 2 === 1 && this.ends(this.looked)) this.closers.push(this.looked - 1);
    }
  }

  private runEnd(from: number): number {
    let end = from;
    while (this.text[end] === '"') end++;
    return end;
  }

  private ends(at: number): boolean {
    return at >= this.text.length || this.text[at] === this.delimiter || /\s/.test(this.text[at] ?? '');
  }
}

/**
 * Did a quote nobody closed take the next rows into its cell? They show by a quote that opens a cell among them, or by
 * lines of as many cells as the table has. `cell`: what is between the quotes, with its line breaks; `next`: what
 * follows the second one; `width`: cells of the first row.
 */
export function swallowsRows(cell: string, next: string, delimiter: string, width: number): boolean {
  const opens = (at: number) => [delimiter, '\n', '\r'].includes(cell[at - 1] ?? '');
  if (/[^\S\r\n]/.test(next) && next !== delimiter && opens(cell.length)) return true;
  for (let at = cell.indexOf('"'); at >= 0; ) {
    let end = at;
    while (cell[end] === '"') end++;
    if ((end - at) % 2 === 1 && opens(at)) return true;
    at = cell.indexOf('"', end);
  }
  const between = cell.split(/\r\n|\r|\n/).slice(1, -1);
  const rows = between.filter((line) => line.split(delimiter).length === width).length;
  // In a table of two columns every "Street, City" has two cells.
  return width > 2 ? rows > 0 : width === 2 && rows > 2 && rows === between.length;
}
