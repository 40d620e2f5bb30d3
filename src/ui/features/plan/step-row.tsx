/** One step: a box to tick, who does it by when, and what else can become of it. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { today } from '../../../app/clock';
import { formOfStep, moveStep, tickStep } from '../../../app/plan/steps';
import { isOpenStep, mayMoveStep, type Step, type StepStatus } from '../../../domain/plan/step';
import { daysBetween } from '../../../domain/time/plain-date';
import { formatDay, formatShortDay, m } from '../../../i18n';
import { Field, Menu, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath } from '../../shell/paths';
import { OWNER_WORDS, routineWords, STEP_STATUS_WORDS } from './plan-words';
import { StepForm } from './step-form';

/** In the order they are offered; the table says which of them may be. */
const MOVES: readonly (readonly [StepStatus, () => string])[] = [
  ['in-progress', m.plan_step_begin],
  ['on-hold', m.plan_goal_hold],
  ['cancelled', m.plan_step_stop],
  ['entered-in-error', m.plan_mistake],
];

export function StepRow({ step, onTick }: { readonly step: Step; readonly onTick: () => void }) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const [editing, setEditing] = useState(false);
  const open = isOpenStep(step);
  const tick = async () => {
    if (!step.rrule) onTick();
    const ticked = await tickStep(app, step.id);
    const next = ticked.ok ? ticked.value?.next : undefined;
    const said = next ? m.plan_step_done_next({ day: formatDay(next) }) : m.plan_step_done({ step: step.text });
    outcome(ticked, said);
  };
  const move = async (to: StepStatus) => {
    const said = m.plan_step_moved({ step: step.text, status: STEP_STATUS_WORDS[to]() });
    outcome(await moveStep(app, step.id, to), said);
  };
  if (editing)
    return (
      <li>
        <StepForm
          goal={{ id: step.goalId, clientId: step.clientId }}
          slot={step.id}
          initial={() => formOfStep(step)}
          onDone={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li class="row checked plan-step">
      <Field
        kind="checkbox"
        hideLabel
        label={m.plan_step_complete({ step: step.text })}
        checked={!open}
        disabled={!open}
        onChange={() => void tick()}
      />
      <span class="what">
        <bdi>{step.text}</bdi>
        <small>{detailOf(step)}</small>
      </span>
      <span class="tags">
        <DayTag step={step} day={today(app)} />
        <Menu
          label={m.plan_step_more({ step: step.text })}
          items={[
            ...(open ? [{ label: m.common_edit(), onChoose: () => setEditing(true) }] : []),
            ...(open && step.rrule
              ? [{ label: m.plan_step_end_routine(), onChoose: () => void move('completed') }]
              : []),
            ...MOVES.filter(([to]) => mayMoveStep(step.status, to)).map(([to, label]) => ({
              label: to === 'in-progress' && step.status === 'on-hold' ? m.plan_goal_resume() : label(),
              onChoose: () => void move(to),
              danger: to === 'entered-in-error',
            })),
            { label: m.history_open(), onChoose: () => go(historyPath('step', step.id)) },
          ]}
        />
      </span>
    </li>
  );
}

function detailOf(step: Step): string {
  const times = Object.keys(step.done ?? {}).length;
  const moved = step.status !== 'requested' && step.status !== 'completed';
  return [
    step.ownerName
      ? m.field_line({ label: OWNER_WORDS[step.owner](), value: step.ownerName })
      : OWNER_WORDS[step.owner](),
    step.rrule && routineWords(step.rrule),
    times > 0 && m.plan_step_times({ count: times }),
    step.completedOn && m.plan_step_done_on({ day: formatDay(step.completedOn) }),
    moved && STEP_STATUS_WORDS[step.status](),
  ]
    .filter(Boolean)
    .join(' · ');
}

function DayTag({ step, day }: { readonly step: Step; readonly day: string }) {
  if (!step.due || !isOpenStep(step)) return null;
  const late = daysBetween(step.due, day);
  if (late > 0)
    return (
      <Tag plain tone="stop">
        {m.client_panel_task_late({ count: late })}
      </Tag>
    );
  return late === 0 ? (
    <Tag plain tone="check">
      {m.client_panel_task_due_today()}
    </Tag>
  ) : (
    <Tag plain>{formatShortDay(step.due)}</Tag>
  );
}
