/**
 * A static file server for this machine alone. Owns: loopback listening, media types, the `_headers` file of a built
 * web app. Promises: never listens beyond the loopback addresses, never leaves its folder, never picks another port.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
});

/** Thrown when somebody else listens on the port. */
export class PortBusy extends Error {
  /** @param {number} port */
  constructor(port) {
    super(`Port ${port} is in use.`);
    this.port = port;
  }
}

/**
 * @param {string} folder
 * @returns {{ path: string, name: string, value: string }[]} what the folder's `_headers` file asks for
 */
function readHeaders(folder) {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  let path = '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
      if (header) return [{ path, name: /** @type {string} */ (header[1]), value: /** @type {string} */ (header[2]) }];
      if (line.trim()) path = line.trim();
      return [];
    });
}

/** @param {string} rule @param {string} path @returns {boolean} */
function applies(rule, path) {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

/**
 * @param {string} folder
 * @returns {(path: string) => string | null} the file for an address path, or null
 */
function finder(folder) {
  const root = normalize(folder + sep);
  return (path) => {
    const file = normalize(join(root, path));
    if (!`${file}${sep}`.startsWith(root) || !existsSync(file)) return null;
    if (!statSync(file).isDirectory()) return file;
    return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : null;
  };
}

/**
 * Serves `folder` at `http://localhost:<port>`.
 * @param {string} folder
 * @param {{ port?: number }} [options] 0, or none, takes any free port
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>}
 * @throws {PortBusy} when the port is taken on either loopback address
 */
export async function serve(folder, { port = 0 } = {}) {
  const find = finder(folder);
  const rules = readHeaders(folder);
  /** @type {import('node:http').RequestListener} */
  const answer = (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    const path = url && isDecodable(url.pathname) ? decodeURIComponent(url.pathname) : null;
    const file = path === null ? null : find(path);
    if (file === null || path === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not here.\n');
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-cache');
    for (const { path: rule, name, value } of rules) if (applies(rule, path)) response.setHeader(name, value);
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const first = await listen(answer, '127.0.0.1', port);
  const second = await listen(answer, '::1', first.port).catch((error) => {
    // A machine without IPv6 is served by the first alone.
    if (error?.code === 'EADDRNOTAVAIL' || error?.code === 'EAFNOSUPPORT') return null;
    first.close();
    throw error;
  });
  return {
    origin: `http://localhost:${first.port}`,
    port: first.port,
    close: async () => {
      await Promise.all([first.close(), second?.close()]);
    },
  };
}

/** @param {string} path @returns {boolean} */
function isDecodable(path) {
  return !/%(?![0-9a-f]{2})/i.test(path) && !/%00/.test(path);
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {string} host
 * @param {number} port
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
function listen(answer, host, port) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject('code' in error && error.code === 'EADDRINUSE' ? new PortBusy(port) : error);
    });
    server.listen(port, host, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      const close = () =>
        new Promise((/** @type {(nothing: void) => void} */ done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ port: address.port, close });
    });
  });
}
