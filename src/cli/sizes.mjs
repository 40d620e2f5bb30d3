/**
 * Weighs the built files. Owns: the budgets of the design and how each is measured. Sizes are bytes after gzip.
 * A page's first load is every script it reaches by static imports; what is reached only by `import()` or started as a
 * worker is lazy.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** 1024 bytes. Node's gzip is tuned for speed and weighs about 0.5 % more than `gzip -9` does. */
const KB = 1024;

/** Bytes after gzip. `reader`: the worker with the rules of clipping, loaded with the first page that is read. */
export const BUDGETS = {
  panelScript: 90 * KB,
  panelStyle: 12 * KB,
  clipper: 60 * KB,
  reader: 176 * KB,
  lazy: 130 * KB,
  pdf: 420 * KB,
};

/** The worker with the rules of clipping (docs/decisions/two-halves-of-clipping.md). */
export const isReader = (/** @type {string} */ file) => /(^|\/)read-in-worker-[^/]*\.js$/.test(file);

/** pdf.js and its worker, loaded when a PDF is read and then only (docs/decisions/pdf-reader.md). */
export const isPdfReader = (/** @type {string} */ file) => /(^|\/)pdf-(js|worker)-[^/]*\.js$/.test(file);

/** @param {string} file @returns {number} */
export function weigh(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/**
 * @param {string} code
 * @returns {{ now: string[], lazy: string[] }} addresses of the modules it imports
 */
export function importsOf(code) {
  const { body } = parseAst(code);
  const now = body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []));
  // A name put together while it runs (`${…}`) is none of the build's files.
  const later = /\b(?:import|new Worker\(\s*new URL)\(\s*[`'"]([^`'"$]+)[`'"]/g;
  const lazy = [...code.matchAll(later)].map((found) => /** @type {string} */ (found[1]));
  return { now, lazy };
}

/**
 * @param {string} root folder of a build
 * @param {readonly string[]} entries scripts, relative to root
 * @returns {{ first: string[], later: string[] }} scripts loaded at once, and those only a later step asks for
 */
export function reach(root, entries) {
  const first = new Set(entries);
  const later = new Set(/** @type {string[]} */ ([]));
  for (const [seen, others] of /** @type {const} */ ([
    [first, later],
    [later, first],
  ])) {
    for (const file of seen) {
      const { now, lazy } = importsOf(readFileSync(join(root, file), 'utf8'));
      const from = (/** @type {string} */ name) =>
        name.startsWith('/') ? name.slice(1) : posix.join(dirname(file), name);
      for (const next of now.map(from)) if (seen === first || !first.has(next)) seen.add(next);
      for (const next of lazy.map(from)) if (!others.has(next) || seen === later) later.add(next);
    }
  }
  return { first: [...first], later: [...later].filter((file) => !first.has(file)) };
}

/**
 * @param {string} root folder of a build
 * @param {string} page an HTML file in it
 */
export function weighPage(root, page) {
  const html = readFileSync(join(root, page), 'utf8');
  const local = (/** @type {string | undefined} */ name = '') => posix.join(dirname(page), name.replace(/^\//, ''));
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((found) => local(found[1]));
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map((found) => local(found[1]));
  const { first, later } = reach(root, scripts);
  const sum = (/** @type {string[]} */ files) => files.reduce((all, file) => all + weigh(join(root, file)), 0);
  return {
    script: sum(first),
    style: sum(styles),
    lazy: later.map((file) => ({ file, bytes: weigh(join(root, file)) })),
  };
}

/**
 * @param {string} root folder of a build
 * @returns {{ file: string, bytes: number }[]} every script and style in it, heaviest first
 */
export function weighAll(root) {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => /\.(js|css)$/.test(file) && existsSync(join(root, file)))
    .map((file) => ({ file, bytes: weigh(join(root, file)) }))
    .sort((a, b) => b.bytes - a.bytes);
}
