/** The browser's question for a permission is the system's own window: here "no" is answered in its place. */
import type { Page } from 'playwright-core';

/** @returns a reading of what was asked for so far, and whether it was in the turn of a click */
export async function refusePermissions(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = (async (what: unknown) => {
      asked.push({ what, gesture: navigator.userActivation.isActive });
      return false;
    }) as typeof chrome.permissions.request;
  });
  return () => page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
}
