/** Before a call, in the real side panel: the rule stands between the number and the telephone, and in the full app, too. */
import { expect, test } from 'vitest';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openApp, openSidePanel, openTab, serveFolder, startBrowser } from '../support/browser';

test('pressing a client’s number shows the rule first; one that must never be used stays hidden', async () => {
  const site = await serveFolder('src/cli/sample-site');
  const browser = await startBrowser();
  const page = await openTab(browser, `${site.origin}/food-pantry.html`);
  const panel = await openSidePanel(browser, page);
  await createVault(panel);
  await panel.getByRole('tab', { name: words('client_panel_tab') }).click();
  await panel
    .getByRole('button', { name: words('picker_choose') })
    .last()
    .click();
  await panel.getByRole('option', { name: words('client_add') }).click();
  await panel.getByLabel(words('picker_new_given')).fill('Oriana');
  await panel.getByLabel(words('picker_new_phone')).fill('213 555 0134');
  await panel.getByLabel(words('picker_new_safe')).fill('Ok after 4 pm, no voicemail');
  await panel.getByRole('button', { name: words('picker_new_save') }).click();

  const number = panel.getByRole('button', { name: '(213) 555-0134' });
  await number.click();
  const asked = panel.getByRole('dialog');
  await asked.getByText('Ok after 4 pm, no voicemail').waitFor();
  expect(await asked.getByRole('link', { name: words('people_way_call') }).getAttribute('href')).toBe(
    'tel:+12135550134',
  );
  await panel.keyboard.press('Escape');
  await expect.poll(() => number.evaluate((button) => button === document.activeElement)).toBe(true);

  const app = await openApp(browser, '/clients');
  await app.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await app.getByRole('tab', { name: words('people_tab') }).click();
  await app.getByRole('button', { name: words('people_more', { what: '(213) 555-0134' }) }).click();
  await app.getByRole('menuitem', { name: words('people_change') }).click();
  await app.getByLabel(words('people_rule_never')).check();
  await app.getByRole('button', { name: words('people_save'), exact: true }).click();
  await app.getByText(words('change_contact_kept')).first().waitFor();

  const hidden = panel.getByRole('button', { name: words('people_reach_hidden'), exact: true });
  await hidden.click();
  await asked.getByText(words('people_never_text')).waitFor();
  expect(await panel.locator('body').innerText()).not.toContain('0134');
  expect(await asked.getByRole('link').count()).toBe(0);
  await asked.getByRole('button', { name: words('people_even_so') }).click();
  await asked.getByRole('link', { name: words('people_way_call') }).waitFor();
});
