/** Points on the way to a goal: ticked when they are reached. */
import { useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import {
  checkMilestone,
  dropMilestone,
  type MilestoneForm,
  type MilestoneRefusal,
  milestoneKey,
  newMilestone,
  reachMilestone,
  saveMilestone,
} from '../../../app/plan/milestones';
import { type Goal, isOpenGoal, type MilestoneLine, milestonesOf } from '../../../domain/plan/goal';
import { formatDay, m } from '../../../i18n';
import { Button, Field, Icon } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { useSaving } from '../use-saving';
import { WithDraft } from '../with-draft';
import { errorsOf, type WrongWords } from '../wrong-words';
import { PlanForm } from './plan-form';
import { DueField, TextField } from './typed-fields';

export function Milestones({ goal }: { readonly goal: Goal }) {
  const app = useApp();
  const [adding, setAdding] = useState(false);
  const lines = milestonesOf(goal);
  const open = isOpenGoal(goal);
  if (lines.length === 0 && !open) return null;
  return (
    <div class="plan-part">
      {lines.length > 0 && (
        <>
          <h4>{m.plan_milestones()}</h4>
          <ul class="rows" aria-label={m.plan_milestones()}>
            {lines.map((line) => (
              <MilestoneRow key={line.id} goal={goal} line={line} />
            ))}
          </ul>
        </>
      )}
      {open &&
        (adding ? (
          <WithDraft of={milestoneKey(goal.clientId, goal.id)} initial={() => newMilestone(app)}>
            {(draft) => <Adding goal={goal} draft={draft} onDone={() => setAdding(false)} />}
          </WithDraft>
        ) : (
          <div class="buttons">
            <Button
              kind="quiet"
              size="small"
              onClick={() => setAdding(true)}
              aria={{ 'aria-label': m.plan_milestone_add_to({ goal: goal.text }) }}
            >
              {m.plan_milestone_add()}
            </Button>
          </div>
        ))}
    </div>
  );
}

function MilestoneRow({ goal, line }: { readonly goal: Goal; readonly line: MilestoneLine }) {
  const app = useApp();
  const outcome = useOutcome();
  const { id, text, due, reachedOn } = line;
  const open = isOpenGoal(goal);
  const reach = async (on: boolean) => {
    outcome(await reachMilestone(app, goal.id, id, on), on ? m.plan_milestone_reached() : m.plan_milestone_not());
  };
  const drop = async () => {
    outcome(await dropMilestone(app, goal.id, id), m.plan_milestone_dropped());
  };
  const day = reachedOn
    ? m.plan_milestone_reached_on({ day: formatDay(reachedOn) })
    : due && m.plan_milestone_due({ day: formatDay(due) });
  return (
    <li class="row checked">
      <Field
        kind="checkbox"
        hideLabel
        label={m.plan_milestone_reach({ milestone: text })}
        checked={reachedOn !== undefined}
        disabled={!open}
        onChange={(on) => void reach(on)}
      />
      <span class="what">
        <bdi>{text}</bdi>
        {day && <small>{day}</small>}
      </span>
      {open && (
        <Button
          kind="quiet"
          size="small"
          label={m.plan_milestone_drop({ milestone: text })}
          icon={<Icon name="close" />}
          onClick={() => void drop()}
        />
      )}
    </li>
  );
}

const WRONG: WrongWords<MilestoneRefusal> = {
  'text-missing': ['text', m.plan_step_need_text],
  'date-wrong': ['due', m.plan_need_date],
};

interface AddingProps {
  readonly goal: Goal;
  readonly draft: OpenDraft<MilestoneForm>;
  readonly onDone: () => void;
}

function Adding({ goal, draft, onDone }: AddingProps) {
  const app = useApp();
  const { frame, ...typed } = useSaving({
    draft,
    wrong: WRONG,
    check: (typed) => errorsOf(WRONG, checkMilestone(typed)),
    write: (milestone) => saveMilestone(app, goal.id, milestone, draft.key),
    said: m.plan_milestone_saved,
    onDone,
  });
  return (
    <PlanForm {...frame} label={m.plan_milestone_add()} save={m.plan_milestone_save()}>
      <div class="field-row">
        <TextField {...typed} label={m.plan_milestone_text()} />
        <DueField {...typed} />
      </div>
    </PlanForm>
  );
}
