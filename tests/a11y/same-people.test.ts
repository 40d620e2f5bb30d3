/**
 * People entered twice and a caseload from a spreadsheet, in the built product: the work itself, and axe finds nothing on
 * the way, light and dark, from 320 px.
 */
import { expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { walk } from '../support/walk';

const FILE = `Client Name,DOB,Phone,Language
"Samplewood, Oriana",5/6/1984,213 555 0134,Spanish
Teodoro Examplar,2/30/1980,213 555 0177,
,1/31/1990,,
Ana de la Muestra,1/31/1990,213 555 0199,English`;

test.each(['en', 'es'] as const)(
  'a duplicate is told while typing, two become one and come apart, a file comes in and goes again, in %s',
  async (language) => {
    const { app, found, word, press, go, look } = await walk(language);
    await createVault(app, { language });
    await addClientInApp(app, { given: 'Oriana', family: 'Samplewood' }, language);
    const compare = new RegExp(`^${word('same_person_compare')}`);
    const first = new URL(app.url()).hash;
    await go('#/clients/new');
    await app.getByLabel(word('client_given'), { exact: true }).fill('Orianna');
    await app.getByLabel(word('client_family'), { exact: true }).fill('Samplewod');
    await app.getByText(word('same_person_notice_likely')).waitFor();
    await look('same-notice');
    await press('client_add');
    await app.getByRole('heading', { level: 1, name: 'Orianna Samplewod' }).waitFor();
    const second = new URL(app.url()).hash;

    await go('#/clients/twice');
    await app.getByRole('button', { name: compare }).waitFor();
    await look('same-twice');
    await go(`${first}/merge`);
    await app.getByRole('button', { name: compare }).waitFor();
    await look('same-find');
    await app.getByRole('button', { name: compare }).click();
    await app.getByRole('button', { name: word('same_person_do') }).waitFor();
    await look('same-preview');
    await app.getByRole('button', { name: word('same_person_do') }).click();
    await app.getByRole('heading', { level: 1, name: 'Oriana Samplewood' }).waitFor();
    await go(second);
    await app.getByRole('heading', { level: 1, name: 'Oriana Samplewood' }).waitFor();
    await go(`${first}/merge`);
    await app.getByRole('button', { name: new RegExp(word('same_person_apart')) }).click();
    await go(second);
    await app.getByRole('heading', { level: 1, name: 'Orianna Samplewod' }).waitFor();

    await go('#/clients/import');
    await app.getByLabel(word('import_paste')).fill(FILE);
    await look('import-begin');
    await app.getByRole('button', { name: word('import_read') }).click();
    await app.getByRole('button', { name: word('import_do', { count: '2' }) }).waitFor();
    await look('import-table');
    await app.getByRole('button', { name: word('import_do', { count: '2' }) }).click();
    await app.getByText(word('import_left_out', { count: '3' })).waitFor();
    await look('import-report');
    await app.getByRole('button', { name: word('common_undo') }).click();
    await go('#/clients');
    await app.getByText('Orianna Samplewod').first().waitFor();
    await app.getByText('Teodoro Examplar').waitFor({ state: 'detached' });

    await go('#/clients/import');
    await app.getByLabel(word('import_paste')).fill(FILE);
    await app.getByRole('button', { name: word('import_read') }).click();
    await app.getByText(word('import_from_trash', { count: '2' })).waitFor();
    await look('import-out-of-trash');
    await app.getByRole('button', { name: word('import_do', { count: '2' }) }).click();
    await app.getByText(word('import_left_out', { count: '3' })).waitFor();
    await go('#/clients');
    await app.getByRole('link', { name: 'Teodoro Examplar' }).first().click();
    await app.getByRole('heading', { level: 1, name: 'Teodoro Examplar' }).waitFor();
    await go(`${new URL(app.url()).hash}/edit`);
    await app.getByLabel(word('client_given'), { exact: true }).fill('Teodora');
    await press('client_save_changes');
    await app.getByRole('heading', { level: 1, name: 'Teodora Examplar' }).waitFor();
    await go('#/clients/import');
    // "Deshacer" stands in the message that is still there, too.
    await app.getByRole('button', { name: word('import_take_back_of', { day: '' }).trim() }).click();
    await app.getByText(word('import_stayed_changed')).waitFor();
    await look('import-stayed');
    expect(found).toEqual([]);
  },
);
