/** axe finds nothing on people and facts of a client, empty and filled, nor before a call: light, dark, two languages. */
import { expect, test } from 'vitest';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { walk } from '../support/walk';

test.each(['en', 'es'] as const)('people and facts in %s', async (language) => {
  const { app, found, word, go, look } = await walk(language, 'people-');
  const press = (key: string) =>
    app
      .getByRole('button', { name: word(key), exact: true })
      .last()
      .click();
  const field = (key: string) => app.locator('form').getByLabel(word(key)).last();
  const save = async () => {
    await press('people_save');
    await app.locator('form').waitFor({ state: 'detached' });
  };
  await createVault(app, { language });
  await go('#/clients/new');
  await app.getByRole('textbox', { name: word('client_given'), exact: true }).fill('Rosa');
  await field('client_phone').fill('(555) 555-0100');
  await press('client_add');
  await app.getByRole('tab', { name: word('people_tab') }).click();
  await app.getByRole('heading', { name: word('people_cases_title') }).waitFor();
  await look('empty');
  await press('people_flag_add');
  await field('people_flag_words').fill('Dog in the yard');
  await save();
  await press('people_reach_add');
  await field('people_value').fill('555 555 0134');
  await look('reach-form');
  await field('people_rule_never').check();
  await save();
  await press('people_add');
  await field('people_name').fill('Bea Samplewood');
  await field('people_role').selectOption('sibling');
  await field('people_lives_with').check();
  await field('people_is_emergency').check();
  await field('client_phone').fill('555 555 0111');
  await look('person-form');
  await save();
  await press('people_facts_ask');
  await app.locator('.question').first().locator('input').fill('3');
  await app.locator('.question').nth(1).locator('input').fill('1,200');
  await look('fact-form');
  await save();
  await press('people_coverage_add');
  await field('people_payer').fill('Sample Health');
  await field('people_member').fill('123456789');
  await save();
  await press('people_number_add');
  await field('people_number_value').fill('A1234567');
  await save();
  await app.getByRole('heading', { name: word('people_title') }).scrollIntoViewIfNeeded();
  await look('filled');
  await app.getByRole('button', { name: '(555) 555-0100', exact: true }).click();
  await look('before-call');
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: word('people_reach_hidden'), exact: true }).click();
  await look('before-never');
  expect(found).toEqual([]);
});
