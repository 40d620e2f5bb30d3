/** What stands on the pages of browsers when a test failed: printed, so that it is read where only the output is kept. */
import type { Page } from 'playwright-core';
import type { Started } from '../../src/cli/drive/launch.mjs';

const LONGEST = 1_500;

/** Prints, for every open page, its address, what has the focus, and its visible words. Never throws. */
export async function sayWhatStands(browsers: readonly Started[]): Promise<void> {
  // The side panel is a page of the debugging connection alone.
  const contexts = browsers.flatMap(({ context, debug }) => [context, ...debug.contexts()]);
  const pages = contexts.flatMap((context) => context.pages());
  const said = await Promise.all(pages.map((page) => wordsOf(page).catch((error) => String(error))));
  for (const words of new Set(said)) console.log(`What stands: ${words}`);
}

async function wordsOf(page: Page): Promise<string> {
  const read = page.evaluate(() => {
    const focus = document.activeElement;
    return [
      `focus on ${focus?.tagName.toLowerCase()} "${focus?.getAttribute('aria-label') ?? focus?.textContent?.slice(0, 40)}"`,
      document.body.innerText.replaceAll(/\s+/g, ' '),
    ].join('; ');
  });
  // A page that hangs is a finding as well.
  const late = new Promise<string>((resolve) => setTimeout(resolve, 5_000, 'does not answer'));
  return `${page.url()}: ${await Promise.race([read, late])}`.slice(0, LONGEST);
}
