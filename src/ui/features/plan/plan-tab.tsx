/** The care plan of one client: where it stands, its goals with their steps, where to begin, and its versions. */
import { useState } from 'preact/hooks';
import { newGoal } from '../../../app/plan/goal-form';
import { type ClientPlan, PLAN_TABLES, readPlan } from '../../../app/plan/read-plan';
import { beginPlan } from '../../../app/plan/versions';
import { isOpenGoal } from '../../../domain/plan/goal';
import { m } from '../../../i18n';
import { Button, EmptyState, Section, Sheet } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { DeclinedSection } from './declined-section';
import { GoalCard } from './goal-card';
import { GoalForm } from './goal-form';
import { Offers } from './offers';
import { PlanHead } from './plan-head';
import { Versions } from './versions';

export function PlanTab({ clientId }: { readonly clientId: string }) {
  const app = useApp();
  const found = useRecords(PLAN_TABLES, async () => ({ plan: await readPlan(app, clientId) }), [clientId]);
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  return found.plan ? <Whole plan={found.plan} /> : null;
}

function Whole({ plan }: { readonly plan: ClientPlan }) {
  const app = useApp();
  const outcome = useOutcome();
  const [adding, setAdding] = useState(false);
  const { client, current, versions, goals } = plan;
  const open = goals.filter(isOpenGoal);
  const over = goals.filter((goal) => !isOpenGoal(goal) && goal.lifecycleStatus !== 'rejected');
  const begin = async () => {
    outcome(await beginPlan(app, client.id), m.change_plan_begun());
  };
  const begun = versions.length > 0;
  return (
    <>
      {current && <PlanHead plan={plan} current={current} />}
      {!current && begun && (
        <Sheet>
          <EmptyState
            title={m.plan_ended_title()}
            actions={<Button onClick={() => void begin()}>{m.plan_start_new()}</Button>}
          >
            {m.plan_ended_text()}
          </EmptyState>
        </Sheet>
      )}
      {!begun && !adding && (
        <Sheet>
          <EmptyState
            title={m.plan_none_title()}
            actions={<Button onClick={() => setAdding(true)}>{m.plan_goal_first()}</Button>}
          >
            {m.plan_none_text()}
          </EmptyState>
        </Sheet>
      )}
      {(begun || adding) && (
        <Section
          title={m.plan_goals()}
          aside={
            !adding && (
              <Button size="small" onClick={() => setAdding(true)}>
                {m.plan_goal_add()}
              </Button>
            )
          }
        >
          {adding && <GoalForm plan={plan} slot="new" initial={() => newGoal(app)} onDone={() => setAdding(false)} />}
          {open.map((goal) => (
            <GoalCard key={goal.id} goal={goal} plan={plan} />
          ))}
        </Section>
      )}
      <Offers plan={plan} folded={open.length > 0} />
      {over.length > 0 && (
        <details class="plan-more">
          <summary>{m.plan_done_goals()}</summary>
          <div class="stack">
            {over.map((goal) => (
              <GoalCard key={goal.id} goal={goal} plan={plan} />
            ))}
          </div>
        </details>
      )}
      <DeclinedSection plan={plan} />
      <Versions plan={plan} />
    </>
  );
}
