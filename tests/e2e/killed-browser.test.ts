import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { freshFolder, openTab, ROOT, serveFolder, startBrowser } from '../support/browser';

const ROUNDS = 3;

test('a browser killed while it writes loses nothing that was acknowledged and leaves nothing half written', async () => {
  const outDir = freshFolder('journal');
  const root = join(ROOT, 'tests/support/journal-page');
  await build({ configFile: false, root, base: './', logLevel: 'silent', build: { outDir, target: 'es2023' } });
  const site = await serveFolder(outDir);
  const profile = freshFolder('profile');
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const before = acknowledged.size;
    const browser = await startBrowser({ profile, extension: '' });
    await browser.context.exposeFunction('acknowledged', (id: string) => void acknowledged.add(id));
    const page = await openTab(browser, site.origin);
    page.evaluate((at) => window.journal.write(at), round).catch(() => 'the browser is gone');
    await expect.poll(() => acknowledged.size - before, { timeout: 60_000 }).toBeGreaterThan(20 + round * 7);
    await browser.kill();

    const again = await startBrowser({ profile, extension: '' });
    const found = await (await openTab(again, site.origin)).evaluate(() => window.journal.read());
    const missing = [...acknowledged].filter((id) => !found.clients.includes(id));
    expect(missing).toEqual([]);
    expect(found.notes.toSorted()).toEqual(found.clients.toSorted());
    expect(found.logged).toBe(found.clients.length);
    expect(found.damaged).toBe(0);
    expect(found.drafts).toHaveLength(round + 1);
    await again.close();
  }
});
