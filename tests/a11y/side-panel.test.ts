/** axe finds nothing on any view of the side panel: light, dark and forced colours, English and Spanish, 320 px. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Language, words } from '../../src/cli/drive/words.mjs';
import { axe } from '../support/axe';
import { panelBeside } from '../support/beside';
import { clickToolbar, freshFolder, openApp, openTab, serveFolder, type TestBrowser } from '../support/browser';
import { chooseInMenu } from '../support/context-menu';
import { lines, makePdf } from '../support/make-pdf';
import { screens } from '../support/screenshots';

/** Looks at the view in every way it can be shown. */
async function look(panel: Page, name: string): Promise<void> {
  // Things that fade or slide are looked at when they stand.
  await panel.waitForTimeout(250);
  for (const scheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.waitForTimeout(200);
    expect(await axe(panel), `${name}, ${scheme}`).toEqual([]);
  }
  await panel.emulateMedia({ colorScheme: null, forcedColors: 'active' });
  // The browser picks those colours when it paints: computed styles, which axe reads, do not tell.
  expect(await axe(panel, ['color-contrast']), `${name}, forced colours`).toEqual([]);
  await panel.emulateMedia({ forcedColors: null });
  const sideways = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  await screens(panel, name);
}

/** The views for words that come without a page beside: the start, the box, the link, a PDF and what can be wrong with it. */
async function lookElsewhere(
  browser: TestBrowser,
  panel: Page,
  say: (key: string, blanks?: Record<string, string>) => string,
  name: (view: string) => string,
): Promise<void> {
  const button = (key: string) => panel.getByRole('button', { name: say(key), exact: true });
  const folder = freshFolder('pdfs');
  const page = [{ text: 'Willow Pantry', x: 72, y: 90, size: 20 }, ...lines(['Phone: (213) 555-0134'], { y: 120 })];
  writeFileSync(join(folder, 'one.pdf'), makePdf([page]));
  writeFileSync(join(folder, 'scan.pdf'), makePdf([[]], { picture: true }));
  const site = await serveFolder(folder);
  await clickToolbar(browser, await openTab(browser, `${site.origin}/scan.pdf`));
  await panel.getByRole('heading', { name: say('clip_pdf_scanned_title') }).waitFor();
  await look(panel, name('pdf-scanned'));
  await clickToolbar(browser, await openTab(browser, `${site.origin}/one.pdf`));
  await panel.locator('[data-fact=service] bdi').first().waitFor();
  await look(panel, name('pdf'));
  await panel
    .getByRole('tabpanel')
    .getByRole('button', { name: say('common_more'), exact: true })
    .click();
  await panel.getByRole('menuitem', { name: say('clip_discard') }).click();
  await panel.getByRole('heading', { name: say('clip_start_title') }).waitFor();
  await look(panel, name('start'));
  await button('clip_paste').click();
  await panel.getByLabel(say('clip_paste_label')).fill('Maple Shelter\n213-555-0177');
  await look(panel, name('paste'));
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('No worker.');
  await chooseInMenu(worker, { menuItemId: 'clip-link', linkUrl: `${site.origin}/`, pageUrl: site.origin });
  await panel.getByRole('heading', { name: say('clip_link_title') }).waitFor();
  await look(panel, name('link'));
}

for (const language of ['en', 'es'] as const satisfies readonly Language[]) {
  const say = (key: string, blanks: Record<string, string> = {}) => words(key, blanks, language);

  test(`every view of the side panel, in ${language === 'en' ? 'English' : 'Spanish'}`, async () => {
    const { site, browser, page, panel } = await panelBeside();
    if (language === 'es') {
      const app = await openApp(browser, '/settings');
      await app.getByText('Español', { exact: true }).click();
      await app.close();
      await page.bringToFront();
      await panel.reload();
      await clickToolbar(browser, page);
    }
    const name = (view: string) => `panel-${view}-${language}`;
    const button = (key: string, blanks?: Record<string, string>) =>
      panel.getByRole('button', { name: say(key, blanks), exact: true });

    await panel.locator('[data-fact=service] bdi').first().waitFor();
    await look(panel, name('clip'));
    for (const fact of ['phones', 'address', 'hours', 'languages', 'categories'] as const) {
      await panel.locator(`[data-fact=${fact}] [data-edit]`).click();
      await panel.locator('.edit-fact').waitFor();
      await look(panel, name(`edit-${fact}`));
      await panel
        .locator('.edit-fact')
        .getByRole('button', { name: say('clip_editing_done') })
        .click();
    }

    await button('clip_choose_and_add').click();
    await panel.getByRole('dialog').waitFor();
    await look(panel, name('picker'));
    await panel.getByRole('combobox', { name: say('picker_field') }).fill('Oriana Samplewood');
    await panel.getByRole('option', { name: say('picker_add_named', { name: 'Oriana Samplewood' }) }).click();
    await panel.getByLabel(say('picker_new_safe')).fill('Ok to call after 4 pm, no voicemail');
    await look(panel, name('new-client'));
    await button('picker_new_save').click();
    await button('clip_add_to_list', { name: 'Oriana' }).click();
    await panel.getByRole('heading', { name: say('clip_done_title') }).waitFor();
    await look(panel, name('saved'));

    await clickToolbar(browser, page);
    await panel.getByRole('heading', { name: say('clip_already_title') }).waitFor();
    await look(panel, name('already'));
    await page.evaluate(() => {
      document.querySelector('a[href^="mailto:"]')?.remove();
      for (const text of document.querySelectorAll('h2 + p'))
        text.textContent = (text.textContent ?? '').replace('2:00 pm', '3:00 pm');
    });
    await clickToolbar(browser, page);
    await panel.locator('[data-change=hours]').waitFor();
    await look(panel, name('changed'));
    await clickToolbar(browser, await openTab(browser, `${site.origin}/services.html`));
    await panel.locator('.row.checked').first().waitFor();
    await look(panel, name('chooser'));
    await clickToolbar(browser, await openTab(browser, `${site.origin}/style.css`));
    await panel.locator('.empty').waitFor();
    await look(panel, name('nothing-found'));

    await lookElsewhere(browser, panel, say, name);

    await panel.getByRole('tab', { name: say('note_tab') }).click();
    await panel.getByRole('textbox', { name: say('note_section_narrative') }).fill('Called the pantry together.');
    await button('note_timer_start').click();
    await look(panel, name('note'));
    await panel.locator('.strip-toggle').click();
    await look(panel, name('note-facts'));
    await panel.locator('.strip-toggle').click();
    await button('note_sign').click();
    await panel.getByRole('dialog').waitFor();
    await look(panel, name('sign'));
    await panel.getByLabel(say('note_sign_by')).fill('Wren Alder');
    await panel
      .getByRole('dialog')
      .getByRole('button', { name: say('note_sign_confirm') })
      .click();
    await panel.getByRole('dialog').waitFor({ state: 'hidden' });

    await panel.getByRole('tab', { name: say('client_panel_tab') }).click();
    await button('client_panel_task_add').click();
    await panel.getByLabel(say('client_panel_task_new')).fill('Call the pantry');
    await panel.getByLabel(say('client_panel_task_due')).fill(language === 'en' ? 'yesterday' : 'ayer');
    await panel.keyboard.press('Enter');
    await panel.getByRole('checkbox').waitFor();
    await look(panel, name('client'));
    await button('client_panel_status_change', { service: 'Willow Street Food Pantry' }).click();
    await panel.getByRole('dialog').waitFor();
    await look(panel, name('status'));
  });
}
