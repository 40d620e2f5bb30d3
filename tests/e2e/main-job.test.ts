/** The main job on pages of real services, in the real side panel, through a browser restart. */
import { expect } from 'vitest';
import * as job from '../../src/cli/drive/main-job.mjs';
import { createVault, unlock } from '../../src/cli/drive/vault.mjs';
import { openApp, openSidePanel, restart, serveFolder, startBrowser, type TestBrowser } from '../support/browser';
import { CORPUS_PAGES, corpusTest } from '../support/shared';

const CLIENT = { given: 'Odalys', family: 'Testperson' };
const NAME = `${CLIENT.given} ${CLIENT.family}`;

/** Opens a saved page with everything it asks of other hosts refused, and the panel beside it with a new vault. */
async function clipInNewVault(browser: TestBrowser, address: string) {
  await browser.context.route(
    (url) => url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  const page = await browser.context.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const panel = await openSidePanel(browser, page);
  await createVault(panel);
  await job.clipped(panel);
  return panel;
}

async function readBack(browser: TestBrowser) {
  const again = await restart(browser);
  const app = await openApp(again);
  await unlock(app);
  await job.openClient(app, NAME);
  return job.readClientPage(app);
}

corpusTest('a page about one service: clipped, on the list, a signed note, all there after a restart', async () => {
  const site = await serveFolder(CORPUS_PAGES);
  const browser = await startBrowser();
  const panel = await clipInNewVault(browser, `${site.origin}/003.html`);
  await job.addClient(panel, CLIENT);
  await job.saveToList(panel, CLIENT.given);
  await job.writeNote(panel, 'Told Odalys about the food pantry. She wants to go on Friday.');
  await job.signNote(panel, 'Wren Alder, case manager');
  const { referrals, notes } = await readBack(browser);
  expect(referrals).toEqual([expect.stringMatching(/St\. Francis Center.*\(213\) 747-5347/)]);
  expect(notes).toEqual([expect.stringMatching(/She wants to go on Friday\..*Signed/)]);
});

corpusTest('a page that lists many: two are chosen, both are on the list after a restart', async () => {
  const site = await serveFolder(CORPUS_PAGES);
  const browser = await startBrowser();
  const panel = await clipInNewVault(browser, `${site.origin}/006.html`);
  await job.addClient(panel, CLIENT);
  await job.tick(panel, ['All Peoples Christian Center', 'Altadena S.D.A. Church']);
  await job.saveToList(panel, CLIENT.given, 2);
  await job.writeNote(panel, 'Went through the list of pantries with Odalys on the phone.');
  await job.signNote(panel, 'Wren Alder, case manager');
  const { referrals, notes } = await readBack(browser);
  expect(referrals).toHaveLength(2);
  expect(referrals.join('\n')).toContain('All Peoples Christian Center');
  expect(referrals.join('\n')).toContain('Altadena S.D.A. Church');
  expect(notes).toEqual([expect.stringMatching(/list of pantries.*Signed/)]);
});
