/**
 * The page beside the panel, as far as the user's gesture granted it. Nothing is injected into a page that was not
 * granted, and every refusal of the browser becomes one of a closed set of problems.
 */
import type { PageAccess, PageProblem, PageStrip } from '../../app/platform';
import { done, type Result, refused } from '../../domain/record/result';
import { contentType, highlightQuote, readPage } from './in-page';
import { asPageReading } from './page-reading-check';
import { followRequests } from './request-queue';

const TOO_SLOW_MS = 15_000;

/** The browser's own words for why it refuses; anything else is a bug and is thrown. */
const REFUSALS: readonly (readonly [RegExp, PageProblem])[] = [
  [/no tab with id|tab was closed|frame (with id \d+ )?was removed|frame with id|no frame/i, 'tab-closed'],
  [/extensions gallery|chrome:\/\/|edge:\/\/|devtools|webstore|error page|browser-internal/i, 'not-a-web-page'],
  [/cannot access|must request permission|missing host permission/i, 'no-grant'],
];

function problemOf(error: unknown): PageProblem {
  const words = error instanceof Error ? error.message : String(error);
  const known = REFUSALS.find(([pattern]) => pattern.test(words));
  if (!known) throw error;
  return known[1];
}

/** The tab as far as the browser shows it; addresses only of granted tabs. */
async function tabOf(tabId: number): Promise<Result<chrome.tabs.Tab & { url: string }, PageProblem>> {
  try {
    const tab = await chrome.tabs.get(tabId);
    const { url } = tab;
    if (!url) return refused('no-grant');
    return /^(https?|file):/.test(url) ? done({ ...tab, url }) : refused('not-a-web-page');
  } catch (error) {
    return refused(problemOf(error));
  }
}

async function run<Args extends unknown[], Value>(
  tabId: number,
  func: (...args: Args) => Value,
  args: Args,
): Promise<unknown> {
  const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func, args });
  return frame?.result;
}

async function readTab(tabId: number, selection: string | null): ReturnType<PageAccess['read']> {
  try {
    if ((await run(tabId, contentType, [])) === 'application/pdf') return refused('pdf');
    // The script reads the page as it arrives; only words selected earlier need a reading of their own.
    const [arrived] = await chrome.scripting.executeScript({ target: { tabId }, files: ['/clipper.js'] });
    const result: unknown = selection === null ? arrived?.result : await run(tabId, readPage, [selection]);
    const reading = asPageReading(result);
    if (!reading) throw new Error('The reader returned something else than a reading.');
    return done(reading);
  } catch (error) {
    return refused(problemOf(error));
  }
}

/** Settles with the work, with 'too-slow' when the time is up, or rejects when the user gave up. */
function inTime<Value>(work: Promise<Result<Value, PageProblem>>, signal: AbortSignal) {
  return new Promise<Result<Value, PageProblem>>((resolve, reject) => {
    const timer = setTimeout(() => resolve(refused('too-slow')), TOO_SLOW_MS);
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    });
  });
}

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

export const pageAccess: PageAccess = {
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
    const tab = await tabOf(tabId);
    return tab.ok ? inTime(readTab(tabId, selection ?? null), signal) : tab;
  },

  async highlight(tabId, quote) {
    const tab = await tabOf(tabId);
    if (!tab.ok) return false;
    try {
      return (await run(tabId, highlightQuote, [quote])) === true;
    } catch (error) {
      problemOf(error);
      return false;
    }
  },

  async goTo(target) {
    if ('tabId' in target) {
      const tab = await chrome.tabs.update(target.tabId, { active: true });
      if (tab) await chrome.windows.update(tab.windowId, { focused: true });
    } else if (/^https?:/.test(target.url)) await chrome.tabs.create({ url: target.url });
  },

  watch: watchTabs,
  requests: (handle) => followRequests(ownWindow, () => Date.now(), handle),
};
