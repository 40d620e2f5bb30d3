/**
 * The content script's second act: carries messages between a port of its page and the worker, without reading them.
 * Only for a top-level page; the worker asks the browser again who is speaking.
 */
import { asWired, BRIDGE_PORT, isDial, type Wired } from '../../protocol';

/** More is no message of ours; the browser's own limit is 64 MiB. */
const LONGEST = 32 * 1024 * 1024;

function connect(): chrome.runtime.Port | null {
  try {
    return chrome.runtime.connect({ name: BRIDGE_PORT });
  } catch {
    return null; // The extension was taken away or renewed under this page.
  }
}

/** A page may hand over what no line carries: something that holds itself, or is too deep or too long. */
function canTravel(message: unknown): boolean {
  try {
    return JSON.stringify(message ?? null).length <= LONGEST;
  } catch {
    return false;
  }
}

/** Carries what comes from `port`, the page's, until either side ends. */
function carry(port: MessagePort): void {
  const say = (message: Wired) => port.postMessage(message);
  const worker = connect();
  const end = () => {
    say({ caseclip: 'ended' });
    port.close();
    worker?.disconnect();
  };
  if (!worker) {
    end();
    return;
  }
  worker.onMessage.addListener((message: unknown) => {
    const heard = asWired(message);
    if (heard) say(heard);
  });
  worker.onDisconnect.addListener(end);
  port.onmessage = ({ data }) => {
    const heard = asWired(data);
    if (heard?.caseclip === 'ended') end();
    else if (heard?.caseclip === 'say' && canTravel(heard.message)) worker.postMessage(heard);
  };
  port.addEventListener('close', () => worker.disconnect());
}

/** Starts answering on `page`; does nothing in a frame. */
export function relayLines(page: Window): void {
  const origin = page.location.origin;
  if (page.top !== page) return;
  page.addEventListener('message', (event) => {
    const [port] = event.ports;
    if (event.source === page && event.origin === origin && port && isDial(event.data)) carry(port);
  });
}
