/** Pages that are empty, huge, endless, broken or hostile, read by the real side panel. Nothing hangs, nothing runs. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import * as job from '../../src/cli/drive/main-job.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { atEnd, clickToolbar, openSidePanel, openTab, startBrowser, type TestBrowser } from '../support/browser';

const head = (title: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>`;
const service = (name: string) =>
  `<h1>${name}</h1><p>Phone: 213-555-0134</p><p>410 Alder St, Los Angeles, CA 90013</p>`;
const SCRIPT = '<img src=x onerror="globalThis.__ran=1"><script>globalThis.__ran=1</script>';
const escaped = SCRIPT.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const PAGES: Readonly<Record<string, string>> = {
  '/good': `${head('Pantry')}${service('Alder Street Pantry')}`,
  '/none': `${head('Poem')}<h1>A poem</h1><p>The rain came down on Monday and the river was brown.</p>`,
  '/huge': `${head('Huge')}${service('Hugewater Pantry')}${`<p>${'lorem ipsum dolor sit amet '.repeat(40)}</p>`.repeat(4700)}`,
  '/endless': `${head('Endless')}${service('Endless Meals')}<div id="more"></div><script>
    const grow = () => { const p = document.createElement('p'); p.textContent = 'more and more ' + Math.random(); document.getElementById('more').append(p); setTimeout(grow, 0); }; grow();</script>`,
  '/broken': `<h1>Broken Ladder Shelter<div><table><tr><td>Phone<td>213-555-0177<p></table></span></b><ul><li><p>Mon-Fri 9am-5pm<li></div></h2><a href="tel:"><a href="mailto:">`,
  '/hostile': `${head(`${escaped}\u202Eeltit`)}<h1>${escaped} Kitchen \u202Edne</h1><p>Phone: 213-555-0188</p>
    <p>Eligibility: ${escaped}\u200B\u200B</p><p>What to bring: ${'A'.repeat(100_000)}</p>
    <script type="application/ld+json">{"@type":"Organization","name":"</script><script>parent.__ran=1</script>","telephone":["213-555-0188",{"a":1}]}</script>`,
};

let origin = '';
let browser: TestBrowser;
let panel: Page;

beforeAll(async () => {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGES[request.url ?? ''] ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  atEnd(() => void server.close());
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
  panel = await openSidePanel(browser, await openTab(browser, `${origin}/good`));
  await createVault(panel);
  await job.clipped(panel);
});

/** Opens a page and presses the toolbar button on it, with the panel open. */
async function read(path: string): Promise<Page> {
  const page = await openTab(browser, `${origin}${path}`);
  await clickToolbar(browser, page);
  return page;
}

const value = (text: string | RegExp) => panel.getByRole('definition').filter({ hasText: text }).first();

test('a page without a service says so, keeps the draft from before, and clips what is selected', async () => {
  const page = await read('/none');
  await panel.getByText(words('clip_none_title')).waitFor();
  await panel.getByRole('button', { name: words('clip_clip_selection') }).waitFor();
  await panel.getByRole('button', { name: words('clip_by_hand') }).waitFor();
  await panel.getByText(words('clip_kept_title', { count: '1' })).waitFor();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p id="s">Rain Shelter, call 213-555-0111</p>');
    getSelection()?.selectAllChildren(document.getElementById('s') as Element);
  });
  await panel.getByRole('button', { name: words('clip_clip_selection') }).click();
  await value('(213) 555-0111').waitFor();
  await page.close();
});

test('a page of five megabytes is read', async () => {
  expect((PAGES['/huge'] ?? '').length).toBeGreaterThan(5_000_000);
  const page = await read('/huge');
  await value('Hugewater Pantry').waitFor();
  await page.close();
});

test('a page that never stops growing is read', async () => {
  const page = await read('/endless');
  await value('Endless Meals').waitFor();
  await page.close();
});

test('a page of broken markup is read', async () => {
  const page = await read('/broken');
  await value('(213) 555-0177').waitFor();
  await page.close();
});

test('hostile text stays text, is cut to a size that can be read, and can be saved', async () => {
  const page = await read('/hostile');
  await value('(213) 555-0188').waitFor();
  expect(
    await panel.evaluate(() => ['__ran' in globalThis, document.querySelectorAll('img, #app script').length]),
  ).toEqual([false, 0]);
  expect((await panel.locator('body').innerText()).length).toBeLessThan(20_000);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await panel.getByRole('button', { name: words('clip_directory_only'), exact: true }).click();
  await panel.getByRole('heading', { name: words('clip_done_title'), exact: true }).waitFor();
  expect(await panel.evaluate(() => '__ran' in globalThis)).toBe(false);
  await page.close();
});

test('a page of the browser itself cannot be read, and the panel says what to do', async () => {
  const page = await browser.context.newPage();
  await page.goto('chrome://version');
  await clickToolbar(browser, page);
  await panel.getByText(words('clip_not_web_title')).waitFor();
});
