import { notSameRecord, sightingKey } from '../../domain/match/not-same';
import { createEdit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { ResourceForm } from '../../domain/resource/resource-form';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';
import { readResources } from './read-resources';

/** What is not the same as a record: what was seen on a page and is being looked over, or another record. */
export type Other = { readonly page: string; readonly form: ResourceForm } | { readonly salId: Id };

/** Remembers that two are not the same: they are not suggested to be again. Null when that was said before. */
export function tellApart(app: App, salId: Id, other: Other): Promise<Result<Committed | null, WriteFailure | 'gone'>> {
  return commitFrom<'gone'>(app, async () => {
    const views = await readResources(app.records);
    const view = views.get(salId);
    if (!view) return { refuse: 'gone' };
    const ids =
      'salId' in other
        ? [other.salId]
        : [other.form.ids.serviceAtLocation, sightingKey(other.page, other.form.name)].filter((id) => id !== '');
    const known = [...(await app.records.all('attribute')).values()];
    const said = (id: string) =>
      known.some(({ link_type, link_id, value }) => link_type === 'not-same' && link_id === salId && value === id);
    const name = 'salId' in other ? (views.get(other.salId)?.service.name ?? '') : other.form.name;
    const edits = ids
      .filter((id) => !said(id))
      .map((id) => createEdit('attribute', notSameRecord(app.platform.uuid(), salId, id, name, view.sal.sample)));
    return edits.length === 0 ? { nothing: true } : { change: { name: 'told_apart', edits } };
  });
}
