/** Looks at a screen of the built product: axe in light and dark, pictures, and whether it fits a narrow window. */
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { screens } from './screenshots';

/** The narrowest the product promises, in CSS pixels. */
const NARROW = 320;

/** What is wider than a narrow window. */
export async function sideways(page: Page, where: string): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: NARROW, height: 740 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (before) await page.setViewportSize(before);
  return wide > NARROW ? [`${where}: ${wide} px wide in a window of ${NARROW}`] : [];
}

/** Looks at the screen as it is in light and dark, and takes its pictures. */
export async function inspect(page: Page, name: string, language: string): Promise<string[]> {
  // A part that is fetched when it is first shown may take its time; without a heading axe says so.
  await page
    .locator('h1')
    .first()
    .waitFor({ timeout: 15_000 })
    .catch(() => undefined);
  await page.waitForTimeout(300);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(200);
    found.push(...(await axe(page)).map((line) => `${name} (${language}, ${colorScheme}): ${line}`));
  }
  await page.emulateMedia({ colorScheme: null });
  await screens(page, `${name}-${language}`);
  return [...found, ...(await sideways(page, `${name} (${language})`))];
}
