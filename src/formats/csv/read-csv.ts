/**
 * Rows of cells from text with separators. Source: RFC 4180, and what spreadsheets write besides: semicolons, tabs or
 * bars, a first line "sep=;", any line ending, a quote in the middle of a bare cell. Own code: the kept libraries carry
 * loading over the network with them, which this product promises not to hold.
 *
 *   readCsv('Name;Born\n"Muestra, Ana";1984-05-06')  →  {delimiter: ';', rows: [{line: 1, cells: ['Name', 'Born']}, …]}
 *
 * Nothing is lost: a quote that is never closed gives its line as it stands and goes on with the next.
 */
export interface CsvRow {
  /** From 1, where it begins in the text. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvProblem {
  readonly kind: 'quote-open';
  readonly line: number;
}

export interface CsvTable {
  readonly delimiter: string;
  /** Rows with nothing in them are left out. */
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Lines that are looked at for what separates the cells. */
const SAMPLE = 20;
/** A cell that goes on for longer than this is a quote nobody closed. */
const LONGEST = 20_000;

export function readCsv(text: string, delimiter?: string): CsvTable {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text.replace(/^\uFEFF/, '');
  const separator = delimiter ?? told?.[1] ?? guessDelimiter(body);
  const { rows, problems } = readRows(body, separator, told ? 2 : 1);
  return { delimiter: separator, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), problems };
}

/** What splits the first lines into the same number of cells, and most of them. */
function guessDelimiter(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r\n|\r|\n/, SAMPLE);
  const head = lines.join('\n');
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = readRows(head, delimiter, 1).rows.map(({ cells }) => cells.length);
    const [first = 1] = counts;
    const score = first < 2 ? 0 : first * (counts.filter((count) => count === first).length / counts.length) ** 2;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function readRows(text: string, delimiter: string, firstLine: number) {
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  const quotes = quotesOf(text, delimiter);
  let at = 0;
  let line = firstLine;
  while (at < text.length) {
    const row = readRow(text, at, delimiter, quotes);
    if (row.open) {
      problems.push({ kind: 'quote-open', line });
      const bare = readRow(text, at, delimiter, null);
      rows.push({ line, cells: bare.cells });
      at = bare.end;
      line += 1;
      continue;
    }
    rows.push({ line, cells: row.cells });
    at = row.end;
    line += row.lines;
  }
  return { rows, problems };
}

interface ReadRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  readonly lines: number;
  /** A quote was not closed. */
  readonly open: boolean;
}

function readRow(text: string, from: number, delimiter: string, quotes: Quotes | null): ReadRow {
  const cells: string[] = [];
  let at = from;
  let lines = 0;
  for (;;) {
    let cell = '';
    if (quotes !== null && text[at] === '"') {
      const close = closingQuote(text, at + 1, quotes);
      if (close < 0) return { cells, end: text.length, lines, open: true };
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      lines += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
      at = close + 1;
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    cells.push((cell + text.slice(at, end)).trim());
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    return { cells, end: Math.min(at, text.length), lines: lines + 1, open: false };
  }
}

interface Quotes {
  /** Where a run of quotes ends that closes a cell: an odd number of them, and then no letter. In order. */
  readonly closers: readonly number[];
  readonly ends: (at: number) => boolean;
}

/** Looked for once: a file full of quotes that nobody closed would be searched again for each of them. */
function quotesOf(text: string, delimiter: string): Quotes {
  const ends = (at: number) => at >= text.length || text[at] === delimiter || /\s/.test(text[at] ?? '');
  const closers: number[] = [];
  for (const { 0: run, index } of text.matchAll(/"+/g))
    if (run.length % 2 === 1 && ends(index + run.length)) closers.push(index + run.length - 1);
  return { closers, ends };
}

/** Two quotes are one that belongs to the cell, and so does a quote that a letter follows. */
function closingQuote(text: string, from: number, { closers, ends }: Quotes): number {
  let after = from;
  while (text[after] === '"') after++;
  if ((after - from) % 2 === 1 && ends(after)) return after - 1;
  let [low, high] = [0, closers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closers[middle] ?? 0) < after) low = middle + 1;
    else high = middle;
  }
  const found = closers[low] ?? -1;
  return found - from > LONGEST ? -1 : found;
}
