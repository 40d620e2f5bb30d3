/** Which clients the list shows: by the state of their case, then by what was typed. */
import type { CaseRow } from '../../../app/clients/read-caseload';
import type { Phase } from '../../../domain/episode/episode';
import { PHASES } from '../../../domain/episode/moves';
import { m } from '../../../i18n';
import type { Hits } from '../../hooks/use-hits';
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

/** In alphabetical order while nothing was found yet, best match first after that. Typing looks through everybody. */
export function rowsFor(rows: readonly CaseRow[], filter: CaseFilter, hits: Hits | undefined): readonly CaseRow[] {
  if (!hits) return rows.filter((row) => fits(row, filter));
  const byId = new Map(rows.map((row) => [row.client.id, row]));
  return hits.flatMap(({ id }) => byId.get(id) ?? []);
}
