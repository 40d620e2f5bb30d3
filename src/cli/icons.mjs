/**
 * Draws every icon file from the one SVG (`node src/cli/icons.mjs`). Run by hand when the drawing changes; the
 * PNG files are committed, because browsers want them at fixed sizes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './find-browser.mjs';

const root = new URL('../../', import.meta.url);
const svg = readFileSync(new URL('src/pwa/public/icons/icon.svg', root), 'utf8');
/** A maskable icon fills its square and keeps the drawing in the middle 80 %. */
const maskable = svg
  .replace(' rx="28"', '')
  .replace('viewBox="0 0 128 128"', 'viewBox="-10 -10 148 148" style="background:#0b6a66"');

const FILES = [
  ...[16, 32, 48, 128].map((size) => ({ path: `public/icons/${size}.png`, size, art: svg })),
  ...[192, 512].map((size) => ({ path: `src/pwa/public/icons/${size}.png`, size, art: svg })),
  ...[192, 512].map((size) => ({ path: `src/pwa/public/icons/maskable-${size}.png`, size, art: maskable })),
];

const { chromium } = await import('playwright-core');
const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { path, size, art } of FILES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${art}`);
  writeFileSync(fileURLToPath(new URL(path, root)), await page.screenshot({ omitBackground: true }));
}
await browser.close();
