/** What the directory knows of a resource that was matched: the record, when it was checked, who has it. */
import { DIRECTORY_TABLES, readResource } from '../../../app/resources/read-resources';
import type { ResourceMatch } from '../../../domain/match/match-resource';
import type { Id } from '../../../domain/record/record';
import { isFinal } from '../../../domain/referral/task-moves';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { useApp, useRecords } from '../../hooks';

export interface Known {
  readonly view: ResourceView;
  /** Clients who have it on their list, ended attempts too. */
  readonly clients: ReadonlySet<Id>;
  /** Clients for whom it is still open. */
  readonly open: ReadonlySet<Id>;
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
      const of = (some: typeof holders) => new Set(some.map((attempt) => attempt.clientId));
      return { view, clients: of(holders), open: of(holders.filter((attempt) => !isFinal(attempt.status))) };
    },
    [salId],
  );
}
