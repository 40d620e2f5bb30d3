/**
 * Adding to a signed note, over the page. What is typed is a draft: closing loses nothing. Whether it is a late entry
 * is not asked: the two dates say it, before it is signed.
 */
import { useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import { today } from '../../../app/clock';
import { type AdditionRefusal, additionDraftKey, addToNote, newAdditionForm } from '../../../app/notes/add-to-note';
import type { AdditionForm } from '../../../domain/note/addition-form';
import { amendmentKind, needsReason } from '../../../domain/note/amendment';
import type { Note } from '../../../domain/note/note';
import { formatDay, m } from '../../../i18n';
import {
  Button,
  Dialog,
  Field,
  Form,
  type FormErrors,
  SavedStatus,
  showToast,
  writeFailureText,
} from '../../components';
import type { Refusal } from '../../components/write-failure-text';
import { useApp } from '../../hooks';
import { WithDraft } from '../with-draft';
import { DateField } from './date-field';
import { useSigner } from './signer';

export interface AddToNoteProps {
  readonly note: Note;
  readonly onClose: () => void;
}

export function AddToNote({ note, onClose }: AddToNoteProps) {
  const app = useApp();
  return (
    <Dialog title={m.note_add_title({ date: formatDay(note.date) })} open onClose={onClose}>
      <WithDraft<AdditionForm>
        of={additionDraftKey(note.clientId, note.id)}
        initial={() => newAdditionForm(app, note)}
        opening={m.note_loading()}
      >
        {(draft) => <AdditionFields draft={draft} note={note} onClose={onClose} />}
      </WithDraft>
    </Dialog>
  );
}

function AdditionFields({ draft, note, onClose }: AddToNoteProps & { readonly draft: OpenDraft<AdditionForm> }) {
  const app = useApp();
  const signer = useSigner();
  const [wrong, setWrong] = useState<AdditionRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const form = draft.body.value;
  const status = draft.status.value;
  const readOnly = status.kind === 'read-only';
  const kind = amendmentKind(form.choice, form.date, today(app));
  const change = (part: Partial<AdditionForm>) => {
    setWrong(null);
    draft.change({ ...draft.body.peek(), ...part });
  };
  const sign = async () => {
    if (!(await signer.ready())) return;
    setBusy(true);
    await draft.flush();
    const added = await addToNote(app, draft.body.peek(), draft.key);
    setBusy(false);
    if (added.ok) {
      showToast({ text: m.note_add_done() });
      onClose();
    } else if (REFUSED.includes(added.why as AdditionRefusal)) setWrong(added.why as AdditionRefusal);
    else showToast({ text: writeFailureText(added.why as Refusal) });
  };
  return (
    <Form
      onSubmit={() => void sign()}
      errors={errorsOf(wrong)}
      label={m.note_add_title({ date: formatDay(note.date) })}
    >
      <p class="soft">{m.note_add_text()}</p>
      <Field
        kind="radios"
        label={m.note_add_what()}
        value={form.choice}
        options={[
          { value: 'addendum', label: m.note_add_addendum() },
          { value: 'correction', label: m.note_add_correction() },
        ]}
        onChange={(choice) => change({ choice })}
      />
      <DateField
        label={m.note_add_date()}
        hint={m.note_add_date_hint()}
        date={form.date}
        zone={form.zone}
        onDate={(date) => change({ date })}
      />
      {kind === 'late-entry' && (
        <p class="banner calm">{m.note_add_late({ about: formatDay(form.date), written: formatDay(today(app)) })}</p>
      )}
      <Field
        kind="textarea"
        name="text"
        rows={4}
        label={m.note_add_words()}
        readOnly={readOnly}
        value={form.text}
        onInput={(text) => change({ text })}
      />
      <Field
        kind="textarea"
        name="reason"
        rows={2}
        label={m.note_add_reason()}
        optional={!needsReason(kind)}
        readOnly={readOnly}
        value={form.reason}
        onInput={(reason) => change({ reason })}
      />
      {signer.field}
      <SavedStatus status={status} onRetry={() => void draft.flush()} short />
      <div class="buttons">
        <Button onClick={onClose}>{m.note_add_later()}</Button>
        <Button type="submit" kind="primary" busy={busy} disabled={readOnly}>
          {m.note_add_sign()}
        </Button>
      </div>
    </Form>
  );
}

const REFUSED: readonly AdditionRefusal[] = ['not-signed', 'empty', 'reason-missing', 'date-wrong', 'date-ahead'];

function errorsOf(wrong: AdditionRefusal | null): FormErrors {
  switch (wrong) {
    case 'empty':
      return { text: m.note_add_need_words() };
    case 'reason-missing':
      return { reason: m.note_add_need_reason() };
    case 'date-wrong':
      return { date: m.note_date_wrong() };
    case 'date-ahead':
      return { date: m.note_date_ahead() };
    case 'not-signed':
      return { text: m.note_add_not_signed() };
    default:
      return {};
  }
}
