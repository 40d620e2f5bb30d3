/**
 * Takes the pictures of the README and of the web app's manifest from the built product, with the invented people
 * (`node src/cli/pictures.mjs`, after a build). Run by hand when the screens change; the files are committed.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showSamplePeople } from './drive/app-work.mjs';
import { launch } from './drive/launch.mjs';
import { addClient, clipped } from './drive/main-job.mjs';
import { openSidePanel } from './drive/side-panel.mjs';
import { createVault } from './drive/vault.mjs';
import { words } from './drive/words.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './steps.mjs';

const DOCS = join(ROOT, 'docs/pictures');
const MANIFEST = join(ROOT, 'src/pwa/public/screenshots');
for (const folder of [DOCS, MANIFEST]) mkdirSync(folder, { recursive: true });

const profile = mkdtempSync(join(tmpdir(), 'caseclip-pictures-'));
const site = await serve(join(ROOT, 'src/cli/sample-site'));
const browser = await launch({ profile });
try {
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/food-pantry.html`);
  const panel = await openSidePanel(browser, page);
  await createVault(panel);
  await clipped(panel);
  await addClient(panel, { given: 'Marisol', family: 'Testperson' });
  await panel
    .getByRole('button', { name: words('common_undo'), exact: true })
    .waitFor({ state: 'detached', timeout: 60_000 });
  await panel.screenshot({ path: join(DOCS, 'side-panel.png') });
  const app = await browser.context.newPage();
  await app.goto(`chrome-extension://${browser.id}/app.html`);
  await showSamplePeople(app);
  await app.getByRole('link', { name: words('shell_today'), exact: true }).click();
  await app.getByRole('main').getByRole('listitem').nth(1).waitFor();
  // What was done is told for a while; the pictures are of the work.
  await app
    .getByRole('button', { name: words('common_undo'), exact: true })
    .waitFor({ state: 'detached', timeout: 60_000 });
  await app.screenshot({ path: join(DOCS, 'today.png') });
  await app.screenshot({ path: join(MANIFEST, 'wide.png') });
  await app.getByRole('link', { name: words('shell_clients'), exact: true }).click();
  await app.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await app.getByRole('tab').first().waitFor();
  await app.setViewportSize({ width: 360, height: 740 });
  await app.screenshot({ path: join(MANIFEST, 'narrow.png') });
} finally {
  await browser.close();
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
