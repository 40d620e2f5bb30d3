/** The newest notes of a client: unsigned ones open in the Note tab, signed ones fold out to be read. */
import type { ComponentChildren } from 'preact';
import { noteFormat } from '../../../domain/note/formats';
import type { Note } from '../../../domain/note/note';
import { formatDay, m } from '../../../i18n';
import { Button, Section, Tag } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { cutAt } from '../clip/cut';
import { MODES, sectionWords } from '../note/note-words';
import { openNote } from '../note/open-note';

const SHOWN = 5;

export function LastNotes({ clientId }: { readonly clientId: string }) {
  const app = useApp();
  const notes = useRecords(['note'], (records) => records.notesOf(clientId), [clientId]);
  const shown = notes?.filter((note) => note.docStatus !== 'entered-in-error').slice(0, SHOWN);
  return (
    <Section title={m.client_panel_notes()}>
      {shown?.length === 0 && <p class="soft">{m.client_panel_notes_none()}</p>}
      {shown && shown.length > 0 && (
        <ul class="sheet rows" aria-label={m.client_panel_notes()}>
          {shown.map((note) => (
            <NoteRow key={note.id} note={note} onOpen={() => openNote(app, note.clientId, note.id)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

export interface NoteRowProps {
  readonly note: Note;
  readonly onOpen: () => void;
  /** What else there is to say of it, below its words. */
  readonly children?: ComponentChildren;
}

export function NoteRow({ note, onOpen, children }: NoteRowProps) {
  const unsigned = note.docStatus === 'preliminary';
  const head = [formatDay(note.date), note.mode && MODES[note.mode]()].filter(Boolean).join(' · ');
  const texts = sectionTexts(note);
  const start = cutAt(texts.map(({ text }) => text).join(' ') || m.client_panel_note_empty(), 140);
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
            onClick={onOpen}
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
        <details>
          <summary>
            {head}
            <small class="block">
              <bdi>{start}</bdi>
            </small>
          </summary>
          {texts.map(({ id, text }) => (
            <div key={id}>
              <small>{sectionWords(id)}</small>
              <p class="plain-text">
                <bdi>{text}</bdi>
              </p>
            </div>
          ))}
        </details>
        {children}
      </div>
      <Tag tone="sure">{m.client_panel_note_signed()}</Tag>
    </li>
  );
}

/** In the order of the format; text of sections it does not know comes last. */
function sectionTexts(note: Note): readonly { readonly id: string; readonly text: string }[] {
  const order = noteFormat(note.format)?.sections.map(({ id }) => id) ?? [];
  const ids = [...order, ...Object.keys(note.sections).filter((id) => !order.includes(id))];
  return ids.flatMap((id) => {
    const text = note.sections[id]?.trim();
    return text ? [{ id, text }] : [];
  });
}
