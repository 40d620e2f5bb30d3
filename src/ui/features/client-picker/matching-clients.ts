/** Which clients a typed text may mean: recent first, every typed word found in one of the names. */
import { recentClients } from '../../../app/clients/recent-clients';
import type { Client } from '../../../domain/client/client';
import { foldAccents, foldedWords } from '../../../domain/text/fold';

/** At most this many are listed; typing narrows them down. */
const LISTED = 40;

export function matchingClients(clients: Iterable<Client>, text: string): readonly Client[] {
  const words = foldedWords(text);
  const fits = (client: Client) => {
    const names = foldAccents(
      [client.given, client.family, client.preferred, client.otherNames, client.identifier].join(' '),
    );
    return words.every((word) => names.includes(word));
  };
  return recentClients(clients).filter(fits).slice(0, LISTED);
}

/** "Rosa Maria Marchetti" typed in one go: the last word is the family name. */
export function splitName(text: string): { readonly given: string; readonly family: string } {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  if (words.length < 2) return { given: words.join(' '), family: '' };
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
}
