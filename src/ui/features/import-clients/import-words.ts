/** The words of an import: columns, problems, reasons. */
import type { ChosenPerson } from '../../../app/clients/import-clients';
import { type AlikeMatch, isAlike } from '../../../app/clients/match-people';
import type { CaseloadTable, FileProblem, TableProblem } from '../../../app/clients/read-caseload-file';
import type { ColumnKind } from '../../../domain/client/import/columns';
import type { CellProblem } from '../../../domain/client/import/read-people';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { signWords } from '../same-person/sign-words';

export const KIND_WORDS: Readonly<Record<ColumnKind, () => string>> = {
  given: m.import_kind_given,
  middle: m.import_kind_middle,
  family: m.import_kind_family,
  'second-family': m.import_kind_second_family,
  name: m.import_kind_name,
  preferred: m.import_kind_preferred,
  pronouns: m.import_kind_pronouns,
  'birth-date': m.import_kind_birth_date,
  phone: m.import_kind_phone,
  email: m.import_kind_email,
  'safe-contact': m.import_kind_safe_contact,
  'postal-code': m.import_kind_postal_code,
  identifier: m.import_kind_identifier,
  languages: m.import_kind_languages,
  interpreter: m.import_kind_interpreter,
  start: m.import_kind_start,
  skip: m.import_kind_skip,
};

export const FILE_WORDS: Readonly<Record<FileProblem | TableProblem, () => string>> = {
  workbook: m.import_file_workbook,
  'not-text': m.import_file_not_text,
  'too-large': m.import_file_too_large,
  empty: m.import_table_empty,
  'too-many-rows': m.import_table_too_many_rows,
  'no-columns': m.import_table_no_columns,
};

const PROBLEM_WORDS: Readonly<Record<CellProblem['kind'], (of: { readonly value: string }) => string>> = {
  'quote-open': m.import_problem_quote_open,
  'name-missing': m.import_problem_name_missing,
  'too-many-cells': m.import_problem_too_many_cells,
  'birth-date-wrong': m.import_problem_birth_date_wrong,
  'birth-date-ahead': m.import_problem_birth_date_ahead,
  'start-wrong': m.import_problem_start_wrong,
  'language-unknown': m.import_problem_language_unknown,
  'too-long': m.import_problem_too_long,
};

export const problemWords = ({ kind, value }: CellProblem): string => PROBLEM_WORDS[kind]({ value });

/** Who a line likely is, and why. */
export function matchWords(match: AlikeMatch): string {
  const who =
    match.kind === 'line'
      ? m.import_alike_line({ line: match.line })
      : m.import_alike_client({ name: displayName(match.client) });
  return `${who} (${signWords(match.signs)})`;
}

/** The table of what was left out, whole rows and single cells, with the reason: for a spreadsheet. */
export function leftOutRows(
  table: Pick<CaseloadTable, 'columns'>,
  chosen: readonly ChosenPerson[],
): readonly (readonly string[])[] {
  const rows = chosen.flatMap(({ person, choice, match }): (readonly string[])[] => {
    const why = person.problems.map(problemWords);
    if (match?.kind === 'in') return [];
    if (match?.kind === 'damaged') why.push(m.import_report_damaged());
    if (!person.broken && choice === 'skip' && isAlike(match))
      why.push(`${m.import_report_here()}: ${matchWords(match)}`);
    return why.length > 0 ? [[String(person.line), why.join('; '), ...person.cells]] : [];
  });
  const head = [m.import_report_line(), m.import_report_why(), ...table.columns.map(({ heading }) => heading)];
  return rows.length > 0 ? [head, ...rows] : [];
}

/** On the button before, and in the report after. */
export function countWords(
  { added, filled }: { readonly added: number; readonly filled: number },
  done: boolean,
): string {
  const [add, fill] = done ? [m.import_done, m.import_done_same] : [m.import_do, m.import_do_same];
  if (filled === 0) return add({ count: added });
  return added === 0 ? fill({ count: filled }) : `${add({ count: added })} · ${fill({ count: filled })}`;
}
