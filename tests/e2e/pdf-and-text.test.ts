/** Lists that are no web page: a PDF in a tab, a PDF from the disk, pasted text; the same draft, with words and page. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createVault, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import {
  clickToolbar,
  freshFolder,
  openApp,
  openSidePanel,
  openTab,
  serveFolder,
  startBrowser,
  startPwa,
} from '../support/browser';
import { lines, makePdf, type Words } from '../support/make-pdf';
import { controlled } from '../support/service-worker';

const NAMES = ['Oak Street Food Pantry', 'Elm Community Clinic', 'Ash Night Shelter', 'Fir Legal Aid Center'];
const phone = (at: number) => `(213) 555-010${at + 1}`;
/** A county's list: three to a page, in two columns, with running heads. */
const entry = (at: number): Words[] => {
  const [x, y] = [at % 2 === 0 ? 60 : 330, 120];
  return [
    { text: NAMES[at] ?? '', x, y, bold: true },
    ...lines([`${at + 1} Oak Street, Alderton, CA 90013`, `Phone: ${phone(at)}`, 'Hours: Mon-Fri 9am-5pm'], {
      x,
      y: y + 13,
    }),
  ];
};
const listPage = (first: number): Words[] => [
  { text: 'County of Alderton, list of services', x: 60, y: 40 },
  ...entry(first),
  ...entry(first + 1),
];
const LIST = makePdf([listPage(0), listPage(2)], { title: 'Services in Alderton', lang: 'en-US' });

const FLYER = makePdf([
  [
    { text: 'Willow Street Food Pantry', x: 72, y: 90, size: 22, bold: true },
    ...lines(['410 Willow Street, Alderton, CA 90013', 'Phone: (213) 555-0134', 'Open Tuesdays 9am to noon'], {
      y: 130,
    }),
  ],
]);

const KINDS = {
  'broken.pdf': new TextEncoder().encode('%PDF-1.4\nnothing of what a file needs'),
  'locked.pdf': makePdf([lines(['Words that nobody may see'])], { locked: true }),
  'scanned.pdf': makePdf([[], []], { picture: true }),
  'empty.pdf': makePdf([lines(['A long letter about the weather, and about nothing else at all, in plain words.'])]),
  'long.pdf': makePdf(
    Array.from({ length: 500 }, (_, at) => lines(Array(150).fill(`Line of page ${at}`), { gap: 4.5 })),
  ),
};

const folder = freshFolder('pdfs');
for (const [name, bytes] of Object.entries({ ...KINDS, 'list.pdf': LIST, 'flyer.pdf': FLYER }))
  writeFileSync(join(folder, name), bytes);

const button = (page: Page, key: string, blanks = {}) =>
  page.getByRole('button', { name: words(key, blanks), exact: true });
const says = (page: Page, key: string) => page.getByRole('heading', { name: words(key) }).waitFor();

/** Chooses a file as the dialog of the system would. */
async function choose(page: Page, file: string, key = 'clip_pdf_choose'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, key).click();
  await (await chooser).setFiles(join(folder, file));
}

test('in the side panel: a list in a PDF that a tab shows becomes rows to choose from, and evidence names the page', async () => {
  const browser = await startBrowser();
  const site = await serveFolder(folder);
  const page = await openTab(browser, `${site.origin}/list.pdf`);
  const panel = await openSidePanel(browser, page);
  await createVault(panel);
  for (const name of NAMES) await panel.getByRole('checkbox', { name, exact: true }).waitFor();
  expect(await panel.getByRole('checkbox').count()).toBe(NAMES.length);
  await panel
    .getByText(words('clip_strip_pdf_on', { site: 'localhost' }))
    .first()
    .waitFor();

  await panel.getByTitle(words('clip_chooser_look', { name: NAMES[3] ?? '' })).click();
  await expect.poll(() => panel.locator('[data-fact=phones] bdi').first().textContent()).toBe(phone(3));
  const mark = panel.locator('[data-fact=phones] .mark-button');
  expect(await mark.getAttribute('aria-label')).toContain(words('clip_on_pdf_page', { page: '2' }));
  const opening = browser.context.waitForEvent('page');
  await mark.click();
  expect((await opening).url()).toBe(`${site.origin}/list.pdf#page=2`);
  await page.bringToFront();

  await panel.getByRole('button', { name: words('clip_chooser_back') }).click();
  for (const name of NAMES.slice(0, 3)) await panel.getByRole('checkbox', { name, exact: true }).check();
  await panel.getByRole('button', { name: words('clip_directory_only_many', { count: '3' }) }).click();
  await says(panel, 'clip_done_title');
  const app = await openApp(browser, '/directory');
  await app.getByRole('link', { name: NAMES[1] ?? '' }).click();
  const source = app.getByRole('link', { name: /^Read in a PDF on localhost, page 1/ }).first();
  expect(await source.getAttribute('href')).toBe(`${site.origin}/list.pdf#page=1`);

  // Each kind of file that cannot be read says what it is, and what to do.
  for (const [file, title] of [
    ['broken.pdf', 'clip_pdf_broken_title'],
    ['locked.pdf', 'clip_pdf_locked_title'],
    ['scanned.pdf', 'clip_pdf_scanned_title'],
    ['empty.pdf', 'clip_pdf_none_title'],
  ] as const) {
    await clickToolbar(browser, await openTab(browser, `${site.origin}/${file}`));
    await says(panel, title);
  }

  // A file that its server no longer gives is chosen from the disk.
  const gone = await openTab(browser, `${site.origin}/flyer.pdf`);
  await gone.waitForTimeout(500);
  await site.close();
  await browser.context.route('**/flyer.pdf', (route) => route.abort());
  await clickToolbar(browser, gone);
  // The heading of the file before still stands; the browser may have this file in its cache.
  const asks = panel.getByRole('heading', { name: words('clip_pdf_title') });
  await asks.or(panel.locator('[data-fact=service]')).first().waitFor();
  if (await asks.isVisible()) await choose(panel, 'flyer.pdf');
  await expect
    .poll(() => panel.locator('[data-fact=service] bdi').first().textContent())
    .toBe('Willow Street Food Pantry');
});

test('in the side panel: pages are counted while a long file is read, and reading stops when asked to', async () => {
  const browser = await startBrowser();
  const site = await serveFolder(folder);
  const panel = await openSidePanel(browser, await openTab(browser, `${site.origin}/flyer.pdf`));
  await createVault(panel);
  await panel.locator('[data-fact=service]').waitFor();
  await panel
    .getByRole('tabpanel')
    .getByRole('button', { name: words('common_more'), exact: true })
    .click();
  await panel.getByRole('menuitem', { name: words('clip_discard') }).click();
  await choose(panel, 'long.pdf');
  await panel.getByText(/^\d+ of 500 pages read$/).waitFor();
  await button(panel, 'clip_stop_reading').click();
  await says(panel, 'clip_start_title');
});

test('in the web app, with the server stopped: a PDF from the disk and pasted text become services', async () => {
  const browser = await startBrowser({ extension: '' });
  const site = await startPwa();
  const app = await openTab(browser, site.origin);
  await createVault(app);
  await controlled(app);
  await site.close();
  await expect(fetch(site.origin)).rejects.toThrow();

  await app.getByRole('link', { name: words('shell_directory'), exact: true }).click();
  await button(app, 'directory_clip').click();
  await choose(app, 'flyer.pdf');
  await expect
    .poll(() => app.locator('[data-fact=service] bdi').first().textContent())
    .toBe('Willow Street Food Pantry');
  expect(await app.locator('[data-fact=address] bdi').first().textContent()).toContain('410 Willow Street');
  await app.getByText(words('clip_strip_pdf')).first().waitFor();
  await button(app, 'clip_directory_only').click();
  await says(app, 'clip_done_title');
  await button(app, 'clip_done_another').click();

  // Words are kept from the first letter on: leaving the box, and a reload, lose nothing.
  await button(app, 'clip_paste').click();
  const box = () => app.getByRole('textbox', { name: words('clip_paste_label'), exact: true });
  await box().fill('Maple Shelter\n77 Maple Street, Alderton, CA 90013\n213-555-0177\nBring: photo ID');
  await app.waitForTimeout(600);
  await app.reload();
  await unlock(app);
  await button(app, 'clip_paste').click();
  await expect.poll(() => box().inputValue()).toContain('Maple Shelter');
  await box().press('Control+Enter');
  await expect.poll(() => app.locator('[data-fact=service] bdi').first().textContent()).toBe('Maple Shelter');
  expect(await app.locator('[data-fact=phones] bdi').first().textContent()).toBe('(213) 555-0177');
  expect(await app.locator('[data-fact=documents] bdi').first().textContent()).toBe('photo ID');
  await app.getByText(words('clip_strip_pasted')).first().waitFor();
  await button(app, 'clip_directory_only').click();
  await says(app, 'clip_done_title');
  await app.getByRole('button', { name: words('clip_done_open_record') }).click();
  await app
    .getByText(/^Read in text you pasted/)
    .first()
    .waitFor();

  // The box is empty again.
  await app.evaluate(() => {
    location.hash = '#/directory/clip';
  });
  await button(app, 'clip_done_another').click();
  await button(app, 'clip_paste').click();
  await expect.poll(() => box().inputValue()).toBe('');
});
