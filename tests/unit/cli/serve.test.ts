import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PortBusy, serve } from '../../../src/cli/serve.mjs';

const outside = mkdtempSync(join(tmpdir(), 'caseclip-serve-'));
const folder = join(outside, 'site');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>home</h1>');
  writeFileSync(join(folder, 'assets', 'a.js'), 'export {};');
  writeFileSync(join(folder, 'app.wasm'), '');
  writeFileSync(join(folder, 'app.webmanifest'), '{}');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Test: all\n/assets/*\n  Cache-Control: immutable\n');
  site = await serve(folder);
});

afterAll(async () => {
  await site.close();
  rmSync(outside, { recursive: true });
});

/** The path is sent as written: no client tidies "..". */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path, method }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('a folder is answered with its index, files with their media types', async () => {
  expect(await get('/')).toMatchObject({ status: 200, body: '<h1>home</h1>' });
  expect((await get('/index.html')).headers['content-type']).toBe('text/html; charset=utf-8');
  expect((await get('/assets/a.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect((await get('/app.wasm')).headers['content-type']).toBe('application/wasm');
  expect((await get('/app.webmanifest')).headers['content-type']).toContain('application/manifest+json');
});

test('the header file is followed', async () => {
  expect((await get('/')).headers).toMatchObject({ 'x-test': 'all', 'cache-control': 'no-cache' });
  expect((await get('/assets/a.js')).headers).toMatchObject({ 'x-test': 'all', 'cache-control': 'immutable' });
});

test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/../../secret.txt', '/%', '/%00', '//'])(
  'nothing outside the folder is given for %s',
  async (path) => {
    const { status, body } = await get(path);
    expect(body).not.toContain('secret');
    expect([200, 404]).toContain(status);
  },
);

test('a missing file and any method but reading are refused', async () => {
  expect((await get('/none.html')).status).toBe(404);
  expect((await get('/', 'POST')).status).toBe(404);
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('only this machine can reach it', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) {
    const reached = await new Promise((resolve) => {
      request({ host: address, port: site.port, timeout: 2000 }, () => resolve(true))
        .on('error', () => resolve(false))
        .end();
    });
    expect(reached, address).toBe(false);
  }
  expect((await get('/')).status).toBe(200);
});

test('a busy port is said, and no other is taken', async () => {
  await expect(serve(folder, { port: site.port })).rejects.toBeInstanceOf(PortBusy);
  const six = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    six.once('error', reject).listen(0, '127.0.0.1', () => resolve((six.address() as { port: number }).port));
  });
  await expect(serve(folder, { port })).rejects.toBeInstanceOf(PortBusy);
  await new Promise((done) => six.close(done));
});
