/**
 * Pictures of every screen, for a person to look at: `.results/screens/<name>-<width>-<scheme>.png`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './browser';

const FOLDER = join(ROOT, '.results/screens');

export type Scheme = 'light' | 'dark';

/**
 * Takes one picture for each width and colour scheme, then gives the page its size back. A side panel keeps its own
 * width (360): it is given by the browser.
 * @returns the files written
 */
export async function screens(
  page: Page,
  name: string,
  { widths = [360, 1280], schemes = ['light', 'dark'] }: { widths?: number[]; schemes?: Scheme[] } = {},
): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const before = page.viewportSize();
  const files: string[] = [];
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of before ? widths : [360]) {
      if (before) await page.setViewportSize({ width, height: width < 600 ? 740 : 800 });
      const path = join(FOLDER, `${name}-${width}-${scheme}.png`);
      await page.screenshot({ path });
      files.push(path);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
  return files;
}
