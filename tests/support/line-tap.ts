/**
 * A tap on the line between the web app and the extension, in a page of the web app: hears every word that passes through
 * `window.postMessage` and message ports, either way, and can cut the line as the browser does when the extension goes
 * away. The product's code is not touched; the tap stands in the page before it starts.
 */
import type { BrowserContext, Page, Worker } from 'playwright-core';

interface Tap {
  readonly heard: string[];
  cut: boolean;
  readonly ports: Set<MessagePort>;
}

declare global {
  interface Window {
    caseclipTap: Tap;
  }
}

/** In all pages of this context from now on. */
export async function tapLines(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window.top !== window || !window.location.protocol.startsWith('http')) return;
    const tap: Tap = { heard: [], cut: false, ports: new Set() };
    window.caseclipTap = tap;
    const asText = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? btoa(String.fromCharCode(...value)) : value;
    const hear = (data: unknown) => tap.heard.push(JSON.stringify(data, asText) ?? String(data));
    const isDial = (data: unknown) => (data as { caseclip?: unknown } | null)?.caseclip === 'dial';

    const toWindow = window.postMessage.bind(window) as (...words: unknown[]) => void;
    window.postMessage = ((data: unknown, ...rest: unknown[]) => {
      hear(data);
      if (!(tap.cut && isDial(data))) toWindow(data, ...rest);
    }) as typeof window.postMessage;
    window.addEventListener('message', ({ data }) => hear(data));

    const toPort = MessagePort.prototype.postMessage as (this: MessagePort, ...words: unknown[]) => void;
    MessagePort.prototype.postMessage = function (this: MessagePort, data: unknown, ...rest: unknown[]) {
      hear(data);
      toPort.call(this, data, ...rest);
    } as typeof MessagePort.prototype.postMessage;
    const Channel = window.MessageChannel;
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        tap.ports.add(this.port1);
        this.port1.addEventListener('message', ({ data }) => hear(data));
      }
    };
  });
}

/** Everything that was said on this page since it was loaded, one text for each message. */
export const heardOn = (page: Page): Promise<string[]> => page.evaluate(() => window.caseclipTap.heard);

interface TappedWorker {
  caseclipHeard: string[];
}

/** Hears what passes the ports and messages of the extension's background from now on. */
export async function tapBackground(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const heard: string[] = [];
    (globalThis as unknown as TappedWorker).caseclipHeard = heard;
    const hear = (message: unknown) => void heard.push(JSON.stringify(message) ?? String(message));
    chrome.runtime.onMessage.addListener((message) => hear(message));
    chrome.runtime.onConnect.addListener((port) => {
      port.onMessage.addListener(hear);
      const say = port.postMessage.bind(port);
      port.postMessage = (message: unknown) => {
        hear(message);
        say(message);
      };
    });
  });
}

export const heardByBackground = (worker: Worker): Promise<string[]> =>
  worker.evaluate(() => (globalThis as unknown as TappedWorker).caseclipHeard);

/** The extension goes away: open lines end, and nobody takes up a new one. */
export async function cutLine(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.caseclipTap.cut = true;
    for (const port of window.caseclipTap.ports)
      port.dispatchEvent(new MessageEvent('message', { data: { caseclip: 'ended' } }));
  });
}

/** The extension is there again for whoever dials. */
export async function mendLine(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.caseclipTap.cut = false;
  });
}
