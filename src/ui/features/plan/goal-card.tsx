/** One goal: in the client's words, where it stands, its steps and milestones, and what one would still ask. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { formOfGoal } from '../../../app/plan/goal-form';
import { markAchievement, moveGoal } from '../../../app/plan/goals';
import type { ClientPlan } from '../../../app/plan/read-plan';
import {
  ACHIEVEMENTS,
  type Achievement,
  type Goal,
  type GoalStatus,
  isOpenGoal,
  mayMoveGoal,
} from '../../../domain/plan/goal';
import { formatDay, m } from '../../../i18n';
import { Button, Field, Menu, showToast, Tag, type Tone, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath } from '../../shell/paths';
import { ABSENT_WORDS } from '../assessment/assessment-words';
import { needWords } from '../assessment/need-words';
import { FactList } from './fact-list';
import { GoalForm } from './goal-form';
import { Milestones } from './milestones';
import { ACHIEVEMENT_WORDS, GOAL_STATUS_WORDS } from './plan-words';
import { Realistic } from './realistic';
import { ReasonForm } from './reason-form';
import { StepList } from './step-list';

const TONES: Partial<Record<GoalStatus, Tone>> = { active: 'now', proposed: 'check', completed: 'sure' };

/** In the order they are offered; the table says which of them may be. */
const MOVES: readonly (readonly [GoalStatus, () => string])[] = [
  ['active', m.plan_goal_begin],
  ['completed', m.plan_goal_reach],
  ['planned', m.plan_goal_status_planned],
  ['on-hold', m.plan_goal_hold],
  ['rejected', m.plan_goal_decline],
  ['cancelled', m.plan_goal_stop],
  ['entered-in-error', m.plan_mistake],
];

export function GoalCard({ goal, plan }: { readonly goal: Goal; readonly plan: ClientPlan }) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState<GoalStatus | null>(null);
  const open = isOpenGoal(goal);
  const steps = plan.steps.get(goal.id) ?? [];
  const { lifecycleStatus: status } = goal;
  const move = async (to: GoalStatus) => {
    const moved = await moveGoal(app, goal.id, { to });
    const said = m.plan_goal_moved({ goal: goal.text, status: GOAL_STATUS_WORDS[to]() });
    if (moved.ok) outcome(moved, said);
    else if (moved.why === 'reason-missing') setAsking(to);
    else showToast({ text: writeFailureText(moved.why) });
  };
  const going = async (achievement: Achievement) => {
    outcome(await markAchievement(app, goal.id, achievement), m.change_goal_moved());
  };
  if (editing)
    return <GoalForm plan={plan} slot={goal.id} initial={() => formOfGoal(goal)} onDone={() => setEditing(false)} />;
  return (
    <article class="sheet goal" aria-label={goal.text}>
      <div class="goal-head">
        <div class="what">
          <h3>
            <bdi>{goal.text}</bdi>
          </h3>
          <small>{detailOf(goal)}</small>
        </div>
        <Tag {...(TONES[status] && { tone: TONES[status] })}>{GOAL_STATUS_WORDS[status]()}</Tag>
        <Menu
          label={m.plan_goal_more({ goal: goal.text })}
          items={[
            ...(open ? [{ label: m.common_edit(), onChoose: () => setEditing(true) }] : []),
            ...MOVES.filter(([to]) => mayMoveGoal(status, to)).map(([to, label]) => ({
              label: to === 'active' && status === 'on-hold' ? m.plan_goal_resume() : label(),
              onChoose: () => void move(to),
              danger: to === 'entered-in-error',
            })),
            { label: m.history_open(), onChoose: () => go(historyPath('goal', goal.id)) },
          ]}
        />
      </div>
      <div class="goal-body">
        {asking && <ReasonForm goal={goal} to={asking} onDone={() => setAsking(null)} />}
        {status === 'proposed' && (
          <div class="buttons">
            <Button size="small" onClick={() => void move('accepted')}>
              {m.plan_goal_agree()}
            </Button>
          </div>
        )}
        {(status === 'active' || status === 'completed') && (
          <Field<Achievement>
            kind="select"
            label={m.plan_goal_going()}
            value={goal.achievementStatus ?? ''}
            options={ACHIEVEMENTS.map((value) => ({ value, label: ACHIEVEMENT_WORDS[value]() }))}
            onChange={(value) => void going(value)}
          />
        )}
        <FactList
          look="goal-facts"
          facts={[
            [m.plan_goal_baseline(), goal.baseline],
            [m.plan_goal_strength(), goal.strength],
            [m.plan_goal_barrier(), goal.barrier],
            [m.plan_goal_answer(), goal.barrierAnswer],
          ]}
        />
        <StepList goal={goal} steps={steps} />
        <Milestones goal={goal} />
        {open && <Realistic goal={goal} steps={steps} />}
      </div>
    </article>
  );
}

function detailOf(goal: Goal) {
  const reason = goal.statusReason ?? (goal.reasonAbsent && ABSENT_WORDS[goal.reasonAbsent]());
  return [
    goal.category && needWords(goal.category),
    goal.targetDate && m.plan_milestone_due({ day: formatDay(goal.targetDate) }),
    reason && m.plan_reason_line({ reason }),
  ]
    .filter(Boolean)
    .join(' · ');
}
