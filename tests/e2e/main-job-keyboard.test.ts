/** The whole main job in the real side panel without a pointer: every step is a key that a person would press. */
import { expect, test } from 'vitest';
import { words } from '../../src/cli/drive/words.mjs';
import { panelBeside } from '../support/beside';
import { landsOn, tabTo } from '../support/keyboard';

test('clip, correct, choose, save, note and sign by keyboard alone', async () => {
  const { panel } = await panelBeside();
  await panel.locator('[data-fact=service] bdi').first().waitFor();

  // A fact is corrected in place; Esc folds its fields and gives the focus back to the fact.
  await tabTo(panel, new RegExp(`^${words('clip_edit_fact', { what: words('clip_fact_fees') })}`));
  await panel.keyboard.press('Enter');
  await landsOn(panel, words('clip_edit_fees'));
  await panel.keyboard.press('Control+a');
  await panel.keyboard.type('Free for everybody');
  await panel.keyboard.press('Escape');
  await landsOn(panel, /Free for everybody/);

  // Saving without a client asks for one; somebody new is added where one stands.
  await panel.keyboard.press('Control+Enter');
  await landsOn(panel, words('picker_field'));
  await panel.keyboard.type('Oriana Samplewood');
  await panel.keyboard.press('Enter');
  await landsOn(panel, words('picker_new_given'));
  await panel.keyboard.press('Control+Enter');
  await panel.getByRole('dialog').waitFor({ state: 'hidden' });
  await panel.getByRole('button', { name: words('clip_add_to_list', { name: 'Oriana' }) }).waitFor();
  await panel.keyboard.press('Control+Enter');
  await panel.getByRole('heading', { name: words('clip_done_title') }).waitFor();

  // Arrow keys walk the tabs without being caught by what they open.
  await tabTo(panel, words('clip_tab'), 'Shift+Tab');
  await panel.keyboard.press('ArrowRight');
  await landsOn(panel, words('note_tab'));
  await panel.keyboard.press('ArrowRight');
  await landsOn(panel, words('client_panel_tab'));
  await panel.getByRole('list', { name: words('client_panel_referrals') }).waitFor();

  // One key starts a note, and the next key is its first letter.
  await panel.keyboard.press('n');
  await landsOn(panel, words('note_section_narrative'));
  await panel.keyboard.type('Called the pantry together.');
  await panel.getByText(/^Saved \d/).waitFor();
  await panel.keyboard.press('Control+Enter');
  const dialog = panel.getByRole('dialog');
  await dialog.waitFor();
  await tabTo(panel, words('note_sign_by'));
  await panel.keyboard.type('Wren Alder');
  await tabTo(panel, words('note_sign_confirm'));
  await panel.keyboard.press('Enter');
  await panel.getByText(words('note_signed')).first().waitFor();

  // Both stand with the client.
  await tabTo(panel, words('note_tab'), 'Shift+Tab');
  await panel.keyboard.press('ArrowRight');
  await panel.getByText('Called the pantry together.').first().waitFor();
  const list = panel.getByRole('list', { name: words('client_panel_referrals') });
  await list.getByText('Willow Street Food Pantry').waitFor();
});

test('Esc closes the top layer only', async () => {
  const { panel } = await panelBeside();
  await panel.locator('[data-fact=languages] [data-edit]').press('Enter');
  const field = panel.getByRole('combobox', { name: words('clip_edit_languages_add') });
  await field.pressSequentially('viet');
  await panel.getByRole('option', { name: 'Vietnamese' }).waitFor();
  await panel.keyboard.press('Escape');
  await panel.getByRole('option', { name: 'Vietnamese' }).waitFor({ state: 'hidden' });
  expect(await field.isVisible()).toBe(true);
  await panel.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
  expect(await panel.locator('[data-fact=languages]').isVisible()).toBe(true);
});
