/** Notes over the whole caseload: what is not finished, and the check of what was signed. */
import { m } from '../../../i18n';
import { PageHeader } from '../../components';
import { useTitle } from '../../hooks';
import { CheckNotes } from './check-notes';
import { UnfinishedNotes } from './unfinished-notes';

export function NotesScreen() {
  useTitle(m.notes_title());
  return (
    <>
      <PageHeader title={m.notes_title()} />
      <UnfinishedNotes />
      <CheckNotes />
    </>
  );
}
