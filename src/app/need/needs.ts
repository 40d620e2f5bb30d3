/** Needs: accepted from an answer or named by the client, and what becomes of them. */

import type { Decision } from '../../domain/assessment/assessment';
import { isOpenNeed, mayMoveNeed, type Need, type NeedStatus } from '../../domain/need/need';
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { currentEpisode } from '../clients/current-episode';
import { now } from '../clock';
import { commitFrom } from '../committed';

/** The open need of this category, if the client has one. */
async function openNeed(app: App, clientId: Id, category: string): Promise<Need | undefined> {
  const needs = [...(await app.records.all('need')).values()];
  return needs.find((need) => need.clientId === clientId && need.category === category && isOpenNeed(need));
}

async function newNeed(
  app: App,
  clientId: Id,
  given: Pick<Need, 'category' | 'verification' | 'words' | 'assessmentId'>,
) {
  const client = await app.records.get('client', clientId);
  const episodeId = await currentEpisode(app, clientId);
  const at = now(app);
  const need: Need = {
    id: app.platform.uuid(),
    clientId,
    ...(episodeId && { episodeId }),
    ...given,
    status: 'active',
    recordedAt: at,
    changedAt: at,
    ...(client?.sample && { sample: true }),
  };
  return need;
}

/** A person's word on a need that answers propose. A need that is open already is not recorded twice. */
export function decideNeed(
  app: App,
  assessmentId: Id,
  category: string,
  answer: Decision['answer'],
): Promise<Result<Committed | null, WriteFailure | 'gone'>> {
  return commitFrom<'gone'>(app, async () => {
    const assessment = await app.records.get('assessment', assessmentId);
    if (!assessment) return { refuse: 'gone' };
    const { clientId } = assessment;
    const known = answer === 'accepted' ? await openNeed(app, clientId, category) : undefined;
    const given = { category, verification: 'unconfirmed', assessmentId } as const;
    const need = answer === 'accepted' && !known ? await newNeed(app, clientId, given) : undefined;
    const needId = need?.id ?? known?.id;
    const decision: Decision = { answer, at: now(app), ...(needId && { needId }) };
    const edits: Edit[] = [
      { table: 'assessment', id: assessmentId, set: { [`decided/${category}`]: { ...decision } } },
    ];
    if (need) edits.push(createEdit('need', need));
    return { change: { name: answer === 'accepted' ? 'need_accepted' : 'need_turned_down', edits } };
  });
}

export function addNeed(
  app: App,
  clientId: Id,
  typed: { readonly category: string; readonly words: string },
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'category-missing' | 'there-already'>> {
  return commitFrom<'gone' | 'category-missing' | 'there-already'>(app, async () => {
    if (typed.category === '') return { refuse: 'category-missing' };
    if (!(await app.records.get('client', clientId))) return { refuse: 'gone' };
    if (await openNeed(app, clientId, typed.category)) return { refuse: 'there-already' };
    const words = typed.words.trim();
    const need = await newNeed(app, clientId, {
      category: typed.category,
      verification: 'confirmed',
      ...(words && { words }),
    });
    return { change: { name: 'need_accepted', edits: [createEdit('need', need)] } };
  });
}

/** Moves a need as its table allows. */
export function moveNeed(
  app: App,
  id: Id,
  status: NeedStatus,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const need = await app.records.get('need', id);
    if (!need) return { refuse: 'gone' };
    if (!mayMoveNeed(need.status, status)) return { refuse: 'not-from-here' };
    const set = { status, changedAt: now(app) };
    return { change: { name: 'need_changed', edits: [{ table: 'need', id, set }] } };
  });
}

/** The client was asked, and agrees that it is one. */
export function confirmNeed(app: App, id: Id): Promise<Result<Committed | null, WriteFailure | 'gone'>> {
  return commitFrom<'gone'>(app, async () => {
    const need = await app.records.get('need', id);
    if (!need) return { refuse: 'gone' };
    if (need.verification === 'confirmed') return { nothing: true };
    const set = { verification: 'confirmed', changedAt: now(app) };
    return { change: { name: 'need_changed', edits: [{ table: 'need', id, set }] } };
  });
}
