import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';
import { readResources } from '../resources/read-resources';
import { listEdits, type NeedFields, readListState } from './list-edits';

/** Puts a service of the directory onto a client's list; null when it is on it already. */
export function addToList(
  app: App,
  clientId: Id,
  salId: Id,
  need: NeedFields = {},
): Promise<Result<Committed | null, WriteFailure | 'client-gone' | 'resource-gone'>> {
  return commitFrom<'client-gone' | 'resource-gone'>(app, async () => {
    if (!(await app.records.get('client', clientId))) return { refuse: 'client-gone' };
    const view = (await readResources(app.records)).get(salId);
    if (!view) return { refuse: 'resource-gone' };
    const category = need.category ?? Object.keys(view.service.categories ?? {})[0];
    const { edits } = listEdits(app, await readListState(app, clientId), salId, { ...need, category });
    return edits.length === 0 ? { nothing: true } : { change: { name: 'list_added', edits } };
  });
}
