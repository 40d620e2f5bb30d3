/**
 * What passes between extension and web app, what a backup holds, and what both leave on the disk after it: nothing that
 * was typed, clipped or signed, in no encoding. The control shows that the search finds each of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startNote } from '../../src/cli/drive/app-work.mjs';
import * as job from '../../src/cli/drive/main-job.mjs';
import { PASSPHRASE } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { saveBackup } from '../support/backups';
import { panelWithClient } from '../support/beside';
import { freshFolder, openApp, openTab, serveFolder, startBrowser } from '../support/browser';
import { heardByBackground, heardOn, tapBackground, tapLines } from '../support/line-tap';
import { scan, wordsIn } from '../support/profile-scan';
import { readVault } from '../support/sealed-database';
import { joinFaces, startTrustedPwa } from '../support/two-faces';

/** Words that occur nowhere else. */
const CANARY = {
  given: 'Zanzibarovna',
  family: 'Quellenhupfer',
  fromPanel: 'Wolkenbruchlied',
  fromWeb: 'Mondscheinwal',
  signature: 'Regenpfeiferin',
};

/** The background, which the browser may have started anew. */
const background = (browser: { context: { serviceWorkers(): Worker[] } }) =>
  browser.context.serviceWorkers()[0] as Worker;

describe('nobody else can read', () => {
  test('the search finds a word in each encoding: in a message of a page, in one of the extension, in a file', async () => {
    const word = CANARY.given;
    const site = await serveFolder('tests/fixtures/plain-control');
    const browser = await startBrowser();
    await tapLines(browser.context);
    await tapBackground(background(browser));
    const page = await openTab(browser, site.origin);
    await page.evaluate(async (said) => {
      const { port1, port2 } = new MessageChannel();
      const heard = new Promise((resolve) => {
        port1.onmessage = resolve;
      });
      port2.postMessage(new TextEncoder().encode(`x${said}`));
      port1.postMessage({ deep: [said] });
      await heard;
    }, word);
    const onPage = Buffer.from((await heardOn(page)).join('\n'));
    expect(wordsIn(onPage, [word]).map(({ encoding }) => encoding)).toEqual(['utf-8', 'base64 of utf-8']);

    const app = await openApp(browser);
    await app.evaluate((said) => chrome.runtime.connect({ name: 'plain' }).postMessage(said), word);
    const inExtension = async () => wordsIn(Buffer.from((await heardByBackground(background(browser))).join()), [word]);
    await expect.poll(inExtension).toHaveLength(1);

    const folder = freshFolder('plain');
    const little = Buffer.from(`--${word}`, 'utf16le');
    for (const [at, bytes] of [Buffer.from(word), little, Buffer.from(little).swap16()].entries()) {
      writeFileSync(join(folder, `${at}`), bytes);
      for (const before of ['', 'a', 'ab'])
        writeFileSync(join(folder, `${at}.${before}`), Buffer.concat([Buffer.from(before), bytes]).toString('base64'));
    }
    const { found } = scan(folder, [word]);
    expect(new Set(found.map(({ file }) => file)).size).toBe(12);
    expect(new Set(found.map(({ encoding }) => encoding)).size).toBe(6);
  });

  test('nothing of it is in any message between the two faces, in the backup, or in the profile afterwards', async () => {
    const pwa = await startTrustedPwa();
    const browser = await startBrowser();
    await tapLines(browser.context);
    await tapBackground(background(browser));
    const { panel, recoveryKey: key } = await panelWithClient(CANARY, { browser });
    await job.writeNote(panel, `${CANARY.fromPanel} was said on the phone.`);
    await job.signNote(panel, CANARY.signature);

    const web = await openTab(browser, pwa.origin);
    await joinFaces(web, panel);
    await job.openClient(web, `${CANARY.given} ${CANARY.family}`);
    await web.getByText(CANARY.fromPanel).first().waitFor();
    await (await startNote(web)).fill(`${CANARY.fromWeb} was said in the web app.`);
    await web.getByText(/^Saved \d/).waitFor();
    await web.getByRole('button', { name: words('note_sign'), exact: true }).click();
    // The name under the first note came over with it.
    const sign = web.getByRole('dialog');
    await sign.getByRole('button', { name: words('note_sign_confirm'), exact: true }).click();
    await panel.getByRole('tab', { name: words('client_panel_tab'), exact: true }).click();
    await panel.getByText(CANARY.fromWeb).first().waitFor();
    const file = await saveBackup(browser, web);
    const both = async () => [await readVault(web, PASSPHRASE), await readVault(panel, PASSPHRASE)];
    await expect.poll(async () => new Set((await both()).map(({ digest }) => digest)).size).toBe(1);

    const heard = { page: await heardOn(web), background: await heardByBackground(background(browser)) };
    await browser.kill();
    const secret = [...Object.values(CANARY), PASSPHRASE, key];
    for (const messages of Object.values(heard)) {
      // Both sides spoke, and batches went over.
      expect(messages.filter((message) => message.includes('"sealed"')).length).toBeGreaterThan(10);
      expect(messages.join().length).toBeGreaterThan(20_000);
      expect(wordsIn(Buffer.from(messages.join('\n')), secret)).toEqual([]);
    }
    const backup = readFileSync(file);
    expect(backup.length).toBeGreaterThan(2_000);
    expect(wordsIn(backup, secret)).toEqual([]);
    const { found, bytes } = scan(browser.profile, secret);
    expect(found).toEqual([]);
    expect(bytes).toBeGreaterThan(1_000_000);
  });
});
