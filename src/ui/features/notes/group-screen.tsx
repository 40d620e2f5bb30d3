/** One meeting with several clients: what all share is written once, each client gets a note of their own. */
import { Link } from 'wouter-preact';
import { GROUP_DRAFT, newGroupForm } from '../../../app/notes/group-note';
import type { GroupForm } from '../../../domain/note/group-note';
import { m } from '../../../i18n';
import { PageHeader } from '../../components';
import { useApp, useTitle } from '../../hooks';
import { NOTES_PATH } from '../../shell/paths';
import { people } from '../../shell/people-words';
import { WithDraft } from '../with-draft';
import { GroupEditor } from './group-editor';

export function GroupScreen() {
  const app = useApp();
  useTitle(m.group_title());
  return (
    <>
      <p>
        <Link href={NOTES_PATH}>{m.notes_back()}</Link>
      </p>
      <PageHeader title={m.group_title()} detail={m.group_text(people())} />
      <WithDraft<GroupForm> of={GROUP_DRAFT} initial={() => newGroupForm(app)} opening={m.note_loading()}>
        {(draft) => <GroupEditor draft={draft} />}
      </WithDraft>
    </>
  );
}
