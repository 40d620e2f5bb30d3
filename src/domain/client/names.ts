/** How a client is named on screen. Screens are seen by others: initials and the short form exist for that. */
import type { Client } from './client';

type Named = Pick<Client, 'given' | 'family' | 'preferred'>;

/** "Rosa Marchetti", by the name she wants to be called where there is one. */
export function displayName(client: Named): string {
  return [client.preferred?.trim() || client.given.trim(), client.family.trim()].filter(Boolean).join(' ');
}

/** "Rosa M.": enough to know who is meant, not enough to look somebody up. */
export function shortName(client: Named): string {
  const family = [...client.family.trim()][0];
  return [client.preferred?.trim() || client.given.trim(), family && `${family.toUpperCase()}.`]
    .filter(Boolean)
    .join(' ');
}

/** One or two letters for the round mark beside a name. */
export function initials(client: Named): string {
  const letters = [client.preferred?.trim() || client.given.trim(), client.family.trim()].map((name) => [...name][0]);
  return letters.filter(Boolean).join('').toUpperCase() || '?';
}

/** "Marchetti, Rosa" for lists in alphabetical order. */
export function sortName(client: Named): string {
  return [client.family.trim(), client.given.trim()].filter(Boolean).join(', ');
}
