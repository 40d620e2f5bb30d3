/** The form of a group: who was there, what all share, what is each one's own, and saving or signing all of it. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { OpenDraft } from '../../../app/app';
import { type GroupFailure, saveGroup } from '../../../app/notes/group-note';
import { displayName } from '../../../domain/client/names';
import { addMember, type GroupForm, namesGivenAway, removeMember, writeOwn } from '../../../domain/note/group-note';
import { m } from '../../../i18n';
import { Button, Field, SavedStatus, Section, Sheet, showToast } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { NOTES_PATH } from '../../shell/paths';
import { people } from '../../shell/people-words';
import { ContactFacts } from '../note/contact-facts';
import { noteRefusalText } from '../note/note-refusal';
import { useSigner } from '../note/signer';
import { GroupMembers } from './group-members';
import { NamesGivenAway } from './names-given-away';

export function GroupEditor({ draft }: { readonly draft: OpenDraft<GroupForm> }) {
  const app = useApp();
  const [, go] = useLocation();
  const signer = useSigner();
  const clients = useRecords(['client'], (records) => records.all('client'));
  const [shown, setShown] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const form = draft.body.value;
  const status = draft.status.value;
  const readOnly = status.kind === 'read-only';
  const change = (next: GroupForm) => {
    setWrong('');
    draft.change(next);
  };
  if (!clients) return <p class="soft">{m.common_loading()}</p>;
  const given = namesGivenAway(form, clients);
  /** Named once; the same names do not stop a second press. */
  const warned = given.map(({ word }) => word).join(' ');

  const save = async (sign: boolean) => {
    if (given.length > 0 && shown !== warned) {
      setShown(warned);
      setWrong(m.group_names_first());
      return;
    }
    if (sign && !(await signer.ready())) return;
    setBusy(true);
    await draft.flush();
    const saved = await saveGroup(app, draft.body.peek(), sign);
    setBusy(false);
    if (!saved.ok) {
      setWrong(failureText(saved.why.why, saved.why.saved));
      return;
    }
    const count = saved.value.saved;
    await draft.discard();
    showToast({ text: sign ? m.group_signed({ count }) : m.group_kept({ count }) });
    go(NOTES_PATH);
  };
  const count = form.members.length;
  return (
    <>
      <Section title={m.group_who()}>
        <GroupMembers
          clients={clients}
          chosen={form.members.map(({ clientId }) => clientId)}
          add={(id) => change(addMember(draft.body.peek(), id, app.platform.uuid()))}
          remove={(id) => change(removeMember(draft.body.peek(), id))}
        />
      </Section>
      <Section title={m.group_shared()}>
        <Sheet pad>
          <div class="stack">
            <Field
              kind="textarea"
              rows={5}
              label={m.group_shared_words()}
              hint={m.group_shared_hint()}
              readOnly={readOnly}
              value={form.shared.sections.narrative ?? ''}
              onInput={(narrative) => {
                const latest = draft.body.peek();
                change({ ...latest, shared: { ...latest.shared, sections: { narrative } } });
              }}
            />
            <ContactFacts form={form.shared} change={(shared) => change({ ...draft.body.peek(), shared })} forGroup />
          </div>
        </Sheet>
      </Section>
      {count > 0 && (
        <Section title={m.group_own(people())}>
          <Sheet pad>
            <div class="stack">
              {form.members.map(({ clientId, own }) => {
                const client = clients.get(clientId);
                return (
                  <Field
                    key={clientId}
                    kind="textarea"
                    rows={3}
                    optional
                    label={m.group_own_of({ name: client ? displayName(client) : '' })}
                    readOnly={readOnly}
                    value={own}
                    onInput={(text) => change(writeOwn(draft.body.peek(), clientId, text))}
                  />
                );
              })}
            </div>
          </Sheet>
        </Section>
      )}
      <NamesGivenAway given={given} clients={clients} />
      {signer.field}
      <p role="alert">{wrong}</p>
      <SavedStatus status={status} onRetry={() => void draft.flush()} />
      <div class="buttons">
        <Button kind="primary" busy={busy} disabled={readOnly} onClick={() => void save(true)}>
          {m.group_sign({ count })}
        </Button>
        <Button disabled={readOnly || busy} onClick={() => void save(false)}>
          {m.group_keep({ count })}
        </Button>
      </div>
    </>
  );
}

function failureText(why: GroupFailure, saved: number): string {
  const what = why === 'too-few' ? m.group_too_few(people()) : noteRefusalText(why);
  return saved > 0 ? m.group_stopped({ what, count: saved }) : what;
}
