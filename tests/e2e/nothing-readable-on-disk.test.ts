/** What a stolen disk tells: nothing that was typed, clipped or saved. The control shows that the search would find it. */
import { describe, expect, test } from 'vitest';
import * as job from '../../src/cli/drive/main-job.mjs';
import { opened, PASSPHRASE } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { panelWithClient } from '../support/beside';
import { openApp, openTab, serveFolder, startBrowser } from '../support/browser';
import { scan } from '../support/profile-scan';

declare function store(word: string): Promise<void>;

/** The browser writes its session files every few seconds. */
const SESSION_WRITE_MS = 6000;

/** Words that occur nowhere else. */
const CANARY = {
  given: 'Zanzibarovna',
  family: 'Quellenhupfer',
  signed: 'Wolkenbruchlied',
  signature: 'Regenpfeiferin',
  halfNote: 'Mondscheinwal',
  halfClient: 'Nebelkrahensang',
  halfSearch: 'Distelfinkruf',
};

describe('nobody else can read', () => {
  test('the search finds words in a plain database and in a plain half-typed field', async () => {
    const site = await serveFolder('tests/fixtures/plain-control');
    const browser = await startBrowser({ extension: '' });
    const page = await openTab(browser, site.origin);
    const typed = ['Quellenhupfer', 'Mondscheinwal'] as const;
    await page.evaluate(() => store('Zanzibarovna'));
    await page.locator('#plain').pressSequentially(typed[0]);
    await page.locator('#area').pressSequentially(typed[1]);
    await page.waitForTimeout(SESSION_WRITE_MS);
    await browser.kill();
    const { found } = scan(browser.profile, ['Zanzibarovna', ...typed]);
    expect(new Set(found.map(({ word }) => word))).toEqual(new Set(['Zanzibarovna', ...typed]));
    expect(new Set(found.map(({ file }) => file.split('/')[1]))).toEqual(new Set(['IndexedDB', 'Sessions']));
  });

  test('nothing of it is in the profile of somebody at work whose computer loses power', async () => {
    const { browser, panel, recoveryKey: key } = await panelWithClient({ given: CANARY.given, family: CANARY.family });
    await job.writeNote(panel, `${CANARY.signed} was said on the phone.`);
    await job.signNote(panel, CANARY.signature);
    await job.writeNote(panel, `${CANARY.halfNote} is not finished`);

    // The app tab: a page like any other for the browser's session files.
    const app = await openApp(browser, '/clients');
    await opened(app);
    await job.openClient(app, `${CANARY.given} ${CANARY.family}`);
    await app.getByRole('link', { name: words('shell_clients'), exact: true }).click();
    await app.getByRole('searchbox').first().pressSequentially(CANARY.halfSearch);
    await app.goto(`chrome-extension://${browser.id}/app.html#/clients/new`);
    await app.getByRole('textbox').first().pressSequentially(CANARY.halfClient);
    await app.waitForTimeout(SESSION_WRITE_MS);
    await browser.kill();

    const { found, bytes, files } = scan(browser.profile, [...Object.values(CANARY), PASSPHRASE, key]);
    expect(found).toEqual([]);
    expect(files).toBeGreaterThan(50);
    expect(bytes).toBeGreaterThan(1_000_000);
  });

  test('nothing of it is in the profile after the browser was closed as usual', async () => {
    const { browser, panel } = await panelWithClient({ given: CANARY.given, family: CANARY.family });
    await job.writeNote(panel, `${CANARY.halfNote} is not finished`);
    await openApp(browser, '/clients');
    await panel.waitForTimeout(SESSION_WRITE_MS);
    await browser.close();
    expect(scan(browser.profile, Object.values(CANARY)).found).toEqual([]);
  });
});
