/** A month of contacts in both faces: notes of every kind, a group, an addition, a late entry, and the check. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addClientInApp, startNote } from '../../src/cli/drive/app-work.mjs';
import { openClient } from '../../src/cli/drive/main-job.mjs';
import { unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { FACES, faceWithVault } from '../support/faces';
import { screens } from '../support/screenshots';
import { goTo } from '../support/two-faces';

const ROSALBA = 'Rosalba Testperson';
const OTHER = 'Quillon Examplar';

const KINDS = [
  'note_kind_contact',
  'note_kind_attempted_contact',
  'note_kind_collateral',
  'note_kind_non_contact',
  'note_kind_case_conference',
  'note_kind_supervision',
];

const button = (app: Page, key: string) => app.getByRole('button', { name: words(key), exact: true });
const field = (app: Page, key: string) => app.getByLabel(words(key), { exact: true });

/** The name under the first note is asked for, and kept for all that follow. */
async function confirmSignature(app: Page, isFirst: boolean): Promise<void> {
  const dialog = app.locator('dialog');
  if (isFirst) await dialog.getByLabel(words('note_sign_by')).fill('Wren Alder');
  await dialog.getByRole('button', { name: words('note_sign_confirm'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Writes and signs a note of this kind about a day of this month. */
async function writeNote(app: Page, kind: string, text: string, date: string, isFirst = false): Promise<void> {
  const editor = await startNote(app);
  await editor.fill(text);
  await app.locator('.strip-toggle').click();
  await field(app, 'note_kind').selectOption({ label: words(kind) });
  await field(app, 'note_date').fill(date);
  await field(app, 'note_start').fill('9:00a');
  await field(app, 'note_end').fill('9:40a');
  await button(app, 'note_sign').click();
  await confirmSignature(app, isFirst);
  await openClient(app, ROSALBA);
}

describe.each(FACES)('in the built %s', (face) => {
  test('six kinds of note, one of them late, a group, a correction; all are whole after a reload', async () => {
    const app = await faceWithVault(face);
    await addClientInApp(app, { given: 'Quillon', family: 'Examplar' });
    await addClientInApp(app, { given: 'Rosalba', family: 'Testperson' });
    const client = new URL(app.url()).hash;

    for (const [at, kind] of KINDS.entries())
      await writeNote(app, kind, `Contact number ${at + 1}.`, at === 0 ? 'yesterday' : 'today', at === 0);
    await writeNote(app, 'note_kind_contact', 'Left out for weeks.', '1/5/2026');

    await goTo(app, `${client}/notes`);
    await app.locator('summary', { hasText: 'Left out for weeks.' }).click();
    await app.locator('.signed-note', { hasText: words('note_late_entry') }).waitFor();
    await button(app, 'note_add').click();
    await app.locator('dialog').getByText(words('note_add_correction')).click();
    await field(app, 'note_add_words').fill('It was the sixth.');
    await field(app, 'note_add_reason').fill('I read the wrong line.');
    await screens(app, 'month-adding', { widths: [320] });
    await button(app, 'note_add_sign').click();
    await app.locator('.addition', { hasText: 'It was the sixth.' }).waitFor();
    await screens(app, 'month-added', { widths: [320] });

    await goTo(app, '#/notes/group');
    await app.getByLabel(ROSALBA, { exact: true }).check();
    await app.getByLabel(OTHER, { exact: true }).check();
    await field(app, 'group_shared_words').fill('We cooked soup.');
    await app.getByLabel(words('group_own_of', { name: OTHER })).fill('He cut the bread.');
    await screens(app, 'month-group', { widths: [320] });
    await app.getByRole('button', { name: 'Sign 2 notes', exact: true }).click();
    await app.getByText('2 notes signed').waitFor();

    await app.reload();
    // The extension stays open when one of its pages is read anew.
    if (face === 'web app') await unlock(app);
    await goTo(app, '#/notes');
    await button(app, 'notes_check_start').click();
    // Seven notes, one correction, two of the group.
    await app.getByText('10 signed notes are as they were signed. Nothing is missing.').waitFor();
    await screens(app, 'month-checked', { widths: [320] });
    await openClient(app, OTHER);
    await app.getByRole('tab', { name: words('client_tab_notes'), exact: true }).click();
    await app.locator('summary', { hasText: 'We cooked soup. He cut the bread.' }).waitFor();
    expect(await app.getByRole('main').innerText()).not.toContain('Rosalba');
  });
});
