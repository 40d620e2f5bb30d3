/**
 * `npm start`: from a fresh clone to the running product. Installs, builds both faces, serves the web app at
 * http://localhost:4747 and the sample resource site at http://localhost:4748, and opens Chromium with the extension.
 * `npm start -- --once` does the main job by itself and ends (once.mjs).
 *
 * Promises: never another port for the web app (another port is another database); listens on this machine only.
 */
import { join, resolve } from 'node:path';
import { PortBusy, serve } from './serve.mjs';
import { ensureModules } from './setup.mjs';
import { buildBoth, ROOT } from './steps.mjs';

const PWA_PORT = 4747;
const SAMPLE_PORT = 4748;
const EXTENSION = join(ROOT, '.output/chrome-mv3');

/** @returns {boolean} true where a window can be shown */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Folder of the sample resource site; CASECLIP_SAMPLE_DIR names another. */
function sampleFolder() {
  return resolve(process.env.CASECLIP_SAMPLE_DIR ?? join(ROOT, 'src/cli/sample-site'));
}

/** @param {string} folder */
async function servePwa(folder) {
  return serve(folder, { port: PWA_PORT }).catch((error) => {
    throw sayBusy(error, 'the web app', 'It has to be this one: at another the browser would keep another database.');
  });
}

/** @param {unknown} error @param {string} what @param {string} why */
function sayBusy(error, what, why) {
  if (!(error instanceof PortBusy)) return error;
  return new Error(
    `Port ${error.port} is in use, so ${what} cannot start. ${why}\n` +
      'Close what uses it (perhaps another "npm start"), then try again.',
  );
}

/** @param {string} sample @param {string} pwa */
function printHowToLoad(sample, pwa) {
  console.log(
    [
      'No display here, so no browser was opened. To use it in Chrome, Edge or Chromium:',
      '  1. Open chrome://extensions and switch on "Developer mode".',
      `  2. Choose "Load unpacked" and pick ${EXTENSION}`,
      `  3. Open ${sample} and press the Caseclip button in the toolbar.`,
      `The web app is at ${pwa}`,
      'Still serving. Press Ctrl+C to stop.',
    ].join('\n'),
  );
}

async function main() {
  await ensureModules();
  if (process.argv.includes('--once')) {
    console.log('Building the extension and the web app.');
    await buildBoth();
    const { once } = await import('./once.mjs');
    await once(sampleFolder());
    return;
  }
  // The port is asked for before the long build, so that the answer comes at once.
  const early = await servePwa(sampleFolder());
  await early.close();
  console.log('Building the extension and the web app.');
  await buildBoth();
  const pwa = await servePwa(join(ROOT, 'dist/pwa'));
  const sample = await serve(sampleFolder(), { port: SAMPLE_PORT }).catch((error) => {
    throw sayBusy(error, 'the sample resource site', 'Its pages are linked from the guide at this address.');
  });
  console.log(`Web app:              ${pwa.origin}`);
  console.log(`Sample resource site: ${sample.origin}`);
  console.log(`Extension:            ${EXTENSION}`);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  if (hasDisplay()) {
    const { openBrowser } = await import('./open-browser.mjs');
    openBrowser({
      profile: join(ROOT, '.caseclip'),
      extension: EXTENSION,
      pages: [sample.origin, pwa.origin],
      signal: stop.signal,
    });
  } else printHowToLoad(sample.origin, pwa.origin);
  await new Promise((done) => stop.signal.addEventListener('abort', done));
  await Promise.all([pwa.close(), sample.close()]);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
