/** What the client turned down, with the reason or why there is none. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { OpenDraft } from '../../../app/app';
import { today } from '../../../app/clock';
import {
  checkDecline,
  type DeclineForm,
  type DeclineRefusal,
  declineKey,
  declineService,
  newDecline,
} from '../../../app/plan/decline-service';
import { moveGoal } from '../../../app/plan/goals';
import type { ClientPlan } from '../../../app/plan/read-plan';
import type { Goal } from '../../../domain/plan/goal';
import { formatDay, m } from '../../../i18n';
import { Button, Field, Menu, Row, Rows, Section, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath } from '../../shell/paths';
import { ABSENT_WORDS } from '../assessment/assessment-words';
import { useSaving } from '../use-saving';
import { WithDraft } from '../with-draft';
import { errorsOf, type WrongWords } from '../wrong-words';
import { PlanForm } from './plan-form';
import { GOAL_STATUS_WORDS } from './plan-words';
import { AbsentField } from './reason-form';

export function DeclinedSection({ plan }: { readonly plan: ClientPlan }) {
  const app = useApp();
  const [adding, setAdding] = useState(false);
  const declined = plan.goals.filter(({ lifecycleStatus }) => lifecycleStatus === 'rejected');
  return (
    <Section
      title={m.plan_declined()}
      aside={
        !adding && (
          <Button kind="quiet" size="small" onClick={() => setAdding(true)}>
            {m.plan_decline_add()}
          </Button>
        )
      }
    >
      {adding && (
        <WithDraft of={declineKey(plan.client.id)} initial={() => newDecline(app)}>
          {(draft) => <Declining clientId={plan.client.id} draft={draft} onDone={() => setAdding(false)} />}
        </WithDraft>
      )}
      {declined.length === 0 ? (
        <p class="soft">{m.plan_declined_none()}</p>
      ) : (
        <Rows label={m.plan_declined()}>
          {declined.map((goal) => (
            <DeclinedRow key={goal.id} goal={goal} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function DeclinedRow({ goal }: { readonly goal: Goal }) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const mistake = async () => {
    const moved = await moveGoal(app, goal.id, { to: 'entered-in-error' });
    const said = m.plan_goal_moved({ goal: goal.text, status: GOAL_STATUS_WORDS['entered-in-error']() });
    if (moved.ok) outcome(moved, said);
    else if (moved.why !== 'reason-missing') showToast({ text: writeFailureText(moved.why) });
  };
  const reason = goal.statusReason ?? (goal.reasonAbsent && ABSENT_WORDS[goal.reasonAbsent]());
  return (
    <Row
      title={<bdi>{goal.text}</bdi>}
      detail={[formatDay(goal.statusDate), reason && m.plan_reason_line({ reason })].filter(Boolean).join(' · ')}
      actions={
        <Menu
          label={m.plan_goal_more({ goal: goal.text })}
          items={[
            { label: m.history_open(), onChoose: () => go(historyPath('goal', goal.id)) },
            { label: m.plan_mistake(), danger: true, onChoose: () => void mistake() },
          ]}
        />
      }
    />
  );
}

const WRONG: WrongWords<DeclineRefusal> = {
  'text-missing': ['text', m.plan_decline_need_text],
  'reason-missing': ['reason', m.plan_reason_need],
  'date-wrong': ['date', m.plan_need_past_date],
};

interface DecliningProps {
  readonly clientId: string;
  readonly draft: OpenDraft<DeclineForm>;
  readonly onDone: () => void;
}

function Declining({ clientId, draft, onDone }: DecliningProps) {
  const app = useApp();
  const { form, change, disabled, frame } = useSaving({
    draft,
    wrong: WRONG,
    check: (typed) => errorsOf(WRONG, checkDecline(typed, today(app))),
    write: (typed) => declineService(app, clientId, typed, draft.key),
    said: m.plan_decline_saved,
    onDone,
  });
  return (
    <PlanForm {...frame} label={m.plan_decline_add()} save={m.plan_save()}>
      <Field
        name="text"
        disabled={disabled}
        label={m.plan_decline_text()}
        value={form.text}
        onInput={(text) => change({ text })}
      />
      <Field
        name="reason"
        disabled={disabled}
        label={m.plan_reason()}
        value={form.reason}
        onInput={(reason) => change({ reason })}
      />
      <AbsentField value={form.absent} onChange={(absent) => change({ absent })} />
      <Field
        type="date"
        name="date"
        disabled={disabled}
        label={m.plan_decline_date()}
        value={form.date}
        onInput={(date) => change({ date })}
      />
    </PlanForm>
  );
}
