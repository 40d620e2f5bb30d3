/**
 * Before anything is clipped: what to do, the page beside the panel if it may be read, words and files from elsewhere,
 * and drafts that were kept.
 */
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';
import { READ_KEY } from './clip-problem';
import { showClip, startByHand, startReading } from './clip-view';
import { KeptClips } from './kept-clips';
import { ChoosePdf } from './read-file';
import { usePage } from './use-page';

export function ClipStart() {
  const app = useApp();
  const page = usePage();
  const beside = app.platform.page !== undefined;
  return (
    <div class="scroll">
      <div class="empty">
        <h2>{beside ? m.clip_start_title() : m.clip_start_words_title()}</h2>
        <p>{beside ? m.clip_start_text({ key: READ_KEY }) : m.clip_start_words_text()}</p>
        {page?.url && (
          <Button kind="primary" size="large" onClick={() => void startReading(app, page.tabId)}>
            {m.clip_read_page()}
          </Button>
        )}
        {beside && <p class="soft">{m.clip_start_elsewhere()}</p>}
        <div class="buttons">
          <Button kind={beside ? 'plain' : 'primary'} onClick={() => showClip({ kind: 'paste' })}>
            {m.clip_paste()}
          </Button>
          <ChoosePdf />
        </div>
        <Button kind="quiet" onClick={() => void startByHand(app)}>
          {m.clip_by_hand()}
        </Button>
      </div>
      <KeptClips shown={null} />
    </div>
  );
}
