/** The newest notes of a client: unsigned ones open in the Note tab, signed ones fold out to be read. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type NoteThread, noteThreads } from '../../../domain/note/amendment';
import type { Note } from '../../../domain/note/note';
import { formatDay, m } from '../../../i18n';
import { Button, Section, Tag } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { cutAt } from '../clip/cut';
import { lazyPart } from '../lazy-part';
import { sectionTexts } from '../note/note-texts';
import { AMENDMENTS, MODES } from '../note/note-words';
import { openNote } from '../note/open-note';

const SignedNote = lazyPart(() => import('../note/signed-note').then((part) => part.SignedNote));

const SHOWN = 5;

export function LastNotes({ clientId }: { readonly clientId: string }) {
  const app = useApp();
  const notes = useRecords(['note'], (records) => records.notesOf(clientId), [clientId]);
  const shown = notes && shownNotes(notes).slice(0, SHOWN);
  return (
    <Section title={m.client_panel_notes()}>
      {shown?.length === 0 && <p class="soft">{m.client_panel_notes_none()}</p>}
      {shown && shown.length > 0 && (
        <ul class="sheet rows" aria-label={m.client_panel_notes()}>
          {shown.map((thread) => (
            <NoteRow key={thread.note.id} {...thread} onOpen={({ id, clientId }) => openNote(app, clientId, id)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The notes that are shown, each with what was added to it. */
export const shownNotes = (notes: readonly Note[]): readonly NoteThread[] =>
  noteThreads(notes.filter(({ docStatus }) => docStatus !== 'entered-in-error'));

export interface NoteRowProps extends NoteThread {
  readonly onOpen: (note: Note) => void;
  /** What else there is to say of it, below its words. */
  readonly children?: ComponentChildren;
}

export function NoteRow({ note, additions, onOpen, children }: NoteRowProps) {
  const [open, setOpen] = useState(false);
  const unsigned = note.docStatus === 'preliminary';
  const how = (note.mode && MODES[note.mode]()) ?? (note.amendment && AMENDMENTS[note.amendment]());
  const head = [formatDay(note.date), how].filter(Boolean).join(' · ');
  const start = cutAt(
    sectionTexts(note)
      .map(({ text }) => text)
      .join(' ') || m.client_panel_note_empty(),
    140,
  );
  if (unsigned)
    return (
      <li class="row">
        <div class="what">
          <span>{head}</span>
          <small>
            <bdi>{start}</bdi>
          </small>
          {children}
        </div>
        <Tag tone="check">{m.client_panel_note_unsigned()}</Tag>
        <div class="actions">
          <Button
            size="small"
            onClick={() => onOpen(note)}
            aria={{ 'aria-label': m.client_panel_note_open({ date: formatDay(note.date) }) }}
          >
            {m.common_open()}
          </Button>
        </div>
      </li>
    );
  return (
    <li class="row">
      <div class="what">
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {head}
            <small class="block">
              <bdi>{start}</bdi>
            </small>
          </summary>
          {open && <SignedNote note={note} additions={additions} />}
        </details>
        {children}
      </div>
      <Tag tone="sure">{additions.length > 0 ? m.note_signed_added() : m.client_panel_note_signed()}</Tag>
    </li>
  );
}
