/** Before anything is clipped: what to do, the page beside the panel if it may be read, and drafts that were kept. */
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';
import { READ_KEY } from './clip-problem';
import { startByHand, startReading } from './clip-view';
import { KeptClips } from './kept-clips';
import { usePage } from './use-page';

export function ClipStart() {
  const app = useApp();
  const page = usePage();
  return (
    <div class="scroll">
      <div class="empty">
        <h2>{m.clip_start_title()}</h2>
        <p>{m.clip_start_text({ key: READ_KEY })}</p>
        {page?.url && (
          <Button kind="primary" size="large" onClick={() => void startReading(app, page.tabId)}>
            {m.clip_read_page()}
          </Button>
        )}
        <Button kind="quiet" onClick={() => void startByHand(app)}>
          {m.clip_by_hand()}
        </Button>
      </div>
      <KeptClips shown={null} />
    </div>
  );
}
