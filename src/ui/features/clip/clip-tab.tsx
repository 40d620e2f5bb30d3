/** The Clip tab: one view at a time, from "nothing yet" over the draft to "saved". */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { clipDrafts } from '../../../app/resources/clip-form';
import { canonicalUrl } from '../../../domain/resource/source-url';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp, useTitle } from '../../hooks';
import { clipRequest } from '../panel-requests';
import { ClipDraftView } from './clip-draft-view';
import { ClipProblem } from './clip-problem';
import { ClipSaved } from './clip-saved';
import { ClipStart } from './clip-start';
import { clipView, showClip, startReading } from './clip-view';

export function ClipTab() {
  useTitle(m.clip_title());
  useClipRequests();
  const view = clipView.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = view.kind === 'draft' ? view.key.slot : view.kind;
  const first = useRef(true);
  useLayoutEffect(() => {
    // The tab that was pressed keeps the focus; a view that follows another takes it.
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [place]);
  return (
    <div class="panel-view">
      <h1 class="hidden-text" tabIndex={-1} ref={heading}>
        {m.clip_title()}
      </h1>
      {view.kind === 'draft' && <ClipDraftView key={view.key.slot} of={view.key} />}
      {view.kind === 'reading' && <Reading stop={view.stop} />}
      {view.kind === 'saved' && <ClipSaved {...view} />}
      {(view.kind === 'problem' || view.kind === 'link') && <ClipProblem view={view} />}
      {view.kind === 'start' && <ClipStart />}
    </div>
  );
}

function Reading({ stop }: { readonly stop: () => void }) {
  return (
    <div class="scroll pad stack" role="status">
      <h2>{m.clip_reading_title()}</h2>
      <progress class="wide" aria-label={m.clip_reading_title()} />
      <p class="soft">{m.clip_reading_text()}</p>
      <div class="buttons">
        <Button onClick={stop}>{m.clip_stop_reading()}</Button>
      </div>
    </div>
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
    else if (request.kind === 'open-link') showClip({ kind: 'link' });
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
