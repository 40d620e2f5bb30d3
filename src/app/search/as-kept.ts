/** Answers of the search under the clients that people know: see data/as-kept.ts. */
import type { Id } from '../../domain/record/record';
import type { AppSearch, Records } from '../app';
import { keptIds } from '../data/as-kept';

export function searchAsKept(search: AppSearch, records: Records): AppSearch {
  return {
    ...search,

    async find(query, options) {
      const hits = await search.find(query, options);
      if (!hits.some(({ kind }) => kind === 'client')) return hits;
      const ids = await keptIds(records);
      if (ids.size === 0) return hits;
      const seen = new Set<Id>();
      return hits
        .map((hit) => (hit.kind === 'client' ? { ...hit, id: ids.get(hit.id) ?? hit.id } : hit))
        .filter(({ kind, id }) => kind !== 'client' || (!seen.has(id) && seen.add(id)));
    },

    async dueNotes(since) {
      const notes = await search.dueNotes(since);
      const ids = await keptIds(records);
      if (ids.size === 0) return notes;
      const lastContact = new Map<Id, string>();
      for (const [id, day] of notes.lastContact) {
        const kept = ids.get(id) ?? id;
        if (day > (lastContact.get(kept) ?? '')) lastContact.set(kept, day);
      }
      const unsigned = notes.unsigned.map((head) => ({ ...head, clientId: ids.get(head.clientId) ?? head.clientId }));
      return { ...notes, lastContact, unsigned };
    },
  };
}
