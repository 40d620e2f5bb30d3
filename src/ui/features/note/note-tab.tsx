/** The Note tab: opens the draft that belongs to the chosen client and gives it to the editor. */
import type { DraftKey } from '../../../app/app';
import { newNoteForm } from '../../../app/notes/note-draft';
import { firstFormat } from '../../../app/settings/note-formats';
import { formOfNote, type NoteForm } from '../../../domain/note/note-form';
import { m } from '../../../i18n';
import { useApp, useRecords, useTitle } from '../../hooks';
import { chosenClientId } from '../client-picker/chosen-client';
import { WithDraft } from '../with-draft';
import { NoteEditor } from './note-editor';
import { noteTurn, shownNoteKey } from './open-note';

export function NoteTab() {
  useTitle(m.note_title());
  const key = shownNoteKey(chosenClientId.value);
  const place = `${key.subject} ${key.slot} ${noteTurn.value}`;
  return key.slot === '' ? <NewNote key={place} of={key} /> : <LoggedNote key={place} of={key} />;
}

function NewNote({ of }: { readonly of: DraftKey }) {
  const app = useApp();
  const first = useRecords(['setting'], firstFormat);
  if (!first) return <p class="pad soft">{m.note_loading()}</p>;
  const { id, layout } = first;
  return <DraftNote of={of} initial={() => ({ ...newNoteForm(app, of.subject, id), ...(layout && { layout }) })} />;
}

/** Nothing else is read before the form shows but the note itself, or what a new one starts as. */
function LoggedNote({ of }: { readonly of: DraftKey }) {
  const note = useRecords(['note'], async (records) => (await records.get('note', of.slot)) ?? null, [of.slot]);
  if (note === undefined) return <p class="pad soft">{m.note_loading()}</p>;
  if (note === null) return <NewNote of={{ ...of, slot: '' }} />;
  return <DraftNote of={of} initial={() => formOfNote(note)} />;
}

function DraftNote({ of, initial }: { readonly of: DraftKey; readonly initial: () => NoteForm }) {
  return (
    <WithDraft of={of} initial={initial} opening={m.note_loading()} padded>
      {(draft) => <NoteEditor draft={draft} />}
    </WithDraft>
  );
}
