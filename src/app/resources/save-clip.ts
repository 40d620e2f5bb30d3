import { createMatcher } from '../../domain/match/match-resource';
import type { Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { resourceEdits } from '../../domain/resource/resource-edits';
import type { ResourceForm } from '../../domain/resource/resource-form';
import type { ResourceView } from '../../domain/resource/resource-view';
import { shareOrganizations } from '../../domain/resource/share-organizations';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now } from '../clock';
import { commitDecided, withValue } from '../committed';
import { type ListState, listEdits, readListState } from '../referrals/list-edits';
import { revived } from '../revived';
import type { ClipDecision, ClipForm } from './clip-form';
import { readResources } from './read-resources';

export interface ClipToSave {
  readonly key: DraftKey;
  readonly form: ClipForm;
  /** Onto this client's referral list too; null = into the directory only. */
  readonly clientId: Id | null;
  /** By index of the form; see `ClipDecision` for those left out. */
  readonly decisions: Readonly<Record<number, ClipDecision>>;
}

export type SavedClip = Committed & { readonly salIds: readonly Id[] };

export type ClipRefusal = 'nothing-chosen' | 'name-missing' | 'client-gone';

/**
 * Saves the chosen resources into the directory and, with a client, onto the client's list as attempts "saved"; the
 * draft goes in the same transaction. Saving the same clip twice is one record: the forms' ids are reserved, and what
 * is there is not written again (then there is nothing to undo either).
 */
export async function saveClip(
  app: App,
  { key, form, clientId, decisions }: ClipToSave,
): Promise<Result<SavedClip, WriteFailure | ClipRefusal>> {
  let salIds: readonly Id[] = [];
  const result = await commitDecided<ClipRefusal>(app, async () => {
    const chosen = form.chosen.flatMap((index) => {
      const resource = form.forms[index];
      return resource ? [{ index, resource }] : [];
    });
    if (chosen.length === 0) return { refuse: 'nothing-chosen' };
    if (chosen.some(({ resource }) => !resource.name.trim())) return { refuse: 'name-missing' };
    if (clientId !== null && !(await app.records.get('client', clientId))) return { refuse: 'client-gone' };
    const views = await readResources(app.records);
    const match = createMatcher(views);
    const alone = form.forms.length === 1;
    const shared = shareOrganizations(chosen.map(({ resource }) => resource));
    const plans = chosen.map(({ index, resource: own }, at) => {
      const resource = shared[at] ?? own;
      const found = match(resource, form.reading.url, alone);
      const decision = decisions[index] ?? (found.kind === 'same' ? { update: found.salId } : 'new');
      return planOne(resource, decision, views);
    });
    salIds = plans.map((plan) => plan.salId);
    const edits: Edit[] = [];
    for (const plan of plans) if (plan.write) edits.push(...(await writeOne(app, form, plan)));
    if (clientId !== null) edits.push(...(await addAll(app, clientId, plans, views)));
    return { change: { name: 'clip_saved', edits, removeDrafts: [key], undoable: edits.length > 0 } };
  });
  return withValue(result, { salIds });
}

interface Plan {
  readonly resource: ResourceForm;
  readonly salId: Id;
  readonly existing?: ResourceView;
  readonly write: boolean;
}

function planOne(resource: ResourceForm, decision: ClipDecision, views: ReadonlyMap<Id, ResourceView>): Plan {
  const reserved = resource.ids.serviceAtLocation;
  if (views.has(reserved)) return { resource, salId: reserved, write: false };
  if (decision === 'new') return { resource, salId: reserved, write: true };
  const salId = 'update' in decision ? decision.update : decision.keep;
  const existing = views.get(salId);
  if (!existing) return { resource, salId: reserved, write: true };
  return { resource, salId, existing, write: 'update' in decision };
}

async function writeOne(app: App, form: ClipForm, { resource, existing }: Plan): Promise<readonly Edit[]> {
  const evidence = existing && (await app.records.get('evidence', existing.sal.id));
  const context = { now: now(app), uuid: app.platform.uuid, source: form.reading, checked: true };
  if (!existing) return revived(resourceEdits(resource, context));
  return resourceEdits(resource, context, { ...existing, ...(evidence && { evidence }) });
}

async function addAll(
  app: App,
  clientId: Id,
  plans: readonly Plan[],
  views: ReadonlyMap<Id, ResourceView>,
): Promise<readonly Edit[]> {
  let state: ListState = await readListState(app, clientId);
  const edits: Edit[] = [];
  for (const { salId, resource, existing } of plans) {
    const known = existing ?? views.get(salId);
    const category = resource.categories[0] ?? Object.keys(known?.service.categories ?? {})[0];
    const added = listEdits(app, state, salId, { category });
    edits.push(...added.edits);
    state = added.state;
  }
  return edits;
}
