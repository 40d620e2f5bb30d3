/**
 * A caseload of thousands from a file, in the built product: stopped half-way, gone on with, and taken back whole after
 * the page was loaded anew; axe finds nothing on the way.
 */
import { expect, test } from 'vitest';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { madePeople } from '../support/made-people';
import { walk } from '../support/walk';

const COUNT = 1500;
const people = madePeople(COUNT, 5).map(({ client: { given, family }, person }, at) =>
  [given, family, `No ${person}-${at}`].join(','),
);
const BROKEN = ['"Quote,Samplewood,No 7', ',,No 8'];
const FILE = ['First name,Last name,MRN', ...BROKEN, ...people].join('\r\n');

test.each(['en', 'es'] as const)(
  'a long file comes in, stops, goes on and is taken back whole (%s)',
  async (language) => {
    const { app, found, word, go, look } = await walk(language);
    await createVault(app, { language });
    await go('#/clients/import');
    const buffer = Buffer.from(FILE);
    await app.locator('input[type=file]').setInputFiles({ name: 'caseload.csv', mimeType: 'text/csv', buffer });
    const bringIn = app.locator('button.primary').filter({ hasText: /\d/ });
    await bringIn.waitFor();
    await look('import-many-table');
    await bringIn.click();
    await app.getByText(word('import_writing')).waitFor();
    await app.getByRole('button', { name: word('common_cancel') }).click();
    await bringIn.waitFor();
    await look('import-many-stopped');
    await bringIn.click();
    await app.getByRole('button', { name: word('import_save_left_out') }).waitFor();
    await look('import-many-report');
    await app.reload();
    await go('#/clients/import');
    const takeBack = app.locator('button.small').filter({ hasText: word('import_take_back') });
    await takeBack.waitFor();
    await look('import-many-past');
    // Stopped and gone on with, it is one.
    expect(await takeBack.count()).toBe(1);
    await takeBack.click();
    await expect.poll(() => takeBack.count(), { timeout: 60_000 }).toBe(0);
    expect(found).toEqual([]);
  },
);
