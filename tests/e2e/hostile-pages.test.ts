/**
 * Pages that want what is not theirs, against the built extension and a web app that is really connected to it: no byte of
 * the vault leaves, nothing throws, and the rightful web app goes on as before.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { freshFolder, openTab, ROOT, serveFolder } from '../support/browser';
import { beginAsStranger, dialAsStranger, dialFromFrame, sayAgain, talkNonsense, tap } from '../support/stranger';
import { connect, ownAddress, type TwoSurfaces } from '../support/two-surfaces';

const CLIENT = { given: 'Quillonia', family: 'Hollowreed' };

let surfaces: TwoSurfaces;
let web: Page;
let worker: Worker;
/** What was thrown in a page, or in a script of ours in it. */
const thrown: string[] = [];

/** The web app on a host that sends no headers: nothing but the app and the extension keep it out of frames. */
function withoutHeaders(): string {
  const folder = join(freshFolder('no-headers'), 'pwa');
  cpSync(join(ROOT, 'dist/pwa'), folder, { recursive: true });
  rmSync(join(folder, '_headers'), { force: true });
  return folder;
}

function watchFor(page: Page): void {
  page.on('pageerror', (error) => thrown.push(`${page.url()}: ${error.message}`));
  page.on('console', (said) => {
    const ours = said.location().url.startsWith('chrome-extension://') || /^Uncaught/.test(said.text());
    if (said.type() === 'error' && ours) thrown.push(`${page.url()}: ${said.text()}`);
  });
}

const thrownInWorker = () => worker.evaluate(() => (globalThis as unknown as { thrown: string[] }).thrown);
const wordsHeard = (heard: readonly string[]) =>
  [...new Set(heard.map((one) => JSON.parse(one)).map((one) => one.message?.kind ?? one.caseclip))].sort();
const theClient = (page: Page) => page.getByRole('main').getByText(`${CLIENT.given} ${CLIENT.family}`).first();

beforeAll(async () => {
  surfaces = await ownAddress(withoutHeaders());
  const { browser, address, settings } = surfaces;
  for (const page of browser.context.pages()) watchFor(page);
  browser.context.on('page', watchFor);
  worker = browser.context.serviceWorkers()[0] as Worker;
  await worker.evaluate(() => {
    const list: string[] = [];
    Object.assign(globalThis, { thrown: list });
    addEventListener('error', ({ message }) => list.push(message));
    addEventListener('unhandledrejection', ({ reason }) => list.push(String(reason)));
  });
  await addClientInApp(settings, CLIENT);
  web = await browser.context.newPage();
  await tap(web);
  await web.goto(address);
  await connect(web, settings);
});

describe('a hostile page gets no byte, and nothing throws', () => {
  test('the rightful web app has what the extension has: the plain case', async () => {
    await web.goto(`${surfaces.address}/#/clients`);
    await theClient(web).waitFor();
  });

  test('a page of another address gets no answer, on the same host too', async () => {
    const { browser } = surfaces;
    const other = await serveFolder('dist/pwa');
    for (const origin of [other.origin, `http://127.0.0.1:${other.port}`])
      expect(await dialAsStranger(await openTab(browser, origin)), origin).toEqual([]);
  });

  test('the web app’s own address in a frame of another page gets no answer', async () => {
    const { browser, address } = surfaces;
    const site = await serveFolder('src/cli/sample-site');
    const outer = await openTab(browser, `${site.origin}/food-pantry.html`);
    await outer.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, address);
    const inside = () => outer.frames().find((frame) => frame.url().startsWith(address));
    await expect.poll(() => inside() !== undefined).toBe(true);
    const frame = inside();
    if (!frame) throw new Error('No frame.');
    expect(await frame.evaluate(() => location.origin)).toBe(address);
    expect(await dialAsStranger(frame)).toEqual([]);
    expect(await dialFromFrame(frame)).toEqual([]);
  });

  test('a frame in the web app’s own page gets no answer, and its own address is not let into one', async () => {
    const { browser, address } = surfaces;
    const page = await openTab(browser, address);
    await page.evaluate((src) => {
      for (const [name, value] of [
        ['src', src],
        ['srcdoc', '<p>in a frame</p>'],
        ['name', 'empty'],
      ] as const) {
        const frame = document.createElement('iframe');
        frame.setAttribute(name, value);
        document.body.append(frame);
      }
    }, `${address}/index.html`);
    await page.waitForTimeout(1_000);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(frames.length).toBeGreaterThanOrEqual(2);
    expect(frames.filter((frame) => frame.url().startsWith(address))).toEqual([]);
    const open = frames.filter((frame) => frame.url().startsWith('about:'));
    expect(open.length).toBeGreaterThan(0);
    for (const frame of open) expect(await dialFromFrame(frame), frame.url()).toEqual([]);
  });

  test('a script on the web app’s address that nobody approved hears that it is unknown, whatever it says', async () => {
    const { browser, address } = surfaces;
    const page = await openTab(browser, address);
    expect(wordsHeard(await beginAsStranger(page))).toEqual(['ready', 'unknown']);
    const heard = await dialAsStranger(page);
    expect(wordsHeard(heard)).toContain('ready');
    for (const seed of [20261122, 7]) heard.push(...(await talkNonsense(page, seed)));
    const allowed = ['ended', 'pair-refused', 'ready', 'unknown'];
    expect(wordsHeard(heard).filter((word) => !allowed.includes(word))).toEqual([]);
    expect(heard.join()).not.toMatch(/sealed|keyset|wraps|Quillonia|UXVpbGxvbmlh/);
  });

  test('what the web app said is worth nothing when it is said again', async () => {
    await web.getByRole('main').waitFor();
    const { said, heard } = await sayAgain(web);
    expect(said, 'there is something to say again').toBeGreaterThan(0);
    expect(wordsHeard(heard)).toEqual(['begun', 'ended', 'ready']);
  });

  test('after all that nothing was thrown anywhere, and the connection works', async () => {
    const { settings } = surfaces;
    const late = { given: 'Tamsindra', family: 'Hollowreed' };
    await web.bringToFront();
    await addClientInApp(web, late);
    await settings.bringToFront();
    await settings.getByRole('link', { name: words('shell_clients'), exact: true }).click();
    await settings.getByRole('main').getByText(`${late.given} ${late.family}`).first().waitFor();
    expect(await thrownInWorker()).toEqual([]);
    expect(thrown).toEqual([]);
    // What is thrown is heard: in the worker and in a page.
    await worker.evaluate(() => void Promise.reject(new Error('planted')));
    await expect.poll(thrownInWorker).toEqual(['Error: planted']);
    await web.evaluate(() => void setTimeout(() => Promise.reject(new Error('planted'))));
    await expect.poll(() => thrown.join()).toContain('planted');
  });
});
