/** Two windows of the same vault: one writes while the other reads along, and a lock is a lock on both. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { addClientInApp, startNote } from '../../src/cli/drive/app-work.mjs';
import { addClient, openClient } from '../../src/cli/drive/main-job.mjs';
import { createVault, opened, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { panelBeside } from '../support/beside';
import { openApp, openSidePanel, openTab, startBrowser, startPwa, type TestBrowser } from '../support/browser';

const CLIENT = { given: 'Odalys', family: 'Testperson' };
const NAME = `${CLIENT.given} ${CLIENT.family}`;

let browser: TestBrowser;
beforeEach(async () => {
  browser = await startBrowser();
});

const editorIn = (page: Page) => page.getByRole('textbox', { name: words('note_section_narrative'), exact: true });
const readsAlong = (page: Page) => page.getByText(words('common_read_only_elsewhere')).first();
const unlockButton = (page: Page) => page.getByRole('button', { name: words('unlock_submit'), exact: true });
const goOn = (page: Page) => page.getByRole('button', { name: words('shell_hidden_open'), exact: true });

test('in the extension: the same note in panel and app tab, a change in one shown in the other, one lock for both', async () => {
  const { page, panel } = await panelBeside({ browser });
  await addClient(panel, CLIENT);
  const app = await openApp(browser);
  await opened(app);

  // The client made in the panel is in the app already; the note opened there first is written there.
  await openClient(app, NAME);
  const inApp = await startNote(app);
  await inApp.pressSequentially('Called about the food pantry.');
  await panel.getByRole('tab', { name: words('note_tab'), exact: true }).click();
  await readsAlong(panel).waitFor();
  expect(await editorIn(panel).isEditable()).toBe(false);
  expect(await readsAlong(app).count()).toBe(0);
  await expect.poll(() => editorIn(panel).inputValue()).toBe('Called about the food pantry.');
  await inApp.pressSequentially(' She goes on Friday.');
  await expect.poll(() => editorIn(panel).inputValue()).toContain('She goes on Friday.');

  // The other way round, as soon as the app tab lets go.
  await inApp.pressSequentially(' Before noon.');
  await openClient(app, NAME);
  await readsAlong(panel).waitFor({ state: 'detached' });
  await expect
    .poll(() => editorIn(panel).inputValue())
    .toBe('Called about the food pantry. She goes on Friday. Before noon.');
  await startNote(app);
  await readsAlong(app).waitFor();
  await editorIn(panel).pressSequentially(' With her sister.');
  await panel.close();
  await readsAlong(app).waitFor({ state: 'detached' });
  await expect.poll(() => editorIn(app).inputValue()).toContain('Before noon. With her sister.');
  await editorIn(app).pressSequentially(' Done.');
  await app.getByText(/^Saved \d/).waitFor();

  // What one window saves, the other shows.
  const again = await openSidePanel(browser, page);
  await opened(again);
  await again
    .getByRole('button', { name: words('picker_choose'), exact: true })
    .first()
    .click();
  await again.getByRole('combobox', { name: words('picker_field') }).fill(NAME);
  await again.getByRole('option', { name: NAME }).first().click();
  await openClient(app, NAME);
  await app.getByRole('button', { name: words('common_edit'), exact: true }).click();
  await app.getByRole('textbox', { name: words('client_given'), exact: true }).fill('Odalina');
  await app.getByRole('button', { name: words('client_save_changes'), exact: true }).click();
  await again.getByText('Odalina', { exact: false }).first().waitFor();

  await app.getByRole('button', { name: words('shell_lock'), exact: true }).click();
  await unlockButton(again).waitFor();
  expect(await again.getByText('Odalina').count()).toBe(0);
  await unlock(again);
  await opened(app);
  await again.keyboard.press('Control+.');
  await goOn(app).waitFor();
});

test('in the web app: hiding blanks the page in the same moment, and locks every tab', async () => {
  const { origin } = await startPwa();
  const first = await openTab(browser, origin);
  await createVault(first);
  const second = await openTab(browser, `${origin}/#/clients`);
  await opened(second);
  await addClientInApp(first, CLIENT);
  const row = second.getByRole('link', { name: NAME });
  await row.waitFor();

  const editor = await startNote(first);
  await editor.pressSequentially('Half a word');
  // Looked at in the turn of the key itself, after the page has heard of it.
  await first.evaluate(() => {
    const seen = window as unknown as { visible?: boolean };
    addEventListener('keydown', () => {
      seen.visible = document.querySelector('#app textarea')?.checkVisibility({ visibilityProperty: true }) ?? false;
    });
  });
  await editor.press('Control+.');
  expect(await first.evaluate(() => (window as unknown as { visible?: boolean }).visible)).toBe(false);
  await row.waitFor({ state: 'detached' });
  for (const tab of [first, second]) {
    expect(await tab.locator('body').textContent()).not.toContain(CLIENT.given);
    expect(await tab.title()).not.toContain(CLIENT.given);
  }
  await goOn(first).click();
  await unlock(first);
  await opened(second);
  await openClient(second, NAME);
  const back = await startNote(second);
  await expect.poll(() => back.inputValue()).toBe('Half a word');
});

test('nobody there: a minute’s warning in every tab, then the lock, and what was typed is kept', async () => {
  const { origin } = await startPwa();
  const { clock } = browser.context;
  // From here on every page of this browser has this clock.
  await clock.install();
  const first = await openTab(browser, origin);
  await createVault(first);
  await addClientInApp(first, CLIENT);
  const second = await openTab(browser, `${origin}/#/settings`);
  await opened(second);
  await second.getByLabel(words('settings_lock_idle'), { exact: true }).selectOption('5');
  await second.getByText(words('settings_saved')).waitFor();
  const warning = (tab: Page) => tab.getByText(words('shell_idle_warning'));
  const stay = (tab: Page) => tab.getByRole('button', { name: words('shell_stay'), exact: true });

  // The clock runs on by itself meanwhile: there is room for a slow machine before the warning.
  await clock.fastForward('03:20');
  expect(await warning(first).count()).toBe(0);
  await clock.fastForward('00:42');
  await Promise.all([warning(first).waitFor(), warning(second).waitFor()]);
  // The pointer on its way to the button is a sign of life as well: the button may be gone before it is pressed.
  await stay(second).dispatchEvent('click');
  await Promise.all([warning(first).waitFor({ state: 'detached' }), warning(second).waitFor({ state: 'detached' })]);

  await openClient(first, NAME);
  await (await startNote(first)).pressSequentially('Half a word');
  await clock.fastForward('04:02');
  await warning(first).waitFor();
  await expect.poll(() => editorIn(first).inputValue()).toBe('Half a word');
  await clock.fastForward('01:00');
  for (const tab of [first, second]) {
    await unlockButton(tab).waitFor();
    expect(await warning(tab).count()).toBe(0);
    expect(await tab.locator('body').textContent()).not.toContain(CLIENT.given);
  }
  await first.getByText(words('unlock_reason_idle')).waitFor();
  await unlock(first);
  await expect.poll(() => editorIn(first).inputValue()).toBe('Half a word');
});
