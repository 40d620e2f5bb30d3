/**
 * The main job in the real side panel: clip a page onto a client's list, a note beside it, both found again in the
 * app tab after the browser was ended and the vault unlocked. On pages written by others, and on our own sample site.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import * as job from '../../src/cli/drive/main-job.mjs';
import { unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { panelBeside } from '../support/beside';
import { clickToolbar, openApp, openTab, restart, serveFolder, type TestBrowser } from '../support/browser';

import { screens } from '../support/screenshots';
import { CORPUS_PAGES, corpusTest } from '../support/shared';

const CLIENT = { given: 'Oriana', family: 'Samplewood' };
const NOTE = 'Oriana says the landlord gave her until the 30th. She has the letter with her.';

/** Name and phone as the panel shows them before saving. */
async function shownFacts(panel: Page): Promise<{ readonly name: string; readonly phone: string }> {
  await panel.locator('[data-fact=service] bdi').first().waitFor();
  const text = async (fact: string) => (await panel.locator(`[data-fact=${fact}] bdi`).first().innerText()).trim();
  return { name: await text('service'), phone: await text('phones') };
}

/** Opens the client's page in the full app, after the browser was ended and started again. */
async function openAgain(browser: TestBrowser): Promise<Page> {
  const again = await restart(browser);
  const app = await openApp(again);
  await unlock(app);
  await job.openClient(app, `${CLIENT.given} ${CLIENT.family}`);
  return app;
}

/** One page of one service: clip, new client, save, note, sign, restart, read. */
async function clipOnePage(folder: string, file: string, pictures: string): Promise<void> {
  const { browser, panel } = await panelBeside({ file, site: await serveFolder(folder) });
  await job.clipped(panel);
  const { name, phone } = await shownFacts(panel);
  await screens(panel, `${pictures}-clip`);
  await job.addClient(panel, CLIENT);
  await job.saveToList(panel, CLIENT.given);
  await job.writeNote(panel, NOTE);
  await screens(panel, `${pictures}-note`);
  await job.signNote(panel, 'Wren Alder, case manager');
  await job.readClientTab(panel);
  await panel
    .getByRole('list', { name: words('client_panel_referrals') })
    .getByText(name)
    .waitFor();
  await screens(panel, `${pictures}-client`);

  const app = await openAgain(browser);
  const { referrals, notes } = await job.readClientPage(app);
  expect(referrals).toHaveLength(1);
  expect(referrals[0]).toContain(name);
  expect(notes.join()).toContain(NOTE.slice(0, 40));
  expect(notes.join()).toContain(words('client_panel_note_signed'));
  await app.goto(app.url().replace(/#.*/, '#/directory'));
  await app.getByText(name).first().click();
  await app.getByText(phone).first().waitFor();
}

/** A list page: tick the first rows, save them at once. */
async function clipAList(folder: string, file: string, pictures: string, count: number): Promise<void> {
  const { browser, panel } = await panelBeside({ file, site: await serveFolder(folder) });
  const rows = panel.locator('.row.checked');
  await rows.nth(1).waitFor();
  expect(await rows.count()).toBeGreaterThan(3);
  const names = (await rows.locator('b').allInnerTexts()).slice(0, count);
  await job.addClient(panel, CLIENT);
  for (const at of names.keys()) await rows.nth(at).getByRole('checkbox').check();
  await screens(panel, `${pictures}-chooser`);
  await panel.getByRole('button', { name: `Add ${count} to ${CLIENT.given}’s list` }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();
  const app = await openAgain(browser);
  const list = app.getByRole('list', { name: words('client_panel_referrals'), exact: true });
  for (const name of names) await list.getByText(name, { exact: true }).waitFor();
  expect(await list.getByRole('listitem').count()).toBe(count);
}

test('a page of the sample site ends up on the client’s list, with a signed note, and is there after a restart', () =>
  clipOnePage('src/cli/sample-site', 'food-pantry.html', 'sample'));

test('two services of a list page of the sample site are saved at once', () =>
  clipAList('src/cli/sample-site', 'services.html', 'sample', 2));

corpusTest(
  'a page written by others ends up on the client’s list, with a signed note, and is there after a restart',
  () => clipOnePage(CORPUS_PAGES, '001.html', 'page'),
);

corpusTest('three services of a list written by others are saved at once', () =>
  clipAList(CORPUS_PAGES, '006.html', 'list', 3),
);

test('a row of a list can be looked at, corrected and ticked; the others stay', async () => {
  const { browser, panel } = await panelBeside({ file: 'services.html' });
  await panel.getByRole('button', { name: 'Riverside Free Clinic' }).click();
  await panel.locator('[data-fact=service] [data-edit]').click();
  await panel.getByLabel(words('clip_edit_name')).fill('Clinic at the river');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: words('clip_row_tick') }).click();
  await panel.getByRole('checkbox', { name: 'Clinic at the river' }).waitFor();
  expect(await panel.getByRole('checkbox', { name: 'Clinic at the river' }).isChecked()).toBe(true);
  await panel.getByRole('checkbox', { name: 'Alderton Night Shelter' }).check();
  await panel.getByRole('button', { name: 'Save 2 to directory only' }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();
  const app = await openApp(browser, '/directory');
  await app.getByText('Clinic at the river').first().waitFor();
  await app.getByText('Alderton Night Shelter').first().waitFor();
});

test('what was changed by hand survives a click on the toolbar button of another page', async () => {
  const { site, browser, panel } = await panelBeside();
  await panel.locator('[data-fact=service] [data-edit]').click();
  await panel.getByLabel(words('clip_edit_name')).fill('Pantry on Willow');
  await panel.keyboard.press('Escape');
  await panel.getByText(words('clip_edited')).waitFor();
  const other = await openTab(browser, `${site.origin}/comedor.html`);
  await panel.getByRole('button', { name: words('clip_go_there') }).waitFor();
  await clickToolbar(browser, other);
  await panel.getByText('Pantry on Willow').waitFor({ state: 'hidden' });
  await panel.getByText('1 kept draft').click();
  await panel.getByRole('button', { name: words('clip_kept_resume') }).click();
  await panel.locator('[data-fact=service]').getByText('Pantry on Willow').waitFor();
});

test('saving can be taken back, and the draft is open again', async () => {
  const { browser, panel } = await panelBeside();
  const { name } = await shownFacts(panel);
  await panel.getByRole('button', { name: words('clip_directory_only') }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();
  await panel
    .getByRole('button', { name: words('common_undo') })
    .last()
    .click();
  await panel.locator('[data-fact=service]').getByText(name).waitFor();
  await panel.getByText(words('clip_tag_new'), { exact: true }).waitFor();
  await panel.getByRole('button', { name: words('clip_directory_only') }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();
  const app = await openApp(browser, '/directory');
  await app.getByText(name).first().waitFor();
});

test('a page that was saved before says so when it is clipped again', async () => {
  const { browser, page, panel } = await panelBeside();
  await panel.getByRole('button', { name: words('clip_directory_only') }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      node.nodeValue = (node.nodeValue ?? '').replace('2:00 pm', '3:00 pm');
  });
  await clickToolbar(browser, page);
  await panel.getByRole('heading', { name: words('clip_already_title') }).waitFor();
  const changed = panel.locator('[data-change=hours]');
  await changed.getByText(words('clip_fact_hours'), { exact: true }).waitFor();
  expect(await changed.innerText()).toMatch(/3:00/);
  await screens(panel, 'sample-already');
});

test('a page the client has on the list already asks only whether it was checked', async () => {
  const { browser, page, panel } = await panelBeside();
  await job.addClient(panel, { given: 'Marisol', family: 'Testperson' });
  await job.saveToList(panel, 'Marisol');
  await clickToolbar(browser, page);
  await panel.getByRole('heading', { name: words('clip_already_title') }).waitFor();
  await panel.getByRole('button', { name: words('clip_directory_checked'), exact: true }).waitFor();
  expect(await panel.getByRole('button', { name: words('clip_add_to_list', { name: 'Marisol' }) }).count()).toBe(0);
});

test('a long clip scrolls inside the panel, whatever field is opened: its head and foot stay', async () => {
  const { panel } = await panelBeside();
  await panel.locator('[data-fact=categories] button').first().click();
  await panel.getByRole('combobox').first().waitFor();
  const [long, high, scrolled] = await panel.evaluate(() => [
    document.documentElement.scrollHeight,
    innerHeight,
    scrollY,
  ]);
  expect(long).toBe(high);
  expect(scrolled).toBe(0);
});
