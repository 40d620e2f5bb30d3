/** What can be typed about a goal, and what is wrong with it. */
import type { Goal } from '../../domain/plan/goal';
import type { Entries, Id, PlainDate } from '../../domain/record/record';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, DraftKey } from '../app';

export interface GoalForm {
  /** Reserved when the form opens, so that saving twice is one goal. */
  readonly goalId: Id;
  readonly text: string;
  readonly category: string;
  readonly needs: readonly Id[];
  readonly baseline: string;
  /** "" while there is none. */
  readonly targetDate: PlainDate | '';
  readonly strength: string;
  readonly barrier: string;
  readonly barrierAnswer: string;
  /** The client said yes to it. */
  readonly agreed: boolean;
  /** What the form began with: only what differs from it is written. Absent in the form of a new goal. */
  readonly from?: Omit<GoalForm, 'from'>;
}

export const newGoal = (app: App, given: Partial<GoalForm> = {}): GoalForm => ({
  goalId: app.platform.uuid(),
  text: '',
  category: '',
  needs: [],
  baseline: '',
  targetDate: '',
  strength: '',
  barrier: '',
  barrierAnswer: '',
  agreed: false,
  ...given,
});

const fieldsShown = (goal: Goal): Omit<GoalForm, 'from'> => ({
  goalId: goal.id,
  text: goal.text,
  category: goal.category,
  needs: Object.keys(goal.needs ?? {}),
  baseline: goal.baseline ?? '',
  targetDate: goal.targetDate ?? '',
  strength: goal.strength ?? '',
  barrier: goal.barrier ?? '',
  barrierAnswer: goal.barrierAnswer ?? '',
  agreed: goal.lifecycleStatus !== 'proposed',
});

export function formOfGoal(goal: Goal): GoalForm {
  const form = fieldsShown(goal);
  return { ...form, from: form };
}

/** `slot`: a goal's id, "new", or the need it begins with. */
export const goalKey = (clientId: Id, slot: string): DraftKey => ({
  kind: 'plan',
  subject: clientId,
  slot: `goal ${slot}`,
});

export type GoalRefusal = 'text-missing' | 'date-wrong';

export function checkGoal({ text, targetDate }: Pick<GoalForm, 'text' | 'targetDate'>): readonly GoalRefusal[] {
  return [
    ...(text.trim() === '' ? (['text-missing'] as const) : []),
    ...(targetDate !== '' && !isPlainDate(targetDate) ? (['date-wrong'] as const) : []),
  ];
}

/** The fields of the record that the form means. */
export function goalFields(form: Omit<GoalForm, 'from'>) {
  const typed = (text: string) => text.trim() || undefined;
  const needs: Entries<true> = Object.fromEntries(form.needs.map((id) => [id, true as const]));
  return {
    text: form.text.trim(),
    category: form.category,
    needs,
    baseline: typed(form.baseline),
    targetDate: form.targetDate || undefined,
    strength: typed(form.strength),
    barrier: typed(form.barrier),
    barrierAnswer: typed(form.barrierAnswer),
  };
}
