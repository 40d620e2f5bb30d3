/** Goals: written down, taken over from a template, changed, moved, or turned down by the client. */
import type { AbsentReason } from '../../domain/assessment/answers';
import type { Client } from '../../domain/client/client';
import { type Achievement, type Goal, type GoalStatus, isOpenGoal, mayMoveGoal } from '../../domain/plan/goal';
import type { Step } from '../../domain/plan/step';
import type { PlanTemplate } from '../../domain/practice/practice';
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { typedEdit } from '../../domain/record/typed-over';
import { type Words, wordsIn } from '../../domain/text/words';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';
import { revived } from '../revived';
import { checkGoal, type GoalForm, type GoalRefusal, goalFields, newGoal } from './goal-form';
import { begunPlan, type PlanAt, planNow } from './plan-at';

type Outcome<Refusal = never> = Promise<Result<Committed | null, WriteFailure | Refusal | 'gone'>>;

const written = (app: App, at: PlanAt, client: Client) => ({
  ...at.place,
  statusDate: today(app),
  createdAt: now(app),
  ...(client.sample && { sample: true }),
});

/** Writes a goal down, or what was typed over an earlier one. A plan is begun with its first goal. */
export function saveGoal(
  app: App,
  clientId: Id,
  form: GoalForm,
  draftKey?: DraftKey,
): Outcome<GoalRefusal | 'not-from-here'> {
  return commitFrom<GoalRefusal | 'gone' | 'not-from-here'>(app, async () => {
    const client = await app.records.get('client', clientId);
    if (!client) return { refuse: 'gone' };
    const [wrong] = checkGoal(form);
    if (wrong) return { refuse: wrong };
    const removeDrafts = draftKey ? [draftKey] : [];
    const before = await app.records.get('goal', form.goalId);
    if (before) {
      if (!isOpenGoal(before)) return { refuse: 'not-from-here' };
      const agrees = form.agreed && !form.from?.agreed && before.lifecycleStatus === 'proposed';
      const move = agrees ? { lifecycleStatus: 'accepted' as const, statusDate: today(app) } : {};
      const began = goalFields(form.from ?? newGoal(app));
      const edit = typedEdit('goal', before, began, { ...goalFields(form), ...move });
      if (!edit && !draftKey) return { nothing: true };
      return { change: { name: 'goal_changed', edits: edit ? [edit] : [], removeDrafts } };
    }
    const at = await planNow(app, clientId);
    const goal: Goal = {
      id: form.goalId,
      ...goalFields(form),
      lifecycleStatus: form.agreed ? 'accepted' : 'proposed',
      ...written(app, at, client),
    };
    const edits = [...(await begunPlan(app, at, client)), createEdit('goal', goal)];
    return { change: { name: 'goal_added', edits: revived(edits), removeDrafts } };
  });
}

/** A template's goal with its steps, in the client's language. The needs it fits are linked. */
export function addFromTemplate(app: App, clientId: Id, template: PlanTemplate, language: 'en' | 'es'): Outcome {
  return commitFrom<'gone'>(app, async () => {
    const client = await app.records.get('client', clientId);
    if (!client) return { refuse: 'gone' };
    const at = await planNow(app, clientId);
    const needs = [...(await app.records.all('need')).values()].filter(
      (need) => need.clientId === clientId && need.category === template.category && need.status === 'active',
    );
    const say = (words: Words) => wordsIn(words, language);
    const facts = written(app, at, client);
    const goal: Goal = {
      id: app.platform.uuid(),
      text: say(template.goal),
      category: template.category,
      needs: Object.fromEntries(needs.map(({ id }) => [id, true as const])),
      lifecycleStatus: 'proposed',
      ...facts,
    };
    const { statusDate: _day, ...rest } = facts;
    const steps = template.steps.map(
      ({ text, owner }): Step => ({
        id: app.platform.uuid(),
        goalId: goal.id,
        text: say(text),
        owner,
        status: 'requested',
        ...rest,
      }),
    );
    const edits: Edit[] = [
      ...(await begunPlan(app, at, client)),
      createEdit('goal', goal),
      ...steps.map((step) => createEdit('step', step)),
    ];
    return { change: { name: 'goal_added', edits } };
  });
}

export interface GoalMove {
  readonly to: GoalStatus;
  readonly achievement?: Achievement;
  readonly reason?: string;
  readonly reasonAbsent?: AbsentReason;
}

/** What ends or rests with a reason, or with why there is none. */
const NEEDS_REASON: readonly GoalStatus[] = ['on-hold', 'cancelled', 'rejected'];

export const goalMoveSet = (app: App, goal: Goal, { to, achievement, reason, reasonAbsent }: GoalMove) => {
  const reached = achievement ?? (to === 'completed' ? 'achieved' : undefined);
  const begun = to === 'active' && goal.achievementStatus === undefined ? 'in-progress' : undefined;
  const next = reached ?? begun;
  return {
    lifecycleStatus: to,
    statusDate: today(app),
    statusReason: reason?.trim() || undefined,
    reasonAbsent: reason?.trim() ? undefined : reasonAbsent,
    ...(next && { achievementStatus: next }),
  };
};

/** Moves a goal as its table allows. */
export function moveGoal(
  app: App,
  id: Id,
  move: GoalMove,
  draftKey?: DraftKey,
): Outcome<'not-from-here' | 'reason-missing'> {
  return commitFrom<'gone' | 'not-from-here' | 'reason-missing'>(app, async () => {
    const goal = await app.records.get('goal', id);
    if (!goal) return { refuse: 'gone' };
    if (!mayMoveGoal(goal.lifecycleStatus, move.to)) return { refuse: 'not-from-here' };
    if (NEEDS_REASON.includes(move.to) && !move.reason?.trim() && !move.reasonAbsent)
      return { refuse: 'reason-missing' };
    const edits: Edit[] = [{ table: 'goal', id, set: goalMoveSet(app, goal, move) }];
    return { change: { name: 'goal_moved', edits, removeDrafts: draftKey ? [draftKey] : [] } };
  });
}

/** How it goes, without a move. */
export function markAchievement(app: App, id: Id, achievement: Achievement): Outcome {
  return commitFrom<'gone'>(app, async () => {
    const goal = await app.records.get('goal', id);
    if (!goal) return { refuse: 'gone' };
    if (goal.achievementStatus === achievement) return { nothing: true };
    const set = { achievementStatus: achievement, statusDate: today(app) };
    return { change: { name: 'goal_moved', edits: [{ table: 'goal', id, set }] } };
  });
}
