/** Clients, services and notes for the palette. Loaded as a chunk of its own, so that it costs nothing before. */
import type { App } from '../../app/app';
import { readResources } from '../../app/resources/read-resources';
import { displayName } from '../../domain/client/names';
import { noteExcerpt } from '../../domain/note/excerpt';
import type { Id } from '../../domain/record/record';
import { formatDay, m } from '../../i18n';
import type { Finder, Found } from './finders';
import { clientPath, notePath, resourcePath } from './paths';
import { people } from './people-words';

const THINGS = 8;
const NOTES = 6;

/** @param go opens an address of the full app */
export function thingFinder({ records, search }: App, go: (path: string) => void): Finder {
  const note = async (id: Id, asked: string): Promise<readonly Found[]> => {
    const [found, clients] = await Promise.all([records.get('note', id), records.all('client')]);
    const client = found && clients.get(found.clientId);
    if (!client) return [];
    const label = m.shell_found_note({ name: displayName(client), date: formatDay(found.date) });
    return [{ id: `note ${id}`, label, detail: noteExcerpt(found, asked), open: () => go(notePath(found)) }];
  };

  return async (text) => {
    const [things, notes, clients, resources] = await Promise.all([
      search.find(text, { limit: THINGS }),
      search.find(text, { kinds: ['note'], limit: NOTES }),
      records.all('client'),
      readResources(records),
    ]);
    const found = things.flatMap(({ kind, id }): Found[] => {
      if (kind === 'client') {
        const client = clients.get(id);
        const row = { id: `client ${id}`, detail: people().One, open: () => go(clientPath(id)) };
        return client ? [{ ...row, label: displayName(client) }] : [];
      }
      const view = resources.get(id);
      const detail = view?.organization.name ?? '';
      return view ? [{ id: `resource ${id}`, label: view.service.name, detail, open: () => go(resourcePath(id)) }] : [];
    });
    return [...found, ...(await Promise.all(notes.map(({ id }) => note(id, text)))).flat()];
  };
}
