/**
 * Opens a browser window for a person, with the extension loaded, in a profile that is kept. Owns: the switches of
 * daily use (no debugging port). Chromium takes the extension as a switch; branded Chrome and Edge take it over the
 * protocol on a pipe that no other program can reach.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { ensureBrowser } from './find-browser.mjs';

/**
 * @param {object} options
 * @param {string} options.profile
 * @param {string} options.extension
 * @param {readonly string[]} options.pages addresses to open
 * @param {AbortSignal} options.signal ends the browser
 */
export function openBrowser({ profile, extension, pages, signal }) {
  const browser = ensureBrowser(console.log);
  console.log(browser.how);
  mkdirSync(profile, { recursive: true });
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(browser.branded
        ? ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging']
        : [`--load-extension=${extension}`]),
      ...pages,
    ],
    { stdio: browser.branded ? ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] : 'ignore' },
  );
  // A pipe breaks when the window is closed: that is told by 'exit' below.
  for (const pipe of child.stdio.slice(3)) pipe?.on('error', () => undefined);
  const commands = child.stdio[3];
  if (browser.branded && commands && 'write' in commands) {
    commands.write(`${JSON.stringify({ id: 1, method: 'Extensions.loadUnpacked', params: { path: extension } })}\0`);
  }
  child.once('error', (error) => console.error(`The browser did not start: ${error.message}`));
  child.once('exit', () => {
    if (!signal.aborted) console.log('The browser was closed. Still serving. Press Ctrl+C to stop.');
  });
  signal.addEventListener('abort', () => child.kill());
  console.log('Chromium is open. Press the Caseclip button in its toolbar (under the puzzle piece). Ctrl+C stops.');
}
