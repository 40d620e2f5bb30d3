/** A look at the plan: what came out of it, and the day of the next one. */
import type { OpenDraft } from '../../../app/app';
import { today } from '../../../app/clock';
import {
  checkReview,
  newReview,
  planKey,
  type ReviewForm as ReviewDraft,
  type ReviewRefusal,
  reviewPlan,
} from '../../../app/plan/versions';
import type { Plan } from '../../../domain/plan/plan';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useApp } from '../../hooks';
import { useSaving } from '../use-saving';
import { WithDraft } from '../with-draft';
import { errorsOf, type WrongWords } from '../wrong-words';
import { PlanForm } from './plan-form';

export interface ReviewFormProps {
  readonly plan: Plan;
  readonly onDone: () => void;
}

const WRONG: WrongWords<ReviewRefusal> = {
  'date-wrong': ['date', m.plan_need_past_date],
  'next-wrong': ['next', m.plan_review_need_next],
};

export function ReviewForm(props: ReviewFormProps) {
  const app = useApp();
  return (
    <WithDraft of={planKey(props.plan, 'review')} initial={() => newReview(app, props.plan)}>
      {(draft) => <Reviewing {...props} draft={draft} />}
    </WithDraft>
  );
}

function Reviewing({ plan, onDone, draft }: ReviewFormProps & { readonly draft: OpenDraft<ReviewDraft> }) {
  const app = useApp();
  const { form, change, disabled, frame } = useSaving({
    draft,
    wrong: WRONG,
    check: (typed) => errorsOf(WRONG, checkReview(typed, today(app))),
    write: (typed) => reviewPlan(app, plan.id, typed, draft.key),
    said: m.plan_review_saved,
    onDone,
  });
  return (
    <PlanForm {...frame} label={m.plan_review_title()} save={m.plan_review_save()}>
      <h3>{m.plan_review_title()}</h3>
      <Field
        kind="textarea"
        rows={2}
        optional
        disabled={disabled}
        label={m.plan_review_words()}
        hint={m.plan_review_words_hint()}
        value={form.words}
        onInput={(words) => change({ words })}
      />
      <div class="field-row">
        <Field
          type="date"
          name="date"
          disabled={disabled}
          label={m.plan_review_date()}
          value={form.date}
          onInput={(date) => change({ date })}
        />
        <Field
          type="date"
          name="next"
          disabled={disabled}
          label={m.plan_review_next()}
          value={form.next}
          onInput={(next) => change({ next })}
        />
      </div>
    </PlanForm>
  );
}
