/** Which note the Note tab shows: the one new note of the chosen client, or an unsigned one opened from the log. */
import { signal } from '@preact/signals';
import type { App, DraftKey } from '../../../app/app';
import { noteDraftKey } from '../../../app/notes/note-draft';
import type { Id } from '../../../domain/record/record';
import { chooseClient } from '../client-picker/chosen-client';
import { showTab } from '../panel-requests';

/** An unsigned note from the log, about this client. */
const opened = signal<{ readonly clientId: Id; readonly noteId: Id } | null>(null);
/** Moves on when a note was signed, kept or thrown away: the next one is another form. */
export const noteTurn = signal(0);

/** Opens a note of the log in the Note tab. */
export function openNote(app: App, clientId: Id, noteId: Id): void {
  opened.value = { clientId, noteId };
  void chooseClient(app, clientId);
  showTab('note');
}

/** Opens a draft in the Note tab. */
export function openNoteDraft(app: App, key: DraftKey): void {
  opened.value = key.slot === '' ? null : { clientId: key.subject, noteId: key.slot };
  void chooseClient(app, key.subject || null);
  showTab('note');
}

/** Leaves the note that is open; the next is the client's new one. */
export function nextNote(): void {
  opened.value = null;
  noteTurn.value += 1;
}

/** The draft that belongs on the screen while `clientId` is chosen. */
export function shownNoteKey(clientId: Id | null): DraftKey {
  const fromLog = opened.value?.clientId === clientId ? opened.value?.noteId : undefined;
  return noteDraftKey(clientId ?? '', fromLog ?? '');
}
