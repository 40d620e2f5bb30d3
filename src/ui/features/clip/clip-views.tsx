/** One view at a time, from "nothing yet" over the draft to "saved": in the side panel, and as a screen of the full app. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { lazyPart } from '../lazy-part';
import { ClipDraftView } from './clip-draft-view';
import { ClipProblem } from './clip-problem';
import { ClipSaved } from './clip-saved';
import { ClipStart } from './clip-start';
import { type ClipView, clipView } from './clip-view';
import { KeptClips } from './kept-clips';

const PasteWords = lazyPart(() => import('./paste-words').then((part) => part.PasteWords));
const ClipLink = lazyPart(() => import('./clip-link').then((part) => part.ClipLink));

/** @param props.titled the heading is to be seen: no tab above it says it */
export function ClipViews({ titled = false }: { readonly titled?: boolean }) {
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
    <>
      <h1 class={titled ? 'clip-heading' : 'hidden-text'} tabIndex={-1} ref={heading}>
        {m.clip_title()}
      </h1>
      {view.kind === 'draft' && <ClipDraftView key={view.key.slot} of={view.key} />}
      {view.kind === 'reading' && <Reading {...view} />}
      {view.kind === 'saved' && <ClipSaved {...view} />}
      {view.kind === 'problem' && <ClipProblem view={view} />}
      {view.kind === 'link' && (
        <div class="scroll">
          <ClipLink tabId={view.tabId} url={view.url} />
          <KeptClips shown={null} />
        </div>
      )}
      {view.kind === 'paste' && <PasteWords />}
      {view.kind === 'start' && <ClipStart />}
    </>
  );
}

function Reading({ what, pages, stop }: Extract<ClipView, { kind: 'reading' }>) {
  const title = { page: m.clip_reading_title, pdf: m.clip_reading_pdf_title, words: m.clip_reading_words_title }[
    what
  ]();
  const read = pages.value;
  return (
    <div class="scroll pad stack" role="status">
      <h2>{title}</h2>
      <progress class="wide" aria-label={title} max={read?.of} value={read?.page} />
      <p class="soft">{read ? m.clip_reading_pages({ page: read.page, of: read.of }) : m.clip_reading_text()}</p>
      <div class="buttons">
        <Button onClick={stop}>{m.clip_stop_reading()}</Button>
      </div>
    </div>
  );
}
