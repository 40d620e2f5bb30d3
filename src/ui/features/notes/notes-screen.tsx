/** Notes over the whole caseload: what is not finished, and the check of what was signed. */
import { useLocation } from 'wouter-preact';
import { m } from '../../../i18n';
import { Button, PageHeader } from '../../components';
import { useTitle } from '../../hooks';
import { NOTES_PATH } from '../../shell/paths';
import { CheckNotes } from './check-notes';
import { UnfinishedNotes } from './unfinished-notes';

export function NotesScreen() {
  const [, go] = useLocation();
  useTitle(m.notes_title());
  return (
    <>
      <PageHeader
        title={m.notes_title()}
        actions={<Button onClick={() => go(`${NOTES_PATH}/group`)}>{m.group_title()}</Button>}
      />
      <UnfinishedNotes />
      <CheckNotes />
    </>
  );
}
