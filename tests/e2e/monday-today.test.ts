/** Monday’s list worked off without a pointer: done, put off, another day, signed, kept, judged; then the day is free. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addClientInApp, addReferral, startNote, writeService } from '../../src/cli/drive/app-work.mjs';
import { openClient } from '../../src/cli/drive/main-job.mjs';
import { opened, PASSPHRASE } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import type { PlainDate } from '../../src/domain/record/record';
import { addDays, dateOf } from '../../src/domain/time/plain-date';
import { FACES, faceWithVault } from '../support/faces';
import { focused, landsOn, tabTo } from '../support/keyboard';
import { goTo } from '../support/two-faces';

const ROSALBA = 'Rosalba Testperson';
const SERVICE = 'Beanstalk Pantry';

/** As they are called on the list. */
const OF_ROSALBA = { client: 'Rosalba T.' };
const OF_QUILLON = { client: 'Quillon E.' };
const CALL = words('today_todo_of', { title: 'Call the landlord', ...OF_ROSALBA });
const FORM = words('today_todo_of', { title: 'Fill in the bus form', ...OF_ROSALBA });
const MEETING = words('today_unsettled', OF_QUILLON);
const SILENT = words('today_silent', { resource: SERVICE, ...OF_QUILLON });
const RISK = words('today_risk', OF_ROSALBA);

const button = (app: Page, key: string) => app.getByRole('button', { name: words(key), exact: true });
const field = (app: Page, key: string) => app.getByLabel(words(key), { exact: true });

/** As the product counts days, on this computer. */
const day = (after: number): PlainDate =>
  addDays(dateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone), after);

/** As it is typed into a field for a day. */
const typed = (date: PlainDate): string => {
  const [year, month, of] = date.split('-');
  return `${month}${of}${year}`;
};

async function task(app: Page, title: string, due: PlainDate): Promise<void> {
  await button(app, 'client_panel_task_add').click();
  await field(app, 'client_panel_task_new').fill(title);
  await app.getByLabel(words('client_panel_task_due')).fill(due);
  await app.keyboard.press('Control+Enter');
  await app.getByRole('checkbox', { name: words('client_panel_task_complete', { task: title }) }).waitFor();
}

/** Two people, and for each rule something that is late by it. */
async function caseload(app: Page): Promise<void> {
  await writeService(app, SERVICE);
  await addClientInApp(app, { given: 'Quillon', family: 'Examplar' });
  await addReferral(app, SERVICE);
  await app.getByRole('button', { name: words('client_panel_status_change', { service: SERVICE }) }).click();
  await app.getByLabel(words('client_panel_status_pick')).selectOption('sent');
  await app.getByLabel(words('client_panel_status_when')).fill(day(-21));
  await button(app, 'client_panel_status_save').click();
  await app.getByRole('dialog').waitFor({ state: 'hidden' });
  await app.getByRole('tab', { name: words('client_tab_tasks'), exact: true }).click();
  await button(app, 'calendar_add_appointment').click();
  await app.getByLabel(words('appointment_day')).fill(day(-3));
  await app.getByLabel(words('appointment_start')).fill('10:00a');
  await app.keyboard.press('Control+Enter');
  await app.getByRole('list', { name: words('appointment_section') }).waitFor();

  await addClientInApp(app, { given: 'Rosalba', family: 'Testperson' });
  await app.getByRole('tab', { name: words('client_tab_tasks'), exact: true }).click();
  await task(app, 'Call the landlord', day(-5));
  await task(app, 'Fill in the bus form', day(-4));
  await app.getByRole('tab', { name: words('assess_tab'), exact: true }).click();
  await button(app, 'risk_add').click();
  await field(app, 'risk_kind').selectOption({ label: words('risk_kind_housing_loss') });
  await app.getByRole('radio', { name: words('risk_level_low') }).check();
  await app.getByLabel(words('risk_reason')).fill('The rent was late once.');
  await field(app, 'risk_date').fill(day(-20));
  await field(app, 'risk_review_by').fill(day(-6));
  await button(app, 'risk_save').click();
  await app.getByRole('list', { name: words('risk_title') }).waitFor();
  await (await startNote(app)).fill('We looked at the letter together.');
  await app.locator('.strip-toggle').click();
  await field(app, 'note_date').fill(day(-7));
  await openClient(app, ROSALBA);
  await app.getByText(words('client_panel_note_unsigned')).first().waitFor();
}

/** Hidden in a hurry, opened again with the passphrase: nothing but keys. */
async function hideAndOpen(app: Page): Promise<void> {
  await app.keyboard.press('Control+.');
  const goOn = button(app, 'shell_hidden_open');
  await goOn.waitFor();
  await app.reload();
  await goOn.or(button(app, 'unlock_submit')).waitFor();
  if (await goOn.isVisible()) {
    await tabTo(app, words('shell_hidden_open'));
    await app.keyboard.press('Enter');
  }
  await landsOn(app, words('unlock_secret'));
  await app.evaluate(() => {
    addEventListener('pointerdown', () => document.documentElement.setAttribute('data-pointer', 'used'), true);
  });
  await app.keyboard.type(PASSPHRASE);
  await app.keyboard.press('Enter');
  await opened(app);
  await button(app, 'today_calendar').waitFor();
}

/** Back to Today from wherever one is. */
async function toToday(app: Page): Promise<void> {
  const today = words('shell_go_to', { section: words('shell_today') });
  await app.keyboard.press('Control+k');
  await landsOn(app, words('shell_find'));
  await app.keyboard.type(today);
  await app.getByRole('option', { name: today }).waitFor();
  await app.keyboard.press('Enter');
  await button(app, 'today_calendar').waitFor();
}

/** Opens the menu whose button has the focus, and chooses. */
async function fromMenu(app: Page, key: string): Promise<void> {
  await app.keyboard.press('Enter');
  const wished = words(key);
  for (let presses = 0; presses < 8 && (await focused(app)) !== wished; presses++)
    await app.keyboard.press('ArrowDown');
  expect(await focused(app)).toBe(wished);
  await app.keyboard.press('Enter');
}

describe.each(FACES)('in the built %s', (face) => {
  test('a day of late things is worked off by keyboard, one of them taken back and done again', async () => {
    const app = await faceWithVault(face);
    await caseload(app);
    await goTo(app, '/');
    await button(app, 'today_calendar').waitFor();
    await hideAndOpen(app);
    const late = app.getByRole('heading', { name: new RegExp(`^${words('today_group_late')}: `), level: 2 });
    const reads = (count: number) => expect.poll(() => late.innerText()).toContain(`: ${count}`);
    await reads(6);

    // Asked once what kind of work it is; the list is the next thing.
    await tabTo(app, words('practice_first_skip'));
    await app.keyboard.press('Enter');
    await button(app, 'practice_first_skip').waitFor({ state: 'detached' });
    await landsOn(app, await app.getByRole('heading', { level: 1 }).innerText());

    // Done, taken back, done again: the focus is never lost.
    await tabTo(app, words('today_done_for', { title: CALL }));
    await app.keyboard.press('Enter');
    await reads(5);
    await landsOn(app, words('today_done_for', { title: FORM }));
    await app.keyboard.press('Control+z');
    await reads(6);
    await tabTo(app, words('today_done_for', { title: CALL }), 'Shift+Tab');
    await app.keyboard.press('Enter');
    await reads(5);

    // Another day for a task, typed.
    await tabTo(app, words('today_more_for', { title: FORM }));
    await fromMenu(app, 'today_due_other');
    await landsOn(app, words('today_new_day'));
    await app.keyboard.type(typed(day(30)));
    await app.keyboard.press('Enter');
    await reads(4);
    // Kept: the appointment has moved up to the place of the task.
    await landsOn(app, words('appointment_kept_for', { title: MEETING }));
    await app.keyboard.press('Enter');
    await reads(3);

    // Put off what is not for today.
    await tabTo(app, words('today_more_for', { title: SILENT }), 'Shift+Tab');
    await fromMenu(app, 'today_off_week');
    await reads(2);

    // The risk is judged again where it lives.
    await tabTo(app, words('today_open_for', { title: RISK }));
    await app.keyboard.press('Enter');
    await app.getByRole('heading', { name: ROSALBA, level: 1 }).waitFor();
    const risk = words('risk_kind_housing_loss');
    await app.getByRole('button', { name: words('risk_more', { risk }) }).waitFor();
    await tabTo(app, words('risk_more', { risk }));
    await fromMenu(app, 'risk_again');
    await landsOn(app, words('risk_kind'));
    await tabTo(app, words('risk_level_low'));
    await app.keyboard.press('Space');
    await tabTo(app, words('risk_reason'));
    await app.keyboard.type('The rent was paid in time.');
    await app.keyboard.press('Control+Enter');
    await app.getByText('The rent was paid in time.').waitFor();
    await landsOn(app, words('risk_more', { risk }));
    await toToday(app);
    await reads(1);

    // The note is signed.
    await tabTo(app, new RegExp(`^${words('today_open_for', { title: '' })}`));
    await app.keyboard.press('Enter');
    await landsOn(app, words('note_section_narrative'));
    await app.keyboard.press('Control+Enter');
    await app.getByRole('dialog').waitFor();
    await tabTo(app, words('note_sign_by'));
    await app.keyboard.type('Wren Alder');
    await tabTo(app, words('note_sign_confirm'));
    await app.keyboard.press('Enter');
    await app.getByText(words('note_signed')).first().waitFor();
    await landsOn(app, words('note_section_narrative'));
    await toToday(app);

    const left = async () => {
      await app.getByText(words('today_only_put_off')).waitFor();
      expect(await app.locator('.put-off > summary').innerText()).toBe(words('today_put_off', { count: '1' }));
    };
    await left();
    await hideAndOpen(app);
    await left();
    expect(await app.locator('html').getAttribute('data-pointer')).toBe(null);
  });
});
