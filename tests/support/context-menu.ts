/**
 * A choice in the extension's context menu. The menu itself is the operating system's and cannot be pressed by a test.
 */
import type { Worker } from 'playwright-core';

/** The background's own listeners, called as the browser calls them after a choice in the context menu. */
export async function chooseInMenu(worker: Worker, click: Partial<chrome.contextMenus.OnClickData>): Promise<void> {
  await worker.evaluate(async (data) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as {
      dispatch(click: object, tab: object | undefined): void;
    };
    event.dispatch(data, tab);
  }, click);
}
