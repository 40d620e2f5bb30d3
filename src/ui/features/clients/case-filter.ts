/** Which clients the list shows: by the state of their case, then by what was typed. */
import type { CaseRow } from '../../../app/clients/read-caseload';
import type { Phase } from '../../../domain/episode/episode';
import { PHASES } from '../../../domain/episode/moves';
import { m } from '../../../i18n';
import type { useSearch } from '../../hooks/use-search';
import { phaseWords } from './phase-words';

export type CaseFilter = 'open' | 'ended' | 'all' | Exclude<Phase, 'closed'>;

export const FILTERS: readonly CaseFilter[] = ['open', ...PHASES.filter((phase) => phase !== 'closed'), 'ended', 'all'];

export function filterWords(filter: CaseFilter): string {
  if (filter === 'open') return m.client_filter_open();
  if (filter === 'ended') return m.client_filter_ended();
  if (filter === 'all') return m.client_filter_all();
  return phaseWords(filter);
}

const fits = (row: CaseRow, filter: CaseFilter): boolean =>
  filter === 'all' ||
  (filter === 'open' && row.open) ||
  (filter === 'ended' && !row.open) ||
  (row.open && row.episode?.phase === filter);

/** In alphabetical order while nothing is typed, best match first after that. Typing looks through everybody. */
export function rowsFor(
  rows: readonly CaseRow[],
  filter: CaseFilter,
  text: string,
  find: ReturnType<typeof useSearch>,
): readonly CaseRow[] {
  if (text.trim() === '') return rows.filter((row) => fits(row, filter));
  const byId = new Map(rows.map((row) => [row.client.id, row]));
  return find(text, { kinds: ['client'], limit: 200 }).flatMap(({ id }) => byId.get(id) ?? []);
}
