/** Notes of a client, newest first; unsigned ones open for writing, signed ones fold out. */
import { useLocation } from 'wouter-preact';
import { m } from '../../../i18n';
import { Section } from '../../components';
import { useRecords } from '../../hooks';
import { NoteRow } from '../client-panel/last-notes';

export function ClientNotes({ clientId, limit }: { readonly clientId: string; readonly limit?: number }) {
  const [, go] = useLocation();
  const notes = useRecords(['note'], (records) => records.notesOf(clientId), [clientId]);
  const shown = notes?.filter((note) => note.docStatus !== 'entered-in-error').slice(0, limit);
  return (
    <Section title={limit ? m.client_panel_notes() : m.client_tab_notes()}>
      {shown?.length === 0 && <p class="soft">{m.client_panel_notes_none()}</p>}
      {shown && shown.length > 0 && (
        <ul class="sheet rows" aria-label={m.client_tab_notes()}>
          {shown.map((note) => (
            <NoteRow key={note.id} note={note} onOpen={() => go(`/clients/${clientId}/note/${note.id}`)} />
          ))}
        </ul>
      )}
    </Section>
  );
}
