/** Signing asks first, since it is one of the few things that cannot be undone: it says what happens, with the verb on the button. */
import { useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import { signNote } from '../../../app/notes/sign-note';
import { shortName } from '../../../domain/client/names';
import { isTiming, type NoteForm } from '../../../domain/note/note-form';
import { formatDay, m } from '../../../i18n';
import { Button, Dialog, showToast } from '../../components';
import { useApp } from '../../hooks';
import { people } from '../../shell/people-words';
import { useChosenClient } from '../client-picker/chosen-client';
import { letGoOf } from './keep-while-away';
import { noteRefusalText } from './note-refusal';
import { nextNote } from './open-note';
import { useSigner } from './signer';

export interface SignNoteProps {
  readonly draft: OpenDraft<NoteForm>;
  readonly onClose: () => void;
}

export function SignNote({ draft, onClose }: SignNoteProps) {
  const app = useApp();
  const client = useChosenClient();
  const form = draft.body.value;
  const signer = useSigner();
  const [busy, setBusy] = useState(false);

  const sign = async () => {
    if (!(await signer.ready())) return;
    setBusy(true);
    await draft.flush();
    const signed = await signNote(app, draft.body.peek(), draft.key);
    setBusy(false);
    if (signed.ok) {
      letGoOf(draft);
      showToast({ text: m.note_signed() });
      onClose();
      nextNote();
    } else showToast({ text: signed.why === 'no-client' ? m.note_need_client(people()) : noteRefusalText(signed.why) });
  };

  return (
    <Dialog title={m.note_sign_title()} open onClose={onClose}>
      <p>
        <b>
          <bdi>{m.note_sign_for({ name: client ? shortName(client) : '', date: formatDay(form.date) })}</bdi>
        </b>
      </p>
      <p>{m.note_sign_text()}</p>
      {isTiming(form) && <p>{m.note_sign_running()}</p>}
      {signer.field}
      <div class="buttons">
        <Button onClick={onClose}>{m.note_sign_back()}</Button>
        <Button kind="primary" busy={busy} onClick={() => void sign()}>
          {m.note_sign_confirm()}
        </Button>
      </div>
    </Dialog>
  );
}
