/** The words behind a value, on the page beside the panel: pointed at they are marked there, pressed they are shown. */
import { useEffect, useMemo } from 'preact/hooks';
import type { PageAccess } from '../../../app/platform';
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

/** Absent outside the side panel. */
export function usePageWords(tabId: number): PageWords | undefined {
  const { page } = useApp().platform;
  const words = useMemo(() => (page && tabId >= 0 ? pageWords(page, tabId) : undefined), [page, tabId]);
  useEffect(() => words?.forget, [words]);
  return words;
}

function pageWords(page: PageAccess, tabId: number): PageWords & { readonly forget: () => void } {
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
