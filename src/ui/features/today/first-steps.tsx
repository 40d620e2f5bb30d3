/** Today before the first client: what will stand here, and the two ways to begin. */
import { useLocation } from 'wouter-preact';
import { m } from '../../../i18n';
import { Button, EmptyState, Sheet } from '../../components';
import { NEW_CLIENT_PATH } from '../../shell/paths';
import { addPersonWord, people } from '../../shell/people-words';
import { AddSamplesButton } from '../samples';

export function FirstSteps() {
  const [, go] = useLocation();
  return (
    <Sheet>
      <EmptyState
        title={m.today_first_title(people())}
        actions={
          <>
            <Button kind="primary" onClick={() => go(NEW_CLIENT_PATH)}>
              {addPersonWord()}
            </Button>
            <AddSamplesButton />
          </>
        }
      >
        {m.today_first_text()}
      </EmptyState>
    </Sheet>
  );
}
