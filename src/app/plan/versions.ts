/** Versions of a plan: put into force, followed by another, looked at again, resting and ended. */
import type { Goal } from '../../domain/plan/goal';
import { isInForce, isOpenPlan, mayMovePlan, type Plan, type PlanStatus } from '../../domain/plan/plan';
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom, type Decision } from '../committed';
import { goalMoveSet } from './goals';
import { begunPlan, contentNow, newVersion, type PlanAt, planIn, planNow } from './plan-at';

type Outcome<Refusal = never> = Promise<Result<Committed | null, WriteFailure | Refusal | 'gone'>>;

/** The plan and what is around it. */
export async function planOf(app: App, id: Id): Promise<(PlanAt & { readonly plan: Plan }) | null> {
  const plan = await app.records.get('plan', id);
  if (!plan) return null;
  const { clientId, episodeId } = plan;
  return { ...(await planIn(app, { clientId, ...(episodeId && { episodeId }) })), plan };
}

/** What stands in the plan now is kept as its content, unless it was before. */
export const frozen = (app: App, plan: Plan, at: PlanAt): Readonly<Record<string, Json>> =>
  plan.content ? {} : { content: contentNow(at) as unknown as Json, frozenAt: now(app) };

export interface Begun {
  /** The goals as they are then. */
  readonly goals: readonly Goal[];
  readonly set: Readonly<Record<string, Json>>;
  readonly edits: readonly Edit[];
}

/** A version comes into force: the goals the client agreed to are worked on, and the version before ends. */
export function begin(app: App, at: PlanAt, plan: Plan): Begun {
  if (plan.status !== 'draft') return { goals: at.goals, set: {}, edits: [] };
  const edits: Edit[] = [];
  const goals = at.goals.map((goal): Goal => {
    if (goal.lifecycleStatus !== 'accepted' && goal.lifecycleStatus !== 'planned') return goal;
    const set = goalMoveSet(app, goal, { to: 'active' });
    edits.push({ table: 'goal', id: goal.id, set });
    return { ...goal, ...set } as Goal;
  });
  const before = at.versions.filter((one) => one.id !== plan.id && isInForce(one));
  for (const one of before)
    edits.push({
      table: 'plan',
      id: one.id,
      set: { status: 'completed', endedOn: today(app), ...frozen(app, one, at) },
    });
  return { goals, set: { status: 'active', startedOn: today(app) }, edits };
}

export interface PlanMove {
  readonly to: PlanStatus;
  readonly reason?: string;
}

/** Moves a plan as its table allows. What ends keeps what it said. */
export function movePlan(
  app: App,
  id: Id,
  { to, reason }: PlanMove,
  draftKey?: DraftKey,
): Outcome<'not-from-here' | 'reason-missing' | 'empty'> {
  return commitFrom<'gone' | 'not-from-here' | 'reason-missing' | 'empty'>(app, async () => {
    const found = await planOf(app, id);
    if (!found) return { refuse: 'gone' };
    const { plan } = found;
    if (!mayMovePlan(plan.status, to)) return { refuse: 'not-from-here' };
    const why = reason?.trim();
    if ((to === 'revoked' || to === 'on-hold') && plan.status !== 'draft' && !why) return { refuse: 'reason-missing' };
    const removeDrafts = draftKey ? [draftKey] : [];
    if (to === 'active' && plan.status === 'draft') {
      if (found.goals.length === 0) return { refuse: 'empty' };
      const { set, edits } = begin(app, found, plan);
      return { change: { name: 'plan_moved', edits: [{ table: 'plan', id, set }, ...edits], removeDrafts } };
    }
    const ends = to === 'completed' || to === 'revoked';
    const set = {
      status: to,
      statusReason: why,
      ...(ends && { endedOn: today(app), ...frozen(app, plan, found) }),
    };
    return { change: { name: 'plan_moved', edits: [{ table: 'plan', id, set }], removeDrafts } };
  });
}

/** A plan after the last one has ended; its open goals go on. */
export function beginPlan(app: App, clientId: Id): Outcome {
  return commitFrom<'gone'>(app, async () => {
    const client = await app.records.get('client', clientId);
    if (!client) return { refuse: 'gone' };
    const edits = await begunPlan(app, await planNow(app, clientId), client);
    return edits.length > 0 ? { change: { name: 'plan_begun', edits } } : { nothing: true };
  });
}

/** The next version, to be changed while this one goes on. */
export function startVersion(app: App, id: Id): Outcome<'not-from-here'> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const found = await planOf(app, id);
    if (!found) return { refuse: 'gone' };
    const { plan } = found;
    if (!isInForce(plan) || found.current?.id !== plan.id) return { refuse: 'not-from-here' };
    const next = await newVersion(app, found, plan.sample === true);
    const kept = frozen(app, plan, found);
    const edits: Edit[] = [
      ...(Object.keys(kept).length > 0 ? [{ table: 'plan', id, set: kept } as const] : []),
      createEdit('plan', next),
    ];
    return { change: { name: 'plan_version', edits } };
  });
}

export interface ReviewForm {
  /** Reserved when the form opens. */
  readonly reviewId: Id;
  readonly date: PlainDate;
  /** What came out of it; empty where only the day of the next one is set. */
  readonly words: string;
  readonly next: PlainDate | '';
}

export const newReview = (app: App, plan: Plan): ReviewForm => ({
  reviewId: app.platform.uuid(),
  date: today(app),
  words: '',
  next: plan.reviewBy && plan.reviewBy > today(app) ? plan.reviewBy : '',
});

export const planKey = (plan: Pick<Plan, 'clientId'>, slot: 'review' | 'sign' | 'end'): DraftKey => ({
  kind: 'plan',
  subject: plan.clientId,
  slot,
});

export type ReviewRefusal = 'date-wrong' | 'next-wrong';

export function checkReview({ date, next, words }: ReviewForm, day: PlainDate): readonly ReviewRefusal[] {
  const dated = isPlainDate(date) && date <= day;
  const later = isPlainDate(next) && next > day;
  return [
    ...(words.trim() && !dated ? (['date-wrong'] as const) : []),
    ...((next === '' && words.trim()) || later ? [] : (['next-wrong'] as const)),
  ];
}

/** Keeps what came out of a look at the plan, and the day of the next one. */
export function reviewPlan(
  app: App,
  id: Id,
  form: ReviewForm,
  draftKey?: DraftKey,
): Outcome<ReviewRefusal | 'not-from-here'> {
  return commitFrom<ReviewRefusal | 'gone' | 'not-from-here'>(
    app,
    async (): Promise<Decision<ReviewRefusal | 'gone' | 'not-from-here'>> => {
      const plan = await app.records.get('plan', id);
      if (!plan) return { refuse: 'gone' };
      if (!isOpenPlan(plan)) return { refuse: 'not-from-here' };
      const [wrong] = checkReview(form, today(app));
      if (wrong) return { refuse: wrong };
      const words = form.words.trim();
      const review: Json = { date: form.date, words, at: now(app) };
      const set = { reviewBy: form.next || undefined, ...(words && { [`reviews/${form.reviewId}`]: review }) };
      const removeDrafts = draftKey ? [draftKey] : [];
      return { change: { name: 'plan_reviewed', edits: [{ table: 'plan', id, set }], removeDrafts } };
    },
  );
}
