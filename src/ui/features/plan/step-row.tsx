/** One step of a goal: its line, and what else can become of it. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { formOfStep, moveStep } from '../../../app/plan/steps';
import { isOpenStep, mayMoveStep, type Step, type StepStatus } from '../../../domain/plan/step';
import { m } from '../../../i18n';
import { Menu } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath } from '../../shell/paths';
import { STEP_STATUS_WORDS } from './plan-words';
import { StepForm } from './step-form';
import { StepLine } from './step-line';

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
    <StepLine step={step} onTick={onTick}>
      <Menu
        label={m.plan_step_more({ step: step.text })}
        items={[
          ...(open ? [{ label: m.common_edit(), onChoose: () => setEditing(true) }] : []),
          ...(open && step.rrule ? [{ label: m.plan_step_end_routine(), onChoose: () => void move('completed') }] : []),
          ...MOVES.filter(([to]) => mayMoveStep(step.status, to)).map(([to, label]) => ({
            label: to === 'in-progress' && step.status === 'on-hold' ? m.plan_goal_resume() : label(),
            onChoose: () => void move(to),
            danger: to === 'entered-in-error',
          })),
          { label: m.history_open(), onChoose: () => go(historyPath('step', step.id)) },
        ]}
      />
    </StepLine>
  );
}
