/** Notes of a client, newest first; unsigned ones open for writing, signed ones fold out. */
import { useLocation } from 'wouter-preact';
import { HUMAN_FIELDS } from '../../../domain/record/human-fields';
import { formatDay, m } from '../../../i18n';
import { Section } from '../../components';
import { useRecords } from '../../hooks';
import { OnField, type Questions } from '../choice';
import { NoteRow, shownNotes } from '../client-panel/last-notes';
import { HistoryLink } from '../history/history-link';

export interface ClientNotesProps {
  readonly clientId: string;
  readonly questions: Questions | undefined;
  readonly limit?: number;
}

export function ClientNotes({ clientId, questions, limit }: ClientNotesProps) {
  const [, go] = useLocation();
  const notes = useRecords(['note'], (records) => records.notesOf(clientId), [clientId]);
  const shown = notes && shownNotes(notes).slice(0, limit);
  return (
    <Section title={limit ? m.client_panel_notes() : m.client_tab_notes()}>
      {shown?.length === 0 && <p class="soft">{m.client_panel_notes_none()}</p>}
      {shown && shown.length > 0 && (
        <ul class="sheet rows" aria-label={m.client_tab_notes()}>
          {shown.map(({ note, additions }) => (
            <NoteRow
              key={note.id}
              note={note}
              additions={additions}
              onOpen={({ id }) => go(`/clients/${clientId}/note/${id}`)}
            >
              <OnField
                questions={questions}
                table="note"
                id={note.id}
                fields={[...HUMAN_FIELDS.note, ...Object.keys(note.sections).map((section) => `sections/${section}`)]}
              />
              <HistoryLink table="note" id={note.id} what={formatDay(note.date)} />
            </NoteRow>
          ))}
        </ul>
      )}
    </Section>
  );
}
