/** Pages that are hostile, huge or empty: the panel shows text as text, stays quick, and loses nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { freshFolder, openApp, openSidePanel, openTab, serveFolder, startBrowser } from '../support/browser';
import { quickest } from '../support/quickest';

/** The panel beside a page with this body. */
async function beside(body: string) {
  const folder = freshFolder('page');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title>${body}`,
  );
  const site = await serveFolder(folder);
  const browser = await startBrowser();
  const page = await openTab(browser, `${site.origin}/index.html`);
  const panel = await openSidePanel(browser, page);
  const alarms: string[] = [];
  panel.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  panel.on('pageerror', (error) => alarms.push(error.message));
  await createVault(panel);
  return { browser, page, panel, alarms };
}

test('markup, scripts and direction marks in a page stay plain words in the panel', async () => {
  const evil = '&lt;img src=x onerror=alert(1)&gt;&lt;b&gt;Pantry&lt;/b&gt; &#x202E;gnihtemos';
  const { browser, panel, alarms } = await beside(`
    <h1>${evil}</h1>
    <p>Phone: <a href="tel:+12135550134">213-555-0134</a></p>
    <p>410 Alder St, Los Angeles, CA 90013</p>
    <p>Eligibility: &lt;script&gt;alert(2)&lt;/script&gt; everybody</p>`);
  await panel.locator('[data-fact=service] bdi').first().waitFor();
  expect(await panel.locator('.panel-view img, .panel-view script, .panel-view [onerror]').count()).toBe(0);
  await panel.getByRole('button', { name: words('clip_directory_only') }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();
  const app = await openApp(browser, '/directory');
  await app.getByText('213', { exact: false }).first().waitFor();
  expect(await app.locator('main img, main script, main [onerror]').count()).toBe(0);
  expect(alarms).toEqual([]);
});

test('a field of 100,000 letters is shown short, opens at will, and is kept whole', async () => {
  const long = 'Bring the yellow paper and your card. '.repeat(2_700);
  const { panel, alarms } = await beside(`
    <h1>Alder Pantry</h1><p>Phone: 213-555-0134</p><p>410 Alder St, Los Angeles, CA 90013</p>
    <h2>What to bring</h2><p>${long}</p>`);
  await panel.locator('[data-fact=service] bdi').first().waitFor();
  await panel.locator('[data-fact=documents] [data-edit]').click();
  const field = panel.getByLabel(words('clip_edit_documents'));
  await field.fill(long);
  await panel.keyboard.press('Escape');
  const shown = panel.locator('[data-fact=documents] bdi').first();
  expect((await shown.innerText()).length).toBeLessThan(400);
  await panel
    .locator('[data-fact=documents]')
    .getByRole('button', { name: words('clip_show_more') })
    .click();
  expect((await shown.innerText()).length).toBeGreaterThan(1_000);
  await panel.locator('[data-fact=documents] [data-edit]').click();
  expect((await field.inputValue()).trim()).toBe(long.trim());
  expect(alarms).toEqual([]);
});

test('a page without a service says so, and what is selected on it can be clipped', async () => {
  const { page, panel } = await beside('<main><p>Just a few words about the weather today.</p></main>');
  await panel.getByRole('heading', { name: words('clip_none_title') }).waitFor();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Node));
  await panel.getByRole('button', { name: words('clip_clip_selection') }).click();
  await panel.locator('[data-fact=service]').getByText('Just a few words').waitFor();
});

test('a service can be written by hand', async () => {
  const { panel } = await beside('<p>Nothing here.</p>');
  await panel.getByRole('button', { name: words('clip_by_hand') }).click();
  await panel.getByLabel(words('clip_edit_name')).fill('Kitchen at the corner');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: words('clip_directory_only') }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();
});

test('a list of two hundred is chosen from without waiting', async () => {
  const listing = (at: number) => `<section class="listing"><h3>Pantry number ${at}</h3>
    <p>${at} Mill Road, Alderton, CA 90013</p><p>Phone: 213-555-${String(100 + at).padStart(4, '0')}</p></section>`;
  const { panel } = await beside(
    `<h1>All pantries</h1>${Array.from({ length: 200 }, (_, at) => listing(at + 1)).join('')}`,
  );
  await panel.locator('.row.checked').nth(50).waitFor();
  await panel.getByText('0 of 200 chosen').waitFor();
  const choose = () =>
    panel.evaluate(async (name) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
      const start = performance.now();
      button?.click();
      while (!document.body.textContent?.includes('200 of 200')) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }, words('clip_chooser_all'));
  const taken = async () => {
    const none = panel.getByRole('button', { name: words('clip_chooser_none') });
    if (await none.isVisible()) await none.click();
    await panel.getByRole('button', { name: words('clip_chooser_all') }).waitFor();
    return choose();
  };
  expect(await quickest(3_000, taken)).toBeLessThan(3_000);
  await panel.getByPlaceholder(words('clip_chooser_filter')).fill('number 19');
  await expect.poll(() => panel.locator('.row.checked').count()).toBe(11);
  await panel.getByRole('button', { name: words('clip_chooser_none') }).click();
  await panel.getByText('189 of 200 chosen').waitFor();
  const start = Date.now();
  await panel.getByRole('button', { name: 'Save 189 to directory only' }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();
  // Where it hangs; a few seconds are usual.
  expect(Date.now() - start).toBeLessThan(60_000);
});

test('a list that says little of its services offers their own pages, opens none by itself, and waits meanwhile', async () => {
  const card = (at: number) => `<article class="card"><h3><a href="/details-${at}.html">Harbor Help ${at}</a></h3>
    <p>${at}20 Mill Road, Alderton, CA 90013</p><a href="/details-${at}.html">Read more</a></article>`;
  const { browser, panel } = await beside(
    `<main><h1>All programs</h1><div class="cards">${[1, 2, 3, 4, 5].map(card).join('')}</div></main>`,
  );
  await panel.getByText(words('clip_chooser_partial')).first().waitFor();
  const pages = browser.context.pages().length;
  const opened = browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: `${words('clip_chooser_details')}: Harbor Help 2` }).click();
  expect(new URL((await opened).url()).pathname).toBe('/details-2.html');
  expect(browser.context.pages().length).toBe(pages + 1);
  await panel.getByText(words('clip_chooser_details_next', { key: 'Alt+Shift+C' })).waitFor();
  expect(await panel.locator('.row.checked').count()).toBe(5);
});

test('words behind a value are shown on the page, and when they are gone the panel says so', async () => {
  const { page, panel } = await beside(`
    <h1>Alder Pantry</h1><p>Phone: <a href="tel:+12135550134">213-555-0134</a></p>
    <p id="place">410 Alder St, Los Angeles, CA 90013</p>`);
  const shown = () => page.evaluate(() => CSS.highlights.size);
  // Pointed at, the words are marked where they stand; the pointer gone, the mark is gone.
  await panel.locator('[data-fact=address] dd').hover();
  await expect.poll(shown).toBe(1);
  await panel.locator('.strip').first().hover();
  await expect.poll(shown).toBe(0);
  await panel.locator('[data-fact=address] .mark-button').click();
  await expect.poll(shown).toBe(1);
  await page.evaluate(() => document.querySelector('#place')?.remove());
  await panel.locator('[data-fact=address] .mark-button').click();
  await panel.getByText(words('clip_not_on_page')).waitFor();
});

test('a tab that goes to another site keeps the draft, and the panel says which key reads it', async () => {
  const { page, panel } = await beside(
    '<h1>Alder Pantry</h1><p>Phone: 213-555-0134</p><p>410 Alder St, Los Angeles, CA 90013</p>',
  );
  await panel.locator('[data-fact=service] bdi').first().waitFor();
  const elsewhere = await serveFolder('src/cli/sample-site');
  await page.goto(`${elsewhere.origin}/`);
  await panel.getByText(words('clip_strip_lost', { key: 'Alt+Shift+C' })).waitFor();
  await panel.locator('[data-fact=service]').getByText('Alder Pantry').waitFor();
});

test('pages of the browser itself are not read, and the panel says what to do', async () => {
  const browser = await startBrowser();
  const page = await openTab(browser, 'chrome://version/');
  const panel = await openSidePanel(browser, page);
  await createVault(panel);
  await panel
    .getByRole('heading', { name: words('clip_not_web_title') })
    .or(panel.getByRole('heading', { name: words('clip_no_grant_title') }))
    .waitFor();
  await panel.getByRole('button', { name: words('clip_by_hand') }).waitFor();
});
