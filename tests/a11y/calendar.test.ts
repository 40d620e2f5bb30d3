/** A day's work by the calendar and Today; axe finds nothing on the way: light and dark, from 320 px, two languages. */
import { expect, test } from 'vitest';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { walk } from '../support/walk';

test.each(['en', 'es'] as const)(
  'an appointment is made and kept, a check-in comes again, in %s',
  async (language) => {
    const { app, found, word, press, go, look } = await walk(language);
    const row = (text: string) => app.getByRole('listitem').filter({ hasText: text }).first();
    await createVault(app, { language });
    await go('#/clients/new');
    await app.getByLabel(word('client_given'), { exact: true }).fill('Otto');
    await app.getByLabel(word('client_family'), { exact: true }).fill('Umbrellastand');
    await press('client_add');
    await app.getByRole('heading', { name: word('appointment_section') }).waitFor();

    await go('#/calendar/month');
    await press('calendar_add_appointment');
    await look('appointment-form');
    await app.getByRole('combobox', { name: word('appointment_client') }).fill('otto');
    await app.getByRole('option', { name: 'Otto Umbrellastand' }).click();
    await app.getByLabel(word('appointment_start')).fill('11:45p');
    await press('people_save');
    const entry = (text: string) => app.locator('.calendar-grid .entry').filter({ hasText: text }).first();
    await entry('Otto U.').waitFor();

    await press('calendar_add_dated');
    await app.getByLabel(word('dated_title')).fill('Ask about the week');
    await app.getByLabel(word('dated_repeat')).selectOption({ index: 2 });
    await look('dated-form');
    // On the 31st the form says what shorter months do; then back to the day and rule from before.
    const due = await app.getByLabel(word('dated_due')).inputValue();
    await app.getByLabel(word('dated_due')).fill('2027-01-31');
    await app.getByLabel(word('dated_repeat')).selectOption('FREQ=MONTHLY;BYMONTHDAY=31');
    await app.getByText(word('dated_shorter_months', { day: '31' })).waitFor();
    await look('dated-form-31');
    await app.getByLabel(word('dated_due')).fill(due);
    await app.getByLabel(word('dated_repeat')).selectOption({ index: 2 });
    await app.getByLabel(word('dated_ends'), { exact: true }).selectOption('until');
    await app.getByLabel(word('dated_until'), { exact: true }).fill('2020-01-01');
    await press('people_save');
    await app.getByRole('alert').waitFor();
    await look('dated-form-until');
    await app.getByLabel(word('dated_ends'), { exact: true }).selectOption('times');
    await app.getByLabel(word('dated_times'), { exact: true }).fill('3');
    await look('dated-form-times');
    await press('people_save');
    await entry('Ask about the week').waitFor();
    await look('calendar-month');

    // By keyboard: a week on, then to what stands there.
    await app.locator('.calendar-grid button[tabindex="0"]').focus();
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('Enter');
    await row('Ask about the week').waitFor();
    expect(await app.evaluate(() => document.activeElement?.classList.contains('section-title'))).toBe(true);
    await app.getByRole('tab', { name: word('calendar_week') }).click();
    await look('calendar-week');
    await app.getByRole('tab', { name: word('calendar_list') }).click();
    await press('calendar_today');
    await look('calendar-list');
    const days = app.getByRole('button', { name: new RegExp(`^${word('calendar_not_this_day')}: `) });
    await expect.poll(() => days.count()).toBe(3);
    await days.last().click();
    await expect.poll(() => days.count()).toBe(2);
    await look('calendar-list-called-off');
    await press('calendar_export');
    await look('calendar-export');
    await press('common_cancel');

    await go('#/');
    await row('Otto U.').waitFor();
    await look('today-grouped');
    await row('Ask about the week')
      .getByRole('button', { name: word('today_done') })
      .click();
    await app.getByRole('heading', { name: word('today_group_soon') }).waitFor();
    await row('Ask about the week').locator('[aria-haspopup=menu]').click();
    await app.getByRole('menuitem', { name: word('today_off_week') }).click();
    await app.locator('.put-off > summary').click();
    await look('today-put-off');
    await app.getByRole('button', { name: new RegExp(`^${word('today_bring_back')}`) }).click();
    await row('Otto U.')
      .getByRole('button', { name: word('appointment_kept') })
      .click();
    await row('Otto U.').waitFor({ state: 'detached' });
    await go('#/settings');
    await press('today_rules_change');
    await app.getByLabel(word('today_rules_contact_none')).fill('0');
    await press('people_save');
    await app.getByRole('alert').waitFor();
    await look('today-rules');
    expect(found).toEqual([]);
  },
  300_000,
);
