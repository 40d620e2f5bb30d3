/** A name typed under the plan. It says that this cannot be undone before it is done. */
import type { OpenDraft } from '../../../app/app';
import { today } from '../../../app/clock';
import {
  checkSignature,
  newSignature,
  offeredName,
  type SignForm as SignDraft,
  type SignRefusal,
  signPlan,
} from '../../../app/plan/sign-plan';
import { planKey } from '../../../app/plan/versions';
import type { Client } from '../../../domain/client/client';
import { type Plan, SIGNER_ROLES, type SignerRole } from '../../../domain/plan/plan';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useApp } from '../../hooks';
import { useSaving } from '../use-saving';
import { WithDraft } from '../with-draft';
import { errorsOf, type WrongWords } from '../wrong-words';
import { PlanForm } from './plan-form';
import { ROLE_WORDS } from './plan-words';

export interface SignFormProps {
  readonly plan: Plan;
  readonly client: Client;
  readonly onDone: () => void;
}

const WRONG: WrongWords<SignRefusal | 'empty'> = {
  'role-missing': ['role', m.plan_sign_need_role],
  'name-missing': ['name', m.plan_sign_need_name],
  'date-wrong': ['date', m.plan_need_past_date],
  empty: ['role', m.plan_empty],
};

export function SignForm(props: SignFormProps) {
  const app = useApp();
  return (
    <WithDraft of={planKey(props.plan, 'sign')} initial={() => newSignature(app)}>
      {(draft) => <Signing {...props} draft={draft} />}
    </WithDraft>
  );
}

/** The name that stands on papers, not the one they are called by. */
const legalName = ({ given, family }: Client): string => [given.trim(), family.trim()].filter(Boolean).join(' ');

function Signing({ plan, client, onDone, draft }: SignFormProps & { readonly draft: OpenDraft<SignDraft> }) {
  const app = useApp();
  const { form, change, disabled, frame } = useSaving({
    draft,
    wrong: WRONG,
    check: (typed) => errorsOf(WRONG, checkSignature(typed, today(app))),
    write: (typed) => signPlan(app, plan.id, typed, draft.key),
    said: m.plan_signed_done,
    onDone,
  });
  const choose = async (role: SignerRole) => {
    const before = form.role === '' ? '' : await offeredName(app, form.role, legalName(client));
    const own = draft.body.peek().name.trim();
    // A name that somebody typed stays.
    const name = own === '' || own === before ? await offeredName(app, role, legalName(client)) : own;
    change({ role, name });
  };
  return (
    <PlanForm {...frame} label={m.plan_sign_title()} save={m.plan_sign_do()}>
      <h3>{m.plan_sign_title()}</h3>
      <p class="note-box check">{m.plan_sign_text()}</p>
      <Field<SignerRole>
        kind="radios"
        name="role"
        inline
        disabled={disabled}
        label={m.plan_sign_role()}
        value={form.role}
        options={SIGNER_ROLES.map((value) => ({ value, label: ROLE_WORDS[value]() }))}
        onChange={(role) => void choose(role)}
      />
      <div class="field-row">
        <Field
          name="name"
          disabled={disabled}
          label={m.plan_sign_name()}
          value={form.name}
          onInput={(name) => change({ name })}
        />
        <Field
          type="date"
          name="date"
          disabled={disabled}
          label={m.plan_sign_date()}
          value={form.date}
          onInput={(date) => change({ date })}
        />
      </div>
    </PlanForm>
  );
}
