/** The kinds of reminders, for choosing among them. */
import type { DueGroup, DueRule } from '../../../domain/today/due-items';
import { m } from '../../../i18n';

export const RULE_KIND_WORDS: Readonly<Record<DueRule, () => string>> = {
  appointment: m.today_kind_appointment,
  'appointment-unsettled': m.today_kind_unsettled,
  deadline: m.today_kind_deadline,
  'check-in': m.today_kind_check_in,
  'todo-due': m.today_kind_todo,
  'plan-step': m.today_kind_step,
  'plan-review': m.today_kind_review,
  'risk-review': m.today_kind_risk,
  'client-quiet': m.today_kind_quiet,
  'coverage-ends': m.today_kind_coverage,
  'attempt-silent': m.today_kind_silent,
  'attempt-on-hold': m.today_kind_on_hold,
  'attempt-in-progress': m.today_kind_in_progress,
  'attempt-unsent': m.today_kind_unsent,
  'note-unsigned': m.today_kind_unsigned,
  'resource-unchecked': m.today_kind_unchecked,
};

export const GROUPS: readonly DueGroup[] = ['late', 'today', 'soon', 'any-time'];

export const GROUP_WORDS: Readonly<Record<DueGroup, () => string>> = {
  late: m.today_group_late,
  today: m.shell_today,
  soon: m.today_group_soon,
  'any-time': m.today_group_any_time,
};
