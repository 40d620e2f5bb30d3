/**
 * People entered twice and a caseload from a spreadsheet, in the built product: the work itself, and axe finds nothing on
 * the way, light and dark, from 320 px.
 */
import { expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { walk } from '../support/walk';

const FILE = `Client Name,DOB,Phone,Language
"Samplewood, Oriana",5/6/1984,213 555 0134,Spanish
Teodoro Examplar,2/30/1980,213 555 0177,
,1/31/1990,,
Ana de la Muestra,1/31/1990,213 555 0199,English`;

test('a duplicate is told while typing, two become one and come apart, a file comes in and goes again', async () => {
  const { app, found, press, go, look } = await walk('en');
  await createVault(app);
  await addClientInApp(app, { given: 'Oriana', family: 'Samplewood' });
  const first = new URL(app.url()).hash;
  await go('#/clients/new');
  await app.getByLabel(words('client_given'), { exact: true }).fill('Orianna');
  await app.getByLabel(words('client_family'), { exact: true }).fill('Samplewod');
  await app.getByText(words('same_person_notice_likely')).waitFor();
  await look('same-notice');
  await press('client_add');
  await app.getByRole('heading', { level: 1, name: 'Orianna Samplewod' }).waitFor();
  const second = new URL(app.url()).hash;

  await go('#/clients/twice');
  await app.getByRole('button', { name: /^Compare/ }).waitFor();
  await look('same-twice');
  await go(`${first}/merge`);
  await app.getByRole('button', { name: /^Compare/ }).waitFor();
  await look('same-find');
  await app.getByRole('button', { name: /^Compare/ }).click();
  await app.getByRole('button', { name: words('same_person_do') }).waitFor();
  await look('same-preview');
  await app.getByRole('button', { name: words('same_person_do') }).click();
  await app.getByRole('heading', { level: 1, name: 'Oriana Samplewood' }).waitFor();
  await go(second);
  await app.getByRole('heading', { level: 1, name: 'Oriana Samplewood' }).waitFor();
  await go(`${first}/merge`);
  await app.getByRole('button', { name: new RegExp(words('same_person_apart')) }).click();
  await go(second);
  await app.getByRole('heading', { level: 1, name: 'Orianna Samplewod' }).waitFor();

  await go('#/clients/import');
  await app.getByLabel(words('import_paste')).fill(FILE);
  await look('import-begin');
  await app.getByRole('button', { name: words('import_read') }).click();
  await app.getByRole('button', { name: 'Bring in 2 clients' }).waitFor();
  await look('import-table');
  await app.getByRole('button', { name: 'Bring in 2 clients' }).click();
  await app.getByText('3 lines were left out, or part of them').waitFor();
  await look('import-report');
  await app.getByRole('button', { name: words('common_undo') }).click();
  await go('#/clients');
  await app.getByText('Orianna Samplewod').first().waitFor();
  await app.getByText('Teodoro Examplar').waitFor({ state: 'detached' });
  expect(found).toEqual([]);
});
