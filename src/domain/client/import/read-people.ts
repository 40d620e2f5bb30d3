/** From the rows of a file to people: what each cell says, and what could not be understood, row by row. Nothing is guessed silently. */
import type { PlainDate } from '../../record/record';
import { foldedWords } from '../../text/fold';
import type { Client } from '../client';
import type { ColumnKind } from './columns';
import { languageCode } from './languages';
import { type DateOrder, readDate } from './read-date';

export type PersonFacts = Omit<Client, 'id' | 'createdAt' | 'lastSeenAt' | 'sample' | 'replacedBy'>;

export interface CellProblem {
  /** "name-missing", "too-many-cells" and "quote-open" leave the row out; of the others only the cell is left out. */
  readonly kind:
    | 'quote-open'
    | 'name-missing'
    | 'too-many-cells'
    | 'birth-date-wrong'
    | 'birth-date-ahead'
    | 'start-wrong'
    | 'language-unknown'
    | 'too-long';
  /** What stands in the cell; "" where it is the row. */
  readonly value: string;
}

export interface FilePerson {
  /** Line of the file. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly facts: PersonFacts;
  /** When the case began, where the file says so. */
  readonly start?: PlainDate;
  readonly problems: readonly CellProblem[];
  /** Cannot be brought in. */
  readonly broken: boolean;
}

/** A row in which a quotation mark is not closed: nobody knows where its cells end. */
export const openPerson = ({ line, cells }: Pick<FilePerson, 'line' | 'cells'>): FilePerson => ({
  line,
  cells,
  facts: { given: '', family: '' },
  problems: [{ kind: 'quote-open', value: '' }],
  broken: true,
});

export interface ReadPeopleOptions {
  readonly columns: readonly ColumnKind[];
  readonly order: DateOrder;
  readonly today: PlainDate;
}

/** A longer cell is not what its column says. */
const LONGEST = 500;
const YES = new Set(['yes', 'y', 'true', '1', 'x', 'si', 's', 'verdadero', 'needed']);

/** An apostrophe before a formula's sign is how a spreadsheet says that it is text. */
const bare = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

export function readPerson(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  { columns, order, today }: ReadPeopleOptions,
): FilePerson {
  const problems: CellProblem[] = [];
  const said = new Map<ColumnKind, string>();
  columns.forEach((kind, at) => {
    const value = bare(cells[at] ?? '');
    if (kind === 'skip' || value === '') return;
    if (value.length > LONGEST) problems.push({ kind: 'too-long', value: `${value.slice(0, 40)}…` });
    else said.set(kind, said.has(kind) ? `${said.get(kind)}, ${value}` : value);
  });
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    problems.push({ kind: 'too-many-cells', value: '' });
  const name = nameOf(said);
  const birthDate = dateIn(said.get('birth-date'), order, today);
  if (birthDate === null) problems.push({ kind: 'birth-date-wrong', value: said.get('birth-date') ?? '' });
  const ahead = birthDate ? birthDate > today : false;
  if (ahead) problems.push({ kind: 'birth-date-ahead', value: said.get('birth-date') ?? '' });
  const start = dateIn(said.get('start'), order, today);
  if (start === null) problems.push({ kind: 'start-wrong', value: said.get('start') ?? '' });
  const languages = languagesIn(said.get('languages'), problems);
  if (!name.given && !name.family && !said.get('preferred')) problems.push({ kind: 'name-missing', value: '' });
  const text = (kind: ColumnKind, field: keyof PersonFacts) => (said.has(kind) ? { [field]: said.get(kind) } : {});
  const facts: PersonFacts = {
    ...name,
    ...text('preferred', 'preferred'),
    ...text('pronouns', 'pronouns'),
    ...(birthDate && !ahead && { birthDate }),
    ...text('phone', 'phone'),
    ...text('email', 'email'),
    ...text('safe-contact', 'safeContact'),
    ...text('postal-code', 'postalCode'),
    ...text('identifier', 'identifier'),
    ...(Object.keys(languages).length > 0 && { languages }),
    ...(YES.has(foldedWords(said.get('interpreter') ?? '').join('')) && { interpreter: true }),
  };
  const broken = problems.some(({ kind }) => kind === 'name-missing' || kind === 'too-many-cells');
  return { line, cells, facts, ...(start && { start }), problems, broken };
}

/** Undefined: the file does not say. Null: it says no date. */
const dateIn = (cell: string | undefined, order: DateOrder, today: PlainDate): PlainDate | null | undefined =>
  cell === undefined ? undefined : readDate(cell, order, today);

function nameOf(said: ReadonlyMap<ColumnKind, string>): { readonly given: string; readonly family: string } {
  const join = (...kinds: readonly ColumnKind[]) => kinds.flatMap((kind) => said.get(kind) ?? []).join(' ');
  const parts = { given: join('given', 'middle'), family: join('family', 'second-family') };
  const whole = said.get('name');
  if (!whole || (parts.given && parts.family)) return parts;
  const [before = '', ...rest] = whole
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const suffixes = rest.filter(isSuffix);
  const after = rest.filter((part) => !isSuffix(part)).join(' ');
  const words = before.split(/\s+/);
  const named = (given: string, family: readonly string[]) => ({
    given: parts.given || given,
    family: parts.family || [...family, ...suffixes].join(' '),
  });
  if (after || (suffixes.length > 0 && words.length < 2)) return named(after, [before]);
  if (words.length < 2) return named(before, []);
  const end = words.length > 2 && isSuffix(words.at(-1) ?? '') ? -1 : words.length;
  const at = familyFrom(words.slice(0, end));
  return named(words.slice(0, at).join(' '), words.slice(at));
}

const SUFFIXES = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv']);
/** Belongs to the family name, wherever it stands. */
const isSuffix = (part: string): boolean => SUFFIXES.has(part.toLowerCase().replace(/\.$/, ''));

const JOINING = new Set(['de', 'del', 'la', 'las', 'los', 'van', 'von', 'da', 'dos', 'st', 'mc']);

/** Where the family name begins: the last word of three or fewer, the last two of four or more, with the small words before. */
function familyFrom(words: readonly string[]): number {
  let at = words.length - (words.filter((word) => !JOINING.has(word.toLowerCase())).length > 3 ? 2 : 1);
  while (at > 1 && JOINING.has((words[at - 1] ?? '').toLowerCase())) at--;
  return Math.max(1, at);
}

function languagesIn(cell: string | undefined, problems: CellProblem[]): Record<string, true> {
  const languages: Record<string, true> = {};
  for (const word of (cell ?? '').split(/[,;/&+]|\band\b|\by\b/i)) {
    if (word.trim() === '') continue;
    const code = languageCode(word);
    if (code) languages[code] = true;
    else problems.push({ kind: 'language-unknown', value: word.trim() });
  }
  return languages;
}
