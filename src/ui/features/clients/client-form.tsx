/**
 * What is known about a client, for a new one and for changes. The form is a draft from its first letter; saving
 * brings it into the record, leaving keeps it.
 */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { OpenDraft, WriteFailure } from '../../../app/app';
import { addClient } from '../../../app/clients/add-client';
import { changeClient } from '../../../app/clients/change-client';
import { type ClientFields, type ClientRefusal, fieldsOfClient } from '../../../app/clients/client-fields';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { Button, Form, type FormErrors, PageHeader, SavedStatus, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { clientPath } from '../../shell/paths';
import { addPersonWord, people } from '../../shell/people-words';
import { AlikeNotice } from '../same-person/alike-notice';
import { WithDraft } from '../with-draft';
import { ClientFieldList } from './client-field-list';

/** `/clients/new` and `/clients/:id/edit`. */
export function ClientFormScreen({ params }: { readonly params: RouteParams }) {
  const { records } = useApp();
  const id = params.id ?? '';
  const found = useRecords(['client'], async () => ({ client: id ? await records.get('client', id) : undefined }), [
    id,
  ]);
  useTitle(id ? m.client_change(people()) : addPersonWord());
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  if (id && !found.client) return <PageHeader title={m.client_gone_title(people())} detail={m.client_gone_text()} />;
  const stored = found.client && fieldsOfClient(found.client);
  const initial: ClientFields = stored ? { ...stored, from: stored } : { given: '', family: '' };
  return (
    <WithDraft key={id} of={{ kind: 'client', subject: id, slot: '' }} initial={() => initial}>
      {(draft) => <ClientForm draft={draft} />}
    </WithDraft>
  );
}

function ClientForm({ draft }: { readonly draft: OpenDraft<ClientFields> }) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const [errors, setErrors] = useState<FormErrors>({});
  const id = draft.key.subject;
  const fields = draft.body.value;
  const readOnly = draft.status.value.kind === 'read-only';
  const back = () => go(id ? `/clients/${id}` : '/clients');

  const save = async () => {
    const typed = draft.body.peek();
    const name = displayName({ ...typed, given: typed.given, family: typed.family });
    const result = id ? await changeClient(app, id, typed, draft.key) : await addClient(app, typed, draft.key);
    if (!result.ok) return setErrors(errorsOf(result.why));
    outcome(result, id ? m.client_changed({ name }) : m.client_added({ name }));
    go(`/clients/${result.value && 'clientId' in result.value ? result.value.clientId : id}`);
  };
  const errorsOf = (why: WriteFailure | ClientRefusal | 'gone'): FormErrors => {
    if (why === 'name-missing') return { given: m.client_need_name() };
    if (why === 'birth-date-wrong') return { birthDate: m.client_birth_date_wrong() };
    showToast({ text: why === 'gone' ? m.client_gone_text() : writeFailureText(why) });
    return {};
  };

  return (
    <>
      <PageHeader title={id ? m.client_change(people()) : addPersonWord()} takesFocus={false} />
      <Form onSubmit={() => void save()} errors={errors} label={id ? m.client_change(people()) : addPersonWord()}>
        <ClientFieldList
          fields={fields}
          disabled={readOnly}
          belowName={<AlikeNotice draft={draft} take="open" onTake={(client) => go(clientPath(client.id))} />}
          change={(part) => draft.change({ ...draft.body.peek(), ...part })}
        />
        <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
        <div class="buttons">
          <Button type="submit" kind="primary" disabled={readOnly}>
            {id ? m.client_save_changes() : addPersonWord()}
          </Button>
          <Button onClick={back}>{m.client_later()}</Button>
          <Button
            kind="quiet"
            onClick={() => {
              void draft.discard().then(back);
            }}
          >
            {m.client_discard()}
          </Button>
        </div>
      </Form>
    </>
  );
}
