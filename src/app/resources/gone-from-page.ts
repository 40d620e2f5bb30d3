/** Services that were read on a page and are not named there any more: gone is a state with a date, no deletion. */
import { createEdit, differenceEdit, type Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { Verification } from '../../domain/resource/directory';
import type { ResourceView } from '../../domain/resource/resource-view';
import { canonicalUrl } from '../../domain/resource/source-url';
import type { App, Committed, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';
import type { ClipForm } from './clip-form';
import type { FormReview } from './find-matches';
import { readResource, readResources } from './read-resources';

/** Records that came from the page of this clip and look like nothing on it; none where it was read in part. */
export async function missingFromPage(
  app: App,
  { reading }: ClipForm,
  reviews: readonly FormReview[],
): Promise<readonly ResourceView[]> {
  const page = canonicalUrl(reading.url);
  if (page === '' || reading.selection !== '' || reading.truncated) return [];
  const met = new Set(
    reviews.flatMap(({ match }) =>
      match.kind === 'new' ? [] : [match.salId, ...match.others.map(({ salId }) => salId)],
    ),
  );
  const views = [...(await readResources(app.records)).values()];
  return views.filter(({ sal }) => sal.source_url === page && !met.has(sal.id));
}

/** Marks a service as gone from its page, with today's date, and keeps that somebody looked. */
export function markGone(app: App, salId: Id): Promise<Result<Committed | null, WriteFailure | 'gone'>> {
  return commitFrom<'gone'>(app, async () => {
    const view = (await readResources(app.records)).get(salId);
    if (!view) return { refuse: 'gone' };
    if (view.sal.gone_since) return { nothing: true };
    const at = now(app);
    const { sample } = view.sal;
    const looked: Verification = {
      id: app.platform.uuid(),
      service_at_location_id: salId,
      at,
      method: 'site',
      result: 'gone',
      ...(sample && { sample }),
    };
    const mark = { table: 'service_at_location', id: salId, set: { gone_since: at } } as const;
    return { change: { name: 'resource_gone', edits: [mark, createEdit('verification', looked)] } };
  });
}

/** It is still true, whatever the page says: takes the mark off a service (no `key`) or off one of its facts. */
export function stillTrue(app: App, salId: Id, key?: string): Promise<Result<Committed | null, WriteFailure | 'gone'>> {
  return commitFrom<'gone'>(app, async () => {
    const view = await readResource(app, salId);
    if (!view) return { refuse: 'gone' };
    if (key === undefined) {
      const edits: Edit[] = [{ table: 'service_at_location', id: salId, set: { gone_since: undefined } }];
      return view.sal.gone_since ? { change: { name: 'resource_still_true', edits } } : { nothing: true };
    }
    const marked = view.evidence?.fields[key];
    if (!marked?.gone_since && !marked?.gone_items) return { nothing: true };
    const { gone_since: _, gone_items: __, ...rest } = marked;
    const fields = { ...view.evidence?.fields, [key]: rest };
    const edit = view.evidence && differenceEdit('evidence', view.evidence, { ...view.evidence, fields });
    return edit ? { change: { name: 'resource_still_true', edits: [edit] } } : { nothing: true };
  });
}
