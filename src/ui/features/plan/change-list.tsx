/** What changed between two versions of a plan, one sentence each. */
import type { PlanChange } from '../../../domain/plan/compare';
import { m } from '../../../i18n';
import { fieldLabel, fieldText } from '../record-words/field-words';

/** What the parts of a content are called as fields of their records. */
const FIELDS: Readonly<Record<string, string>> = { status: 'lifecycleStatus', achievement: 'achievementStatus' };

/** Milestones have the fields of a step by other names. */
const MILESTONE: Readonly<Record<string, string>> = { reachedOn: 'completedOn' };

const ADDED = {
  goal: m.plan_diff_goal_added,
  step: m.plan_diff_step_added,
  milestone: m.plan_diff_milestone_added,
} as const;
const GONE = {
  goal: m.plan_diff_goal_gone,
  step: m.plan_diff_step_gone,
  milestone: m.plan_diff_milestone_gone,
} as const;

function sentence(change: PlanChange): string {
  if (change.kind === 'added') return ADDED[change.part](change);
  if (change.kind === 'gone') return GONE[change.part](change);
  const { from, to } = change;
  if (change.kind === 'review') return changed(m.plan_diff_review(), m.plan_kind(), 'plan', 'reviewBy', from, to);
  const { part, what, field } = change;
  const table = part === 'goal' ? 'goal' : 'step';
  const name = (part === 'goal' ? FIELDS : part === 'milestone' ? MILESTONE : {})[field] ?? field;
  return changed(fieldLabel(table, name), what, table, name, from, to);
}

function changed(
  label: string,
  what: string,
  table: 'goal' | 'step' | 'plan',
  field: string,
  from?: string,
  to?: string,
) {
  const text = (value: string | undefined) => fieldText(table, field, value);
  if (from === undefined) return m.plan_diff_set({ what, field: label, to: text(to) });
  if (to === undefined) return m.plan_diff_cleared({ what, field: label, from: text(from) });
  return m.plan_diff_changed({ what, field: label, from: text(from), to: text(to) });
}

export function ChangeList({ changes }: { readonly changes: readonly PlanChange[] }) {
  if (changes.length === 0) return <p class="soft">{m.plan_version_same()}</p>;
  return (
    <ul class="plan-questions">
      {changes.map(sentence).map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
