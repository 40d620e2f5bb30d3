/**
 * Which lines of a page speak of weekly hours. A line is a text between line breaks; cells of one table row and a
 * dt with its dd are one line. Days and times that stand apart (in columns, cells or paragraphs of their own) are
 * joined into one line that covers both.
 */
import type { PageText } from '../capture/page-text';
import { dayHeader, joinLines, underDays } from '../hours/join-lines';
import { type LineKind, lineKind } from '../hours/line-kind';
import { looksLikeHours } from '../hours/looks-like-hours';
import { HOUR_WORDS } from '../hours/spelled-hours';

export interface HoursLine {
  readonly at: number;
  readonly length: number;
  readonly block: number;
  readonly text: string;
  /** Of a row of cells, those that tell days or times, when others stand beside them. */
  readonly cells?: string;
}

const HINT = new RegExp(
  String.raw`\d|\b(?:${HOUR_WORDS})(?:[ -](?:to|and|until|[ap]\.?m|in the)| o')|de la (?:ma|ta|no)|noon|midnight|mediod[ií]a|closed|cerrado|gesloten|ferm[ée]|appointment|cita`,
  'i',
);
/** Opening and closing time in two cells of one row. */
const OPENS_CLOSES = /(\d\s*[ap]\.?m\.?|:\d\d)\t(?=\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m|\t|$))/gi;
const MAX_LINE = 1_200;

/** A line longer than this is running text, of which only the sentences about hours count. */
const PROSE = 160;
/** "a. m." and "p. m." with their space are no ends of sentences. */
const SENTENCE_END =
  /(?<=[.!?])(?<!\b[ap]\.\s?m\.|\b(?:st|mt|no|ave|tel|ext|mon|tues?|wed|thurs?|fri|sat|sun)\.)(?!\s+m\.)\s+(?=\p{Lu})/giu;

/** All lines that look like hours, in order. */
export function hoursLines(page: PageText, expired: () => boolean): HoursLine[] {
  const lines = linesOf(page);
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const found: HoursLine[] = [];
  const spanned = (first: number, last: number, text: string): HoursLine => {
    const at = starts[first] as number;
    return {
      at,
      length: (starts[last] as number) + (lines[last] as string).length - at,
      block: page.blockAt(at),
      text,
    };
  };
  const kinds: LineKind[] = [];
  const kindAt = (i: number): LineKind => {
    const known = kinds[i];
    if (known) return known;
    const line = lines[i];
    // "Days | Monday – Friday" above "Hours | 9–5" are two rows of a label and its value.
    const cells = line?.split('\t').length ?? 0;
    const kind = line === undefined || cells > 2 ? 'other' : lineKind(line.replace('\t', ' '));
    kinds[i] = kind;
    return kind;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (i % 256 === 255 && expired()) break;
    if (line.includes('\t')) {
      const rows = acrossDays(page, lines, starts, i);
      for (const [at, text] of rows) found.push(spanned(at, at, text));
      const last = rows.at(-1);
      if (last) {
        i = last[0];
        continue;
      }
    }
    if (kindAt(i) !== 'other') {
      const region = page.blocks[page.blockAt(starts[i] as number)]?.region;
      const goesOn = (at: number): boolean =>
        kindAt(at) !== 'other' && page.blocks[page.blockAt(starts[at] as number)]?.region === region;
      let to = i;
      while (goesOn(to + 1)) to++;
      const joined = to > i ? joinLines(lines.slice(i, to + 1), kinds.slice(i, to + 1)) : [];
      if (joined.length > 0) {
        for (const one of joined) found.push(spanned(i + one.first, i + one.last, one.text));
        i = to;
        continue;
      }
    }
    readLine(page, line, starts[i] as number, found);
  }
  return found;
}

/** A row with more in it than this is a layout. */
const LONGEST_ROW = 500;

/**
 * Lines, with the rows whole in which a day stands apart from its times: "Monday | Food Room ⏎ 4 Elm St | 9 to 5",
 * "Food Room | Mon – Fri ⏎ 9 to 5 | 213-555-0134", and all below a row of days.
 */
function wholeRows({ text, blocks, starts }: PageText): string[] {
  const lines: string[] = [];
  let across = false;
  for (let i = 0, from = 0; i < blocks.length; ) {
    const { row } = blocks[i] as (typeof blocks)[number];
    let next = i + 1;
    while (row >= 0 && blocks[next]?.row === row) next++;
    const part = text.slice(from, next < blocks.length ? (starts[next] as number) - 1 : text.length);
    const cells = row >= 0 && part.length <= LONGEST_ROW ? part.split('\t') : [];
    const isHead = cells.length > 2 && dayHeader(cells.map((cell) => lineKind(cell))) >= 0;
    across = isHead || (across && row >= 0);
    const apart = (): boolean => cells.some((cell) => lineKind(cell.split('\n')[0] as string) === 'days');
    // "Depot lot ⏎ 12 Rail St" in front of its days is a place, read with its columns.
    const place = /\p{L}{3}/u.test(cells[0] ?? '') && /\d/.test(cells[0] ?? '');
    const whole = part.includes('\n') && (across ? !place : cells.length > 2 && apart());
    for (const line of whole ? [part] : apartLines(part)) lines.push(line);
    from += part.length + 1;
    i = next;
  }
  return lines;
}

/** The lines of a row; two cells of several lines each stand side by side, and no line goes from one to the other. */
function apartLines(row: string): string[] {
  if (!row.includes('\n') || !row.includes('\t')) return row.split('\n');
  const lines: string[] = [];
  let before = '';
  for (const cell of row.split('\t')) {
    const [first = '', ...more] = cell.split('\n');
    if (before === '') lines.push(first);
    else if (before.includes('\n') && more.length > 0) lines.push(first);
    else lines.push(`${lines.pop()}\t${first}`);
    lines.push(...more);
    before = cell;
  }
  return lines;
}

/** Lines; where a cell with days above one another meets one with times, the row is two lines. */
function linesOf(page: PageText): string[] {
  const { text } = page;
  if (!text.includes('\t')) return text.split('\n');
  const lines = wholeRows(page);
  return lines.flatMap((line, i) => {
    const [days, times, more] = line.split('\t');
    const meet =
      times !== undefined &&
      more === undefined &&
      lineKind(lines[i - 1] ?? '') === 'days' &&
      lineKind(lines[i + 1] ?? '') === 'times' &&
      lineKind(days as string) === 'days' &&
      lineKind(times) === 'times';
    return meet ? [days as string, times] : [line];
  });
}

/** The cells of line `i` by their column, which empty cells leave out; as they come where there are no columns. */
function cellsOf(page: PageText, line: string, start: number): string[] {
  const cells: string[] = [];
  for (let at = page.blockAt(start); (page.starts[at] ?? Infinity) < start + line.length; at++) {
    const column = page.columnOf(at);
    if (column < 0 || column > 9 || cells[column] !== undefined) return line.split('\t');
    cells[column] = page.blocks[at]?.text ?? '';
  }
  return Array.from(cells, (cell) => cell ?? '');
}

/** The rows below a row of day names at line `from`, each as line number and text; none when `from` is no such row. */
function acrossDays(
  page: PageText,
  lines: readonly string[],
  starts: readonly number[],
  from: number,
): [number, string][] {
  if (dayHeader((lines[from] as string).split('\t').map((cell) => lineKind(cell))) < 0) return [];
  const head = cellsOf(page, lines[from] as string, starts[from] as number);
  if (head.length > 9) return [];
  const first = dayHeader(head.map((cell) => lineKind(cell)));
  if (first < 0) return [];
  const found: [number, string][] = [];
  for (let i = from + 1; i < lines.length && i - from < 12; i++) {
    const cells = cellsOf(page, lines[i] as string, starts[i] as number);
    while (cells.length < head.length) cells.push('');
    const text = underDays(
      head.slice(first),
      cells,
      cells.map((cell) => lineKind(cell)),
    );
    if (text === null) break;
    found.push([i, text]);
  }
  return found;
}

function readLine(page: PageText, line: string, start: number, found: HoursLine[]): void {
  let at = start;
  for (const raw of sentencesOf(line)) {
    const from = start + line.indexOf(raw, at - start);
    if (raw.length <= MAX_LINE && raw.length > 3 && HINT.test(raw)) {
      const text = inOneLine(raw);
      if (looksLikeHours(text)) {
        const cells = raw.includes('\t')
          ? { cells: hoursCells(raw) }
          : raw.includes(';')
            ? { cells: hoursPart(raw) }
            : {};
        found.push({ at: from, length: raw.length, block: page.blockAt(from), text, ...cells });
      }
    }
    at = from + raw.length;
  }
}

const inOneLine = (row: string): string => row.replace(OPENS_CLOSES, '$1 - ').replaceAll('\t', ' ');

/** The cells of a row that tell days or times, without the name, the street and the number beside them. */
const hoursCells = (row: string): string =>
  inOneLine(
    row
      .split('\t')
      .filter((cell) => lineKind(cell) !== 'other' || looksLikeHours(cell))
      .join('\t'),
  );

/** "Clothes Tree: 410 Ash Ave; 208-555-0171; Wed 1-4pm": from the first part that tells days or times on. */
function hoursPart(line: string): string {
  const parts = line.split(/(?<=;)\s/);
  const first = parts.findIndex((part) => looksLikeHours(part.replace(/;$/, '')));
  return parts.slice(Math.max(0, first)).join(' ');
}

function sentencesOf(line: string): string[] {
  if (line.length <= PROSE || line.includes('\t') || !HINT.test(line)) return [line];
  return line.slice(0, 20_000).split(SENTENCE_END);
}
