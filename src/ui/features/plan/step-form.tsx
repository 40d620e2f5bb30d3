/** Writing a step down, or changing it. Kept as a draft while it is typed. */
import type { OpenDraft } from '../../../app/app';
import {
  checkStep,
  type StepForm as StepDraft,
  type StepRefusal,
  saveStep,
  stepKey,
  withLastDay,
} from '../../../app/plan/steps';
import type { Goal } from '../../../domain/plan/goal';
import { WEEK } from '../../../domain/plan/routine';
import { STEP_OWNERS, type StepOwner } from '../../../domain/plan/step';
import { SHORTEST_MONTH } from '../../../domain/time/recurrence';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useApp } from '../../hooks';
import { useSaving } from '../use-saving';
import { WithDraft } from '../with-draft';
import { errorsOf, type WrongWords } from '../wrong-words';
import { PlanForm } from './plan-form';
import { dayName, OWNER_WORDS } from './plan-words';
import { DueField, TextField } from './typed-fields';

export interface StepFormProps {
  readonly goal: Pick<Goal, 'id' | 'clientId'>;
  /** A step's id, or "new" with that of its goal. */
  readonly slot: string;
  readonly initial: () => StepDraft;
  readonly onDone: () => void;
}

const WRONG: WrongWords<StepRefusal> = {
  'text-missing': ['text', m.plan_step_need_text],
  'date-wrong': ['due', m.plan_need_date],
  'interval-wrong': ['interval', m.plan_step_need_interval],
};

const REPEATS = {
  DAILY: m.plan_step_daily,
  WEEKLY: m.plan_step_weekly,
  MONTHLY: m.plan_step_monthly,
  own: m.plan_step_own_rule,
} as const;

export function StepForm(props: StepFormProps) {
  return (
    <WithDraft of={stepKey(props.goal.clientId, props.slot)} initial={props.initial}>
      {(draft) => <Writing {...props} draft={draft} />}
    </WithDraft>
  );
}

/** 31 for "2026-01-31"; 0 while no day is typed. */
const dayIn = (due: string): number => Number(due.slice(8));

function Writing({ goal, slot, onDone, draft }: StepFormProps & { readonly draft: OpenDraft<StepDraft> }) {
  const app = useApp();
  const { frame, ...typed } = useSaving({
    draft,
    wrong: WRONG,
    check: (typed) => errorsOf(WRONG, checkStep(typed)),
    write: (step) => saveStep(app, goal.id, step, draft.key),
    said: m.plan_step_saved,
    onDone,
  });
  const { form, change, disabled } = typed;
  return (
    <PlanForm
      {...frame}
      label={slot === form.stepId ? m.plan_step_edit() : m.plan_step_add()}
      save={m.plan_step_save()}
    >
      <TextField {...typed} label={m.plan_step_text()} />
      <div class="field-row">
        <Field<StepOwner>
          kind="select"
          disabled={disabled}
          label={m.plan_step_owner()}
          value={form.owner}
          options={STEP_OWNERS.map((value) => ({ value, label: OWNER_WORDS[value]() }))}
          onChange={(owner) => change({ owner })}
        />
        {(form.owner === 'support-person' || form.owner === 'provider') && (
          <Field
            optional
            disabled={disabled}
            label={m.plan_step_owner_name()}
            value={form.ownerName}
            onInput={(ownerName) => change({ ownerName })}
          />
        )}
        <DueField {...typed} />
        <Field<StepDraft['repeat']>
          kind="select"
          disabled={disabled}
          label={m.plan_step_repeat()}
          empty={m.plan_step_once()}
          value={form.repeat}
          options={(['DAILY', 'WEEKLY', 'MONTHLY', ...(form.repeat === 'own' ? (['own'] as const) : [])] as const).map(
            (value) => ({ value, label: REPEATS[value]() }),
          )}
          onChange={(repeat) => change({ repeat })}
        />
        {form.repeat !== '' && form.repeat !== 'own' && (
          <Field
            type="number"
            name="interval"
            min={1}
            max={99}
            disabled={disabled}
            label={m.plan_step_interval()}
            value={form.interval}
            onInput={(interval) => change({ interval })}
          />
        )}
      </div>
      {form.repeat === 'MONTHLY' && (form.lastDay || dayIn(form.due) >= SHORTEST_MONTH) && (
        <Field
          kind="checkbox"
          disabled={disabled}
          label={m.plan_step_last_day()}
          {...(!form.lastDay &&
            dayIn(form.due) > SHORTEST_MONTH && { hint: m.plan_step_shorter({ day: dayIn(form.due) }) })}
          checked={form.lastDay === true}
          onChange={(on) => change(withLastDay(form, on))}
        />
      )}
      {form.repeat === 'WEEKLY' && (
        <fieldset class="field" disabled={disabled}>
          <legend>{m.plan_step_days()}</legend>
          <div class="choices line">
            {WEEK.map((day) => (
              <Field
                key={day}
                kind="checkbox"
                label={dayName(day)}
                checked={form.days.includes(day)}
                onChange={(on) => change({ days: on ? [...form.days, day] : form.days.filter((one) => one !== day) })}
              />
            ))}
          </div>
        </fieldset>
      )}
    </PlanForm>
  );
}
