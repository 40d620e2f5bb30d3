/**
 * Injected on the user's gesture. Leaves `globalThis.__caseclip` in the isolated world, where `executeScript({func})`
 * can call it, and yields the kind of the page. It works for whoever keeps a connection open: with the panel the
 * connection goes, and the work stops.
 */
import { type Clipper, clipper } from '../src/clip';

interface Connected {
  readonly capture: () => ReturnType<Clipper['capture']>;
  readonly highlight: Clipper['highlight'];
}

declare global {
  var __caseclip: Connected | undefined;
}

function connected(): Connected {
  const { capture, highlight } = clipper(document);
  const waiting = new Set<chrome.runtime.Port>();
  chrome.runtime.onConnect.addListener((port) => {
    waiting.add(port);
    port.onDisconnect.addListener(() => waiting.delete(port));
  });
  return { capture: () => capture(() => waiting.size === 0), highlight };
}

/** What `defineUnlistedScript` would return, without its wrapper: every byte here is sent into a page. */
export default {
  main: () => {
    globalThis.__caseclip ??= connected();
    return document.contentType;
  },
};
