/**
 * A page clipped a second time, after its owner changed it: the real side panel shows exactly what changed and whose
 * list it is on, keeps every decision with the draft, and takes nothing away by itself.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createVault, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { panelWithClient } from '../support/beside';
import {
  clickToolbar,
  freshFolder,
  openApp,
  openSidePanel,
  openTab,
  ROOT,
  restart,
  serveFolder,
  startBrowser,
} from '../support/browser';
import { screens } from '../support/screenshots';

const CLIENT = { given: 'Oriana', family: 'Samplewood' };

/** The sample site in a folder of its own, and a way to change what it serves. */
async function siteToChange() {
  const folder = join(freshFolder('site'), 'pages');
  mkdirSync(folder, { recursive: true });
  const source = join(ROOT, 'src/cli/sample-site');
  for (const file of ['food-pantry.html', 'services.html', 'style.css'])
    writeFileSync(join(folder, file), readFileSync(join(source, file)));
  const site = await serveFolder(folder);
  const change = (file: string, edit: (html: string) => string) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = edit(before);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);
  };
  return { ...site, change };
}

const changed = async (panel: Page): Promise<readonly (string | null)[]> =>
  Promise.all((await panel.locator('[data-change]').all()).map((one) => one.getAttribute('data-change')));

test('clipping a changed page again shows exactly the changed facts and the client’s name; decisions survive', async () => {
  const site = await siteToChange();
  const { browser, page, panel } = await panelWithClient(CLIENT, { site });

  site.change('food-pantry.html', (html) =>
    html.replaceAll('2:00 pm', '3:00 pm').replace(/<br>\s*Email: <a.*?<\/a>/s, ''),
  );
  await page.reload();
  await clickToolbar(browser, page);
  await panel.getByRole('heading', { name: words('clip_already_title') }).waitFor();
  await panel.locator('[data-change=hours]').waitFor();
  await panel.getByText('Oriana S.').first().waitFor();
  expect([...(await changed(panel))].sort()).toEqual(['emails:pantry@willowstreet.example', 'hours']);
  expect(await panel.locator('[data-change=hours]').innerText()).toMatch(/3:00/);
  await panel.locator('[data-change^=emails]').getByText(words('clip_change_gone')).waitFor();
  await screens(panel, 'recheck-changed');

  await panel
    .locator('[data-change=hours]')
    .getByRole('radio', { name: /You have/ })
    .check();
  // On disk within half a second, as everything that is typed.
  await panel.waitForTimeout(700);
  await panel.reload();
  await panel.locator('[data-change=hours]').waitFor();
  expect(
    await panel
      .locator('[data-change=hours]')
      .getByRole('radio', { name: /You have/ })
      .isChecked(),
  ).toBe(true);
  await panel
    .locator('[data-change=hours]')
    .getByRole('radio', { name: /Page says/ })
    .check();
  await panel.getByRole('button', { name: words('clip_directory_update'), exact: true }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();

  await clickToolbar(browser, page);
  await panel.getByText(words('clip_already_same')).waitFor();
  const app = await openApp(browser, '/directory');
  await app.getByRole('link', { name: 'Willow Street Food Pantry' }).click();
  await app.getByText(/3:00/).first().waitFor();
  await app.getByText(/Not on its page since/).waitFor();
  await screens(app, 'recheck-record');
  await app.getByRole('button', { name: new RegExp(`^${words('directory_still_true')}`) }).click();
  await app.getByText(/Not on its page since/).waitFor({ state: 'hidden' });
});

test('a list read again marks its rows, and names the service that is gone', async () => {
  const site = await siteToChange();
  const browser = await startBrowser();
  const page = await openTab(browser, `${site.origin}/services.html`);
  const panel = await openSidePanel(browser, page);
  await createVault(panel);
  const rows = panel.locator('.long-rows .row.checked');
  await rows.nth(3).waitFor();
  const names = await rows.locator('b').allInnerTexts();
  for (const at of [0, 1, 2]) await rows.nth(at).getByRole('checkbox').check();
  await panel.getByRole('button', { name: 'Save 3 to directory only' }).click();
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();

  site.change('services.html', (html) => html.replace(/<section.*?<\/section>/s, '').replace('555-0152', '555-0198'));
  await page.reload();
  await clickToolbar(browser, page);
  await panel.getByRole('heading', { name: words('clip_gone_title', { count: '1' }) }).waitFor();
  const tag = (name: string) => rows.filter({ hasText: name }).locator('.tag').innerText();
  expect(await tag(names[1] ?? '')).toContain(words('clip_tag_changed'));
  expect(await tag(names[2] ?? '')).toContain(words('clip_tag_in_directory'));
  expect(await tag(names[3] ?? '')).toContain(words('clip_tag_new'));
  await screens(panel, 'recheck-list');
  await panel.getByRole('button', { name: words('clip_gone_mark') }).click();
  await panel.getByText(/^Not on its page since/).waitFor();
  const app = await openApp(browser, '/directory');
  await app.getByText(words('directory_gone_tag')).waitFor();
  await app.getByRole('link', { name: names[0] ?? '' }).click();
  await app.getByText(/does not name this service/).waitFor();
});

test('two services are merged, and taken apart again after a restart: both are back, each on its own client’s list', async () => {
  const { browser } = await panelWithClient(CLIENT);
  const app = await openApp(browser, '/directory/new');
  await app.getByRole('textbox', { name: words('clip_edit_name'), exact: true }).fill('Willow St. Food Pantry');
  await app.getByRole('button', { name: words('directory_save'), exact: true }).click();
  await app.getByRole('heading', { name: 'Willow St. Food Pantry', level: 1 }).waitFor();
  await app.getByRole('button', { name: words('directory_more', { service: 'Willow St. Food Pantry' }) }).click();
  await app.getByRole('menuitem', { name: words('directory_merge') }).click();
  await app.getByRole('button', { name: `${words('directory_merge_compare')}: Willow Street Food Pantry` }).waitFor();
  await screens(app, 'merge-find');
  await app.getByRole('button', { name: `${words('directory_merge_compare')}: Willow Street Food Pantry` }).click();
  await app.getByText('Oriana S.').waitFor();
  await app.locator('[data-change=name]').getByRole('radio', { name: 'Willow Street Food Pantry' }).check();
  await screens(app, 'merge-preview');
  await app.getByRole('button', { name: words('directory_merge_do') }).click();
  await app.getByRole('heading', { name: 'Willow Street Food Pantry', level: 1 }).waitFor();
  await app.getByRole('link', { name: 'Oriana Samplewood' }).waitFor();
  await app.goto(app.url().replace(/#.*/, '#/directory'));
  await app.getByRole('link', { name: 'Willow Street Food Pantry' }).waitFor();
  expect(await app.locator('.row-link').count()).toBe(1);

  const again = await restart(browser);
  const later = await openApp(again, '/directory');
  await unlock(later);
  await later.getByRole('link', { name: 'Willow Street Food Pantry' }).click();
  const apart = words('directory_take_apart_named', { service: 'Willow Street Food Pantry' });
  await later.getByRole('button', { name: apart }).waitFor();
  await screens(later, 'merge-record');
  await later.getByRole('button', { name: apart }).click();
  await later.getByRole('heading', { name: 'Willow St. Food Pantry', level: 1 }).waitFor();
  await later.goto(later.url().replace(/#.*/, '#/directory'));
  await later.getByRole('link', { name: 'Willow Street Food Pantry' }).click();
  await later.getByRole('link', { name: 'Oriana Samplewood' }).waitFor();
  await later.getByText(/555/).first().waitFor();
});
