/** Why there is nothing to show: each case says what happened, what was kept, and what to do next. */
import { useEffect, useRef } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, showToast, writeFailureText } from '../../components';
import { useApp } from '../../hooks';
import { type ClipView, type ReadingProblem, showClip, startByHand, startReading } from './clip-view';
import { KeptClips } from './kept-clips';
import { ChoosePdf } from './read-file';
import { usePage } from './use-page';

/** The key of the toolbar button, as the manifest suggests it. */
export const READ_KEY = 'Alt+Shift+C';

type Problem = Extract<ClipView, { kind: 'problem' }>;

export function ClipProblem({ view }: { readonly view: Problem }) {
  const app = useApp();
  const { tabId } = view;
  const { title, text, next } = view.what === 'pdf' ? wordsOfPdf(view.why) : wordsOf(view.why);
  useStartOnNewPage(view);
  return (
    <div class="scroll">
      <div class="empty" role="alert">
        <h2>{title}</h2>
        <p>{text}</p>
        {next === 'selection' && (
          <>
            <p>
              <small>{m.clip_clip_selection_hint()}</small>
            </p>
            <ClipSelection tabId={tabId} />
          </>
        )}
        {next === 'again' && (
          <Button kind="primary" onClick={() => void startReading(app, tabId)}>
            {m.clip_read_again()}
          </Button>
        )}
        {(next === 'file' || next === 'other-file') && <ChoosePdf primary other={next === 'other-file'} />}
        <Button kind={next === 'hand' ? 'primary' : 'quiet'} onClick={() => void startByHand(app)}>
          {m.clip_by_hand()}
        </Button>
      </div>
      <KeptClips shown={null} />
    </div>
  );
}

/** What is said about a page is taken back when the tab shows another one: a new page is a new start. */
function useStartOnNewPage(view: Problem): void {
  const page = usePage();
  const first = useRef<string | undefined>(undefined);
  const tabId = view.tabId >= 0 && (view.what === 'pdf' || aboutThePage(view.why)) ? view.tabId : null;
  useEffect(() => {
    if (tabId === null || page?.tabId !== tabId) return;
    const here = page.url ?? '';
    first.current ??= here;
    if (first.current !== here) showClip({ kind: 'start' });
  }, [tabId, page]);
}

const aboutThePage = (why: ReadingProblem): boolean =>
  why === 'nothing-found' || why === 'not-a-web-page' || why === 'too-slow';

function ClipSelection({ tabId }: { readonly tabId: number }) {
  const app = useApp();
  const clip = async () => {
    const read = await app.platform.page?.read(tabId, {}, new AbortController().signal);
    const text = read?.ok ? read.value.selection.trim() : '';
    if (text) await startReading(app, tabId, { selection: text, text }, read?.ok ? read.value.url : '');
    else if (read && !read.ok) showToast({ text: wordsOf(read.why).text });
    else showToast({ text: m.clip_no_selection() });
  };
  return (
    <Button kind="primary" onClick={() => void clip()}>
      {m.clip_clip_selection()}
    </Button>
  );
}

interface Words {
  readonly title: string;
  readonly text: string;
  /** What helps next: the selection, another try, the file or another one, writing by hand; 'key' is said in the text. */
  readonly next: 'selection' | 'again' | 'file' | 'other-file' | 'hand' | 'key';
}

function wordsOf(why: ReadingProblem): Words {
  switch (why) {
    case 'nothing-found':
    case 'stopped':
      return { title: m.clip_none_title(), text: m.clip_none_text(), next: 'selection' };
    case 'no-grant':
      return { title: m.clip_no_grant_title(), text: m.clip_no_grant_text({ key: READ_KEY }), next: 'key' };
    case 'not-a-web-page':
    case 'no-tab':
      return { title: m.clip_not_web_title(), text: m.clip_not_web_text(), next: 'key' };
    case 'pdf':
    case 'pdf-unreachable':
      return { title: m.clip_pdf_title(), text: m.clip_pdf_text(), next: 'file' };
    case 'pdf-broken':
      return { title: m.clip_pdf_broken_title(), text: m.clip_pdf_broken_text(), next: 'other-file' };
    case 'pdf-locked':
      return { title: m.clip_pdf_locked_title(), text: m.clip_pdf_locked_text(), next: 'other-file' };
    case 'pdf-scanned':
      return { title: m.clip_pdf_scanned_title(), text: m.clip_pdf_scanned_text(), next: 'hand' };
    case 'pdf-large':
      return { title: m.clip_pdf_large_title(), text: m.clip_pdf_large_text(), next: 'other-file' };
    case 'tab-closed':
      return { title: m.clip_tab_closed_title(), text: m.clip_tab_closed_text(), next: 'key' };
    case 'too-slow':
      return { title: m.clip_slow_title(), text: m.clip_slow_text(), next: 'again' };
    default:
      return { title: m.clip_not_kept_title(), text: writeFailureText(why), next: 'again' };
  }
}

/** What a PDF means with the same failure as a page. */
function wordsOfPdf(why: ReadingProblem): Words {
  if (why === 'nothing-found')
    return { title: m.clip_pdf_none_title(), text: m.clip_pdf_none_text(), next: 'other-file' };
  if (why === 'too-slow') return { title: m.clip_pdf_slow_title(), text: m.clip_pdf_slow_text(), next: 'file' };
  return wordsOf(why);
}
