/**
 * The harness of every end-to-end test: the built extension and web app in a real browser, in a profile of the
 * test's own that is deleted afterwards.
 *
 *   const browser = await startBrowser();                         // the built extension, a fresh profile
 *   const site = await serveFolder('tests/fixtures/site');        // pages to read, on a loopback port
 *   const page = await openTab(browser, `${site.origin}/a.html`);
 *   const panel = await openSidePanel(browser, page);             // the toolbar click; a Playwright page
 *   await panel.getByRole('button', { name: 'Save' }).click();
 *   const again = await restart(browser);                         // same profile, new browser process
 *   const app = await openApp(again, '/clients');                 // the full app in an extension tab
 *
 * What was started is ended after each test file. Selectors: roles and names as a person meets them; the page
 * objects for the vault, clients and notes are in src/cli/drive/.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { launch, type Started } from '../../src/cli/drive/launch.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { ROOT } from '../../src/cli/steps.mjs';
import { sayWhatStands } from './what-stands';

export { clickToolbar, openSidePanel } from '../../src/cli/drive/side-panel.mjs';
export { ROOT };

export interface TestBrowser extends Started {
  /** Folder of the browser profile. */
  readonly profile: string;
  readonly options: Omit<Parameters<typeof launch>[0], 'profile'>;
}

const endings: (() => Promise<void>)[] = [];
const browsers: Started[] = [];

// What a person would have seen tells more than the line of a test that waited in vain.
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await sayWhatStands(browsers);
});

/** Runs `end` after the test file, last started first ended. */
export function atEnd(end: () => Promise<void> | void): void {
  endings.push(async () => end());
}

afterAll(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** A folder that is deleted after the test file. */
export function freshFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `caseclip-${name}-`));
  // A browser that was just ended may still be writing.
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return folder;
}

/** Starts a browser with the built extension (`extension: ''` for none) in a fresh profile. */
export async function startBrowser(options: TestBrowser['options'] & { profile?: string } = {}): Promise<TestBrowser> {
  const { profile = freshFolder('profile'), ...rest } = options;
  const started = await launch({ ...rest, profile });
  browsers.push(started);
  atEnd(() => started.close().catch(() => undefined));
  return { ...started, profile, options: rest };
}

/** Ends the browser as a person does and starts it again in the same profile. */
export async function restart(browser: TestBrowser): Promise<TestBrowser> {
  await browser.close();
  return startBrowser({ ...browser.options, profile: browser.profile });
}

/** Opens a web address in a new tab. */
export async function openTab(browser: TestBrowser, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

/** Opens the full app in an extension tab at a hash route such as "/clients". */
export function openApp(browser: TestBrowser, route = '/'): Promise<Page> {
  return openTab(browser, `chrome-extension://${browser.id}/app.html#${route}`);
}

export interface Site {
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a folder (relative to the repository) on a free loopback port, or on `port`. */
export async function serveFolder(folder: string, port = 0): Promise<Site> {
  const site = await serve(resolve(ROOT, folder), { port });
  let open = true;
  const close = async () => {
    if (open) await site.close();
    open = false;
  };
  atEnd(close);
  return { ...site, close };
}

/** Serves the built web app; `close()` is the network going away. Another build of it can be given. */
export function startPwa(build = 'dist/pwa', port = 0): Promise<Site> {
  return serveFolder(build, port);
}
