/** A page that is no web app of ours, or pretends to be: dials as the web app does and says everything a stranger could. */
import type { Frame, Page } from 'playwright-core';

/** All that is heard within three seconds, as text. Nothing at all where nobody answers. */
export function dialAsStranger(page: Page | Frame, more: readonly unknown[] = []): Promise<string[]> {
  return page.evaluate(
    (further) =>
      new Promise<string[]>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const heard: string[] = [];
        const hex = 'ab'.repeat(16);
        const messages = [
          null,
          'keyset',
          { kind: 'begin', pairing: hex, drawn: hex },
          { kind: 'sealed', message: 'AAAA' },
          { kind: 'pair-show', offer: { publicKey: 'AAAA', nonce: 'AAAA' } },
          { caseclip: 1, n: 1, call: 'list', cursor: null },
          { caseclip: 1, n: 2, call: 'get', key: 'keyset' },
          { unpair: true },
          { locked: { by: 'asked', at: 1, now: true } },
          ...further,
        ];
        const say = () => {
          for (const message of messages) port1.postMessage({ caseclip: 'say', message });
        };
        port1.onmessage = ({ data }) => {
          heard.push(JSON.stringify(data));
          if (data?.caseclip === 'ready') say();
        };
        // Also before anybody said who is there.
        say();
        postMessage({ caseclip: 'dial' }, location.origin, [port2]);
        setTimeout(() => resolve(heard), 3_000);
      }),
    more,
  );
}
