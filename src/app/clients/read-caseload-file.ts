/** A file or pasted text of people, as a table: what it is, what its columns mean, who is in it. */
import { type ColumnKind, guessColumns, hasHeadings, namesSomebody } from '../../domain/client/import/columns';
import { type DateOrder, orderOf } from '../../domain/client/import/read-date';
import { type FilePerson, openPerson, readPerson } from '../../domain/client/import/read-people';
import type { PlainDate } from '../../domain/record/record';
import { done, type Result, refused } from '../../domain/record/result';
import { type CsvTable, csvSteps, type DecodedText, decodeText, writeCsv } from '../../formats';
import { type LongWork, paceOf } from '../pace';

const MOST_BYTES = 50_000_000;
const MOST_ROWS = 100_000;
/** A wider table is none of people. */
const MOST_COLUMNS = 200;

export type FileProblem = 'workbook' | 'not-text' | 'too-large';

export function textOfFile(bytes: Uint8Array): Result<DecodedText, FileProblem> {
  return bytes.length > MOST_BYTES ? refused('too-large') : decodeText(bytes);
}

/** What a person chose; what is absent is guessed. */
export interface TableChoices {
  readonly headings?: boolean;
  readonly columns?: readonly ColumnKind[];
  readonly order?: DateOrder;
}

export interface CaseloadTable {
  readonly headings: boolean;
  /** Of each column: its heading, or "" where there are none, and its first values. */
  readonly columns: readonly {
    readonly heading: string;
    readonly values: readonly string[];
    readonly kind: ColumnKind;
  }[];
  readonly order: DateOrder;
  /** The dates can be read both ways: a person should say which. */
  readonly orderUnsure: boolean;
  /** Is there a column that names somebody? */
  readonly named: boolean;
  readonly people: readonly FilePerson[];
}

export type TableProblem = 'empty' | 'too-many-rows' | 'no-columns';

/** What stands in the rows, before anybody said what the columns are. */
export type CaseloadRows = CsvTable;

/** The rows of a text, however many columns they have. Stops with the signal's reason. */
export async function readCaseloadRows(text: string, work: LongWork): Promise<Result<CaseloadRows, TableProblem>> {
  const pace = paceOf(work);
  const steps = csvSteps(text);
  for (;;) {
    const step = steps.next();
    if (!step.done && step.value.rows > MOST_ROWS + 1) return refused('too-many-rows');
    if (!step.done) {
      const breath = pace(step.value.read, text.length);
      if (breath) await breath;
      continue;
    }
    const { length } = step.value.rows;
    if (length > MOST_ROWS + 1) return refused('too-many-rows');
    return length === 0 ? refused('empty') : done(step.value);
  }
}

/** Refused is what holds no people; a table without a name comes as it is, so that its columns can be put right. */
export async function readCaseloadTable(
  { rows, problems }: CaseloadRows,
  { headings: told, columns: chosen, order: toldOrder }: TableChoices,
  { today, order: usual }: { readonly today: PlainDate; readonly order: DateOrder },
  work: LongWork,
): Promise<Result<CaseloadTable, TableProblem>> {
  const [first] = rows;
  if (!first) return refused('empty');
  const headings = told ?? hasHeadings(first.cells);
  const data = headings ? rows.slice(1) : rows;
  if (data.length === 0) return refused('empty');
  const width = headings ? first.cells.length : Math.max(...data.slice(0, 100).map(({ cells }) => cells.length));
  if (width > MOST_COLUMNS) return refused('no-columns');
  const names = Array.from({ length: width }, (_, at) => (headings ? (first.cells[at] ?? '') : ''));
  const guessed = guessColumns(names);
  const kinds = names.map((_, at) => chosen?.[at] ?? guessed[at] ?? 'skip');
  const dates = kinds.flatMap((kind, at) =>
    kind === 'birth-date' || kind === 'start' ? data.map(({ cells }) => cells[at] ?? '') : [],
  );
  const shown = orderOf(dates);
  const order = toldOrder ?? shown ?? usual;
  const options = { columns: kinds, order, today };
  const open = new Set(problems.map(({ line }) => line));
  const people: FilePerson[] = [];
  const pace = paceOf(work);
  for (const row of data) {
    people.push(open.has(row.line) ? openPerson(row) : readPerson(row, options));
    const breath = pace(people.length, data.length);
    if (breath) await breath;
  }
  return done({
    headings,
    columns: kinds.map((kind, at) => ({ kind, heading: names[at] ?? '', values: examples(data, at) })),
    order,
    orderUnsure: shown === null && dates.some((date) => /^\s*\d{1,2}[-/. ]\d{1,2}[-/. ]\d/.test(date)),
    people,
    named: namesSomebody(kinds),
  });
}

const examples = (rows: readonly { readonly cells: readonly string[] }[], at: number): readonly string[] => {
  const values: string[] = [];
  for (const { cells } of rows) {
    const value = cells[at]?.trim();
    if (value) values.push(value);
    if (values.length === 2) break;
  }
  return values;
};

/** The rows as a file for a spreadsheet. */
export const writeCaseloadReport = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(writeCsv(rows));
