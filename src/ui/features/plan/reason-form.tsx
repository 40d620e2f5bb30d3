/** A goal that rests, is stopped or was turned down: why, or why there is no reason. Kept as a draft while it is typed. */
import type { OpenDraft } from '../../../app/app';
import { moveGoal } from '../../../app/plan/goals';
import { ABSENT_REASONS, type AbsentReason } from '../../../domain/assessment/answers';
import type { Goal, GoalStatus } from '../../../domain/plan/goal';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useApp } from '../../hooks';
import { ABSENT_WORDS } from '../assessment/assessment-words';
import { useSaving } from '../use-saving';
import { WithDraft } from '../with-draft';
import { PlanForm } from './plan-form';
import { GOAL_STATUS_WORDS } from './plan-words';
import { ReasonField } from './typed-fields';

interface Why {
  readonly reason: string;
  readonly absent: AbsentReason | '';
}

export interface ReasonFormProps {
  readonly goal: Goal;
  readonly to: GoalStatus;
  readonly onDone: () => void;
}

export function ReasonForm(props: ReasonFormProps) {
  const key = { kind: 'plan', subject: props.goal.clientId, slot: `why ${props.goal.id}` } as const;
  return (
    <WithDraft of={key} initial={(): Why => ({ reason: '', absent: '' })}>
      {(draft) => <Asking {...props} draft={draft} />}
    </WithDraft>
  );
}

function Asking({ goal, to, onDone, draft }: ReasonFormProps & { readonly draft: OpenDraft<Why> }) {
  const app = useApp();
  const status = GOAL_STATUS_WORDS[to]();
  const { frame, ...typed } = useSaving<Why, 'reason-missing'>({
    draft,
    wrong: { 'reason-missing': ['reason', m.plan_reason_need] },
    write: ({ reason, absent }) =>
      moveGoal(app, goal.id, { to, reason, ...(absent && { reasonAbsent: absent }) }, draft.key),
    said: () => m.plan_goal_moved({ goal: goal.text, status }),
    onDone,
  });
  return (
    <PlanForm {...frame} label={status} save={m.plan_save()}>
      <ReasonField {...typed} status={status} />
      <AbsentField value={typed.form.absent} onChange={(absent) => typed.change({ absent })} />
    </PlanForm>
  );
}

/** Why there is no reason: declined, unknown and not asked are kept apart. */
export function AbsentField(props: {
  readonly value: AbsentReason | '';
  readonly onChange: (absent: AbsentReason | '') => void;
}) {
  return (
    <Field<AbsentReason>
      kind="select"
      optional
      label={m.plan_reason_absent()}
      empty=""
      value={props.value}
      options={ABSENT_REASONS.map((value) => ({ value, label: ABSENT_WORDS[value]() }))}
      onChange={props.onChange}
    />
  );
}
