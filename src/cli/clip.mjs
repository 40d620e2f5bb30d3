/**
 * `npm run --silent clip -- [--url URL] FILE.html…`: what the clipper reads on saved pages, one JSON line a page.
 * `npm run --silent clip -- --strings FILE.json…`: the grammars alone, one line a string. Runs the built clipper in
 * headless Chromium with page scripts and network off. Exit 0 when every file could be read.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { bundledClipper } from './clip/bundle.mjs';
import { pageLine } from './clip/contract.mjs';
import { stringLines } from './clip/strings.mjs';
import { findBrowser } from './find-browser.mjs';

/** A saved page without a stated address is shown under this one, which leads nowhere (RFC 2606). */
const NOWHERE = 'http://saved-page.invalid/';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ url?: string, strings: boolean, files: string[] }} Asked */

/** @returns {Asked} */
function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, strings: { type: 'boolean', default: false } },
  });
  return { ...(values.url === undefined ? {} : { url: values.url }), strings: values.strings, files: positionals };
}

/**
 * Captured in its own page, read in one that is kept, as the side panel keeps its worker: the reading half is not
 * compiled anew for every page.
 * @param {Page} page @param {Page} reader @param {string} script @param {string} file @param {string | undefined} url
 * @returns {Promise<string>}
 */
async function clipFile(page, reader, script, file, url) {
  const body = readFileSync(file);
  const address = url ?? NOWHERE;
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body, contentType: 'text/html' })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  const captured = await page.evaluate(() => /** @type {any} */ (globalThis).__caseclip.capture());
  const read = await reader.evaluate(
    ({ model, given }) => /** @type {any} */ (globalThis).__caseclip.read(model, { url: given, selection: '' }),
    { model: captured.value, given: url ?? '' },
  );
  const ms = Math.round((captured.ms + read.ms) * 10) / 10;
  return pageLine(basename(file), url ?? null, { ...read.value, ms });
}

/** @param {Asked} options @returns {Promise<number>} the exit code */
async function main(options) {
  if (options.files.length === 0) {
    console.error('Usage: npm run --silent clip -- [--url URL] FILE.html…   or   -- --strings FILE.json…');
    return 2;
  }
  const found = findBrowser();
  if (!found) {
    console.error('No Chromium was found. Install it, or set CASECLIP_CHROMIUM to its path.');
    return 1;
  }
  const script = await bundledClipper();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    const page = await context.newPage();
    if (options.strings) {
      await page.evaluate(script);
      for (const file of options.files) process.stdout.write(await stringLines(page, file));
      return 0;
    }
    const reader = await context.newPage();
    await reader.evaluate(script);
    let failed = 0;
    for (const file of options.files) {
      try {
        process.stdout.write(`${await clipFile(page, reader, script, file, options.url)}\n`);
      } catch (error) {
        failed = 1;
        console.error(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      }
    }
    return failed;
  } finally {
    await browser.close();
  }
}

process.exitCode = await main(asked());
