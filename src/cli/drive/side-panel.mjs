/**
 * Opens the real side panel: presses the toolbar button over the debugging protocol, which fires the extension's own
 * click listener and grants the page, and finds the panel among the browser's targets. No test page stands in for it.
 */

import { chromium } from 'playwright-core';
import { PATIENCE_MS } from './launch.mjs';

/** @typedef {import('./launch.mjs').Started} Started */
/** @typedef {import('playwright-core').Page} Page */

/**
 * A command of the protocol newer than Playwright's own list.
 * @param {import('playwright-core').CDPSession} session
 * @param {string} method
 * @param {object} params
 * @returns {Promise<any>}
 */
function send(session, method, params) {
  return /** @type {any} */ (session).send(method, params);
}

/**
 * The toolbar click on `page`: with no panel open it opens one, with one open it reads the page anew.
 * @param {Started} browser
 * @param {Page} page
 */
export async function clickToolbar(browser, page) {
  await page.bringToFront();
  const session = await browser.debug.newBrowserCDPSession();
  const { targetInfos } = await send(session, 'Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((/** @type {{ url: string }} */ { url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await send(session, 'Extensions.triggerAction', { id: browser.id, targetId: tab.targetId });
  await session.detach();
}

/**
 * Waits until the extension hears its button: a click before that, in the first moment of a new profile, is nobody's.
 * @param {Started} browser
 */
async function listening(browser) {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  const until = Date.now() + PATIENCE_MS;
  while (!(await worker.evaluate(() => globalThis.chrome?.action?.onClicked.hasListeners() ?? false))) {
    if (Date.now() > until) throw new Error('The extension does not listen to its button.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Clicks the toolbar button on `page` and waits for the side panel. A click that is lost all the same is made again, as a
 * person would.
 * @param {Started} browser
 * @param {Page} page
 * @returns {Promise<Page>} the panel, to be used like any page
 */
export async function openSidePanel(browser, page) {
  await listening(browser);
  for (let tries = 1; ; tries += 1) {
    await clickToolbar(browser, page);
    try {
      return await findSidePanel(browser, 20_000);
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

/**
 * Waits for the side panel that is open or opening. A debugging connection lists only the panels that were there
 * when it was made, so each look is a new connection.
 * @param {Started} browser
 * @param {number} [patience] milliseconds
 * @returns {Promise<Page>}
 */
export async function findSidePanel(browser, patience = 60_000) {
  const address = `chrome-extension://${browser.id}/sidepanel.html`;
  const until = Date.now() + patience;
  for (;;) {
    const look = await chromium.connectOverCDP(browser.endpoint);
    const panel = look
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().startsWith(address));
    if (panel) {
      panel.setDefaultTimeout(PATIENCE_MS);
      return panel;
    }
    await look.close();
    if (Date.now() > until) throw new Error('The side panel did not open on the toolbar click.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
