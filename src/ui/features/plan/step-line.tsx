/** The line of a step: a box to tick, what it is, who does it by when. */
import type { ComponentChildren } from 'preact';
import { today } from '../../../app/clock';
import { tickStep } from '../../../app/plan/steps';
import { isOpenStep, type Step } from '../../../domain/plan/step';
import { daysBetween } from '../../../domain/time/plain-date';
import { formatDay, formatShortDay, m } from '../../../i18n';
import { Field, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { OWNER_WORDS, routineWords, STEP_STATUS_WORDS } from './plan-words';

export interface StepLineProps {
  readonly step: Step;
  /** Called before the row goes; a routine stays. */
  readonly onTick: () => void;
  /** What else can become of it, after its day. */
  readonly children?: ComponentChildren;
}

export function StepLine({ step, onTick, children }: StepLineProps) {
  const app = useApp();
  const outcome = useOutcome();
  const open = isOpenStep(step);
  const tick = async () => {
    if (!step.rrule) onTick();
    const ticked = await tickStep(app, step.id);
    const next = ticked.ok ? ticked.value?.next : undefined;
    const said = next ? m.plan_step_done_next({ day: formatDay(next) }) : m.plan_step_done({ step: step.text });
    outcome(ticked, said);
  };
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
        {children}
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
