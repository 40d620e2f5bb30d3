/** Writing a goal down, or changing it. Kept as a draft while it is typed. */
import type { OpenDraft } from '../../../app/app';
import { checkGoal, type GoalForm as GoalDraft, type GoalRefusal, goalKey } from '../../../app/plan/goal-form';
import { saveGoal } from '../../../app/plan/goals';
import type { ClientPlan } from '../../../app/plan/read-plan';
import { isOpenNeed } from '../../../domain/need/need';
import { CATEGORIES } from '../../../domain/resource/categories';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useApp } from '../../hooks';
import { needWords } from '../assessment/need-words';
import { useSaving } from '../use-saving';
import { WithDraft } from '../with-draft';
import { errorsOf, type WrongWords } from '../wrong-words';
import { PlanForm } from './plan-form';

export interface GoalFormProps {
  readonly plan: Pick<ClientPlan, 'client' | 'needs' | 'categories'>;
  /** "new", a goal's id, or the need it begins with. */
  readonly slot: string;
  readonly initial: () => GoalDraft;
  readonly onDone: () => void;
}

const WRONG: WrongWords<GoalRefusal> = {
  'text-missing': ['text', m.plan_goal_need_text],
  'date-wrong': ['targetDate', m.plan_need_date],
};

export function GoalForm(props: GoalFormProps) {
  return (
    <WithDraft of={goalKey(props.plan.client.id, props.slot)} initial={props.initial}>
      {(draft) => <Writing {...props} draft={draft} />}
    </WithDraft>
  );
}

function Writing({ plan, slot, onDone, draft }: GoalFormProps & { readonly draft: OpenDraft<GoalDraft> }) {
  const app = useApp();
  const { form, change, disabled, frame } = useSaving({
    draft,
    wrong: WRONG,
    check: (typed) => errorsOf(WRONG, checkGoal(typed)),
    write: (typed) => saveGoal(app, plan.client.id, typed, draft.key),
    said: m.plan_goal_saved,
    onDone,
  });
  const offered = [...plan.categories, ...CATEGORIES.filter((category) => !plan.categories.includes(category))];
  const needs = plan.needs.filter((need) => isOpenNeed(need) || form.needs.includes(need.id));
  const area = (name: 'baseline' | 'strength' | 'barrier' | 'barrierAnswer', label: string) => (
    <Field
      kind="textarea"
      rows={2}
      optional
      disabled={disabled}
      label={label}
      value={form[name]}
      onInput={(text) => change({ [name]: text })}
    />
  );
  return (
    <PlanForm
      {...frame}
      label={slot === form.goalId ? m.plan_goal_edit() : m.plan_goal_add()}
      save={m.plan_goal_save()}
    >
      <Field
        kind="textarea"
        rows={2}
        name="text"
        disabled={disabled}
        label={m.plan_goal_text()}
        hint={m.plan_goal_text_hint()}
        value={form.text}
        onInput={(text) => change({ text })}
      />
      <div class="field-row">
        <Field
          kind="select"
          disabled={disabled}
          optional
          label={m.plan_goal_category()}
          empty=""
          value={form.category}
          options={offered.map((value) => ({ value, label: needWords(value) }))}
          onChange={(category) => change({ category })}
        />
        <Field
          type="date"
          name="targetDate"
          optional
          disabled={disabled}
          label={m.plan_goal_target()}
          value={form.targetDate}
          onInput={(targetDate) => change({ targetDate })}
        />
      </div>
      {needs.length > 0 && (
        <fieldset class="field" disabled={disabled}>
          <legend>{m.plan_goal_needs()}</legend>
          <div class="choices">
            {needs.map(({ id, category }) => (
              <Field
                key={id}
                kind="checkbox"
                label={needWords(category)}
                checked={form.needs.includes(id)}
                onChange={(on) => change({ needs: on ? [...form.needs, id] : form.needs.filter((one) => one !== id) })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {area('baseline', m.plan_goal_baseline())}
      {area('strength', m.plan_goal_strength())}
      <div class="field-row">
        {area('barrier', m.plan_goal_barrier())}
        {area('barrierAnswer', m.plan_goal_answer())}
      </div>
      <Field
        kind="checkbox"
        disabled={disabled}
        label={m.plan_goal_agreed()}
        checked={form.agreed}
        onChange={(agreed) => change({ agreed })}
      />
    </PlanForm>
  );
}
