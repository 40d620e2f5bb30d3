/**
 * Rows of cells from text with separators. Source: RFC 4180, and what spreadsheets write besides: semicolons, tabs or
 * bars, a first line "sep=;", any line ending, a quote in the middle of a bare cell. Own code: the kept libraries carry
 * loading over the network with them, which this product promises not to hold.
 *
 *   readCsv('Name;Born\n"Muestra, Ana";1984-05-06')  →  {delimiter: ';', rows: [{line: 1, cells: ['Name', 'Born']}, …]}
 *
 * Nothing is lost: a quote that is never closed gives its line as it stands and goes on with the next, whether the file
 * ends in it or another row's quote would have closed it.
 */
import { Quotes, swallowsRows } from './quotes';

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
/** Rows between two chances to do something else. */
const STEP = 50;

export function readCsv(text: string, delimiter?: string): CsvTable {
  const steps = csvSteps(text, delimiter);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for a long file: each says how many characters were read, and how many rows there are so far. */
export function* csvSteps(text: string, delimiter?: string): Generator<CsvStep, CsvTable> {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const from = told ? told[0].length : text.startsWith('\uFEFF') ? 1 : 0;
  const separator = delimiter ?? told?.[1] ?? guessDelimiter(text.slice(from, from + 100_000));
  const { rows, problems } = yield* readRows(text, from, separator, told ? 2 : 1);
  return { delimiter: separator, rows, problems };
}

export interface CsvStep {
  readonly read: number;
  readonly rows: number;
}

/** What splits the first lines into the same number of cells, and most of them. */
function guessDelimiter(text: string): string {
  const head = text.split(/\r\n|\r|\n/, SAMPLE).join('\n');
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = readCsv(head, delimiter).rows.map(({ cells }) => cells.length);
    const [first = 1] = counts;
    const score = first < 2 ? 0 : first * (counts.filter((count) => count === first).length / counts.length) ** 2;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function* readRows(text: string, from: number, delimiter: string, firstLine: number) {
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  const quotes = new Quotes(text, delimiter);
  let at = from;
  let line = firstLine;
  for (let count = 1; at < text.length; count++) {
    if (count % STEP === 0) yield { read: at, rows: rows.length };
    const width = rows[0]?.cells.length ?? 0;
    const row = readRow(text, at, delimiter, quotes, width) ?? readRow(text, at, delimiter, null, width);
    if (!row) throw new Error('A row without quotes is always read');
    if (row.bare) problems.push({ kind: 'quote-open', line });
    if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells });
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
  /** Quotes were not looked at. */
  readonly bare: boolean;
}

/** Null: a quote was not closed. */
function readRow(text: string, from: number, delimiter: string, quotes: Quotes | null, width: number): ReadRow | null {
  const cells: string[] = [];
  let at = from;
  let lines = 0;
  for (;;) {
    let cell = '';
    if (quotes !== null && text[at] === '"') {
      const close = quotes.closing(at + 1);
      if (close < 0) return null;
      cell = text.slice(at + 1, close);
      const breaks = cell.match(/\r\n|\r|\n/g)?.length ?? 0;
      if (breaks > 0 && swallowsRows(cell, text[close + 1] ?? '', delimiter, width)) return null;
      cell = cell.replaceAll('""', '"');
      lines += breaks;
      at = close + 1;
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    cells.push((cell + text.slice(at, end)).trim());
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    return { cells, end: Math.min(at, text.length), lines: lines + 1, bare: quotes === null };
  }
}
