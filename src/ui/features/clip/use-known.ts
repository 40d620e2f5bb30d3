/** What the directory knows of one resource: the record, when it was checked, who has it. */
import { HOLDER_TABLES, type Holder, readHolders } from '../../../app/resources/read-holders';
import { DIRECTORY_TABLES, readResource } from '../../../app/resources/read-resources';
import type { Id } from '../../../domain/record/record';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { useApp, useRecords } from '../../hooks';

export interface Known {
  readonly view: ResourceView;
  /** Clients who have it on their list, those for whom it is still open first. */
  readonly holders: readonly Holder[];
}

export function useKnown(salId: Id | undefined): Known | null | undefined {
  const app = useApp();
  return useRecords([...DIRECTORY_TABLES, ...HOLDER_TABLES, 'evidence'], async () => {
    if (!salId) return null;
    const [view, holders] = await Promise.all([readResource(app, salId), readHolders(app, salId)]);
    return view ? { view, holders } : null;
  }, [salId]);
}

/** Is it open on this client's list? */
export const isOnList = (known: Known | null | undefined, clientId: Id | undefined): boolean =>
  known?.holders.some(({ client, ended }) => client.id === clientId && !ended) ?? false;
