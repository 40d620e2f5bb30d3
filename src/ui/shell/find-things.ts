/**
 * Clients and services for the palette. The index is built when the palette is first asked and emptied by the lock;
 * loaded as a chunk of its own, so that it costs nothing before.
 */
import type { App } from '../../app/app';
import { readResources } from '../../app/resources/read-resources';
import { followSearch } from '../../app/search/follow-search';
import { displayName } from '../../domain/client/names';
import { m } from '../../i18n';
import type { Finder, Found } from './finders';
import { clientPath, resourcePath } from './paths';

const SHOWN = 8;

/** @param go opens an address of the full app */
export function thingFinder(app: App, go: (path: string) => void): Finder & { stop(): void } {
  // The index is ready when both kinds have been read once.
  let reports = 0;
  let ready: () => void = () => undefined;
  const filled = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const search = followSearch(app, () => {
    reports += 1;
    if (reports === 2) ready();
  });

  const find = async (text: string): Promise<readonly Found[]> => {
    await filled;
    const hits = search.find(text, { limit: SHOWN });
    const [clients, resources] = await Promise.all([app.records.all('client'), readResources(app.records)]);
    return hits.flatMap(({ kind, id }): Found[] => {
      if (kind === 'client') {
        const client = clients.get(id);
        const found = { id: `client ${id}`, detail: m.shell_found_client(), open: () => go(clientPath(id)) };
        return client ? [{ ...found, label: displayName(client) }] : [];
      }
      const view = resources.get(id);
      const detail = view?.organization.name ?? '';
      return view ? [{ id: `resource ${id}`, label: view.service.name, detail, open: () => go(resourcePath(id)) }] : [];
    });
  };
  return Object.assign(find, { stop: () => search.stop() });
}
