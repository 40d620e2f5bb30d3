/** axe finds nothing on the workload, empty and with people, with every rule open: both languages, light and dark, narrow and wide. */
import { describe, expect, test } from 'vitest';
import { showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { walk } from '../support/walk';

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test('hours, weights, what can wait, each case, the week', async () => {
    const { app, found, word, press, go, look } = await walk(language, 'workload-');
    const open = () => go('#/workload');

    await createVault(app, { language });
    await open();
    await app.getByText(word('load_none_title')).waitFor();
    await look('empty');
    await showSamplePeople(app, language);
    await open();
    await app.getByRole('heading', { name: word('load_each') }).waitFor();
    await look('people');
    for (const rule of await app.locator('details.rule > summary').all()) await rule.click();
    await look('rules');
    await press('load_block_new');
    await press('load_block_save');
    await app.getByRole('alert').first().waitFor();
    await look('wrong');
    await app.getByLabel(word('load_block_name')).fill('Notes');
    await app.getByLabel(word('load_block_day'), { exact: true }).selectOption('5');
    await app.getByLabel(word('load_block_from')).fill('2p');
    await app.getByLabel(word('load_block_to')).fill('4p');
    await press('load_block_save');
    await app.getByRole('list', { name: word('load_blocks') }).waitFor();
    await look('kept');
    await go('#/calendar/week');
    await app.locator('.calendar-grid .entry.protected').first().waitFor({ state: 'attached' });
    await look('calendar-week');
    await app.getByRole('tab', { name: word('calendar_list') }).click();
    await app.getByRole('link', { name: 'Notes', exact: true }).first().waitFor();
    await look('calendar-list');
    expect(found).toEqual([]);
  });
});
