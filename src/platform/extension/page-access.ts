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
  [/extensions gallery|cannot access a \w[\w-]*:\/\/|error page|cannot be scripted/i, 'not-a-web-page'],
  [/no tab with id|tab was closed|frame (with id \d+ )?was removed|no frame with id/i, 'tab-closed'],
  [/cannot access|must request permission/i, 'no-grant'],
];

function problemOf(error: unknown): PageProblem {
  const words = error instanceof Error ? error.message : String(error);
  const known = REFUSALS.find(([pattern]) => pattern.test(words));
  if (!known) throw error;
  return known[1];
}

/**
 * When the user's click on a tab reached the panel. A page that is closed even then has no words to read: an error page
 * of the browser, an empty tab.
 */
const clickedAt = new Map<number, number>();
const FRESH_MS = 3_000;
const wasClicked = (tabId: number): boolean => Date.now() - (clickedAt.get(tabId) ?? 0) < FRESH_MS;

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
    const { url } = await chrome.tabs.get(tabId);
    if (url && !/^(https?|file):/.test(url)) return refused('not-a-web-page');
    if ((await run(tabId, contentType, [])) === 'application/pdf') return refused('pdf');
    // The script reads the page as it arrives; only words selected earlier need a reading of their own.
    const [arrived] = await chrome.scripting.executeScript({ target: { tabId }, files: ['/clipper.js'] });
    const reading = asPageReading(selection === null ? arrived?.result : await run(tabId, readPage, [selection]));
    if (!reading) throw new Error('The reader returned something else than a reading.');
    return done(reading);
  } catch (error) {
    const why = problemOf(error);
    return refused(why === 'no-grant' && wasClicked(tabId) ? 'not-a-web-page' : why);
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
    return inTime(readTab(tabId, selection ?? null), signal);
  },

  async highlight(tabId, quote) {
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
  requests: (handle) =>
    followRequests(
      ownWindow,
      () => Date.now(),
      (request) => {
        if (request.kind === 'clip-page') clickedAt.set(request.tabId, Date.now());
        handle(request);
      },
    ),
};
