/** The words of codes: plans, goals, steps, and how often a step comes again. */
import type { Achievement, GoalStatus } from '../../../domain/plan/goal';
import type { PlanStatus, SignerRole } from '../../../domain/plan/plan';
import type { RealisticQuestion } from '../../../domain/plan/realistic';
import { readRoutine } from '../../../domain/plan/routine';
import type { StepOwner, StepStatus } from '../../../domain/plan/step';
import { addDays } from '../../../domain/time/plain-date';
import { formatList, type Language, language, m } from '../../../i18n';

type WordsOf<Code extends string> = Readonly<Record<Code, () => string>>;

export const PLAN_STATUS_WORDS: WordsOf<PlanStatus> = {
  draft: m.plan_status_draft,
  active: m.plan_status_active,
  'on-hold': m.plan_status_on_hold,
  completed: m.plan_status_completed,
  revoked: m.plan_status_revoked,
  'entered-in-error': m.field_mistake,
};

export const ROLE_WORDS: WordsOf<SignerRole> = {
  client: m.plan_role_client,
  worker: m.plan_role_worker,
  'support-person': m.plan_role_support,
};

export const GOAL_STATUS_WORDS: WordsOf<GoalStatus> = {
  proposed: m.plan_goal_status_proposed,
  planned: m.plan_goal_status_planned,
  accepted: m.plan_goal_status_accepted,
  active: m.plan_goal_status_active,
  'on-hold': m.plan_status_on_hold,
  completed: m.plan_goal_status_completed,
  cancelled: m.plan_goal_status_cancelled,
  rejected: m.plan_goal_status_rejected,
  'entered-in-error': m.field_mistake,
};

export const ACHIEVEMENT_WORDS: WordsOf<Achievement> = {
  'in-progress': m.plan_going_in_progress,
  improving: m.plan_going_improving,
  'no-change': m.plan_going_no_change,
  worsening: m.plan_going_worsening,
  achieved: m.plan_going_achieved,
  sustaining: m.plan_going_sustaining,
  'not-achieved': m.plan_going_not_achieved,
  'no-progress': m.plan_going_no_progress,
  'not-attainable': m.plan_going_not_attainable,
};

export const STEP_STATUS_WORDS: WordsOf<StepStatus> = {
  requested: m.field_state_requested,
  'in-progress': m.field_state_in_progress,
  'on-hold': m.field_state_on_hold,
  completed: m.field_state_completed,
  cancelled: m.field_state_cancelled,
  'entered-in-error': m.field_mistake,
};

export const OWNER_WORDS: WordsOf<StepOwner> = {
  client: m.field_owner_client,
  worker: m.field_owner_worker,
  'support-person': m.field_owner_support_person,
  provider: m.field_owner_provider,
};

export const QUESTION_WORDS: WordsOf<RealisticQuestion> = {
  'no-date': m.plan_real_no_date,
  'date-past': m.plan_real_date_past,
  'date-far': m.plan_real_date_far,
  'no-step': m.plan_real_no_step,
  'no-first-step': m.plan_real_no_first_step,
  'nothing-by-client': m.plan_real_nothing_by_client,
  'step-without-date': m.plan_real_step_without_date,
  'step-after-goal': m.plan_real_step_after_goal,
  'not-agreed': m.plan_real_not_agreed,
  'barrier-unanswered': m.plan_real_barrier_unanswered,
  'no-baseline': m.plan_real_no_baseline,
};

/** A Sunday; which one does not matter. */
const SUNDAY = '2023-12-31';

/** "Monday" for 1 (see `weekdayOf`), in the language of the screens or of a paper. */
export const dayName = (weekday: number, locale: Language = language.value): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${addDays(SUNDAY, weekday)}T12:00:00Z`),
  );

const EVERY = {
  DAILY: [m.plan_every_day, m.plan_every_days],
  WEEKLY: [m.plan_every_week, m.plan_every_weeks],
  MONTHLY: [m.plan_every_month, m.plan_every_months],
} as const;

/** "every 2 weeks on Monday and Thursday". */
export function routineWords(rrule: string, locale: Language = language.value): string {
  const routine = readRoutine(rrule);
  if (!routine) return m.plan_every_other({}, { locale });
  const [once, often] = EVERY[routine.freq];
  const rule = routine.interval === 1 ? once({}, { locale }) : often({ count: routine.interval }, { locale });
  if (routine.lastDay) return m.plan_every_last({ rule }, { locale });
  if (routine.days.length === 0) return rule;
  const days = formatList(
    routine.days.map((day) => dayName(day, locale)),
    locale,
  );
  return m.plan_every_on({ rule, days }, { locale });
}
