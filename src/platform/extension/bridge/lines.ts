/** The worker's end of the lines: who speaks is what the browser says, not what the message says. */
import type { TrustedOrigins, Wire } from '../../../app/platform';
import { makeLine } from '../../line';
import { asWired, BRIDGE_PORT, type Wired } from '../../protocol';

/** The origin of a page that may speak: a top-level page, shown, on one of `trusted`; else null. */
export function speaker(sender: chrome.runtime.MessageSender | undefined, trusted: readonly string[]): string | null {
  const origin = sender?.origin;
  const own = sender?.id === chrome.runtime.id && sender.tab !== undefined && sender.frameId === 0;
  const at = sender?.url ? URL.parse(sender.url)?.origin : null;
  return own && origin && at === origin && trusted.includes(origin) ? origin : null;
}

/** Milliseconds that the last words of a line get before it is cut. */
const LAST_WORDS_MS = 500;

/**
 * Calls `answer` with each new line. A line whose page is no longer trusted is heard no more from that moment. Must be
 * called in the worker's first turn.
 */
export function onLine(trusted: TrustedOrigins, answer: (wire: Wire) => void): void {
  const open = new Set<Wire>();
  let turn = 0;
  trusted.watch(async () => {
    turn += 1;
    const now = await trusted.origins();
    for (const wire of open) {
      if (now.includes(wire.origin)) continue;
      open.delete(wire);
      setTimeout(wire.end, LAST_WORDS_MS);
    }
  });
  /** As the list is when this resolves. */
  const asked = async (sender: chrome.runtime.MessageSender | undefined): Promise<string | null> => {
    for (;;) {
      const began = turn;
      const origin = speaker(sender, await trusted.origins());
      if (began === turn) return origin;
    }
  };
  chrome.runtime.onConnect.addListener(async (port) => {
    if (port.name !== BRIDGE_PORT) return;
    let gone = false;
    let lost = (): void => undefined;
    port.onDisconnect.addListener(() => {
      gone = true;
      lost();
    });
    // What is said before it is known who speaks is not heard.
    const origin = await asked(port.sender);
    if (!origin) port.disconnect();
    if (gone || !origin) return;
    const say = (message: Wired) => {
      if (!gone) port.postMessage(message);
    };
    const line = makeLine(
      { origin, own: location.origin },
      (message) => say({ caseclip: 'say', message }),
      () => port.disconnect(),
    );
    lost = line.lost;
    open.add(line.wire);
    void line.wire.ended.then(() => open.delete(line.wire));
    port.onMessage.addListener((message: unknown) => {
      const heard = asWired(message);
      if (heard?.caseclip === 'say' && open.has(line.wire)) line.deliver(heard.message);
    });
    say({ caseclip: 'ready', origin: location.origin });
    answer(line.wire);
  });
}
