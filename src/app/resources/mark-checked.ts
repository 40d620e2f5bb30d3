import { createEdit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { Verification } from '../../domain/resource/directory';
import type { App, Committed, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';
import { readResources } from './read-resources';

/** Somebody checked that a resource is as written: dates it and keeps how it was checked. */
export function markChecked(
  app: App,
  salId: Id,
  method: Verification['method'] = 'phone',
): Promise<Result<Committed | null, WriteFailure | 'gone'>> {
  return commitFrom<'gone'>(app, async () => {
    const view = (await readResources(app.records)).get(salId);
    if (!view) return { refuse: 'gone' };
    const at = now(app);
    const verification: Verification = {
      id: app.platform.uuid(),
      service_at_location_id: salId,
      at,
      method,
      result: 'as-written',
    };
    const edits = [
      createEdit('verification', verification),
      { table: 'service', id: view.service.id, set: { assured_date: at } } as const,
    ];
    return { change: { name: 'resource_checked', edits } };
  });
}
