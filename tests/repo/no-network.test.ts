/** What is shipped has no way out: no built script of ours holds a word that reaches a network. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { ROOT } from '../support/browser';

const WORDS = /XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|RTCPeerConnection|WebTransport/;
/** True when the code calls the browser's own `fetch`: by itself or of the global object (a map's own `fetch` is none). */
function callsFetch(code: string): boolean {
  const calls = (node: unknown): boolean => {
    if (Array.isArray(node)) return node.some(calls);
    if (typeof node !== 'object' || node === null) return false;
    const { type, callee } = node as {
      type?: string;
      callee?: { type: string; name?: string; object?: { name?: string } };
    };
    if (type === 'CallExpression' && callee) {
      if (callee.type === 'Identifier' && callee.name === 'fetch') return true;
      const { object, property } = callee as { object?: { name?: string }; property?: { name?: string } };
      if (property?.name === 'fetch' && /^(window|self|globalThis)$/.test(object?.name ?? '')) return true;
    }
    return Object.values(node).some(calls);
  };
  return code.includes('fetch') && calls(parseAst(code).body);
}

const reaches = ({ code }: { code: string }) => WORDS.test(code) || callsFetch(code);

const ADDRESS = /https?:\/\/[a-z0-9.-]+/gi;

/**
 * Addresses nobody opens by themselves: names of vocabularies, what the reader looks for in a page, links in error
 * texts of libraries, examples in a library's comments; and the web app's own.
 */
const HARMLESS = [
  /^http:\/\/www\.w3\.org$/,
  /^https?:\/\/(schema\.org|api\.w\.org|www\.)$/,
  /^http:\/\/localhost$/,
  /^https?:\/\/(dexie\.org|bit\.ly|tinyurl\.com|goo\.gl|github\.com|developer\.mozilla\.org)$/,
  /^https?:\/\/(paraglidejs\.com|fallback\.com|foo\.bar)$/,
  // Names that belong to nobody (RFC 2606).
  /^https?:\/\/([a-z0-9-]+\.)*example(\.(com|org|net))?$/,
  // The name of an extension inside files that are saved; nothing is asked there.
  /^http:\/\/hl7\.org$/,
  // Names of vocabularies inside PDF files.
  /^http:\/\/(ns\.adobe\.com|www\.xfa\.org)$/,
];

function scripts(folder: string, except: RegExp): { file: string; code: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js') && !except.test(file))
    .map((file) => ({ file, code: readFileSync(join(ROOT, folder, file), 'utf8') }));
}

test('the extension has no script that reaches a network but the one that asks for the PDF a tab shows', () => {
  const built = scripts('.output/chrome-mv3', /^$/);
  expect(built.length).toBeGreaterThan(3);
  expect(built.filter(reaches).map(({ file }) => file)).toEqual(['pdf-file.js']);
});

test('that one asks once, for the address of the page it stands in, and is small enough to be read', () => {
  const [{ code } = { code: '' }] = scripts('.output/chrome-mv3', /^(?!pdf-file\.js$)/);
  expect(code.length).toBeLessThan(3_000);
  expect(code.match(/\bfetch\(/g)).toHaveLength(1);
  expect(WORDS.test(code)).toBe(false);
  // The page's address is what its one caller gives it.
  expect(code).toMatch(/\.URL\b/);
  expect(code.match(/\bfetch\((\w+),\{credentials:[`"']same-origin[`"']/)).not.toBeNull();
});

test('the web app has none but its service worker, which reads its own files', () => {
  const built = scripts('dist/pwa', /^sw\.js$/);
  expect(built.length).toBeGreaterThan(0);
  expect(built.filter(reaches).map(({ file }) => file)).toEqual([]);
});

test('a call that reaches a network would be seen, a map of our own would not', () => {
  for (const code of ['fetch("/x")', 'await window.fetch(a)', 'const f=()=>{self.fetch(b)}', 'new WebSocket(u)']) {
    expect(reaches({ code }), code).toBe(true);
  }
  expect(reaches({ code: 'class A{fetch(k){return this.m.fetch(k)}}' })).toBe(false);
});

test('no address of somebody else is built in', () => {
  const built = [...scripts('.output/chrome-mv3', /^$/), ...scripts('dist/pwa', /^$/)];
  const found = built.flatMap(({ file, code }) =>
    [...code.matchAll(ADDRESS)]
      .map(([address]) => address)
      .filter((address) => !HARMLESS.some((known) => known.test(address)))
      .map((address) => `${file}: ${address}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
