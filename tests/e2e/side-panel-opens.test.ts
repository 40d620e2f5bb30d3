import { expect, test } from 'vitest';
import { openSidePanel, openTab, serveFolder, startBrowser, startPwa } from '../support/browser';

test('a click on the toolbar button opens the side panel beside the page', async () => {
  const site = await serveFolder('src/cli/sample-site');
  const browser = await startBrowser();
  const page = await openTab(browser, `${site.origin}/`);
  const panel = await openSidePanel(browser, page);
  expect(await panel.title()).toContain('Caseclip');
  await panel.getByText('Caseclip').first().waitFor();
});

test('the click makes this page readable, and no other', async () => {
  const site = await serveFolder('src/cli/sample-site');
  const browser = await startBrowser();
  const other = await openTab(browser, `${site.origin}/`);
  const page = await openTab(browser, `${site.origin}/food-pantry.html`);
  const panel = await openSidePanel(browser, page);
  const known = await panel.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.url));
  expect(known).toContain(page.url());
  expect(known).not.toContain(other.url());
});

test('the web app finds out that the extension is installed, and nothing more', async () => {
  const pwa = await startPwa('dist/pwa', 4747);
  const elsewhere = await startPwa();
  const browser = await startBrowser();
  /** What is answered, as soon as anything is, and it has been quiet for a while. */
  const ask = (atMost: number) =>
    new Promise((resolve) => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => data.caseclip !== 'hello' && heard.push(data));
      for (const message of [{ caseclip: 'hello' }, { caseclip: 'hello', more: 1 }, 'hello', null]) {
        postMessage(message, location.origin);
      }
      const answers = () => heard.filter((data) => typeof data === 'object' && data && 'version' in data);
      const look = (waited: number) => {
        if (waited >= atMost) resolve(answers());
        else setTimeout(() => look(answers().length > 0 ? Math.max(waited, atMost - 800) + 100 : waited + 100), 100);
      };
      look(0);
    });
  // The web app on the page asks as well: each question of the right form has one answer, and no other has any.
  const answers = (await (await openTab(browser, pwa.origin)).evaluate(ask, 20_000)) as readonly unknown[];
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.length).toBeLessThan(3);
  for (const answer of answers)
    expect(answer).toEqual({ caseclip: 'here', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  expect(await (await openTab(browser, elsewhere.origin)).evaluate(ask, 800)).toEqual([]);
});
