/** A link's target is read where it opens: with the key, or at once where its site was allowed; never the wrong page. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '../../src/cli/drive/words.mjs';
import { panelBeside } from '../support/beside';
import { freshFolder, openApp, ROOT, startBrowser, type TestBrowser } from '../support/browser';
import { chooseInMenu } from '../support/context-menu';
import { refusePermissions } from '../support/refused-permission';

const KEY = 'Alt+Shift+C';

/**
 * The built extension with a site allowed from the start. The browser's own question cannot be answered by a test: what
 * comes after "Allow" is shown with this.
 */
function withSiteAllowed(pattern: string): string {
  const folder = join(freshFolder('allowed'), 'extension');
  cpSync(join(ROOT, '.output/chrome-mv3'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, pattern] }));
  return folder;
}

/** The panel with a vault beside a page that was read. */
async function besideThePantry(browser: TestBrowser) {
  const { site, panel } = await panelBeside({ browser });
  await panel.getByText('Willow Street Food Pantry').first().waitFor();
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('No worker.');
  return { site, panel, worker };
}

test('on a site that was allowed the target is read at once, not the page that held the link', async () => {
  const browser = await startBrowser({ extension: withSiteAllowed('http://127.0.0.1/*') });
  const { site, panel, worker } = await besideThePantry(browser);
  const linkUrl = `http://127.0.0.1:${site.port}/comedor.html`;
  await chooseInMenu(worker, { menuItemId: 'clip-link', linkUrl, pageUrl: site.origin });
  await expect
    .poll(() => panel.locator('[data-fact=service] bdi').first().textContent(), { timeout: 30_000 })
    .toMatch(/Comedor/);
});

test('elsewhere the panel says which key reads it, asks the browser for this site alone, and takes a "no" for an answer', async () => {
  const browser = await startBrowser();
  const { site, panel, worker } = await besideThePantry(browser);
  const linkUrl = `http://127.0.0.1:${site.port}/services.html?from=list`;
  await chooseInMenu(worker, { menuItemId: 'clip-link', linkUrl, pageUrl: site.origin });
  await panel.getByRole('heading', { name: words('clip_link_title') }).waitFor();
  await panel.getByText(words('clip_link_text', { key: KEY })).waitFor();
  expect(await panel.locator('[data-fact]').count(), 'nothing of either page is clipped').toBe(0);

  // The browser's question is the system's own window: its answer is given here in its place.
  const asked = await refusePermissions(panel);
  await panel.getByRole('button', { name: words('clip_link_allow', { site: '127.0.0.1' }) }).click();
  await panel.getByText(words('clip_link_refused', { site: '127.0.0.1' })).waitFor();
  expect(await asked()).toEqual([{ what: { origins: ['http://127.0.0.1/*'] }, gesture: true }]);
  // Nothing was allowed, so there is nothing to take back.
  const app = await openApp(browser, '/settings');
  await app.getByRole('heading', { name: words('settings_storage') }).waitFor();
  expect(await app.getByText(words('settings_sites')).count()).toBe(0);
});
