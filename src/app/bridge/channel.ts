/**
 * A line under the key of a pairing. Both sides draw a number, so that nothing of another day opens; the first message
 * that does not open ends the line, and a new one begins.
 */
import type { Channel } from '../../sync';
import { type ChannelEnd, channelEnd, drawConnection } from '../../vault';
import type { Wire } from '../platform';
import { fromJson, toJson } from './bytes-in-json';
import { asFromExtension, type FromExtension, type FromWeb } from './messages';
import type { Pairing } from './pairings';

/** A channel of `src/sync` that ends, and knows who is at its other end. */
export interface SealedChannel extends Channel {
  /** Of the other face. */
  readonly origin: string;
  readonly ended: Promise<void>;
  end(): void;
}

type Sealed = Extract<FromWeb & FromExtension, { kind: 'sealed' }>;

interface OpenChannel extends SealedChannel {
  /** The next sealed message of the line. */
  take(message: Sealed): void;
}

function channelOver(wire: Wire, end: ChannelEnd): OpenChannel {
  /** What came before anybody listened. */
  const early: unknown[] = [];
  const listeners = new Set<(message: unknown) => void>();
  let sending = Promise.resolve();
  let taking = Promise.resolve();
  return {
    origin: wire.origin,
    post(message) {
      const sealed = end.seal(toJson(message));
      sending = sending.then(async () => wire.post({ kind: 'sealed', message: await sealed }));
    },
    onMessage(heard) {
      listeners.add(heard);
      for (const message of early.splice(0)) heard(message);
      return () => listeners.delete(heard);
    },
    ended: wire.ended,
    // What was said before goes first.
    end: () => void sending.then(() => wire.end()),
    take({ message }) {
      const opened = end.open(message);
      taking = taking.then(async () => {
        const value = await opened;
        if (!value.ok) return wire.end();
        const said = fromJson(value.value);
        if (listeners.size === 0) early.push(said);
        for (const listener of [...listeners]) listener(said);
      });
    },
  };
}

/** The web app's side. Null when the line ended first; 'unknown' when the extension has forgotten the pairing. */
export function beginFromWeb(wire: Wire, pairing: Pairing): Promise<SealedChannel | 'unknown' | null> {
  const drawn = drawConnection();
  return new Promise((resolve) => {
    let channel: OpenChannel | null = null;
    void wire.ended.then(() => resolve(null));
    wire.hear((message) => {
      const heard = asFromExtension(message);
      if (heard?.kind === 'sealed') channel?.take(heard);
      else if (heard?.kind === 'begun' && !channel) {
        channel = channelOver(wire, channelEnd(pairing.key, 'web', [drawn, heard.drawn]));
        resolve(channel);
      } else if (heard?.kind === 'unknown') {
        resolve('unknown');
        wire.end();
      }
    });
    wire.post({ kind: 'begin', pairing: pairing.id, drawn } satisfies FromWeb);
  });
}

/** The extension's side, for one line: `begin` once, then `take` what is sealed. */
export function beginFromExtension(
  wire: Wire,
  find: (id: string) => Promise<Pairing | null>,
  serve: (channel: SealedChannel) => void,
) {
  const say = (message: FromExtension) => wire.post(message);
  let channel: OpenChannel | null = null;
  let begun = false;
  return {
    async begin({ pairing: id, drawn }: Extract<FromWeb, { kind: 'begin' }>): Promise<void> {
      if (begun) return wire.end();
      begun = true;
      const pairing = await find(id);
      if (!pairing) return say({ kind: 'unknown' });
      const own = drawConnection();
      channel = channelOver(wire, channelEnd(pairing.key, 'extension', [drawn, own]));
      say({ kind: 'begun', drawn: own });
      serve(channel);
    },
    take(message: Sealed): void {
      channel?.take(message);
    },
  };
}
