/** The words behind a value, on the page beside the panel: pointed at they are marked there, pressed they are shown. */
import { useEffect, useMemo } from 'preact/hooks';
import type { PageAccess } from '../../../app/platform';
import type { ClipForm } from '../../../app/resources/clip-form';
import type { Quote } from '../../../domain/resource/resource-draft';
import { m } from '../../../i18n';
import { showToast } from '../../components';
import { useApp } from '../../hooks';
import { READ_KEY } from './clip-problem';

export interface PageWords {
  /** Brings the page to the front and the words into view; says so when they are not there any more. */
  show(quote: Quote): void;
  /** Marks the words where they are, if their page is the one beside the panel; null takes the mark away. */
  hint(quote: Quote | null): void;
}

/** A pointer on its way to something else asks for nothing. */
const REST_MS = 120;

type Words = PageWords & { readonly forget: () => void };

/** Absent outside the side panel, and for words that came without a page. */
export function usePageWords({ tabId, reading }: ClipForm): PageWords | undefined {
  const { page } = useApp().platform;
  const pdf = reading.kind === 'pdf' ? reading.url : null;
  const words = useMemo(() => {
    if (!page || tabId < 0) return undefined;
    return pdf === null ? pageWords(page, tabId) : pdfWords(page, pdf);
  }, [page, tabId, pdf]);
  useEffect(() => words?.forget, [words]);
  return words;
}

/** Nobody can mark words in the browser's viewer; it can be opened at their page (PDF Open Parameters, Adobe). */
const pdfWords = (page: PageAccess, url: string): Words => ({
  show: (quote) => void page.goTo({ url: `${url.replace(/#.*$/, '')}#page=${quote.page ?? 1}` }),
  hint: () => undefined,
  forget: () => undefined,
});

function pageWords(page: PageAccess, tabId: number): Words {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let marked = false;
  const mark = async (quote: Quote | null) => {
    if (quote && (await page.current())?.tabId !== tabId) return;
    marked = quote !== null;
    await page.mark(tabId, quote);
  };
  const show = async (quote: Quote) => {
    const here = await page.current();
    if (here && here.tabId !== tabId) await page.goTo({ tabId });
    if (await page.highlight(tabId, quote)) return;
    const now = await page.current();
    showToast({ text: now?.url ? m.clip_not_on_page() : m.clip_no_grant_text({ key: READ_KEY }) });
  };
  const hint = (quote: Quote | null) => {
    clearTimeout(resting);
    if (quote) resting = setTimeout(() => void mark(quote), REST_MS);
    else if (marked) void mark(null);
  };
  return { show: (quote) => void show(quote), hint, forget: () => hint(null) };
}
