/** The worker's end of the lines: who speaks is what the browser says, not what the message says. */
import type { Wire } from '../../../app/platform';
import { makeLine } from '../../line';
import { asWired, BRIDGE_PORT, type Wired } from '../../protocol';

/** The origin of a page that may speak: a top-level page, shown, on one of `trusted`; else null. */
export function speaker(sender: chrome.runtime.MessageSender | undefined, trusted: readonly string[]): string | null {
  const origin = sender?.origin;
  const own = sender?.id === chrome.runtime.id && sender.tab !== undefined && sender.frameId === 0;
  const at = sender?.url ? URL.parse(sender.url)?.origin : null;
  return own && origin && at === origin && trusted.includes(origin) ? origin : null;
}

/** Calls `answer` with each new line. Must be called in the worker's first turn. */
export function onLine(answer: (wire: Wire) => void): void {
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== BRIDGE_PORT) return;
    const origin = speaker(port.sender, __CASECLIP_PWA_ORIGINS__);
    if (!origin) {
      port.disconnect();
      return;
    }
    const say = (message: Wired) => port.postMessage(message);
    const line = makeLine(
      { origin, own: location.origin },
      (message) => say({ caseclip: 'say', message }),
      () => port.disconnect(),
    );
    port.onMessage.addListener((message: unknown) => {
      const heard = asWired(message);
      if (heard?.caseclip === 'say') line.deliver(heard.message);
    });
    port.onDisconnect.addListener(line.lost);
    say({ caseclip: 'ready', origin: location.origin });
    answer(line.wire);
  });
}
