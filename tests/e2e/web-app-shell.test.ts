/** The web app as files on a host: installable, offline, never framed, updated only when asked. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, openTab, serveFolder, startBrowser, startPwa } from '../support/browser';
import { controlled } from '../support/service-worker';

test('the browser offers to install it', async () => {
  const site = await startPwa();
  const browser = await startBrowser({ extension: '' });
  const page = await openTab(browser, site.origin);
  await controlled(page);
  const session = await browser.context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}');
  expect(manifest.description).toBeTruthy();
  expect(manifest.shortcuts.map(({ url }: { url: string }) => url)).toHaveLength(3);
  // With GET what is shared would stand in an address.
  expect(manifest.share_target).toMatchObject({ method: 'POST', enctype: 'multipart/form-data' });
  const files = [...manifest.icons, ...manifest.screenshots].map(({ src }: { src: string }) => src);
  for (const file of files) expect((await page.request.get(new URL(file, page.url()).href)).status(), file).toBe(200);
});

test('it opens with the server gone, at any address inside it', async () => {
  const site = await startPwa();
  const browser = await startBrowser({ extension: '' });
  const page = await openTab(browser, site.origin);
  await controlled(page);
  await site.close();
  await page.goto(`${site.origin}/#/directory`);
  await page.reload();
  await page.locator('h1').first().waitFor();
  await expect(page.request.get(`${site.origin}/index.html`)).rejects.toThrow();
});

test('it refuses to start inside a frame, also on a host that sends no headers', async () => {
  const bare = freshFolder('frame');
  writeFileSync(join(bare, 'index.html'), '<h1>Other site</h1>');
  const site = await startPwa();
  const outside = await serveFolder(bare);
  const browser = await startBrowser({ extension: '' });
  // The host that sends no headers: they are taken off the answer.
  await browser.context.route(`${site.origin}/**`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _policy, 'x-frame-options': _options, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  const page = await openTab(browser, outside.origin);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    return new Promise((done) => frame.addEventListener('load', done, { once: true }));
  }, site.origin);
  const framed = page.frames().find((frame) => frame.url().startsWith(site.origin));
  await expect.poll(() => framed?.evaluate(() => document.documentElement.textContent?.trim())).toBe('');
});

test('it asks nobody else for anything', async () => {
  const site = await startPwa();
  const browser = await startBrowser({ extension: '' });
  const asked: string[] = [];
  browser.context.on('request', (request) => asked.push(request.url()));
  const page = await openTab(browser, site.origin);
  await controlled(page);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((address) => !address.startsWith(site.origin) && !/^(data|blob):/.test(address))).toEqual([]);
});
