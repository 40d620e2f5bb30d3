/** Writing a note in the full app: the same editor as in the side panel, about the client of the address. */
import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { noteDraftKey } from '../../../app/notes/note-draft';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { PageHeader } from '../../components';
import { useApp, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { people } from '../../shell/people-words';
import { chooseClient } from '../client-picker/chosen-client';
import { NoteTab } from '../note';
import { openNote, openNoteDraft } from '../note/open-note';

/** `/clients/:id/note` for a new one, `/clients/:id/note/:noteId` for one that is not signed yet. */
export function NoteScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const id = params.id ?? '';
  const found = useRecords(['client'], async (records) => ({ client: await records.get('client', id) }), [id]);
  const [ready, setReady] = useState(false);
  useTitle(m.note_title());
  useEffect(() => {
    void chooseClient(app, id).then(() => {
      if (params.noteId) openNote(app, id, params.noteId);
      else openNoteDraft(app, noteDraftKey(id));
      setReady(true);
    });
  }, [app, id, params.noteId]);
  if (!found || !ready) return <p class="soft">{m.common_loading()}</p>;
  if (!found.client) return <PageHeader title={m.client_gone_title(people())} detail={m.client_gone_text()} />;
  return (
    <>
      <p>
        <Link href={`/clients/${id}`}>{m.client_back_to({ name: displayName(found.client) })}</Link>
      </p>
      <div class="sheet note-sheet">
        <NoteTab />
      </div>
    </>
  );
}
