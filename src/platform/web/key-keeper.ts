/**
 * Where the web app's key rests: in the memory of its open tabs and nowhere else, as a handle that cannot be read out.
 * A new tab asks the open ones over a BroadcastChannel (structured clone keeps the handle closed). When the last tab
 * goes, the key is gone. An answer is for its asker alone, and a lock ends the asking: a key that was on its way opens
 * nothing that was locked meanwhile. A tab that the browser stops drops its copy, for it can no longer hear of a lock.
 */
import type { HeldKey, KeyKeeper } from '../../app/platform';
import { asKeyMessage, type KeyMessage } from '../protocol';

const CHANNEL = 'caseclip-key';
/** How long a new tab waits for an open one to answer. */
const ANSWER_MS = 250;

export function webKeyKeeper(now: () => number): KeyKeeper {
  const channel = new BroadcastChannel(CHANNEL);
  const watchers = new Set<Parameters<KeyKeeper['watch']>[0]>();
  let held: HeldKey | null = null;
  let asking: { readonly asker: string; readonly over: () => void } | null = null;

  const letGo = (): void => {
    held = null;
    asking?.over();
    asking = null;
  };
  const say = (message: KeyMessage): void => channel.postMessage(message);
  const handOver = (to?: string): void => {
    if (!held || held.key instanceof Uint8Array) return;
    if (now() >= Math.min(held.idleDeadline, held.absoluteDeadline)) return;
    say({ kind: 'held', ...held, key: held.key, ...(to !== undefined && { to }) });
  };

  channel.addEventListener('message', (event) => {
    const message = asKeyMessage(event.data);
    if (message?.kind === 'ask') handOver(message.asker);
    if (message?.kind === 'held' && (message.to === undefined || message.to === asking?.asker)) {
      const { kind: _kind, to: _to, ...key } = message;
      held = key;
      asking?.over();
      for (const changed of watchers) changed(held);
    }
    if (message?.kind === 'extend' && held) {
      held = { ...held, idleDeadline: Math.max(held.idleDeadline, message.idleDeadline) };
      for (const changed of watchers) changed(held);
    }
    if (message?.kind === 'forget') {
      letGo();
      for (const changed of watchers) changed(null, message.reason);
    }
  });
  document.addEventListener('freeze', () => {
    held = null;
  });

  return {
    form: 'handle',
    async load() {
      if (held) return held;
      const asker = crypto.randomUUID();
      await new Promise<void>((over) => {
        asking = { asker, over };
        setTimeout(over, ANSWER_MS);
        say({ kind: 'ask', asker });
      });
      if (asking?.asker === asker) asking = null;
      return held;
    },
    async hold(key) {
      held = key;
      handOver();
    },
    async extend(idleDeadline) {
      if (held) held = { ...held, idleDeadline };
      say({ kind: 'extend', idleDeadline });
    },
    async forget(reason) {
      letGo();
      say({ kind: 'forget', reason });
    },
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}
