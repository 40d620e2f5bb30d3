/** What else can be done with a note: finish it later, throw it away. */
import { useState } from 'preact/hooks';
import type { App, OpenDraft } from '../../../app/app';
import { keepNote } from '../../../app/notes/keep-note';
import { removeNote } from '../../../app/notes/remove-note';
import { hasContent, type NoteForm } from '../../../domain/note/note-form';
import { m } from '../../../i18n';
import { Menu, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { lazyPart } from '../lazy-part';
import { letGoOf } from './keep-while-away';
import { noteRefusalText } from './note-refusal';
import { nextNote } from './open-note';

const FollowUp = lazyPart(() => import('./follow-up').then((part) => part.FollowUp));

export function NoteMenu({ draft }: { readonly draft: OpenDraft<NoteForm> }) {
  const app = useApp();
  const outcome = useOutcome();
  const [following, setFollowing] = useState(false);
  const readOnly = draft.status.value.kind === 'read-only';
  const finish = async () => {
    const kept = await keepNote(app, draft.body.peek(), draft.key);
    if (kept.ok) {
      letGoOf(draft);
      outcome(kept, m.note_finished());
      nextNote();
    } else showToast({ text: noteRefusalText(kept.why) });
  };
  const { clientId, noteId } = draft.body.value;
  return (
    <>
      <Menu
        label={m.common_more()}
        items={[
          { label: m.note_finish(), onChoose: () => void finish(), disabled: readOnly },
          {
            label: m.note_follow_up(),
            onChoose: () => setFollowing(true),
            disabled: clientId === '',
          },
          {
            label: m.note_discard(),
            onChoose: () => void discardNote(app, draft),
            danger: true,
            disabled: readOnly || !hasContent(draft.body.value),
          },
        ]}
      />
      {following && <FollowUp clientId={clientId} noteId={noteId} onClose={() => setFollowing(false)} />}
    </>
  );
}

/** Throws the draft away, and the unsigned note it may have become; Undo brings both back. */
async function discardNote(app: App, draft: OpenDraft<NoteForm>): Promise<void> {
  const { key } = draft;
  const written = draft.body.peek();
  const removed = await removeNote(app, written.noteId);
  if (!removed.ok && removed.why !== 'gone') {
    showToast({ text: writeFailureText(removed.why) });
    return;
  }
  letGoOf(draft);
  await draft.discard();
  nextNote();
  const bringBack = async () => {
    if (removed.ok && removed.value) await app.writer.undo(removed.value.changeId);
    const again = await app.drafts.open<NoteForm>(key, () => written);
    if (again.ok) {
      // A second window may have begun the next note meanwhile; the words go to the log then.
      if (again.value.status.peek().kind === 'read-only') await keepNote(app, written);
      else again.value.change(written);
      await again.value.close();
    }
    nextNote();
  };
  showToast({ text: m.note_discarded(), action: { label: m.common_undo(), run: () => void bringBack() } });
}
