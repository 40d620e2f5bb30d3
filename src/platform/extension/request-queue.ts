/**
 * What gestures outside the panel ask of it, kept until the panel of that window is there to take it: the panel may
 * still be loading, or locked, when the click comes. Each request is taken once.
 */
import type { PanelRequest } from '../../app/platform';
import { asRequests, type QueuedRequest } from '../protocol';
import { changeArea, watchArea } from './session-area';

/** Nobody remembers an older click. */
const OLDEST_MS = 10 * 60_000;

export const queueRequest = (windowId: number, request: PanelRequest, at: number): Promise<void> =>
  changeArea('requests', (now) => [...asRequests(now), { windowId, at, request } satisfies QueuedRequest]);

async function takeRequests(windowId: number, now: number): Promise<readonly PanelRequest[]> {
  let taken: readonly QueuedRequest[] = [];
  await changeArea('requests', (value) => {
    const queued = asRequests(value).filter((entry) => now - entry.at < OLDEST_MS);
    taken = queued.filter((entry) => entry.windowId === windowId);
    return taken.length > 0 ? queued.filter((entry) => entry.windowId !== windowId) : undefined;
  });
  return taken.map((entry) => entry.request);
}

/** Delivers what waits now and what comes later, for this window. */
export function followRequests(
  windowId: () => Promise<number>,
  now: () => number,
  handle: (request: PanelRequest) => void,
): () => void {
  let ended = false;
  const drain = async () => {
    const own = await windowId();
    if (ended) return;
    for (const request of await takeRequests(own, now())) handle(request);
  };
  const stop = watchArea('requests', (value) => {
    if (asRequests(value).length > 0) void drain();
  });
  void drain();
  return () => {
    ended = true;
    stop();
  };
}
