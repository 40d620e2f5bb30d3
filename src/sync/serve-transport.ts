/**
 * Answers the other end of a channel from a place that is here. Whatever comes that is not a proper ask is left without
 * an answer; nothing that comes makes this throw.
 */
import * as v from 'valibot';
import { Ask, type Channel, HINT, numbered } from './channel-messages';
import type { Transport } from './transport';

/** Serves until the signal is aborted. */
export function serveTransport(channel: Channel, place: Transport, signal: AbortSignal): void {
  let watching: AbortController | null = null;

  const answer = async (ask: Exclude<Ask, { call: 'watch' | 'unwatch' }>): Promise<void> => {
    const result =
      ask.call === 'put'
        ? await place.putIfAbsent(ask.key, ask.bytes, signal)
        : ask.call === 'get'
          ? await place.get(ask.key, signal)
          : await place.listSince(ask.cursor, signal);
    if (!signal.aborted) channel.post(numbered(ask.n, result));
  };
  const watch = async (end: AbortSignal): Promise<void> => {
    for await (const _ of place.watch?.(end) ?? []) channel.post(HINT);
  };
  /** The end of the serving ends what is being answered. */
  const unlessEnded = (error: unknown): void => {
    if (!signal.aborted) throw error;
  };

  const stop = channel.onMessage((message) => {
    const ask = v.safeParse(Ask, message);
    if (!ask.success || signal.aborted) return;
    if (ask.output.call === 'watch') {
      watching ??= new AbortController();
      watch(AbortSignal.any([signal, watching.signal])).catch(unlessEnded);
    } else if (ask.output.call === 'unwatch') {
      watching?.abort();
      watching = null;
    } else answer(ask.output).catch(unlessEnded);
  });
  signal.addEventListener('abort', stop, { once: true });
}
