/** Values of plans, goals and steps that are more than a word: signatures, reviews, milestones, what was agreed. */
import type { PlanContent } from '../../../domain/plan/content';
import type { Milestone } from '../../../domain/plan/goal';
import type { PlanReview, PlanSignature } from '../../../domain/plan/plan';
import type { Json } from '../../../domain/record/json';
import { formatDay, m } from '../../../i18n';
import { ROLE_WORDS, routineWords } from '../plan/plan-words';
import type { ValueText } from './value-words';

/** What is of another shape came from a later version, and is shown as it is. */
const shaped =
  <Value>(words: (value: Value) => string): ValueText =>
  (value: Json) =>
    typeof value === 'object' && value !== null ? words(value as unknown as Value) : String(value);

export const signatureText = shaped<PlanSignature>(({ name, role, date }) =>
  m.plan_signed_by({ name, role: ROLE_WORDS[role]?.() ?? role, day: formatDay(date) }),
);

export const reviewText = shaped<PlanReview>(({ date, words }) => m.plan_review_line({ day: formatDay(date), words }));

export const milestoneText = shaped<Milestone>(({ text, due, reachedOn }) =>
  [
    text,
    reachedOn
      ? m.plan_milestone_reached_on({ day: formatDay(reachedOn) })
      : due && m.plan_milestone_due({ day: formatDay(due) }),
  ]
    .filter(Boolean)
    .join(' · '),
);

export const contentText = shaped<PlanContent>(({ goals }) =>
  m.plan_content_of({
    goals: m.plan_goal_count({ count: goals.length }),
    steps: m.plan_step_count({ count: goals.reduce((sum, { steps }) => sum + steps.length, 0) }),
  }),
);

export const rruleText: ValueText = (value) => (typeof value === 'string' ? routineWords(value) : String(value));
