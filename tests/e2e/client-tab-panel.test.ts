/** The client at a glance in the real side panel: what became of a referral, and what is to do. */
import { expect, test } from 'vitest';
import { words } from '../../src/cli/drive/words.mjs';
import { panelWithClient } from '../support/beside';

const SERVICE = 'Willow Street Food Pantry';

async function withClient() {
  const { browser, panel } = await panelWithClient({ given: 'Oriana', family: 'Samplewood' });
  await panel.getByRole('tab', { name: words('client_panel_tab') }).click();
  return { browser, panel };
}

test('what happened with a referral is picked in plain words, and can be taken back', async () => {
  const { panel } = await withClient();
  const list = panel.getByRole('list', { name: words('client_panel_referrals') });
  await list.getByText(words('referral_status_saved')).waitFor();
  const update = () =>
    panel.getByRole('button', { name: words('client_panel_status_change', { service: SERVICE }) }).click();
  await update();
  const pick = panel.getByLabel(words('client_panel_status_pick'));
  await pick.waitFor();
  // Only what can follow from here is offered.
  const offered = await pick.locator('option').allInnerTexts();
  expect(offered).toContain(words('referral_status_sent'));
  expect(offered).not.toContain(words('referral_status_saved'));
  await pick.selectOption('waitlisted');
  await panel.getByLabel(words('client_panel_status_by')).selectOption('client');
  await panel.getByLabel(words('client_panel_status_note')).fill('About three weeks, they said.');
  await panel.getByRole('button', { name: words('client_panel_status_save') }).click();
  await list.getByText(words('referral_status_waitlisted')).waitFor();
  await panel
    .getByRole('button', { name: words('common_undo') })
    .last()
    .click();
  await list.getByText(words('referral_status_saved')).waitFor();
});

test('a status that was begun is kept when its window is closed', async () => {
  const { panel } = await withClient();
  const update = () =>
    panel.getByRole('button', { name: words('client_panel_status_change', { service: SERVICE }) }).click();
  await update();
  await panel.getByLabel(words('client_panel_status_note')).fill('Half a sentence');
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'hidden' });
  await update();
  await expect.poll(() => panel.getByLabel(words('client_panel_status_note')).inputValue()).toBe('Half a sentence');
  await panel.getByRole('button', { name: words('client_panel_status_save') }).click();
  await panel.getByRole('alert').getByText(words('client_panel_status_need')).waitFor();
});

test('a task is added with a day as people write it, ticked off, and brought back', async () => {
  const { panel } = await withClient();
  await panel.getByRole('button', { name: words('client_panel_task_add') }).click();
  await panel.getByLabel(words('client_panel_task_new')).fill('Call the pantry');
  await panel.getByLabel(words('client_panel_task_due')).fill('yesterday');
  await panel.keyboard.press('Enter');
  await panel.getByText('1 day late').waitFor();
  // The row goes with the tick, so there is no ticked box to wait for.
  await panel.getByRole('checkbox', { name: words('client_panel_task_complete', { task: 'Call the pantry' }) }).click();
  await panel.getByText(words('client_panel_tasks_none')).waitFor();
  await panel
    .getByRole('button', { name: words('common_undo') })
    .last()
    .click();
  await panel.getByText('1 day late').waitFor();
});
