import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { resourceEdits } from '../../domain/resource/resource-edits';
import type { ResourceForm } from '../../domain/resource/resource-form';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now } from '../clock';
import { commitDecided, commitFrom, withValue } from '../committed';
import { revived } from '../revived';
import { readResource } from './read-resources';

const context = (app: App) => ({ now: now(app), uuid: app.platform.uuid, source: null });

/** Adds a resource typed by hand; typing the same form in twice is one record. */
export async function addResource(
  app: App,
  form: ResourceForm,
  draftKey?: DraftKey,
): Promise<Result<Committed & { readonly salId: Id }, WriteFailure | 'name-missing'>> {
  const salId = form.ids.serviceAtLocation;
  const result = await commitDecided<'name-missing'>(app, async () => {
    if (!form.name.trim()) return { refuse: 'name-missing' };
    const there = await readResource(app, salId);
    const written = resourceEdits(form, { ...context(app), checked: true }, there);
    const edits = there ? written : revived(written);
    const removeDrafts = draftKey ? [draftKey] : [];
    return { change: { name: 'resource_added', edits, removeDrafts, undoable: edits.length > 0 } };
  });
  return withValue(result, { salId });
}

/** Writes what the user changed in the form (its `edited` fields); null when nothing differs. */
export function changeResource(
  app: App,
  salId: Id,
  form: ResourceForm,
  draftKey?: DraftKey,
): Promise<Result<Committed | null, WriteFailure | 'name-missing' | 'gone'>> {
  return commitFrom<'name-missing' | 'gone'>(app, async () => {
    if (!form.name.trim()) return { refuse: 'name-missing' };
    const existing = await readResource(app, salId);
    if (!existing) return { refuse: 'gone' };
    const edits = resourceEdits(form, context(app), existing);
    if (edits.length === 0 && !draftKey) return { nothing: true };
    const removeDrafts = draftKey ? [draftKey] : [];
    return { change: { name: 'resource_changed', edits, removeDrafts, undoable: edits.length > 0 } };
  });
}
