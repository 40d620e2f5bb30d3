/** A line between two contexts over a MessagePort, as the bridge sees it. */
import type { Wire } from '../../../src/app/platform';
import { makeLine } from '../../../src/platform/line';

export const WEB = 'https://web.example';
export const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

export function wireOver(port: MessagePort, own: string): Wire {
  const line = makeLine(
    { own, origin: own === WEB ? EXTENSION : WEB },
    (message) => port.postMessage(message),
    () => port.close(),
  );
  port.onmessage = ({ data }) => line.deliver(data);
  return line.wire;
}
