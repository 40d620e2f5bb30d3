/** A page worked with the keyboard alone: what has the focus, and how a person gets to what she wants. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a screen reader would call the focused element; nothing while the focus is nowhere. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    // Their text holds every name there is.
    if (!element || element.matches('body, dialog')) return '';
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return (label ?? element.textContent ?? '').trim();
  });

/** Presses Tab until the focus is on something by this name. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const heard: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    heard.push(now);
  }
  throw new Error(`Tab never reached ${name}; it went over ${heard.join(' | ')}`);
}

/** Waits until the focus is on something by this name, without pressing anything. */
export const landsOn = (page: Page, name: string | RegExp): Promise<unknown> =>
  expect.poll(() => focused(page)).toMatch(name);
