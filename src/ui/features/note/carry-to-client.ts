/**
 * Text written before anybody was chosen goes to the client that is chosen then: into the client's new note, after
 * what may stand there already. The draft without a client is thrown away only when its words are on disk again.
 */
import { useEffect } from 'preact/hooks';
import type { App, OpenDraft } from '../../../app/app';
import { newNoteForm, noteDraftKey } from '../../../app/notes/note-draft';
import { formatOf } from '../../../domain/note/formats';
import { changeFormat, hasContent, type NoteForm } from '../../../domain/note/note-form';
import { m } from '../../../i18n';
import { showToast } from '../../components';
import { useApp } from '../../hooks';
import { beforeClientChange } from '../client-picker/chosen-client';

export function useCarryToClient(draft: OpenDraft<NoteForm>): void {
  const app = useApp();
  useEffect(() => {
    if (draft.key.subject !== '') return;
    return beforeClientChange(async (next) => {
      if (next && hasContent(draft.body.peek())) await carry(app, draft, next);
    });
  }, [app, draft]);
}

async function carry(app: App, from: OpenDraft<NoteForm>, clientId: string): Promise<void> {
  const written = from.body.peek();
  const key = noteDraftKey(clientId);
  const opened = await app.drafts.open<NoteForm>(key, () => ({
    ...newNoteForm(app, clientId, written.format),
    layout: written.layout,
  }));
  if (!opened.ok) return;
  const target = opened.value;
  if (target.status.peek().kind === 'read-only') {
    // Another window writes in the client's note. The words stay where they are, among the other notes.
    await target.close();
    showToast({ text: m.note_carry_elsewhere() });
    return;
  }
  target.change(joined(target.body.peek(), written, clientId));
  const kept = await target.flush();
  await target.close();
  if (kept.ok) await from.discard();
}

/** What was written for nobody, added to what stands in the client's note. */
export function joined(target: NoteForm, written: NoteForm, clientId: string): NoteForm {
  if (!hasContent(target)) return { ...written, noteId: target.noteId, clientId };
  const added = changeFormat(written, formatOf(target)).sections;
  const sections = { ...target.sections };
  for (const [id, text] of Object.entries(added))
    sections[id] = [sections[id]?.trimEnd(), text].filter(Boolean).join('\n\n');
  const { mode = written.mode, reached = written.reached, startedAt = written.startedAt } = target;
  return { ...target, sections, mode, reached, startedAt, endedAt: target.endedAt ?? written.endedAt };
}
