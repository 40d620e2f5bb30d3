import { createMatcher } from '../../domain/match/match-resource';
import type { Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { Takes } from '../../domain/resource/page-changes';
import { resourceEdits } from '../../domain/resource/resource-edits';
import type { ResourceForm } from '../../domain/resource/resource-form';
import type { ResourceView } from '../../domain/resource/resource-view';
import { shareOrganizations } from '../../domain/resource/share-organizations';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now } from '../clock';
import { commitDecided, withValue } from '../committed';
import { type ListState, listEdits, readListState } from '../referrals/list-edits';
import { revived } from '../revived';
import { type ClipDecision, type ClipForm, decidedAbout, decisionOf } from './clip-form';
import { readNotSame } from './find-matches';
import { readResources } from './read-resources';

export interface ClipToSave {
  readonly key: DraftKey;
  readonly form: ClipForm;
  /** Onto this client's referral list too; null = into the directory only. */
  readonly clientId: Id | null;
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
  { key, form, clientId }: ClipToSave,
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
    const matches = createMatcher(views, await readNotSame(app.records))(form.forms, form.reading.url);
    const shared = shareOrganizations(chosen.map(({ resource }) => resource));
    const plans = chosen.map(({ index, resource: own }, at) => {
      const resource = shared[at] ?? own;
      const match = matches[index];
      const about = decidedAbout(form.decisions?.[index]);
      // A record that went since, by hand or into another, was decided about no more.
      const there = about === undefined || views.has(about) ? form : { ...form, decisions: {} };
      return planOne(resource, decisionOf(there, index, match), views);
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
  /** A record whose organization runs this one, too. */
  readonly beside?: ResourceView;
  readonly takes?: Takes;
  readonly write: boolean;
}

function planOne(resource: ResourceForm, decision: ClipDecision, views: ReadonlyMap<Id, ResourceView>): Plan {
  const reserved = resource.ids.serviceAtLocation;
  if (views.has(reserved)) return { resource, salId: reserved, write: false };
  const salId = decidedAbout(decision);
  const known = salId === undefined ? undefined : views.get(salId);
  if (decision === 'new' || !known) return { resource, salId: reserved, write: true };
  if ('beside' in decision) return { resource, salId: reserved, beside: known, write: true };
  if ('keep' in decision) return { resource, salId: known.sal.id, existing: known, write: false };
  return {
    resource,
    salId: known.sal.id,
    existing: known,
    write: true,
    ...(decision.takes && { takes: decision.takes }),
  };
}

async function writeOne(app: App, form: ClipForm, plan: Plan): Promise<readonly Edit[]> {
  const { resource, existing, beside, takes } = plan;
  const evidence = existing && (await app.records.get('evidence', existing.sal.id));
  const context = {
    now: now(app),
    uuid: app.platform.uuid,
    source: form.reading,
    checked: true,
    ...(takes && { takes }),
    ...(beside && { organization: beside.organization }),
  };
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
