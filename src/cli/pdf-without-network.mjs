/**
 * A build step that takes out of pdf.js whatever could reach a network. It is only ever given bytes, so none of it is
 * used; taken out, the promise that nothing shipped can reach a network needs no exception. A call that should still be
 * reached fails at once, and tests/repo/no-network.test.ts reads what was built.
 */
import { parseAst } from 'vite';

const GLOBALS = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']);

/**
 * @param {string} code a module
 * @returns {string} the module with every use of a network global made `undefined`
 */
export function withoutNetwork(code) {
  /** @type {[number, number][]} */
  const cuts = [];
  /** @param {any} node @param {any} parent @param {string} key */
  const look = (node, parent, key) => {
    if (Array.isArray(node)) for (const one of node) look(one, parent, key);
    else if (node && typeof node === 'object' && typeof node.type === 'string') {
      const named = node.type === 'Identifier' && GLOBALS.has(node.name);
      const isName = (key === 'key' || key === 'property') && !parent.computed;
      if (named && !isName) cuts.push([node.start, node.end]);
      for (const [name, child] of Object.entries(node)) if (child && typeof child === 'object') look(child, node, name);
    }
  };
  look(parseAst(code).body, null, '');
  return cuts
    .sort((a, b) => b[0] - a[0])
    .reduce((text, [start, end]) => `${text.slice(0, start)}(void 0)${text.slice(end)}`, code);
}

/** @returns {import('vite').Plugin} */
export function pdfWithoutNetwork() {
  return {
    name: 'caseclip-pdf-without-network',
    apply: 'build',
    transform(code, id) {
      return /pdfjs-dist\/build\/pdf(\.worker)?(\.min)?\.mjs/.test(id)
        ? { code: withoutNetwork(code), map: null }
        : null;
    },
  };
}
