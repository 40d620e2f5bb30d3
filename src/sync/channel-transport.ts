/**
 * A place at the other end of a channel. An answer that does not come, or is none, is 'unreachable'; the next exchange
 * tries again. The other end is `serveTransport`.
 */
import * as v from 'valibot';
import { done, type Result, refused } from '../domain/record/result';
import { Answer, type Channel, Hint, numbered, type Wish } from './channel-messages';
import type { Listing, Transport, TransportFailure } from './transport';
import { wakeUps } from './wake-ups';

type Value = Extract<Answer, { ok: true }>['value'];

/** `patience`: milliseconds until an answer is no longer waited for. */
export function channelTransport(channel: Channel, id: string, patience = 15_000): Transport {
  let asked = 0;

  const ask = (wish: Wish, signal: AbortSignal): Promise<Result<Value, TransportFailure>> => {
    signal.throwIfAborted();
    asked += 1;
    const n = asked;
    return new Promise((resolve, reject) => {
      const ended = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
      const stop = channel.onMessage((message) => {
        // Many wait at a time, and each hears everything.
        if ((message as { n?: unknown } | null)?.n !== n) return;
        const answer = v.safeParse(Answer, message);
        if (!answer.success) return;
        finish();
        resolve(answer.output.ok ? done(answer.output.value) : refused(answer.output.why));
      });
      const end = (): void => {
        finish();
        if (signal.aborted) reject(signal.reason);
        else resolve(refused('unreachable'));
      };
      const finish = (): void => {
        stop();
        ended.removeEventListener('abort', end);
      };
      ended.addEventListener('abort', end);
      channel.post(numbered(n, wish));
    });
  };
  /** An answer to another question is none. */
  const as = <Wanted>(answer: Result<Value, TransportFailure>, fits: (value: Value) => boolean) =>
    !answer.ok || fits(answer.value)
      ? (answer as Result<unknown, TransportFailure> as Result<Wanted, TransportFailure>)
      : refused('unreachable' as const);

  return {
    id,
    putIfAbsent: async (key, bytes, signal) =>
      as<'stored' | 'present'>(await ask({ call: 'put', key, bytes }, signal), (value) => typeof value === 'string'),
    get: async (key, signal) =>
      as<Uint8Array | null>(
        await ask({ call: 'get', key }, signal),
        (value) => value === null || value instanceof Uint8Array,
      ),
    listSince: async (cursor, signal) =>
      as<Listing>(
        await ask({ call: 'list', cursor }, signal),
        (value) => value !== null && typeof value === 'object' && 'keys' in value,
      ),
    watch: (signal) =>
      wakeUps((wake) => {
        const stop = channel.onMessage((message) => {
          if (v.is(Hint, message)) wake();
        });
        channel.post(numbered(0, { call: 'watch' }));
        return () => {
          stop();
          channel.post(numbered(0, { call: 'unwatch' }));
        };
      }, signal),
  };
}
