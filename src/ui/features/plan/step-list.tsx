/** The steps of a goal: done with one click, added with the keyboard, what is done folded away. */
import { useState } from 'preact/hooks';
import { newStep } from '../../../app/plan/steps';
import { type Goal, isOpenGoal } from '../../../domain/plan/goal';
import { isOpenStep, type Step } from '../../../domain/plan/step';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';
import { useTickedRow } from '../use-ticked-row';
import { StepForm } from './step-form';
import { StepRow } from './step-row';

export function StepList({ goal, steps }: { readonly goal: Goal; readonly steps: readonly Step[] }) {
  const app = useApp();
  const [adding, setAdding] = useState(false);
  const open = steps.filter(isOpenStep);
  const over = steps.filter((step) => !isOpenStep(step));
  const { list, tick } = useTickedRow(steps);
  return (
    <div class="plan-part">
      <h4>{m.plan_steps()}</h4>
      {open.length > 0 && (
        <ul class="rows" ref={list} aria-label={m.plan_steps()}>
          {open.map((step, at) => (
            <StepRow key={step.id} step={step} onTick={() => tick(at)} />
          ))}
        </ul>
      )}
      {isOpenGoal(goal) &&
        (adding ? (
          <StepForm goal={goal} slot={`new ${goal.id}`} initial={() => newStep(app)} onDone={() => setAdding(false)} />
        ) : (
          <div class="buttons">
            <Button
              kind="quiet"
              size="small"
              onClick={() => setAdding(true)}
              aria={{ 'aria-label': m.plan_step_add_to({ goal: goal.text }) }}
            >
              {m.plan_step_add()}
            </Button>
          </div>
        ))}
      {over.length > 0 && (
        <details class="plan-more">
          <summary>{m.plan_steps_done({ count: over.length })}</summary>
          <ul class="rows">
            {over.map((step) => (
              <StepRow key={step.id} step={step} onTick={() => undefined} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
