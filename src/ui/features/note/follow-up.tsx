/** Something to do that comes out of a note: a task of the client that knows the note. */
import { m } from '../../../i18n';
import { Dialog } from '../../components';
import { NewTask } from '../client-panel/new-task';

export interface FollowUpProps {
  readonly clientId: string;
  readonly noteId: string;
  readonly onClose: () => void;
}

export function FollowUp({ clientId, noteId, onClose }: FollowUpProps) {
  return (
    <Dialog title={m.note_follow_up()} open onClose={onClose}>
      <NewTask clientId={clientId} noteId={noteId} onDone={onClose} />
    </Dialog>
  );
}
