/**
 * The web app's end of the line: a port handed to the content script of this very page. Null when nobody took it within
 * `waitMs` milliseconds: the extension is not there, or was installed after this page was opened.
 */
import type { Wire } from '../../app/platform';
import { makeLine } from '../line';
import { asWired, type Dial, type Wired } from '../protocol';

export function dialExtension(page: Window, waitMs = 3_000): Promise<Wire | null> {
  const { port1: port, port2: theirs } = new MessageChannel();
  const say = (message: Wired) => port.postMessage(message);
  return new Promise((resolve) => {
    let line: ReturnType<typeof makeLine> | null = null;
    const timer = setTimeout(() => {
      port.close();
      resolve(null);
    }, waitMs);
    port.onmessage = ({ data }) => {
      const heard = asWired(data);
      if (heard?.caseclip === 'say') line?.deliver(heard.message);
      else if (heard?.caseclip === 'ended') {
        clearTimeout(timer);
        if (line) line.lost();
        else resolve(null);
      } else if (heard?.caseclip === 'ready' && !line) {
        clearTimeout(timer);
        line = makeLine(
          { origin: heard.origin, own: page.location.origin },
          (message) => say({ caseclip: 'say', message }),
          () => {
            say({ caseclip: 'ended' });
            port.close();
          },
        );
        resolve(line.wire);
      }
    };
    port.addEventListener('close', () => line?.lost());
    const question: Dial = { caseclip: 'dial' };
    page.postMessage(question, page.location.origin, [theirs]);
  });
}
