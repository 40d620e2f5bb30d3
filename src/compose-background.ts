/**
 * Composition root of the extension's service worker: every listener is registered in the first turn.
 */

/** Registers the worker's listeners; must run synchronously at start. */
export function startBackground(): void {
  // open() must come first, with no await before it: only then does the click count and the page become readable.
  chrome.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void chrome.sidePanel.open({ tabId: tab.id });
  });
}
