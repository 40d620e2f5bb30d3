/** A note that was begun before a client was chosen: the same editor, and above it the way to a client. */
import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { m } from '../../../i18n';
import { useApp } from '../../hooks';
import { NOTES_PATH } from '../../shell/paths';
import { chooseClient } from '../client-picker/chosen-client';
import { ClientBar } from '../client-picker/client-bar';
import { NoteTab } from '../note';
import { nextNote } from '../note/open-note';

export function NobodysNoteScreen() {
  const app = useApp();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void chooseClient(app, null).then(() => {
      nextNote();
      setReady(true);
    });
  }, [app]);
  if (!ready) return <p class="soft">{m.common_loading()}</p>;
  return (
    <>
      <p>
        <Link href={NOTES_PATH}>{m.notes_back()}</Link>
      </p>
      <div class="sheet note-sheet">
        <ClientBar />
        <NoteTab />
      </div>
    </>
  );
}
