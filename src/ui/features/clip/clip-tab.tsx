/** The Clip tab of the side panel. */
import { useEffect } from 'preact/hooks';
import { clipDrafts } from '../../../app/resources/clip-form';
import { canonicalUrl } from '../../../domain/resource/source-url';
import { m } from '../../../i18n';
import { useApp, useTitle } from '../../hooks';
import { clipRequest } from '../panel-requests';
import { followLink } from './clip-link';
import { clipView, showClip, startReading } from './clip-view';
import { ClipViews } from './clip-views';
import { DropPlace } from './read-file';

export function ClipTab() {
  useTitle(m.clip_title());
  useClipRequests();
  return (
    <DropPlace class="panel-view">
      <ClipViews />
    </DropPlace>
  );
}

/** Takes up what was asked for outside; on a first look, goes on with the draft of the page beside the panel. */
function useClipRequests(): void {
  const app = useApp();
  const request = clipRequest.value;
  useEffect(() => {
    if (!request) return;
    clipRequest.value = null;
    if (request.kind === 'clip-page') void startReading(app, request.tabId);
    else if (request.kind === 'open-link') void followLink(app, request);
    else void startReading(app, request.tabId, { selection: request.text, text: request.text }, request.url);
  }, [app, request]);
  useEffect(() => {
    void (async () => {
      const page = await app.platform.page?.current();
      if (!page?.url || clipView.peek().kind !== 'start' || clipRequest.peek()) return;
      const here = canonicalUrl(page.url);
      const drafts = clipDrafts(await app.drafts.list());
      const mine = drafts.find(({ form }) => form.tabId === page.tabId && canonicalUrl(form.reading.url) === here);
      if (mine && clipView.peek().kind === 'start') showClip({ kind: 'draft', key: mine.key });
    })();
  }, [app]);
}
