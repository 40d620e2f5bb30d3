/**
 * The page beside the panel, as far as the user's gesture granted it. Nothing is injected into a page that was not
 * granted, and every refusal of the browser becomes one of a closed set of problems.
 */
import type { PageAccess, PageStrip } from '../../app/platform';
import { refused } from '../../domain/record/result';
import type { Quote } from '../../domain/resource/resource-draft';
import { siteReading, tabLoaded } from './allowed-sites';
import { highlightQuote } from './in-page';
import { type CaptureReader, problemOf, readTab } from './read-tab';
import { followRequests } from './request-queue';

/**
 * When the user's click on a tab reached the panel. A page that is closed even then has no words to read: an error page
 * of the browser, an empty tab.
 */
const clickedAt = new Map<number, number>();
const FRESH_MS = 3_000;
const wasClicked = (tabId: number): boolean => Date.now() - (clickedAt.get(tabId) ?? 0) < FRESH_MS;

const ownWindow = async (): Promise<number> => (await chrome.windows.getCurrent()).id ?? chrome.windows.WINDOW_ID_NONE;

function watchTabs(changed: () => void): () => void {
  const updated = (_tabId: number, info: chrome.tabs.OnUpdatedInfo) => {
    if (info.status || info.url || info.title) changed();
  };
  chrome.tabs.onActivated.addListener(changed);
  chrome.tabs.onRemoved.addListener(changed);
  chrome.tabs.onUpdated.addListener(updated);
  return () => {
    chrome.tabs.onActivated.removeListener(changed);
    chrome.tabs.onRemoved.removeListener(changed);
    chrome.tabs.onUpdated.removeListener(updated);
  };
}

/** False when the words are not there, or the page is out of reach by now. */
async function highlightIn(tabId: number, quote: Quote | null, show: boolean): Promise<boolean> {
  try {
    const target = { tabId };
    const [shown] = await chrome.scripting.executeScript({ target, func: highlightQuote, args: [quote, show] });
    return shown?.result === true;
  } catch (error) {
    problemOf(error);
    return false;
  }
}

/** `reader` makes sense of what the script in the page returns. */
export const pageAccess = (reader: CaptureReader): PageAccess => ({
  async current(): Promise<PageStrip | null> {
    const [tab] = await chrome.tabs.query({ active: true, windowId: await ownWindow() });
    if (tab?.id === undefined) return null;
    return {
      tabId: tab.id,
      ...(tab.url ? { url: tab.url } : {}),
      ...(tab.url && tab.title ? { title: tab.title } : {}),
    };
  },

  async read(tabId, { selection }, signal) {
    signal.throwIfAborted();
    const read = await readTab(tabId, selection ?? null, reader, signal);
    const noWords = !read.ok && read.why === 'no-grant' && wasClicked(tabId);
    return noWords ? refused('not-a-web-page') : read;
  },

  fetchPdf: async (...given) => (await import('./fetch-pdf')).fetchPdf(...given),
  ...siteReading,
  loaded: tabLoaded,

  highlight: (tabId, quote) => highlightIn(tabId, quote, true),

  async mark(tabId, quote) {
    await highlightIn(tabId, quote, false);
  },

  async goTo(target) {
    if ('tabId' in target) {
      const tab = await chrome.tabs.update(target.tabId, { active: true });
      if (tab) await chrome.windows.update(tab.windowId, { focused: true });
    } else if (/^https?:/.test(target.url)) await chrome.tabs.create({ url: target.url });
  },

  watch: watchTabs,
  requests: (handle) =>
    followRequests(
      ownWindow,
      () => Date.now(),
      (request) => {
        if (request.kind === 'clip-page') clickedAt.set(request.tabId, Date.now());
        handle(request);
      },
    ),
});
