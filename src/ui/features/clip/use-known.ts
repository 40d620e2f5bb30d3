/** What the directory knows of a resource that was matched: the record, when it was checked, who has it. */
import { DIRECTORY_TABLES, readResource } from '../../../app/resources/read-resources';
import type { ResourceMatch } from '../../../domain/match/match-resource';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { useApp, useRecords } from '../../hooks';

export interface Known {
  readonly view: ResourceView;
  /** How many clients have it on their list. */
  readonly clients: number;
}

export function useKnown(match: ResourceMatch | undefined): Known | null | undefined {
  const app = useApp();
  const salId = match && match.kind !== 'new' ? match.salId : null;
  return useRecords(
    [...DIRECTORY_TABLES, 'evidence', 'attempt'],
    async (records) => {
      if (!salId) return null;
      const view = await readResource(app, salId);
      if (!view) return null;
      const attempts = [...(await records.all('attempt')).values()];
      const holders = attempts.filter((attempt) => attempt.serviceAtLocationId === salId);
      return { view, clients: new Set(holders.map((attempt) => attempt.clientId)).size };
    },
    [salId],
  );
}
