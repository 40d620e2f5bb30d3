/** Points on the way to a goal: set, reached on a day, taken away again. */
import { isOpenGoal, type Milestone } from '../../domain/plan/goal';
import type { Json } from '../../domain/record/json';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';

export interface MilestoneForm {
  readonly id: Id;
  readonly text: string;
  /** "" while there is none. */
  readonly due: PlainDate | '';
}

export const newMilestone = (app: App): MilestoneForm => ({ id: app.platform.uuid(), text: '', due: '' });

export const milestoneKey = (clientId: Id, goalId: Id): DraftKey => ({
  kind: 'plan',
  subject: clientId,
  slot: `milestone ${goalId}`,
});

export type MilestoneRefusal = 'text-missing' | 'date-wrong';

export function checkMilestone({ text, due }: MilestoneForm): readonly MilestoneRefusal[] {
  return [
    ...(text.trim() === '' ? (['text-missing'] as const) : []),
    ...(due !== '' && !isPlainDate(due) ? (['date-wrong'] as const) : []),
  ];
}

type Outcome<Refusal> = Promise<Result<Committed | null, WriteFailure | Refusal | 'gone' | 'not-from-here'>>;

/** One entry of the goal, whole; undefined takes it away. */
function write<Refusal>(
  app: App,
  goalId: Id,
  id: Id,
  decide: (before: Milestone | undefined) => Milestone | undefined | { readonly refuse: Refusal },
  draftKey?: DraftKey,
): Outcome<Refusal> {
  return commitFrom<Refusal | 'gone' | 'not-from-here'>(app, async () => {
    const goal = await app.records.get('goal', goalId);
    if (!goal) return { refuse: 'gone' };
    if (!isOpenGoal(goal)) return { refuse: 'not-from-here' };
    const next = decide(goal.milestones?.[id]);
    if (next && 'refuse' in next) return next;
    const set = { [`milestones/${id}`]: next && ({ ...next } as unknown as Json) };
    const removeDrafts = draftKey ? [draftKey] : [];
    return { change: { name: 'milestone_changed', edits: [{ table: 'goal', id: goalId, set }], removeDrafts } };
  });
}

export const saveMilestone = (
  app: App,
  goalId: Id,
  form: MilestoneForm,
  draftKey?: DraftKey,
): Outcome<MilestoneRefusal> =>
  write<MilestoneRefusal>(
    app,
    goalId,
    form.id,
    (before) => {
      const [wrong] = checkMilestone(form);
      if (wrong) return { refuse: wrong };
      const text = form.text.trim();
      return { ...before, text, ...(form.due && { due: form.due }), at: before?.at ?? now(app) };
    },
    draftKey,
  );

/** Reached today, or not after all. */
export const reachMilestone = (app: App, goalId: Id, id: Id, reached: boolean): Outcome<'gone'> =>
  write<'gone'>(app, goalId, id, (before) => {
    if (!before) return { refuse: 'gone' };
    const { reachedOn: _day, ...rest } = before;
    return { ...rest, ...(reached && { reachedOn: today(app) }) };
  });

export const dropMilestone = (app: App, goalId: Id, id: Id): Outcome<never> =>
  write<never>(app, goalId, id, () => undefined);
