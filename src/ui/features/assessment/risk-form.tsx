/** Judging a risk: what could happen, how great, why, and when to look again. Kept as a draft while it is typed. */
import { useEffect, useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import { today } from '../../../app/clock';
import { checkRisk, type RiskForm as Judging, judgeRisk, newRisk, riskKey, withLevel } from '../../../app/risk/risks';
import { RISK_KINDS, RISK_LEVELS, type RiskKind, type RiskLevel } from '../../../domain/risk/risk';
import { m } from '../../../i18n';
import { Button, Field, Form, type FormErrors, SavedStatus, showToast, writeFailureText } from '../../components';
import { fieldsOf, useApp, useOneAtATime, useOutcome } from '../../hooks';
import { useFormFocus } from '../use-form-focus';
import { WithDraft } from '../with-draft';
import { errorsOf } from '../wrong-words';
import { RISK_KIND_WORDS, RISK_LEVEL_WORDS } from './assessment-words';

export interface RiskFormProps {
  readonly clientId: string;
  readonly kind: RiskKind | '';
  readonly onDone: () => void;
}

export function RiskForm(props: RiskFormProps) {
  const app = useApp();
  return (
    <WithDraft of={riskKey(props.clientId)} initial={() => newRisk(app, props.kind)}>
      {(draft) => <Judge {...props} draft={draft} />}
    </WithDraft>
  );
}

const WRONG = {
  'kind-missing': ['kind', m.risk_need_kind],
  'level-missing': ['level', m.risk_need_level],
  'reason-missing': ['reason', m.risk_need_reason],
  'date-wrong': ['date', m.risk_need_date],
  'review-wrong': ['reviewBy', m.risk_need_review],
} as const;

function Judge({ clientId, kind, onDone, draft }: RiskFormProps & { readonly draft: OpenDraft<Judging> }) {
  const app = useApp();
  const outcome = useOutcome();
  const box = useFormFocus('select');
  const [errors, setErrors] = useState<FormErrors>({});
  const { form, disabled, change } = fieldsOf(draft);
  // A draft that was begun for nothing yet takes the kind it is opened for.
  useEffect(() => {
    const begun = draft.body.peek();
    if (kind !== '' && begun.kind === '') draft.change({ ...begun, kind });
  }, [draft, kind]);
  const [busy, once] = useOneAtATime();
  const save = async () => {
    // Somebody types in another window; it is hers to save.
    if (disabled) return;
    const typed = draft.body.peek();
    const wrong = checkRisk(typed, today(app));
    if (wrong.length > 0) {
      setErrors(errorsOf(WRONG, wrong));
      return;
    }
    const saved = await judgeRisk(app, clientId, typed, draft.key);
    if (saved.ok) {
      outcome(saved, m.risk_saved());
      onDone();
    } else if (!(saved.why in WRONG)) showToast({ text: writeFailureText(saved.why as 'gone') });
  };
  return (
    <div class="sheet pad" ref={box}>
      <Form onSubmit={() => void once(save)} errors={errors} label={m.risk_add()}>
        <Field<RiskKind>
          kind="select"
          name="kind"
          disabled={disabled}
          label={m.risk_kind()}
          empty=""
          value={form.kind}
          options={RISK_KINDS.map((value) => ({ value, label: RISK_KIND_WORDS[value]() }))}
          onChange={(chosen) => change({ kind: chosen })}
        />
        <Field<RiskLevel>
          kind="radios"
          inline
          name="level"
          disabled={disabled}
          label={m.risk_level()}
          value={form.level}
          options={RISK_LEVELS.map((value) => ({ value, label: RISK_LEVEL_WORDS[value]() }))}
          onChange={(level) => change(withLevel(draft.body.peek(), level))}
        />
        <div role="status">{form.level === 'immediate' && <p class="note-box stop">{m.risk_immediate_text()}</p>}</div>
        <Field
          kind="textarea"
          name="reason"
          disabled={disabled}
          label={m.risk_reason()}
          hint={m.risk_reason_hint()}
          value={form.reason}
          onInput={(reason) => change({ reason })}
        />
        <div class="field-row">
          <Field
            type="date"
            name="date"
            disabled={disabled}
            label={m.risk_date()}
            value={form.date}
            onInput={(date) => change({ date })}
          />
          <Field
            type="date"
            name="reviewBy"
            disabled={disabled}
            label={m.risk_review_by()}
            value={form.reviewBy}
            onInput={(reviewBy) => change({ reviewBy })}
          />
        </div>
        <div class="buttons">
          <Button type="submit" busy={busy} disabled={disabled}>
            {m.risk_save()}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {m.assess_later()}
          </Button>
        </div>
        <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
      </Form>
    </div>
  );
}
