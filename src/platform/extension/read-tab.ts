/**
 * Reads the page in a granted tab: a script put into it looks at the page and hands over plain text, a worker of the
 * panel makes sense of it. A connection to the tab is open as long as somebody waits; when it goes (the panel is closed,
 * the user stops, the time is up), the script in the page ends its work between two slices.
 */
import type { PageAccess, PageProblem } from '../../app/platform';
import { done, refused } from '../../domain/record/result';
import { capturePage } from './in-page';

const TOO_SLOW_MS = 15_000;

/** Makes sense of the pieces that the script in the page returned; given by the composition root. */
export interface CaptureReader {
  warmUp(): void;
  page(pieces: readonly string[], selection: string | null, signal: AbortSignal): Promise<unknown>;
}

/** The browser's own words for why it refuses; anything else is a bug and is thrown. */
const REFUSALS: readonly (readonly [RegExp, PageProblem])[] = [
  [/extensions gallery|cannot access a \w[\w-]*:\/\/|error page|cannot be scripted/i, 'not-a-web-page'],
  [/no tab with id|tab was closed|frame (with id \d+ )?was removed|no frame with id/i, 'tab-closed'],
  [/cannot access|must request permission/i, 'no-grant'],
];

export function problemOf(error: unknown): PageProblem {
  const words = error instanceof Error ? error.message : String(error);
  const known = REFUSALS.find(([pattern]) => pattern.test(words));
  if (!known) throw error;
  return known[1];
}

const isPieces = (data: unknown): data is string[] =>
  Array.isArray(data) && data.every((piece) => typeof piece === 'string');

/** The reading, one of the expected problems, or a rejection with the signal's reason. */
export async function readTab(
  tabId: number,
  selection: string | null,
  reader: CaptureReader,
  signal: AbortSignal,
): ReturnType<PageAccess['read']> {
  const late = AbortSignal.timeout(TOO_SLOW_MS);
  const either = AbortSignal.any([signal, late]);
  try {
    return await settled(capturedAndRead(tabId, selection, reader, either), either);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return refused(late.aborted ? 'too-slow' : problemOf(error));
  }
}

async function capturedAndRead(
  tabId: number,
  selection: string | null,
  reader: CaptureReader,
  signal: AbortSignal,
): ReturnType<PageAccess['read']> {
  const { url } = await chrome.tabs.get(tabId);
  if (url && !/^(https?|file):/.test(url)) return refused('not-a-web-page');
  reader.warmUp();
  const target = { tabId };
  const [arrived] = await chrome.scripting.executeScript({ target, files: ['/clipper.js'] });
  if (arrived?.result === 'application/pdf') return refused('pdf');
  const waiting = chrome.tabs.connect(tabId, { frameId: 0 });
  const leave = () => waiting.disconnect();
  signal.addEventListener('abort', leave, { once: true });
  try {
    signal.throwIfAborted();
    // The check is loaded while the page is read.
    const [[captured], { asPageReading }] = await Promise.all([
      chrome.scripting.executeScript({ target, func: capturePage }),
      import('./page-reading-check'),
    ]);
    signal.throwIfAborted();
    if (!isPieces(captured?.result)) return refused('tab-closed');
    const reading = asPageReading(await reader.page(captured.result, selection, signal));
    if (!reading) throw new Error('The reader returned something else than a reading.');
    return done(reading);
  } finally {
    signal.removeEventListener('abort', leave);
    leave();
  }
}

/** Settles with the work, or rejects as soon as the signal says so: the browser may keep an injection waiting. */
function settled<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
