/** A plan that rests or is given up: why. */

import type { OpenDraft } from '../../../app/app';
import { movePlan, planKey } from '../../../app/plan/versions';
import type { Plan, PlanStatus } from '../../../domain/plan/plan';
import { m } from '../../../i18n';
import { useApp } from '../../hooks';
import { useSaving } from '../use-saving';
import { WithDraft } from '../with-draft';
import { PlanForm } from './plan-form';
import { PLAN_STATUS_WORDS } from './plan-words';
import { ReasonField } from './typed-fields';

interface Why {
  readonly reason: string;
}

export interface EndFormProps {
  readonly plan: Plan;
  readonly to: PlanStatus;
  readonly onDone: () => void;
}

export function EndForm(props: EndFormProps) {
  return (
    <WithDraft of={planKey(props.plan, 'end')} initial={(): Why => ({ reason: '' })}>
      {(draft) => <Ending {...props} draft={draft} />}
    </WithDraft>
  );
}

function Ending({ plan, to, onDone, draft }: EndFormProps & { readonly draft: OpenDraft<Why> }) {
  const app = useApp();
  const status = PLAN_STATUS_WORDS[to]();
  const { frame, ...typed } = useSaving<Why, 'reason-missing' | 'empty'>({
    draft,
    wrong: { 'reason-missing': ['reason', m.plan_reason_need_plan], empty: ['reason', m.plan_empty] },
    write: ({ reason }) => movePlan(app, plan.id, { to, reason }, draft.key),
    said: () => m.plan_moved_done({ status }),
    onDone,
  });
  return (
    <PlanForm {...frame} label={status} save={m.plan_save()}>
      <ReasonField {...typed} status={status} />
    </PlanForm>
  );
}
