/**
 * Clipping in the full app, where no page is beside it: pasted words, PDFs, and what another program shared with the
 * web app. What was shared is taken when this screen stands, which is after the unlock.
 */
import { useEffect } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { m } from '../../../i18n';
import { useApp, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { CLIP_PATH } from '../../shell/paths';
import { ClientBar } from '../client-picker';
import { showClip, startPdf, startWords } from './clip-view';
import { ClipViews } from './clip-views';
import { DropPlace } from './read-file';

/** `/directory/clip`; `/directory/clip/shared` in the window that opens for a share. */
export function ClipScreen({ params }: { readonly params: RouteParams }) {
  useTitle(m.clip_title());
  useShared(params.from === 'shared');
  return (
    <DropPlace class="sheet clip-screen">
      <ClientBar />
      <ClipViews titled />
    </DropPlace>
  );
}

function useShared(asked: boolean): void {
  const app = useApp();
  const [, go] = useLocation();
  useEffect(() => {
    if (!asked) return;
    void app.platform.takeShared?.().then(async (shared) => {
      if (shared?.file) await startPdf(app, shared.file);
      else if (shared?.text) await startWords(app, { text: shared.text, url: '' });
      else if (shared) showClip({ kind: 'paste' });
      go(CLIP_PATH, { replace: true });
    });
  }, [asked, app, go]);
}
