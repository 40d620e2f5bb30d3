/** axe finds nothing on any screen of notes: light and dark, English and Spanish, and all of them fit a narrow window. */
import { describe, expect, test } from 'vitest';
import { showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { walk } from '../support/walk';

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test('writing, signing, adding, copying, the group, the check, formats and phrases', async () => {
    const { app, found, word, press, go, look } = await walk(language, 'notes-');
    await createVault(app, { language });
    await showSamplePeople(app, language);
    await app.getByRole('link', { name: word('shell_clients'), exact: true }).click();
    await app.getByRole('main').getByRole('listitem').first().getByRole('link').first().click();
    await app.getByRole('tab').first().waitFor();
    const client = new URL(app.url()).hash.split('/').slice(0, 3).join('/');

    await go(`${client}/note`);
    await app
      .getByRole('textbox', { name: word('note_section_narrative'), exact: true })
      .fill('Called about the rent.');
    await app.locator('.strip-toggle').click();
    await app.getByLabel(word('note_start'), { exact: true }).fill('9:00a');
    await app.getByLabel(word('note_end'), { exact: true }).fill('8:30a');
    await app.locator('.contact-facts .banner').waitFor();
    await look('facts');
    await app.getByLabel(word('note_end'), { exact: true }).fill('9:20a');
    await go('#/notes');
    await app.locator('.row').first().waitFor();
    await look('unfinished');
    await go(`${client}/note`);
    await press('note_sign');
    await app.getByLabel(word('note_sign_by')).fill('Dana Paperclip');
    await look('signing');
    await app
      .locator('dialog')
      .getByRole('button', { name: word('note_sign_confirm'), exact: true })
      .click();
    await app.locator('.toast').waitFor();

    await go(`${client}/notes`);
    await app.locator('summary', { hasText: 'Called about the rent.' }).click();
    await press('note_add');
    await app.getByLabel(word('note_add_date')).fill('1/5/2026');
    await app.getByLabel(word('note_add_words')).fill('She has a dog.');
    await look('adding');
    await press('note_add_sign');
    await app.locator('.addition').waitFor();
    await look('added-to');
    await press('note_copy_portal');
    await app.locator('dialog .copy-fields').waitFor();
    await look('copying');
    await app
      .locator('dialog')
      .getByRole('button', { name: word('common_close'), exact: true })
      .last()
      .click();
    await press('note_follow_up');
    await look('follow-up');

    await go('#/notes');
    await app.locator('dialog').waitFor({ state: 'detached' });
    await press('notes_check_start');
    await app.locator('[role=status] b').waitFor();
    await look('checked');
    await go('#/notes/group');
    for (const box of [0, 1]) await app.locator('.link-choices input').nth(box).check();
    await look('group');
    await go('#/settings/notes');
    await press('kit_format_new');
    await app.locator('form').waitFor();
    await look('kit');
    expect(found).toEqual([]);
  });
});
