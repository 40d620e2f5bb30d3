import type { Client } from '../../domain/client/client';
import { sortName } from '../../domain/client/names';

/** Clients last seen first; those never opened come last, by name. */
export function recentClients(rows: Iterable<Client>): readonly Client[] {
  const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  return [...rows].sort(
    (a, b) => (b.lastSeenAt ?? '').localeCompare(a.lastSeenAt ?? '') || byName.compare(sortName(a), sortName(b)),
  );
}
