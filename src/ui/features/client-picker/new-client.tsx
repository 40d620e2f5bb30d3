/** Adds a client without leaving the panel: the few facts that matter now, kept as a draft while they are typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftKey, OpenDraft } from '../../../app/app';
import { addClient } from '../../../app/clients/add-client';
import type { ClientFields } from '../../../app/clients/client-fields';
import { m } from '../../../i18n';
import { Button, Field, Form, type FormErrors, SavedStatus, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { addPersonWord } from '../../shell/people-words';
import { lazyPart } from '../lazy-part';
import { WithDraft } from '../with-draft';
import { callName } from './chosen-client';
import { splitName } from './matching-clients';
import { useFocusFirst } from './use-focus-first';

const AlikeNotice = lazyPart(() => import('../same-person/alike-notice').then((part) => part.AlikeNotice));

const KEY: DraftKey = { kind: 'client', subject: '', slot: 'panel' };

export interface NewClientProps {
  /** The name typed while looking for somebody. */
  readonly typed: string;
  readonly onBack: () => void;
  readonly onAdded: (id: string) => void;
}

export function NewClient(props: NewClientProps) {
  return (
    <WithDraft<ClientFields> of={KEY} initial={() => splitName(props.typed)}>
      {(draft) => <NewClientForm {...props} draft={draft} />}
    </WithDraft>
  );
}

function NewClientForm({ typed, onBack, onAdded, draft }: NewClientProps & { draft: OpenDraft<ClientFields> }) {
  const app = useApp();
  const outcome = useOutcome();
  const box = useRef<HTMLDivElement>(null);
  useFocusFirst(box);
  const [errors, setErrors] = useState<FormErrors>({});
  const fields = draft.body.value;
  const change = (part: Partial<ClientFields>) => draft.change({ ...draft.body.peek(), ...part });

  useEffect(() => {
    // A draft from before keeps its facts, but the name typed just now is the one that is meant.
    if (typed) draft.change({ ...draft.body.peek(), ...splitName(typed) });
  }, [draft, typed]);

  const save = async () => {
    const result = await addClient(app, draft.body.peek(), draft.key);
    if (result.ok) {
      outcome(result, m.picker_new_added({ name: callName(fields) }));
      onAdded(result.value.clientId);
    } else if (result.why === 'name-missing') setErrors({ given: m.picker_new_need_name() });
    else if (result.why !== 'birth-date-wrong') showToast({ text: writeFailureText(result.why) });
  };

  return (
    <div ref={box}>
      <Form onSubmit={() => void save()} errors={errors} label={addPersonWord()}>
        <Field name="given" label={m.picker_new_given()} value={fields.given} onInput={(given) => change({ given })} />
        <Field label={m.picker_new_family()} value={fields.family} onInput={(family) => change({ family })} />
        <AlikeNotice draft={draft} take="choose" onTake={(client) => onAdded(client.id)} />
        <Field
          label={m.picker_new_preferred()}
          optional
          value={fields.preferred ?? ''}
          onInput={(preferred) => change({ preferred })}
        />
        <Field
          type="tel"
          label={m.picker_new_phone()}
          optional
          value={fields.phone ?? ''}
          onInput={(phone) => change({ phone })}
        />
        <Field
          label={m.picker_new_safe()}
          hint={m.picker_new_safe_hint()}
          optional
          value={fields.safeContact ?? ''}
          onInput={(safeContact) => change({ safeContact })}
        />
        <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
        <div class="buttons">
          <Button kind="quiet" onClick={onBack}>
            {m.picker_back()}
          </Button>
          <Button kind="primary" type="submit">
            {addPersonWord()}
          </Button>
        </div>
      </Form>
    </div>
  );
}
